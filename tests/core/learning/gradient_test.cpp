// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/network/goodness.h"
#include "core/network/local_loss.h"
#include "tests/core/learning/every_mode.h"
#include "tests/core/learning/reference.h"
#include "tests/core/learning/test_learner.h"

#include <gtest/gtest.h>

#include <map>

namespace ff::gradient_test {
namespace {

constexpr double exact = 1e-10;

/// Thresholds in the middle of what fresh layers reach, so that there are samples on both sides; and no layer
/// so sharp that LibTorch's softplus, which is a straight line above 20, would no longer be exact.
Settings baseSettings()
{
    Settings settings = plainSteps({.layers = {48, 30, 24}});
    settings.threshold = 0.5;
    settings.negativeThreshold = 0.4;
    settings.sharpness = 0.3;
    settings.peerNormalisation = 0.2;
    settings.iterations = 4;
    settings.windowFirst = 2;
    settings.windowLast = 3;
    return settings;
}

/// Expects a learner to show its hook the gradients that the papers say.
void expectRightGradients(TestLearner& learner, const Batch& batch, const Solution& wanted)
{
    std::map<const Parameter*, at::Tensor> shown;
    learner.hook = [&](std::span<ParameterStep> steps) {
        for (ParameterStep& step : steps) {
            shown[&step.parameter()] = step.gradient().clone();
        }
    };
    learner.redraw();
    learner.learn(batch);
    for (const NamedParameter& each : learner->parameters()) {
        EXPECT_LT(largestDifference(shown.at(each.parameter), wanted.ascent.at(each.name)), exact)
            << each.name;
    }
}

/// Expects the step that a learner takes to be the one that the papers say.
void expectRightStep(const Settings& settings, const Numerics& numerics = exactNumerics())
{
    SCOPED_TRACE(nameOf(settings) + ", goodness " + settingText(settingRow("goodness"), settings) + ", loss "
                 + settingText(settingRow("loss"), settings) + ", dropout "
                 + settingText(settingRow("dropout"), settings));
    const Batch batch = testBatch(1);
    TestLearner twin(settings, numerics);
    const NegativeBatch negatives = twin.negatives(batch);
    const Solution wanted = solve({*twin, settings, batch, negatives});

    TestLearner taught(settings, numerics);
    const LearntState before = taught->copyState();
    const StepRecord record = taught.learn(batch);
    for (const NamedParameter& each : taught->parameters()) {
        const at::Tensor step = each.parameter->value() - valueOf(before, each.name);
        EXPECT_LT(largestDifference(step, wanted.ascent.at(each.name)), exact)
            << each.name << " of " << step.abs().max().item<double>();
        EXPECT_GT(step.abs().max().item<double>(), 1e-5) << each.name << " does not learn";
    }
    for (std::size_t i = 0; i < settings.layers.size(); ++i) {
        EXPECT_LT(largestDifference(taught->network.layers[i].meanActivity, wanted.meanActivity[i]), exact);
    }
    ASSERT_EQ(record.goodness.size(), wanted.goodness.size());
    for (std::size_t i = 0; i < record.goodness.size(); ++i) {
        EXPECT_LT(largestDifference(record.goodness[i], wanted.goodness[i]), 1e-6) << "layer " << i;
    }
    expectRightGradients(twin, batch, wanted);
}

TEST(Gradient, EveryModeStepsAlongTheGradientOfItsLosses)
{
    for (const Settings& settings : inEveryMode(baseSettings())) {
        expectRightStep(settings);
    }
}

/// Without dropout, and with a dropout that spares a large part and one that spares a small one. Wrong labels
/// are random where units are dropped: hard ones would follow what a thinned readout thinks. Layers are less
/// sharp there, as the squares of spared units are larger.
std::vector<Settings> atEveryDropout(Settings settings)
{
    std::vector<Settings> all {settings};
    settings.wrongLabel = WrongLabel::Random;
    for (const double share : {0.2, 0.5}) {
        settings.dropout = share;
        all.push_back(settings);
        all.back().sharpness *= 0.2;
    }
    return all;
}

TEST(Gradient, ForEveryGoodnessLossThresholdAndDropout)
{
    struct Terms
    {
        double threshold;
        double negativeThreshold;
        double sharpness;
    };
    for (Settings settings : inEveryMode(baseSettings())) {
        if (!traitsOf(settings.mode).hasThreshold) {
            continue;
        }
        for (const GoodnessFunction& goodness : goodnessFunctions()) {
            for (const LocalLoss& loss : localLosses()) {
                for (const Terms& terms : {Terms {0.5, 0.3, 0.05}, Terms {0.4, 0.7, 0.25}}) {
                    settings.goodness = goodness.choice;
                    settings.loss = loss.choice;
                    settings.threshold = terms.threshold;
                    settings.negativeThreshold = terms.negativeThreshold;
                    settings.sharpness = terms.sharpness;
                    for (const Settings& each : atEveryDropout(settings)) {
                        expectRightStep(each);
                    }
                }
            }
        }
    }
}

TEST(Gradient, WhateverTheSettingsOfTheMode)
{
    const struct
    {
        const char* name;
        void (*change)(Settings&);
    } changes[] {
        {"the readout sees the last", [](Settings& s) { s.readoutLayers = LayerChoice::Last; }},
        {"the readout does not see the first",
         [](Settings& s) { s.readoutLayers = LayerChoice::AllButFirst; }},
        {"one layer", [](Settings& s) { s.layers = layersOfKind(s.layerKind, {48}); }},
        {"no peer normalisation", [](Settings& s) { s.peerNormalisation = 0; }},
        {"a strong label", [](Settings& s) { s.labelStrength = 3; }},
        {"random labels", [](Settings& s) { s.wrongLabel = WrongLabel::Random; }},
        {"no damping", [](Settings& s) { s.damping = 0; }},
        {"much damping", [](Settings& s) { s.damping = 0.9; }},
        {"one iteration", [](Settings& s) { s.iterations = s.windowFirst = s.windowLast = 1; }},
        {"many iterations", [](Settings& s) { s.iterations = 9; }},
    };
    for (const auto& change : changes) {
        SCOPED_TRACE(change.name);
        for (Settings settings : inEveryMode(baseSettings())) {
            change.change(settings);
            for (const Settings& each : atEveryDropout(settings)) {
                expectRightStep(each);
            }
        }
    }
}

TEST(Gradient, OfEveryLocalClassifier)
{
    for (const Settings& settings : withEveryClassifier(baseSettings())) {
        for (const Settings& each : atEveryDropout(settings)) {
            expectRightStep(each);
        }
    }
}

TEST(Gradient, AlsoWithoutTheSharedProductOfAnImage)
{
    Numerics numerics = exactNumerics();
    numerics.techniques.shareImageProduct = false;
    for (const Settings& settings : inEveryMode(baseSettings())) {
        for (const Settings& each : atEveryDropout(settings)) {
            expectRightStep(each, numerics);
        }
    }
}

} // namespace
} // namespace ff::gradient_test
