// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/run/batches.h"
#include "core/run/compute.h"
#include "core/run/goodness_log.h"
#include "core/run/image_facts.h"
#include "core/run/schedule.h"
#include "core/settings/modes.h"

#include <memory>
#include <optional>
#include <vector>

namespace ff {

/// Images to learn from, and what they are to be told from.
struct SampledBatch
{
    Batch batch;
    NegativeBatch negatives; ///< all undefined where the mode has none
};

/// One run: data, learner, order and negatives, one batch at a time. Single-threaded and deterministic: the
/// same data, settings, machine and threads give the same bits, whoever watches.
class Trainer
{
public:
    enum class StepResult {
        Trained,
        Diverged ///< activities of this step, or on an accelerator of one a little before it, turned
                 ///< non-finite; the run is back where the last good epoch ended
    };

    /// A learner with fresh weights. Throws Error when the settings do not fit the data.
    Trainer(std::shared_ptr<const Dataset> data, const Settings& settings, const Compute& compute);

    /// Trains one batch: all layers and the readout, or the readout alone in the last epochs of a run that
    /// refits it. When the step throws, what was learnt goes back to the weights of the last good epoch, or
    /// to those of keepForUndo(): never does half a step stay.
    StepResult step();

    /// What the next step is going to learn from, without anything changing. Where units are dropped, hard
    /// negatives can turn out other ones.
    SampledBatch upcoming() const;

    /// These rows of trainPixels(), in the type of `pixels`, as deformed as the next step sees its own.
    at::Tensor deformed(const PixelStore& pixels, const at::Tensor& rows) const
    {
        return m_batches.deformed(pixels, rows, augmentation(), m_steps);
    }

    /// Lets the next step, should it throw, be undone alone. Costs a copy of what is learnt.
    void keepForUndo();

    /// Uses the live settings of `settings`; the structural ones must be the same. Layers that have learnt
    /// for more than `epochs` do so to the end of the epoch under way, which settings() then say: a refit
    /// follows.
    void applyLive(const Settings& settings);

    /// The layers stop learning here, at the end of an epoch, whatever the settings say; a refit follows
    /// where they ask for one.
    void stopLayers();

    /// Takes that back.
    void letLayersLearn();

    /// The epoch after which the layers were stopped; 0: they were not.
    std::int64_t stoppedAfter() const { return m_stoppedAfter; }

    /// Goes on from a learner that was trained elsewhere for so many batches.
    void adopt(const LearntState& state, std::int64_t steps);

    /// The same with the live settings that it had then; the structural ones must be the same.
    void adopt(const LearntState& state, std::int64_t steps, const Settings& settings);

    /// Everything that decides the next bit, and the state to fall back to: a trainer that is made of the
    /// same data and settings and takes it goes on in the same bits.
    RunState state();

    /// The same without a copy: good until this trainer changes.
    RunState stateView();

    /// Takes the state of a trainer of the same data and settings. Throws Error, saying what was expected and
    /// found, when it does not fit; this trainer is then of no use.
    void setState(RunState state);

    void visitState(StateVisitor& visitor);

    bool finished() const { return m_steps >= batchesPerEpoch() * epochs(); }
    int epochs() const { return allEpochs(m_course); } ///< in all
    bool isRefitting() const { return isRefitAt(epoch(), m_course); } ///< in the next step
    bool atEpochEnd() const { return m_steps > 0 && m_steps % batchesPerEpoch() == 0; }
    std::int64_t steps() const { return m_steps; }
    std::int64_t batchesPerEpoch() const { return m_batches.perEpoch(); }
    std::int64_t batchSize() const { return m_batches.size(); }
    double epoch() const { return static_cast<double>(m_steps) / static_cast<double>(batchesPerEpoch()); }

    /// As they are in force: Compute::resolved().
    const Settings& settings() const { return m_settings; }
    const std::shared_ptr<const Dataset>& data() const { return m_data; }
    const PixelStore& trainPixels() const { return m_batches.pixels(); }
    const PixelStore& testPixels() const { return m_testPixels; } ///< float32

    /// Where testPixels() lie in the data: in this split, from this image on.
    const Split& testedSplit() const { return m_settings.validation > 0 ? m_data->train : m_data->test; }
    std::int64_t firstTested() const { return m_firstTested; }

    /// Found when it is asked for first.
    const ImageFacts& imageFacts() const;

    const Compute& compute() const { return m_compute; }

    /// What is being trained.
    const Learner& learner() const { return *m_learner; }

    /// What is tested, asked and exported: the running mean where the settings ask for one.
    const Learner& judge() const { return m_average ? *m_average : *m_learner; }

    /// Goodness of the most recent training samples, one record per layer.
    const std::vector<GoodnessRecord>& records() const { return m_log.records(); }

private:
    /// What the settings in force choose, found when they come into force and not in every step.
    struct Chosen
    {
        explicit Chosen(const Settings& settings);
        const NegativeSampler* sampler;
        const ScheduleRow* schedule;
    };

    /// What a step changes before it is over.
    struct StepState
    {
        Trainer& trainer;
        void visitState(StateVisitor& visitor);
    };

    Augmentation augmentation() const;
    bool keepGoodState();
    void restoreGoodState();
    void undoStep();
    void average();
    void beginRefit();
    void layOut();

    std::shared_ptr<const Dataset> m_data;
    Settings m_settings;
    Settings m_course; // the same, of which the epochs are those in which the layers do learn
    Chosen m_chosen;
    Compute m_compute;
    Batches m_batches;
    PixelStore m_testPixels;
    at::Generator m_negativeRandom;
    MaskPool m_masks;
    std::unique_ptr<Learner> m_learner;
    std::unique_ptr<Learner> m_average; // null without averaging
    RunState m_good; // to go back to, without what optimisers remember
    std::optional<RunState> m_beforeStep; // only while the next step can be undone alone
    GoodnessLog m_log;
    mutable std::optional<ImageFacts> m_imageFacts; // takes a look at some thousand images
    std::int64_t m_firstTested = 0;
    std::int64_t m_steps = 0;
    std::int64_t m_layerSteps = 0; // after which the layers rest, or the steps so far
    std::int64_t m_stoppedAfter = 0; // epochs; 0: they learn for as many as the settings say
};

} // namespace ff
