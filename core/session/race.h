// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/machine.h"
#include "core/session/race_sentence.h"
#include "core/session/training.h"

#include <optional>
#include <string>
#include <vector>

namespace ff {

/// A second run beside the session's, under equal conditions: after each batch of the one comes a batch of
/// the other, so that both have always seen the same samples. It rests when the session's run does, and when
/// both have come to their ends a sentence says how they compare. The run itself never notices. Worker only.
class Race
{
public:
    /// All must outlive this.
    Race(Training& training, const Machine& machine, Reporter& reporter);

    void obey(const command::Race& race);
    void obey(const command::EndRace&);

    /// To be called between two pieces of work: gives up where another run began. True when there is
    /// something to tell.
    bool look();

    /// One piece of the rival's work. False when it is not its turn.
    bool work();

    void addTo(Live& live) const;

    /// Adds the rival's tests since the last call.
    void takePoints(News& news);

private:
    void begin(const command::Race& race, const Settings& run);
    bool isItsTurn() const;
    void advance();
    void followSettings();
    void tellResult();
    void end();
    RivalView view() const;

    Training& m_training;
    const Machine& m_machine;
    Reporter& m_reporter;
    std::uint64_t m_run = 0; // that the rest is about
    std::optional<Settings> m_against; // as asked for
    Sentence m_ownName; // of the session's run
    Sentence m_name; // of the rival
    std::optional<RunLoop> m_rival; // nothing when no race is on
    std::optional<RivalView> m_over; // the rival where the race ended
    Settings m_followed; // of the session's run, that the rival's were made from
    std::vector<ErrorPoint> m_newErrors;
    Ticket m_askedBy = 0; // of the race
};

} // namespace ff
