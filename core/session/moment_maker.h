// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/run/examples.h"
#include "core/run/experiment.h"
#include "core/run/likeness.h"
#include "core/session/looks.h"
#include "core/session/picture_answers.h"

#include <chrono>
#include <functional>
#include <optional>
#include <vector>

namespace ff {

/// Makes the moments of one run that a viewer is shown. Reading the run never changes it. Worker only.
class MomentMaker
{
public:
    using LayersOf = std::function<std::vector<LayerView>()>;

    /// Both must outlive this.
    MomentMaker(const Experiment& experiment, const Looks& looks);

    /// Looks anew at what the network thinks of samples, where its batches do not tell: before the first one,
    /// and after it went back.
    void probe();

    /// The run where this trainer stands, its own one or another, without asking a network anything.
    Moment outline(const Trainer& trainer) const;

    /// Adds what is looked at, as the run is now.
    void describe(Moment& moment, PictureAnswers::When when);

    /// The same by another trainer of the data of this run, whose layers the caller knows.
    void describe(Moment& moment, const Trainer& trainer, const LayersOf& layers);

    /// What another trainer's layers think of samples now.
    std::vector<LayerView> probed(const Trainer& trainer);

private:
    std::vector<LayerView> layers() const;
    void show(Moment& moment, const Trainer& trainer, const LayersOf& layers);
    void answer(Moment& moment, const Trainer& trainer, PictureAnswers::When when);
    bool takeRenewals();
    bool areExamplesOld() const;
    void renewExamples();
    Answer answer(const Trainer& trainer, const std::vector<std::uint8_t>& pixels);
    const Likeness& likeness();
    TestImage testImage(const Trainer& trainer) const;

    const Experiment& m_experiment;
    const Looks& m_looks;
    Examples m_examples;
    std::chrono::steady_clock::time_point m_examplesSince {};
    std::int64_t m_examplesStep; // at which they were looked at last
    int m_renewals; // of Looks that were followed
    PictureAnswers m_answers;
    std::optional<Likeness> m_likeness; // once there is something to compare
    std::vector<GoodnessRecord> m_probe;
    std::int64_t m_probedAt = 0; // Experiment::stepsTaken()
};

} // namespace ff
