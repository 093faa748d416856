// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/run/classify.h"
#include "core/run/evaluation.h"
#include "tests/core/run/small_run.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>

namespace ff::evaluation_test {
namespace {

double shareWrong(const at::Tensor& answers, const at::Tensor& labels)
{
    return answers.ne(labels).to(at::kDouble).mean().item<double>();
}

/// The best class of each image by what every voting layer thinks of it, added up one by one.
at::Tensor answersByHand(const Learner& judge, const at::Tensor& images, LayerChoice voting)
{
    const std::vector<at::Tensor> goodness = judge.goodness(images);
    at::Tensor answers = at::empty({images.size(0)}, at::kLong);
    for (std::int64_t image = 0; image < images.size(0); ++image) {
        std::vector<double> scores(10, 0.0);
        for (std::size_t layer = voting == LayerChoice::All ? 0 : goodness.size() - 1;
             layer < goodness.size(); ++layer) {
            for (std::int64_t label = 0; label < 10; ++label) {
                scores[static_cast<std::size_t>(label)] += goodness[layer][image][label].item<double>();
            }
        }
        answers[image] = std::ranges::max_element(scores) - scores.begin();
    }
    return answers;
}

/// A network that is better than chance but not good, so that a wrong count would show.
Trainer halfTrained(const Settings& settings)
{
    Trainer trainer(smallDigits(), settings, testCompute());
    trainSteps(trainer, 20);
    return trainer;
}

void finishTest(Evaluation& evaluation)
{
    while (evaluation.advance()) { }
}

TEST(Evaluation, CountsTheWrongAnswersOfTheWholeTestSplit)
{
    for (Settings settings : everySmallRun()) {
        for (const LayerChoice voting : {LayerChoice::All, LayerChoice::Last}) {
            settings.votingLayers = voting;
            const Trainer trainer = halfTrained(settings);
            const at::Tensor images = trainer.testPixels().images(0, 300);
            const at::Tensor labels = trainer.testPixels().labels(0, 300);

            Evaluation evaluation(trainer, EpochTest::Both, Evaluation::Accuracy::Exact);
            EXPECT_TRUE(evaluation.advance() || !testCompute().device.is_cpu())
                << "300 images are more than one piece";
            finishTest(evaluation);
            EXPECT_NEAR(evaluation.readoutError(),
                        shareWrong(trainer.judge().probabilities(images).argmax(1), labels), 1e-12)
                << nameOf(settings);
            if (traitsOf(settings.mode).judgesAnswers) {
                const at::Tensor answers = answersByHand(trainer.judge(), images, voting).to(labels.device());
                EXPECT_NEAR(evaluation.goodnessError(), shareWrong(answers, labels), 0.5 / 300)
                    << nameOf(settings);
            } else {
                EXPECT_TRUE(std::isnan(evaluation.goodnessError())) << nameOf(settings);
            }
        }
    }
}

TEST(Evaluation, AsksBesideForImagesTrainedOnAndHowSureWrongAnswersAre)
{
    for (const Settings& settings : everySmallRun()) {
        const Trainer trainer = halfTrained(settings);
        Evaluation evaluation(trainer, EpochTest::Readout, Evaluation::Accuracy::Exact);
        finishTest(evaluation);
        const at::Tensor seen = testOrder(600).narrow(0, 0, 75); // a quarter of the test images
        const at::Tensor known = trainer.judge().probabilities(trainer.trainPixels().images(seen)).argmax(1);
        EXPECT_NEAR(evaluation.trainingError(), shareWrong(known, trainer.trainPixels().labels(seen)), 1e-12)
            << nameOf(settings);
        const auto [probability, answers]
            = trainer.judge().probabilities(trainer.testPixels().images(0, 300)).max(1);
        const at::Tensor isWrong = answers.ne(trainer.testPixels().labels(0, 300));
        EXPECT_NEAR(evaluation.sureness(), probability.masked_select(isWrong).mean().item<double>(), 1e-5)
            << nameOf(settings);
    }
}

TEST(Evaluation, AQuickOneIsTheSameInFloat32AndNearlySoInShortProducts)
{
    for (Settings settings : everySmallRun()) {
        for (const Precision precision : {Precision::Float32, Precision::Bfloat16}) {
            settings.precision = precision;
            const Trainer trainer = halfTrained(settings);
            Evaluation exact(trainer, EpochTest::Both, Evaluation::Accuracy::Exact);
            Evaluation quick(trainer, EpochTest::Both, Evaluation::Accuracy::Quick);
            finishTest(exact);
            finishTest(quick);
            const double tolerance = precision == Precision::Float32 ? 0 : 0.04; // twelve images
            EXPECT_NEAR(quick.readoutError(), exact.readoutError(), tolerance) << nameOf(settings);
            if (traitsOf(settings.mode).judgesAnswers) {
                EXPECT_NEAR(quick.goodnessError(), exact.goodnessError(), tolerance) << nameOf(settings);
            }
        }
    }
}

TEST(Evaluation, WhatIsNotAskedForIsNotMeasured)
{
    const Trainer trainer = halfTrained(smallSettings());
    Evaluation readoutOnly(trainer, EpochTest::Readout, Evaluation::Accuracy::Exact);
    finishTest(readoutOnly);
    EXPECT_TRUE(std::isfinite(readoutOnly.readoutError()));
    EXPECT_TRUE(std::isnan(readoutOnly.goodnessError()));

    Evaluation nothing(trainer, EpochTest::None, Evaluation::Accuracy::Exact);
    EXPECT_FALSE(nothing.advance());
    EXPECT_TRUE(std::isnan(nothing.readoutError()));
    EXPECT_TRUE(std::isnan(nothing.trainingError()));
    EXPECT_TRUE(std::isnan(nothing.sureness()));
    EXPECT_TRUE(std::isnan(nothing.goodnessError()));
}

TEST(Evaluation, OnlyVotingLayersCountInAScore)
{
    const std::vector<at::Tensor> goodness {testPixels(4, 10, 1), testPixels(4, 10, 2), testPixels(4, 10, 3)};
    EXPECT_TRUE(scoresOf(goodness, {false, true, true}).equal(goodness[1] + goodness[2]));
    EXPECT_TRUE(scoresOf(goodness, {true, false, false}).equal(goodness[0]));
}

TEST(Evaluation, OnePictureGetsTheAnswersThatItGetsInTheTest)
{
    for (const Settings& settings : everySmallRun()) {
        const Trainer trainer = halfTrained(settings);
        const Learner& judge = trainer.judge();
        const at::Tensor images = trainer.testPixels().images(0, 20);
        const at::Tensor byReadout = classifyByReadout(judge, images);
        const LargeBytes& bytes = trainer.data()->test.pixels;
        for (std::int64_t i = 0; i < 20; ++i) {
            const Answer answer = classify(trainer, {bytes.begin() + i * 784, bytes.begin() + (i + 1) * 784});
            EXPECT_EQ(answer.byReadout, byReadout[i].item<int>()) << nameOf(settings);
            ASSERT_EQ(answer.goodness.size(), 2U);
            ASSERT_EQ(answer.readout.size(), 10U);
            if (!traitsOf(settings.mode).judgesAnswers) {
                EXPECT_EQ(answer.byGoodness, -1) << nameOf(settings);
                EXPECT_TRUE(answer.score.empty());
                EXPECT_EQ(answer.goodness.front().size(), learnsLocally(settings) ? 1U : 0U)
                    << nameOf(settings);
                continue;
            }
            const at::Tensor best = classifyByGoodness(judge, images.narrow(0, i, 1), LayerChoice::All);
            EXPECT_EQ(answer.byGoodness, best.item<int>()) << nameOf(settings);
            EXPECT_EQ(answer.goodness.front().size(), 10U);
        }
    }
}

} // namespace
} // namespace ff::evaluation_test
