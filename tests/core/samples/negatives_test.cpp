// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/samples/negatives.h"
#include "tests/core/samples/test_tensors.h"

#include <gtest/gtest.h>

#include <set>

namespace ff::negatives_test {
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

std::vector<const NegativeSampler*> samplersOf(NegativeKind kind)
{
    std::vector<const NegativeSampler*> found;
    for (const NegativeSampler& sampler : negativeSamplers()) {
        if (sampler.kind == kind) {
            found.push_back(&sampler);
        }
    }
    return found;
}

/// What samplers use, each with the same seeds.
struct TestTools
{
    MaskPool masks {side, side, {2, 0}, testRandom(2)};
    at::Generator random = testRandom(1);
    SamplerTools tools {nullptr, masks, random};
};

TEST(Negatives, AWrongLabelIsNeverTheTrueOne)
{
    TestTools own;
    for (const NegativeSampler* sampler : samplersOf(NegativeKind::WrongLabel)) {
        for (const double hardness : {0.0, 1.0, 10.0}) {
            for (const std::int64_t classes : {2, 10, 26}) {
                for (const Belief belief :
                     {Belief::Even, Belief::AllOnTrue, Belief::NothingOnTrue, Belief::AllOnOneWrong}) {
                    const PositiveBatch positives = positiveBatch(rowCount, classes, belief);
                    const NegativeBatch negatives
                        = sampler->sample(positives, {.hardness = hardness}, own.tools);
                    const at::Tensor& wrong = negatives.otherLabels;
                    EXPECT_FALSE(wrong.eq(positives.labels).any().item<bool>())
                        << sampler->id << " " << classes;
                    EXPECT_TRUE(wrong.ge(0).logical_and(wrong.lt(classes)).all().item<bool>()) << sampler->id;
                    EXPECT_FALSE(negatives.images.defined()) << "it is the positive's image";
                }
            }
        }
    }
}

/// How often each class was drawn, [C].
at::Tensor shares(const at::Tensor& drawn, std::int64_t classes)
{
    return at::bincount(drawn, {}, classes).to(at::kDouble) / static_cast<double>(drawn.size(0));
}

TEST(Negatives, EvenBeliefsGiveEveryWrongClassTheSameChance)
{
    constexpr std::int64_t classes = 10;
    TestTools own;
    for (const NegativeSampler* sampler : samplersOf(NegativeKind::WrongLabel)) {
        const PositiveBatch positives = positiveBatch(20'000, classes);
        const at::Tensor wrong = sampler->sample(positives, {}, own.tools).otherLabels;
        const at::Tensor distance = shares((wrong - positives.labels).remainder(classes), classes);
        EXPECT_LT(largestDifference(distance.narrow(0, 1, classes - 1),
                                    at::full({classes - 1}, 1.0 / 9, at::kDouble)),
                  0.01)
            << sampler->id;
    }
}

TEST(Negatives, WrongLabelsAreDrawnInProportionToTheWeights)
{
    constexpr std::int64_t count = 40'000;
    at::Generator random = testRandom(1);
    const at::Tensor weights = at::tensor({0.5, 0.05, 0.1, 0.3, 0.05}).expand({count, 5});
    for (std::int64_t truth = 0; truth < 5; ++truth) {
        const at::Tensor labels = at::full({count}, truth, at::kLong);
        const at::Tensor drawn = sampleWrongLabels(weights, labels, random);
        at::Tensor wanted = weights[0].to(at::kDouble).clone();
        wanted[truth] = 0;
        EXPECT_LT(largestDifference(shares(drawn, 5), wanted / wanted.sum()), 0.01) << truth;
    }
}

TEST(Negatives, HardLabelsFollowThePowerOfTheReadoutsProbabilitiesAndRandomOnesDoNot)
{
    constexpr std::int64_t count = 40'000;
    TestTools own;
    const at::Tensor beliefs = at::tensor({0.4, 0.3, 0.2, 0.1}).expand({count, 4});
    const PositiveBatch positives {testPixels(count, 1, 11, at::kFloat), at::zeros({count}, at::kLong),
                                   beliefs};
    for (const NegativeSampler* sampler : samplersOf(NegativeKind::WrongLabel)) {
        for (const double hardness : {0.0, 0.5, 1.0, 3.0}) {
            const double power = sampler->id == "hard" ? hardness : 0;
            at::Tensor wanted = beliefs[0].to(at::kDouble).pow(power);
            wanted[0] = 0;
            const at::Tensor drawn
                = sampler->sample(positives, {.hardness = hardness}, own.tools).otherLabels;
            EXPECT_LT(largestDifference(shares(drawn, 4), wanted / wanted.sum()), 0.01)
                << sampler->id << " " << hardness;
        }
    }
}

TEST(Negatives, HardLabelsAreAsHardHoweverSureTheReadoutIs)
{
    constexpr std::int64_t count = 40'000;
    TestTools own;
    for (const double left : {0.9, 0.03, 1e-4, 1e-8, 1e-20}) {
        // Of what is left for mistakes; at the power 4: 97.5 %, 2.5 % and 0.01 %.
        const at::Tensor mistakes = at::tensor({0.0, 2.0 / 3, 0.8 / 3, 0.2 / 3}, at::kDouble);
        at::Tensor beliefs = mistakes * left;
        beliefs[0] = 1 - left;
        const PositiveBatch positives {testPixels(count, 1, 11, at::kFloat), at::zeros({count}, at::kLong),
                                       beliefs.to(at::kFloat).expand({count, 4})};
        for (const double hardness : {1.0, 2.0, 4.0, 10.0}) {
            const at::Tensor wanted = mistakes.pow(hardness) / mistakes.pow(hardness).sum();
            for (const NegativeSampler* sampler : samplersOf(NegativeKind::WrongLabel)) {
                if (sampler->id != "hard") {
                    continue;
                }
                const at::Tensor drawn
                    = sampler->sample(positives, {.hardness = hardness}, own.tools).otherLabels;
                EXPECT_LT(largestDifference(shares(drawn, 4), wanted), 0.01)
                    << "hardness " << hardness << ", " << left << " left for mistakes";
            }
        }
    }
}

TEST(Negatives, EveryPixelOfAHybridComesFromOneOfItsTwoParentsAsTheMaskSays)
{
    TestTools own;
    for (const NegativeSampler* sampler : samplersOf(NegativeKind::Hybrid)) {
        for (const at::ScalarType type : {at::kFloat, at::kBFloat16}) {
            for (const std::int64_t count : {2, 3, 100}) {
                PositiveBatch positives = positiveBatch(count, 10);
                positives.images = positives.images.to(type);
                const NegativeBatch negatives = sampler->sample(positives, {}, own.tools);
                const at::Tensor fromPositive = negatives.masks.eq(1);
                EXPECT_TRUE(fromPositive.logical_or(negatives.masks.eq(0)).all().item<bool>());
                EXPECT_TRUE(fromPositive.any().item<bool>() && !fromPositive.all().item<bool>());
                const at::Tensor others = positives.images.index_select(0, negatives.partners);
                EXPECT_TRUE(negatives.images.equal(at::where(fromPositive, positives.images, others)))
                    << sampler->id << " " << count;
            }
        }
    }
}

TEST(Negatives, PartnersAreOtherRowsAndChangeFromBatchToBatch)
{
    TestTools own;
    for (const NegativeKind kind : {NegativeKind::Hybrid, NegativeKind::OtherImage}) {
        for (const NegativeSampler* sampler : samplersOf(kind)) {
            for (const std::int64_t count : {2, 3, 10}) {
                const PositiveBatch positives = positiveBatch(count, 10);
                std::set<std::int64_t> firstPartners;
                for (int batch = 0; batch < 200; ++batch) {
                    const NegativeBatch negatives = sampler->sample(positives, {}, own.tools);
                    const at::Tensor& partners = negatives.partners;
                    EXPECT_FALSE(partners.eq(at::arange(count, at::kLong)).any().item<bool>()) << sampler->id;
                    EXPECT_TRUE(negatives.otherLabels.equal(positives.labels.index_select(0, partners)));
                    firstPartners.insert(partners[0].item<std::int64_t>());
                }
                EXPECT_EQ(firstPartners.size(), static_cast<std::size_t>(count - 1)) << sampler->id;
            }
        }
    }
}

TEST(Negatives, SamplersLeaveThePositivesAsTheyAre)
{
    TestTools own;
    for (const NegativeSampler& sampler : negativeSamplers()) {
        const PositiveBatch positives = positiveBatch(50, 10);
        const at::Tensor before = positives.images.clone();
        const at::Tensor beliefs = positives.probabilities.clone();
        sampler.sample(positives, {.hardness = 2}, own.tools);
        EXPECT_TRUE(positives.images.equal(before)) << sampler.id;
        EXPECT_TRUE(positives.probabilities.equal(beliefs)) << sampler.id;
    }
}

TEST(Negatives, SharesOfABatchGetWhatTheWholeOneGets)
{
    constexpr std::int64_t count = 31;
    constexpr std::int64_t processes = 3;
    at::Generator random = testRandom(7);
    PositiveBatch all = positiveBatch(count, 7);
    all.probabilities = at::empty({count, 7}).uniform_(0, 1, random);
    for (const NegativeSampler& sampler : negativeSamplers()) {
        TestTools whole;
        const NegativeBatch expected = sampler.sample(all, {}, whole.tools);
        for (std::int64_t first = 0; first < processes; ++first) {
            const at::Tensor places = at::arange(first, count, processes, at::kLong);
            const auto some = [&](const at::Tensor& rows) {
                return rows.defined() ? rows.index_select(0, places) : at::empty({0});
            };
            const WholeBatch batch {places, all.labels, {}, [&](const at::Tensor& rows) {
                                        return all.images.index_select(0, rows);
                                    }};
            TestTools own;
            const NegativeBatch found = sampler.sample(
                {some(all.images), some(all.labels), some(all.probabilities), &batch}, {}, own.tools);
            EXPECT_TRUE(found.otherLabels.equal(some(expected.otherLabels))) << sampler.id;
            for (const auto member :
                 {&NegativeBatch::images, &NegativeBatch::masks, &NegativeBatch::partners}) {
                const at::Tensor& there = found.*member;
                EXPECT_TRUE((there.defined() ? there : at::empty({0})).equal(some(expected.*member)))
                    << sampler.id;
            }
        }
    }
}

TEST(Negatives, TheSettingsFindTheirSampler)
{
    const struct
    {
        Mode mode;
        WrongLabel wrongLabel;
        std::string_view id;
    } rows[] {
        {Mode::Supervised, WrongLabel::Hard, "hard"},     {Mode::Supervised, WrongLabel::Random, "random"},
        {Mode::TopDown, WrongLabel::Hard, "hard"},        {Mode::TopDown, WrongLabel::Random, "random"},
        {Mode::Unsupervised, WrongLabel::Hard, "hybrid"}, {Mode::Unsupervised, WrongLabel::Random, "hybrid"},
        {Mode::Scff, WrongLabel::Hard, "other-image"},    {Mode::Scff, WrongLabel::Random, "other-image"}};
    for (const auto& row : rows) {
        const NegativeSampler* sampler = samplerFor({.mode = row.mode, .wrongLabel = row.wrongLabel});
        ASSERT_NE(sampler, nullptr) << row.id;
        EXPECT_EQ(sampler->id, row.id);
        EXPECT_EQ(sampler->kind, traitsOf(row.mode).negatives);
    }
}

TEST(Negatives, AModeWithoutSamplesOfItsOwnHasNoSampler)
{
    for (const Mode mode : {Mode::MonoForward, Mode::Backprop}) {
        EXPECT_EQ(samplerFor({.mode = mode}), nullptr);
    }
}

} // namespace
} // namespace ff::negatives_test
