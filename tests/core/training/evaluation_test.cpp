// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/classify.h"
#include "core/training/evaluation.h"
#include "tests/core/training/small_run.h"

#include <gtest/gtest.h>

#include <cmath>

namespace ff {
namespace {

double shareWrong(const at::Tensor& answers, const at::Tensor& labels)
{
    return answers.ne(labels).to(at::kDouble).mean().item<double>();
}

PixelStore testPixelsOf(const Trainer& trainer)
{
    return {trainer.data(), trainer.data()->test, 0, trainer.compute().options};
}

/// A network that is better than chance but not good, so that a wrong count would show.
Trainer halfTrained(const Settings& settings)
{
    Trainer trainer(smallDigits(), settings, testCompute());
    trainSteps(trainer, 20);
    return trainer;
}

TEST(Evaluation, CountsTheWrongAnswersOfTheWholeTestSplit)
{
    for (const Mode mode : {Mode::Supervised, Mode::Unsupervised}) {
        for (const LayerChoice voting : {LayerChoice::All, LayerChoice::Last}) {
            Settings settings = smallSettings(mode);
            settings.votingLayers = voting;
            const Trainer trainer = halfTrained(settings);
            const PixelStore pixels = testPixelsOf(trainer);
            const at::Tensor images = pixels.images(0, pixels.count());
            const at::Tensor labels = pixels.labels(0, pixels.count());

            Evaluation evaluation(trainer, EpochTest::Both);
            EXPECT_TRUE(evaluation.advance()) << "300 images are more than one piece";
            while (evaluation.advance()) { }
            EXPECT_NEAR(evaluation.readoutError(),
                        shareWrong(classifyByReadout(trainer.network(), images), labels), 1e-12);
            if (mode == Mode::Supervised) {
                EXPECT_NEAR(evaluation.goodnessError(),
                            shareWrong(classifyByGoodness(trainer.network(), images, voting), labels), 1e-12);
            } else {
                EXPECT_TRUE(std::isnan(evaluation.goodnessError()));
            }
        }
    }
}

TEST(Evaluation, WhatIsNotAskedForIsNotMeasured)
{
    const Trainer trainer = halfTrained(smallSettings());
    Evaluation readoutOnly(trainer, EpochTest::Readout);
    while (readoutOnly.advance()) { }
    EXPECT_TRUE(std::isfinite(readoutOnly.readoutError()));
    EXPECT_TRUE(std::isnan(readoutOnly.goodnessError()));

    Evaluation nothing(trainer, EpochTest::None);
    EXPECT_FALSE(nothing.advance());
    EXPECT_TRUE(std::isnan(nothing.readoutError()));
    EXPECT_TRUE(std::isnan(nothing.goodnessError()));
}

TEST(Evaluation, OnePictureGetsTheAnswersThatItGetsInTheTest)
{
    for (const Mode mode : {Mode::Supervised, Mode::Unsupervised}) {
        const Trainer trainer = halfTrained(smallSettings(mode));
        const PixelStore pixels = testPixelsOf(trainer);
        const at::Tensor images = pixels.images(0, 40);
        const at::Tensor byReadout = classifyByReadout(trainer.network(), images);
        const std::vector<std::uint8_t>& bytes = trainer.data()->test.pixels;
        for (std::int64_t i = 0; i < 40; ++i) {
            const Answer answer = classify(trainer, {bytes.begin() + i * 784, bytes.begin() + (i + 1) * 784});
            EXPECT_EQ(answer.byReadout, byReadout[i].item<int>());
            ASSERT_EQ(answer.goodness.size(), 2U);
            if (mode == Mode::Unsupervised) {
                EXPECT_EQ(answer.byGoodness, -1);
                EXPECT_EQ(answer.goodness.front().size(), 1U);
                continue;
            }
            const at::Tensor best
                = classifyByGoodness(trainer.network(), images.narrow(0, i, 1), LayerChoice::All);
            EXPECT_EQ(answer.byGoodness, best.item<int>());
            EXPECT_EQ(answer.goodness.front().size(), 10U);
        }
    }
}

} // namespace
} // namespace ff
