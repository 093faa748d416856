// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/insight/specimen.h"
#include "core/model/trained_network.h"
#include "core/session/known_answers.h"
#include "core/session/training.h"

#include <filesystem>
#include <optional>
#include <vector>

namespace ff {

/// Puts another kept run beside the session's: what its newest kept moment makes of what is drawn, and what
/// its layers looked like then. Reads files and asks a network of its own, so that neither run changes.
/// Worker only.
class Comparing
{
public:
    /// All must outlive this.
    Comparing(const Training& training, const Looks& looks, Reporter& reporter);

    /// Throws Error where there is no moment that can be read; what was compared with before is then still.
    void obey(const command::Compare& compare);

    /// To be called between two pieces of work: sees whether the other run has a newer moment, or can be read
    /// no more, which ends it. True when there is something to tell.
    bool look();

    /// Until look() has something to do.
    Stretch::Clock::duration rest() const;

    void end() { m_other.reset(); }

    /// Who answers a question that is about the other run, on the images that `trainer` is tested with; null
    /// for any other question. Throws Error where it cannot answer that.
    std::shared_ptr<const Specimen> specimenFor(const Question& question, const Trainer& trainer) const;

    void addTo(Live& live) const;

    /// Adds the other run. Asks its network once for each drawing, however many moments there are of it.
    void addTo(Moment& moment);

private:
    using Clock = Stretch::Clock;

    struct OtherRun
    {
        std::filesystem::path folder;
        std::int64_t step = 0; // of the moment
        TrainedNetwork network;
        std::vector<LayerView> layers;
        std::optional<Answer> answer; // to the drawing of its ticket
        KnownAnswers answers; // to the drawings of a board
    };

    static OtherRun opened(const std::filesystem::path& folder);
    Sentence whyNoAnswer(const Dataset& data) const;
    const Answer& answer();
    std::vector<Answer> answers();

    const Training& m_training;
    const Looks& m_looks;
    Reporter& m_reporter;
    std::optional<OtherRun> m_other; // nothing: the run is compared with none
    int m_failures = 0; // to read it, one after the other
    Clock::time_point m_lookedAt {};
};

} // namespace ff
