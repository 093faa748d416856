// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/learning/learner_table.h"
#include "core/network/local_loss.h"
#include "tests/core/learning/every_mode.h"
#include "tests/core/learning/test_learner.h"
#include "tests/core/test_support.h"

#include <gtest/gtest.h>

namespace ff::learner_test {
namespace {

const Settings small {.layers = {48, 30}, .learningRate = 0.05};

/// A few steps on different batches.
void train(TestLearner& learner, std::uint64_t firstSeed = 1)
{
    for (std::uint64_t step = 0; step < 4; ++step) {
        learner.learn(testBatch(firstSeed + step), TestLearner::Part::Everything,
                      static_cast<std::uint32_t>(step));
    }
}

/// Expects one row for every value that a setting can have, and no other.
template <auto Member>
void expectARowForEveryOption(std::string_view id, const auto& rows)
{
    const auto options = std::get<Choices>(settingRow(id).domain);
    EXPECT_EQ(options.size(), rows.size()) << id;
    for (const ChoiceOption& option : options) {
        Settings settings;
        assignText(settings, id, option.id);
        const auto isIt = [&](const auto& row) { return row.choice == settings.*Member; };
        EXPECT_EQ(std::ranges::count_if(rows, isIt), 1) << id << " " << option.id;
    }
}

TEST(Learner, TheRowsOfTheTablesAreTheOptionsOfTheirSettings)
{
    expectARowForEveryOption<&Settings::mode>("mode", learnerTable());
    expectARowForEveryOption<&Settings::layerKind>("layer-kind", layerKinds());
    expectARowForEveryOption<&Settings::goodness>("goodness", goodnessFunctions());
    expectARowForEveryOption<&Settings::loss>("loss", localLosses());
    expectARowForEveryOption<&Settings::optimiser>("optimiser", optimisers());
}

TEST(Learner, ItsShapesAreKnownWithoutMakingIt)
{
    for (Settings settings : inEveryMode({.layers = {48, 30, 20}})) {
        for (const LayerChoice choice : {LayerChoice::All, LayerChoice::AllButFirst, LayerChoice::Last}) {
            settings.readoutLayers = choice;
            TestLearner learner(settings);
            const LearntState state = learner->copyState();
            const std::vector<NamedShape> shapes = learntShapes(settings, testImage, testClasses);
            ASSERT_EQ(shapes.size(), state.size()) << nameOf(settings);
            for (std::size_t i = 0; i < state.size(); ++i) {
                EXPECT_EQ(shapes[i].name, state[i].name) << nameOf(settings);
                EXPECT_EQ(shapes[i].shape, state[i].value.sizes().vec())
                    << nameOf(settings) << " " << state[i].name;
            }
        }
    }
}

TEST(Learner, EveryModeStartsFromTheSameLayers)
{
    for (const Settings& settings : inEveryMode(small)) {
        Settings supervised = settings;
        supervised.mode
            = settings.layerKind == LayerKindChoice::Dense ? Mode::Supervised : Mode::Unsupervised;
        TestLearner one(settings);
        TestLearner other(supervised);
        for (std::size_t i = 0; i < small.layers.size(); ++i) {
            EXPECT_TRUE(one->network.layers[i].weight.value().equal(other->network.layers[i].weight.value()))
                << nameOf(settings);
        }
    }
}

TEST(Learner, EveryThingThatItKnowsIsLearnt)
{
    for (Settings settings : inEveryMode(small)) {
        settings.threshold = 0.5;
        TestLearner learner(settings);
        const LearntState before = learner->copyState();
        train(learner);
        for (const LearntValue& each : learner->copyState()) {
            const bool isMean = each.name.ends_with("mean_activity");
            if (!isMean || traitsOf(settings.mode).hasThreshold) {
                EXPECT_FALSE(each.value.equal(valueOf(before, each.name)))
                    << nameOf(settings) << " " << each.name;
            }
        }
    }
}

TEST(Learner, ItsStateCanBeCopiedAndPutBackAndTheOptimiserStartsAnew)
{
    for (const Settings& settings : inEveryMode(small)) {
        TestLearner learner(settings);
        train(learner);
        const LearntState state = learner->copyState();
        train(learner, 9);
        EXPECT_FALSE(sameBits(state, learner->copyState())) << nameOf(settings);

        learner->setState(state);
        EXPECT_TRUE(sameBits(learner->copyState(), state)) << nameOf(settings);
        TestLearner fresh(settings);
        fresh->setState(state);
        learner.redraw();
        train(learner);
        train(fresh);
        EXPECT_TRUE(sameBits(learner->copyState(), fresh->copyState()))
            << nameOf(settings) << " kept a velocity";
    }
}

TEST(Learner, EveryWeightDecaysByItsRateAndNothingElseDoes)
{
    for (Settings settings : inEveryMode(small)) {
        settings.momentum = 0;
        settings.learningRate = 0.5;
        settings.readoutRate = 0.25;
        settings.weightDecay = settings.readoutDecay = 0;
        TestLearner keeping(settings);
        settings.weightDecay = 0.02;
        settings.readoutDecay = 0.08;
        TestLearner decaying(settings);
        const LearntState before = keeping->copyState();
        keeping.learn(testBatch(1));
        decaying.learn(testBatch(1));
        // The twin's readout is trained as its layers are.
        const double readoutShare = learnsLocally(settings) ? 0.25 * 0.08 : 0.5 * 0.02;
        for (const LearntValue& each : decaying->copyState()) {
            const bool isWeight = each.value.dim() > 1; // the others are a number for each unit
            const double share = each.name.starts_with("readout.") ? readoutShare : 0.5 * 0.02;
            const at::Tensor lost = valueOf(keeping->copyState(), each.name) - each.value;
            const at::Tensor wanted = valueOf(before, each.name) * (isWeight ? share : 0.0);
            EXPECT_LT(largestDifference(lost, wanted), 1e-12) << nameOf(settings) << " " << each.name;
        }
    }
}

TEST(Learner, ApproachesAnotherByAShareOfTheWay)
{
    for (const Settings& settings : inEveryMode(small)) {
        TestLearner learner(settings);
        TestLearner other(settings);
        train(other);
        const LearntState from = learner->copyState();
        const LearntState to = other->copyState();
        learner->approach(*other, 0.25);
        for (const LearntValue& each : learner->copyState()) {
            const at::Tensor wanted = 0.75 * valueOf(from, each.name) + 0.25 * valueOf(to, each.name);
            EXPECT_LT(largestDifference(each.value, wanted), 1e-12) << nameOf(settings) << " " << each.name;
        }
        EXPECT_TRUE(sameBits(other->copyState(), to)) << nameOf(settings);
    }
}

TEST(Learner, ALabelThatDoesNotFitIntoTheImageIsRefusedWhereItIsWrittenThere)
{
    at::Generator random = testRandom(1);
    for (const Settings& settings : inEveryMode(small)) {
        const auto make = [&] { makeLearner(settings, {3, 3, 1}, 9, exactNumerics(), random); };
        const auto shapes = [&] { learntShapes(settings, {3, 3, 1}, 9); };
        const bool refused = traitsOf(settings.mode).labelInImage;
        EXPECT_EQ(errorText(make).find("9 classes") != std::string::npos, refused) << nameOf(settings);
        EXPECT_EQ(errorText(shapes), errorText(make)) << nameOf(settings);
    }
}

TEST(Learner, SettingsThatDoNotGoTogetherMakeNone)
{
    at::Generator random = testRandom(1);
    const Settings settings {.mode = Mode::TopDown, .layerKind = LayerKindChoice::Local};
    const std::string error
        = errorText([&] { makeLearner(settings, testImage, 4, exactNumerics(), random); });
    EXPECT_NE(error.find("'topdown'"), std::string::npos) << error;
}

} // namespace
} // namespace ff::learner_test
