// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/learning/similarity.h"
#include "tests/core/learning/every_mode.h"
#include "tests/core/learning/plain_formulas.h"
#include "tests/core/learning/test_learner.h"

#include <gtest/gtest.h>

namespace ff::similarity_test {
namespace {

Similarity found(const at::Tensor& comparisons, const at::Tensor& labels)
{
    return similarityOf(comparisons, labels, testClasses, Ranks::alone(), labels.size(0));
}

TEST(Similarity, ItsLossAndItsPullAreThoseOfTheFormula)
{
    const at::Tensor labels = testLabels(12, testClasses);
    const at::Tensor drawn = testPixels(12, 9, 1) - 0.4;
    const at::AutoGradMode withGradient(true);
    const at::Tensor comparisons = drawn.clone().requires_grad_(true);
    const at::Tensor loss = misjudged(comparisons, labels);
    loss.backward();
    const at::AutoGradMode without(false);
    const Similarity similarity = found(drawn, labels);
    EXPECT_NEAR(similarity.loss.mean().item<double>(), loss.item<double>(), 1e-10);
    // Of the mean over images, as every slope of a batch is.
    EXPECT_LT(largestDifference(similarity.pull / 12, -comparisons.grad()), 1e-10);
}

TEST(Similarity, IsWithoutLossWhereImagesOfAClassAreAlikeAndOthersAsFarAsCanBe)
{
    const at::Tensor labels = testLabels(12, testClasses);
    const Similarity similarity = found(at::one_hot(labels, testClasses).to(at::kDouble) * 3, labels);
    EXPECT_LT(similarity.loss.max().item<double>(), 1e-10);
    EXPECT_LT(similarity.pull.abs().max().item<double>(), 1e-5);
}

TEST(Similarity, ImagesThatSayNothingArePulledNowhereInfinite)
{
    const Similarity similarity = found(at::zeros({4, 6}, at::kDouble), testLabels(4, testClasses));
    EXPECT_TRUE(at::isfinite(similarity.pull).all().item<bool>());
}

/// Of the images of a batch, before its step; where batches are normalised it is no function of one pass.
TEST(LocalClassifiers, PutOnRecordTheLossOfWhichTheyAreAsked)
{
    for (const Settings& settings : withEveryClassifier({.layers = {48, 30}})) {
        TestLearner learner(settings);
        const Batch batch = testBatch(1);
        const std::vector<double> wanted = learner->losses(batch, {}, settings);
        const StepRecord record = learner.learn(batch);
        ASSERT_EQ(wanted.size(), normalisesBatches(settings) ? 0U : record.loss.size()) << nameOf(settings);
        for (std::size_t i = 0; i < wanted.size(); ++i) {
            EXPECT_NEAR(record.loss[i].mean().item<double>(), wanted[i], 1e-12) << nameOf(settings);
        }
    }
}

} // namespace
} // namespace ff::similarity_test
