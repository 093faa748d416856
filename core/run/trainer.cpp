// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/run/trainer.h"

#include "core/base/error.h"
#include "core/data/no_labels.h"
#include "core/learning/learner_table.h"
#include "core/run/run_images.h"
#include "core/run/sharing.h"
#include "core/settings/augmentation.h"

#include <algorithm>
#include <cmath>

namespace ff {
namespace {

/// Before the names of the state to fall back to.
constexpr std::string_view goodPrefix = "good.";

std::unique_ptr<Learner> freshLearner(const Dataset& data, const Settings& settings, const Numerics& numerics)
{
    at::Generator random = makeRandom(settings.seed, RandomStream::Weights);
    return makeLearner(settings, imageGrid(data), static_cast<std::int64_t>(data.classes.size()), numerics,
                       random);
}

/// Without labels no readout is there to be refit.
Settings inForce(const Dataset& data, Settings settings)
{
    settings.refitEpochs = isLabelled(data) ? settings.refitEpochs : 0;
    return settings;
}

std::vector<double> unitsOf(const Learner& learner)
{
    std::vector<double> units;
    for (std::size_t i = 0; i < learner.network.layers.size(); ++i) {
        units.push_back(learner.goodnessUnit(i));
    }
    return units;
}

} // namespace

Trainer::Trainer(std::shared_ptr<const Dataset> data, const Settings& settings, const Compute& compute)
    : m_data(std::move(data))
    , m_settings(inForce(*m_data, compute.resolved(settings)))
    , m_course(m_settings)
    , m_chosen(m_settings)
    , m_compute(compute)
    , m_batches(trainingPixels(m_data, settings, compute), settings.batch,
                makeRandom(settings.seed, RandomStream::Order),
                makeRandom(settings.seed, RandomStream::Shifts),
                Augmenter({m_data->width, m_data->height}, settings.seed, compute.threads, settings.batch))
    , m_testPixels(testingPixels(m_data, settings, compute))
    , m_negativeRandom(makeRandom(settings.seed, RandomStream::Negatives))
    , m_masks(m_data->width, m_data->height, maskShapeOf(settings),
              makeRandom(settings.seed, RandomStream::Masks), compute.device)
    , m_learner(freshLearner(*m_data, settings, compute.numerics(settings)))
    , m_log(unitsOf(*m_learner))
    , m_firstTested(ff::firstTested(*m_data, settings))
{
    if (settings.averaging > 0) {
        Numerics exact = compute.numerics(settings);
        exact.product = at::kFloat;
        m_average = freshLearner(*m_data, settings, exact);
    }
    checkShared(m_settings, batchSize(), *m_compute.ranks);
    keepGoodState();
}

Trainer::Chosen::Chosen(const Settings& settings)
    : sampler(samplerFor(settings))
    , schedule(&scheduleRow(settings.schedule))
{ }

Trainer::StepResult Trainer::step()
{
    const Phase phase = phaseAt(m_course, *m_chosen.schedule, epoch());
    if (phase.readoutOnly && m_steps == m_layerSteps) {
        beginRefit();
    }
    SamplerTools tools {m_chosen.sampler, m_masks, m_negativeRandom};
    const auto key = static_cast<std::uint32_t>(m_settings.seed * 0x9e3779b9 + m_steps * 0x85ebca6b);
    const Ranks& ranks = *m_compute.ranks;
    LearningContext context {m_settings, phase.gain, phase.readoutOnly, trainPixels().count(),
                             key,        tools,      meanOfAll(ranks)};
    StepRecord seen;
    try {
        const Batch batch = m_batches.next(m_steps, m_settings.jitter, augmentation(), ranks);
        seen = recordOfAll(m_learner->learn(batch, context), batchSize(), ranks);
    } catch (...) {
        undoStep();
        throw;
    }
    m_beforeStep.reset();
    if (!m_log.add(seen)) {
        restoreGoodState();
        return StepResult::Diverged;
    }
    ++m_steps;
    m_layerSteps = phase.readoutOnly ? m_layerSteps : m_steps;
    average();
    if (atEpochEnd()) {
        checkSameWeights(*m_learner, m_steps, ranks);
    }
    if (atEpochEnd() && !(m_log.settle() && keepGoodState())) {
        restoreGoodState();
        return StepResult::Diverged;
    }
    return StepResult::Trained;
}

const ImageFacts& Trainer::imageFacts() const
{
    if (!m_imageFacts) {
        m_imageFacts = ff::imageFacts(m_batches.pixels(), m_testPixels);
    }
    return *m_imageFacts;
}

SampledBatch Trainer::upcoming() const
{
    SampledBatch found;
    found.batch = m_batches.peek(m_steps, m_settings.jitter, augmentation());
    MaskPool masks = m_masks.clone();
    at::Generator random = m_negativeRandom.clone();
    SamplerTools tools {m_chosen.sampler, masks, random};
    found.negatives = m_learner->negatives(found.batch, m_settings, tools);
    return found;
}

void Trainer::applyLive(const Settings& settings)
{
    const std::int64_t perEpoch = batchesPerEpoch();
    const auto begun = static_cast<int>((m_layerSteps + perEpoch - 1) / perEpoch);
    m_settings = inForce(*m_data, settings);
    m_settings.epochs = std::max(settings.epochs, begun);
    layOut();
    m_chosen = Chosen(m_settings);
    m_masks.setShape(maskShapeOf(settings));
}

void Trainer::stopLayers()
{
    m_stoppedAfter = m_steps / batchesPerEpoch();
    layOut();
}

void Trainer::letLayersLearn()
{
    m_stoppedAfter = 0;
    layOut();
}

/// The schedule of the layers stays that of the settings: where they stop, it is over.
void Trainer::layOut()
{
    m_course = m_settings;
    if (m_stoppedAfter > 0) {
        m_course.epochs = std::min(m_settings.epochs, static_cast<int>(m_stoppedAfter));
    }
}

void Trainer::adopt(const LearntState& state, std::int64_t steps)
{
    m_learner->setState(state);
    m_steps = steps;
    m_layerSteps = std::min(steps, m_settings.epochs * batchesPerEpoch());
    if (m_average) {
        m_average->setState(state);
    }
    keepGoodState();
}

void Trainer::adopt(const LearntState& state, std::int64_t steps, const Settings& settings)
{
    m_settings = inForce(*m_data, settings);
    letLayersLearn();
    m_masks.setShape(maskShapeOf(settings));
    adopt(state, steps);
}

Augmentation Trainer::augmentation() const
{
    return augmentationOf(m_settings, augmentationStrength(m_course, epoch()));
}

/// Remembers where the run stands for the case that it diverges; false when that has happened already.
bool Trainer::keepGoodState()
{
    RunState state = copyOfState(*this, StateScope::WithoutOptimisers);
    const auto isFinite
        = [](const StateValue& each) { return std::isfinite(each.value.sum().item<double>()); };
    if (!std::ranges::all_of(state, isFinite)) {
        return false;
    }
    m_good = std::move(state);
    return true;
}

/// The same images and negatives come again, so that a run goes on as if it had stopped there.
void Trainer::restoreGoodState()
{
    restoreState(*this, m_good, StateScope::WithoutOptimisers);
    m_masks.setShape(maskShapeOf(m_settings));
    m_log.clear();
}

void Trainer::visitState(StateVisitor& visitor)
{
    visitor.number("steps", m_steps);
    visitor.number("layer_steps", m_layerSteps);
    StepState {*this}.visitState(visitor);
    if (m_average) {
        visitor.within("average", [&] { m_average->visitState(visitor); });
    }
    if (visitor.scope() == StateScope::Whole) {
        m_log.visitState(visitor);
        visitor.addedNumber("stopped_after", m_stoppedAfter); // not what a run that diverges goes back to
        layOut();
    }
    if (m_stoppedAfter < 0 || m_stoppedAfter > m_steps / batchesPerEpoch()) {
        throw Error(
            FF_TR("expected the layers to have been stopped after an epoch that is over, found epoch %1"),
            {m_stoppedAfter});
    }
    if (m_steps < 0 || m_layerSteps < 0 || m_layerSteps > m_steps) {
        throw Error(
            FF_TR(
                "expected a count of batches and of those that the layers have learnt from, found %1 and %2"),
            {m_steps, m_layerSteps});
    }
}

void Trainer::StepState::visitState(StateVisitor& visitor)
{
    visitor.within("learner", [&] { trainer.m_learner->visitState(visitor); });
    visitor.within("batches", [&] { trainer.m_batches.visitState(visitor); });
    visitor.within("masks", [&] { trainer.m_masks.visitState(visitor); });
    visitor.random("negatives", trainer.m_negativeRandom);
}

RunState Trainer::state()
{
    RunState all = copyOfState(*this);
    addPart(all, goodPrefix, m_good);
    return all;
}

RunState Trainer::stateView()
{
    RunState all = viewOfState(*this);
    addPart(all, goodPrefix, m_good);
    return all;
}

/// What fits this trainer as it is fits it later, so the state to fall back to is tried on first.
void Trainer::setState(RunState state)
{
    m_good = takePart(state, goodPrefix);
    restoreGoodState();
    restoreState(*this, state);
    m_masks.setShape(maskShapeOf(m_settings));
}

void Trainer::keepForUndo()
{
    StepState step {*this};
    m_beforeStep = copyOfState(step);
}

void Trainer::undoStep()
{
    if (m_beforeStep) {
        StepState step {*this};
        restoreState(step, *m_beforeStep);
        m_beforeStep.reset();
    } else {
        restoreGoodState();
    }
}

/// The running mean gives every weight of the last batches about the same say, from the first batch on.
void Trainer::average()
{
    if (m_average) {
        const auto batches = static_cast<double>(std::min<std::int64_t>(m_steps, m_settings.averaging));
        m_average->approach(*m_learner, 1 / batches);
    }
}

/// The readout is refit on the layers that will be tested.
void Trainer::beginRefit()
{
    m_learner->setState(judge().copyState());
}

} // namespace ff
