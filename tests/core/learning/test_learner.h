// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/learning/learner.h"
#include "core/learning/learner_table.h"
#include "tests/core/network/test_network.h"

#include <memory>

namespace ff {

inline constexpr std::int64_t testClasses = 4;

/// Images and labels to learn from, other ones for every seed.
inline Batch testBatch(std::uint64_t seed, std::int64_t count = 12, at::ScalarType type = at::kDouble)
{
    return {testPixels(count, testImage.size(), seed, type), testLabels(count, testClasses)};
}

/// Settings under which a step is the gradient itself: weights change by -dL/dW.
inline Settings plainSteps(Settings settings)
{
    settings.learningRate = 1;
    settings.momentum = 0;
    settings.weightDecay = 0;
    settings.readoutRate = 1;
    settings.readoutDecay = 0;
    return settings;
}

/// A learner with random numbers everywhere and all that its steps need. Two of the same settings do the
/// same.
class TestLearner
{
public:
    explicit TestLearner(const Settings& own, const Numerics& numerics = exactNumerics())
        : settings(own)
        , m_learner(makeLearner(settings, testImage, testClasses, numerics, m_weights))
    {
        fillWithNumbers(m_learner->network, m_weights);
    }

    enum class Part { Everything, ReadoutOnly };

    StepRecord learn(const Batch& batch, Part part = Part::Everything, std::uint32_t key = 1)
    {
        SamplerTools tools {samplerFor(settings), m_masks, m_random};
        LearningContext context {settings, 1.0, part == Part::ReadoutOnly, batch.labels.size(0), key,
                                 tools,    hook};
        return m_learner->learn(batch, context);
    }

    /// Those that learn() would make now; it makes others afterwards.
    NegativeBatch negatives(const Batch& batch)
    {
        SamplerTools tools {samplerFor(settings), m_masks, m_random};
        return m_learner->negatives(batch, settings, tools);
    }

    /// Draws the same negatives again as at the start.
    void redraw()
    {
        m_random = testRandom(5);
        m_masks = testMasks();
    }

    Learner& operator*() { return *m_learner; }
    Learner* operator->() { return m_learner.get(); }

    Settings settings;
    GradientHook hook; ///< of the steps from now on

private:
    static MaskPool testMasks()
    {
        return {static_cast<int>(testImage.width), static_cast<int>(testImage.height), {2, 0}, testRandom(4)};
    }

    at::Generator m_weights = testRandom(3);
    at::Generator m_random = testRandom(5);
    MaskPool m_masks = testMasks();
    std::unique_ptr<Learner> m_learner;
};

/// The value of that name.
inline at::Tensor valueOf(const LearntState& state, const std::string& name)
{
    const auto found = std::ranges::find(state, name, &LearntValue::name);
    return found == state.end() ? at::Tensor() : found->value;
}

/// The same names with the same bits.
inline bool sameBits(const LearntState& left, const LearntState& right)
{
    return std::ranges::equal(left, right, [](const LearntValue& a, const LearntValue& b) {
        return a.name == b.name && a.value.equal(b.value);
    });
}

} // namespace ff
