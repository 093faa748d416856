// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/kept/run_follower.h"
#include "core/session/shown_moment.h"

#include <deque>
#include <optional>

namespace ff {

/// Follows the run of another program where Training has one in the place of its own: hands on what is
/// written of it, and shows its newest kept moment as the present. Worker only.
class Watching
{
public:
    /// All must outlive this.
    Watching(Training& training, const Machine& machine, Reporter& reporter);

    /// To be called between two pieces of work: reads what came. True when there is something to tell.
    bool look();

    /// Until look() has something to do.
    Stretch::Clock::duration rest() const;

    /// The newest kept moment; nullptr where none is followed, or none was kept yet.
    const ShownMoment* present() const { return m_shown.isOpen() ? &m_shown : nullptr; }

    void addTo(Live& live) const;

private:
    using Clock = Stretch::Clock;

    /// How far the run was when.
    struct Mark
    {
        Clock::time_point time;
        std::int64_t step = 0;
    };

    void attend();
    void take(const RunNews& news);
    void beginAnew();
    void tell(Following following);
    void tellEvents(const std::vector<DiaryEvent>& events);
    void measure();
    void showNewest();
    std::int64_t step() const;
    double samplesPerSecond() const;

    Training& m_training;
    const Machine& m_machine;
    Reporter& m_reporter;
    std::uint64_t m_run = 0; // that the rest is about
    std::optional<RunFollower> m_follower; // nothing where the run is the session's own
    Following m_following = Following::Written;
    bool m_isCaughtUp = false; // what was written before it was followed has been told
    ShownMoment m_shown;
    std::optional<std::int64_t> m_toShow; // the moment that came, until it could be read
    int m_tries = 0; // to read it
    std::optional<CurvePoint> m_last; // of the curve
    std::vector<DiaryEvent> m_stops; // those by which the layers stopped learning, or went on
    std::deque<Mark> m_marks;
    Clock::time_point m_lookedAt {};
};

} // namespace ff
