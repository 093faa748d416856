// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/kept/kept_moments.h"
#include "core/session/machine.h"
#include "core/session/training.h"

#include <memory>
#include <optional>
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

    bool isBack() const { return m_shown.has_value(); }
    void comeBack();

    /// The moment that is shown, while isBack().
    Moment outline() const;

    /// Adds what is looked at.
    void describe(Moment& moment) const;

    void addTo(Live& live) const;

private:
    using Clock = Stretch::Clock;

    /// A kept moment, with the layers as they are shown.
    struct Shown
    {
        const Trainer* trainer = nullptr; // of m_moments
        std::vector<LayerView> layers;
    };

    void followRun();
    void listSteps();
    void show(std::int64_t step);

    Training& m_training;
    const Machine& m_machine;
    Reporter& m_reporter;
    std::uint64_t m_run = 0; // that the rest is about
    std::unique_ptr<KeptMoments> m_moments; // null while none was shown since the present
    std::optional<Shown> m_shown;
    std::vector<std::int64_t> m_steps; // of the moments that were there when it was looked last
    std::int64_t m_seenSteps = -1; // Experiment::stepsTaken() when it was looked last
    Clock::time_point m_lookedAt {};
    Clock::time_point m_movedAt {}; // when the run was seen to go on last
};

} // namespace ff
