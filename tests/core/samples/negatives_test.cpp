// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/samples/negatives.h"
#include "tests/core/samples/test_tensors.h"

#include <gtest/gtest.h>

#include <set>

namespace ff {
namespace {

constexpr int side = 10;
constexpr std::int64_t rowCount = 5000;

/// What a readout may say of a row, from sure and right to sure and wrong.
enum class Belief { Even, AllOnTrue, NothingOnTrue, AllOnOneWrong };

at::Tensor probabilities(Belief belief, const at::Tensor& labels, std::int64_t classes)
{
    const at::Tensor even = at::full({labels.size(0), classes}, 1.0F / static_cast<float>(classes));
    const at::Tensor truth = at::one_hot(labels, classes).to(at::kFloat);
    switch (belief) {
    case Belief::Even:
        return even;
    case Belief::AllOnTrue:
        return truth;
    case Belief::NothingOnTrue:
        return (1 - truth) / static_cast<double>(classes - 1);
    case Belief::AllOnOneWrong:
        return truth.roll({1}, {1});
    }
    return even;
}

PositiveBatch positiveBatch(std::int64_t count, std::int64_t classes, Belief belief = Belief::Even)
{
    const at::Tensor labels = testLabels(count, classes);
    return {testPixels(count, side * side, 11, at::kFloat), labels, probabilities(belief, labels, classes)};
}

/// The samplers of one mode.
std::vector<const NegativeSampler*> samplersOf(Mode mode)
{
    std::vector<const NegativeSampler*> found;
    for (const NegativeSampler& sampler : negativeSamplers()) {
        if (sampler.mode == mode) {
            found.push_back(&sampler);
        }
    }
    return found;
}

TEST(Negatives, ASupervisedNegativeNeverCarriesTheTrueLabel)
{
    at::Generator random = testRandom(1);
    MaskPool masks(side, side, 6, testRandom(2));
    for (const NegativeSampler* sampler : samplersOf(Mode::Supervised)) {
        for (const std::int64_t classes : {2, 10, 26}) {
            for (const Belief belief :
                 {Belief::Even, Belief::AllOnTrue, Belief::NothingOnTrue, Belief::AllOnOneWrong}) {
                const PositiveBatch positives = positiveBatch(rowCount, classes, belief);
                SamplerTools tools {{classes, 1.0}, masks, random};
                const NegativeBatch negatives = sampler->sample(positives, tools);
                const at::Tensor& wrong = negatives.otherLabels;
                EXPECT_FALSE(wrong.eq(positives.labels).any().item<bool>()) << sampler->id << " " << classes;
                EXPECT_TRUE(wrong.ge(0).logical_and(wrong.lt(classes)).all().item<bool>()) << sampler->id;

                at::Tensor expected = positives.images.clone();
                tools.overlay.write(expected, wrong);
                EXPECT_TRUE(negatives.images.equal(expected)) << sampler->id;
            }
        }
    }
}

TEST(Negatives, EvenBeliefsGiveEveryWrongClassTheSameChance)
{
    constexpr std::int64_t classes = 10;
    at::Generator random = testRandom(1);
    MaskPool masks(side, side, 6, testRandom(2));
    for (const NegativeSampler* sampler : samplersOf(Mode::Supervised)) {
        SamplerTools tools {{classes, 1.0}, masks, random};
        const PositiveBatch positives = positiveBatch(20'000, classes);
        const at::Tensor wrong = sampler->sample(positives, tools).otherLabels;
        const at::Tensor distance = (wrong - positives.labels).remainder(classes);
        const at::Tensor share = at::bincount(distance, {}, classes).to(at::kDouble) / 20'000.0;
        EXPECT_LT(
            largestDifference(share.narrow(0, 1, classes - 1), at::full({classes - 1}, 1.0 / 9, at::kDouble)),
            0.01)
            << sampler->id;
    }
}

TEST(Negatives, HardLabelsFollowTheReadoutsProbabilities)
{
    constexpr std::int64_t count = 40'000;
    at::Generator random = testRandom(1);
    const at::Tensor weights = at::tensor({0.5, 0.05, 0.1, 0.3, 0.05}).expand({count, 5});
    for (std::int64_t truth = 0; truth < 5; ++truth) {
        const at::Tensor labels = at::full({count}, truth, at::kLong);
        const at::Tensor drawn = sampleWrongLabels(weights, labels, random);
        at::Tensor wanted = weights[0].to(at::kDouble).clone();
        wanted[truth] = 0;
        wanted /= wanted.sum();
        const at::Tensor share = at::bincount(drawn, {}, 5).to(at::kDouble) / static_cast<double>(count);
        EXPECT_LT(largestDifference(share, wanted), 0.01) << truth;
    }
}

TEST(Negatives, EveryPixelOfAHybridComesFromOneOfItsTwoParentsAsTheMaskSays)
{
    at::Generator random = testRandom(1);
    MaskPool masks(side, side, 2, testRandom(2));
    for (const NegativeSampler* sampler : samplersOf(Mode::Unsupervised)) {
        for (const std::int64_t count : {2, 3, 100}) {
            SamplerTools tools {{10, 1.0}, masks, random};
            const PositiveBatch positives = positiveBatch(count, 10);
            const NegativeBatch negatives = sampler->sample(positives, tools);
            const at::Tensor& partners = negatives.partners;
            EXPECT_FALSE(partners.eq(at::arange(count, at::kLong)).any().item<bool>()) << sampler->id;
            EXPECT_TRUE(negatives.otherLabels.equal(positives.labels.index_select(0, partners)));

            const at::Tensor others = positives.images.index_select(0, partners);
            const at::Tensor expected = negatives.masks * positives.images + (1 - negatives.masks) * others;
            EXPECT_TRUE(negatives.images.equal(expected)) << sampler->id << " " << count;
            EXPECT_TRUE(negatives.masks.eq(0).any().item<bool>() && negatives.masks.eq(1).any().item<bool>());
        }
    }
}

TEST(Negatives, PartnersAreOtherRowsAndChangeFromBatchToBatch)
{
    at::Generator random = testRandom(1);
    MaskPool masks(side, side, 2, testRandom(2));
    SamplerTools tools {{10, 1.0}, masks, random};
    for (const NegativeSampler* sampler : samplersOf(Mode::Unsupervised)) {
        for (const std::int64_t count : {2, 3, 10}) {
            const PositiveBatch positives = positiveBatch(count, 10);
            std::set<std::int64_t> firstPartners;
            for (int batch = 0; batch < 200; ++batch) {
                const at::Tensor partners = sampler->sample(positives, tools).partners;
                EXPECT_FALSE(partners.eq(at::arange(count, at::kLong)).any().item<bool>()) << sampler->id;
                firstPartners.insert(partners[0].item<std::int64_t>());
            }
            EXPECT_EQ(firstPartners.size(), static_cast<std::size_t>(count - 1)) << sampler->id;
        }
    }
}

TEST(Negatives, SamplersLeaveThePositivesAsTheyAre)
{
    at::Generator random = testRandom(1);
    MaskPool masks(side, side, 2, testRandom(2));
    SamplerTools tools {{10, 1.0}, masks, random};
    for (const NegativeSampler& sampler : negativeSamplers()) {
        const PositiveBatch positives = positiveBatch(50, 10);
        const at::Tensor before = positives.images.clone();
        const at::Tensor beliefs = positives.probabilities.clone();
        sampler.sample(positives, tools);
        EXPECT_TRUE(positives.images.equal(before)) << sampler.id;
        EXPECT_TRUE(positives.probabilities.equal(beliefs)) << sampler.id;
    }
}

TEST(Negatives, TheSettingsFindTheirSampler)
{
    const struct
    {
        Mode mode;
        WrongLabel wrongLabel;
        std::string_view id;
    } rows[] {{Mode::Supervised, WrongLabel::Hard, "hard"},
              {Mode::Supervised, WrongLabel::Random, "random"},
              {Mode::Unsupervised, WrongLabel::Hard, "hybrid"},
              {Mode::Unsupervised, WrongLabel::Random, "hybrid"}};
    for (const auto& row : rows) {
        Settings settings;
        settings.mode = row.mode;
        settings.wrongLabel = row.wrongLabel;
        EXPECT_EQ(samplerFor(settings).id, row.id);
        EXPECT_EQ(samplerFor(settings).mode, row.mode);
    }
}

} // namespace
} // namespace ff
