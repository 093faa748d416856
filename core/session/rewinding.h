// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/shown_moment.h"

#include <vector>

namespace ff {

/// Shows kept moments of the session's run in the place of the present one, while that goes on. What the
/// commands throw is for the caller to say. Worker only.
class Rewinding
{
public:
    /// All must outlive this.
    Rewinding(Training& training, const Machine& machine, Reporter& reporter);

    void obey(const command::Rewind& rewind);
    void obey(const command::Branch&);

    /// To be called between two pieces of work: sees which moments are kept by now, and shows the present
    /// when another run began. True when there is something to tell.
    bool look();

    /// Until look() has something to do.
    Stretch::Clock::duration rest() const;

    bool isBack() const { return m_shown.isOpen(); }
    void comeBack() { m_shown.close(); }
    const ShownMoment& shown() const { return m_shown; }

    void addTo(Live& live) const;

private:
    using Clock = Stretch::Clock;

    void followRun();
    void listSteps();

    Training& m_training;
    const Machine& m_machine;
    Reporter& m_reporter;
    std::uint64_t m_run = 0; // that the rest is about
    ShownMoment m_shown; // not open: the present is shown
    std::vector<std::int64_t> m_steps; // of the moments that were there when it was looked last
    std::int64_t m_seenSteps = -1; // Experiment::stepsTaken() when it was looked last
    Clock::time_point m_lookedAt {};
    Clock::time_point m_movedAt {}; // when the run was seen to go on last
};

} // namespace ff
