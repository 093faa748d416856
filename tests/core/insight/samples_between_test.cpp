// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/error.h"
#include "core/insight/inquiry.h"
#include "core/settings/modes.h"
#include "tests/core/insight/trained_specimen.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace ff::samples_between_test {
namespace {

using insight::SamplesBetween;

constexpr double infinity = std::numeric_limits<double>::infinity();

SamplesBetween samplesOf(const std::shared_ptr<const Specimen>& specimen,
                         const question::SamplesBetween& asked)
{
    const std::unique_ptr<Inquiry> inquiry = makeInquiry(asked, specimen);
    while (inquiry->advance()) { }
    return std::get<SamplesBetween>(inquiry->found());
}

float middleOf(std::vector<float> values)
{
    std::ranges::sort(values);
    return values.at(values.size() / 2);
}

bool judges(const Settings& settings)
{
    return traitsOf(settings.mode).negatives != NegativeKind::None;
}

/// What the learner says itself of pictures that carry these labels, per unit.
at::Tensor judged(const Specimen& specimen, int layer, const Pictures& pictures,
                  const std::vector<int>& labels)
{
    const std::int64_t count = pictures.count();
    const at::Tensor rows = at::tensor(pictures.pixels, at::kByte).to(at::kFloat).div(255).view({count, -1});
    const Batch batch {rows, at::tensor(labels, at::kInt).to(at::kLong)};
    const NegativeBatch same {batch.labels, rows, {}, at::arange(count, at::kLong)};
    const auto place = static_cast<std::size_t>(layer);
    return specimen.learner().judge(batch, same)[place].narrow(0, 0, count)
        / specimen.learner().goodnessUnit(place);
}

void expectInRange(const SamplesBetween& found, const SamplesBetween::Kind& kind)
{
    ASSERT_EQ(kind.pictures.count(), std::min(kind.count, SamplesBetween::shownCount));
    for (const float goodness : kind.goodness) {
        EXPECT_GE(goodness, found.question.lower);
        EXPECT_LT(goodness, found.question.upper);
    }
}

/// The labels with which the pictures of the kind would be positives.
const std::vector<int>& labelsOn(const SamplesBetween::Kind& kind)
{
    return kind.otherLabels.empty() ? kind.trueLabels : kind.otherLabels;
}

void expectOwnGoodness(const Specimen& specimen, const SamplesBetween& found,
                       const SamplesBetween::Kind& kind)
{
    const bool isOfOneImage = labelFormOf(specimen.settings()).has_value();
    const at::Tensor own
        = judged(specimen, found.question.layer, isOfOneImage ? kind.images : kind.pictures, labelsOn(kind));
    for (int i = 0; i < kind.pictures.count(); ++i) {
        EXPECT_NEAR(own[i].item<float>(), kind.goodness.at(static_cast<std::size_t>(i)), 1e-4);
    }
}

} // namespace

TEST(SamplesBetween, LieThereByTheLearnersOwnGoodnessInEveryMode)
{
    for (const Settings& settings : everySmallRun()) {
        if (!judges(settings)) {
            continue;
        }
        SCOPED_TRACE(nameOf(settings));
        const auto specimen = trainedSpecimen(settings, 24);
        for (const int layer : {0, 1}) {
            const SamplesBetween all = samplesOf(specimen, {layer});
            expectOwnGoodness(*specimen, all, all.positives);
            if (traitsOf(settings.mode).negatives != NegativeKind::OtherImage) { // whose picture is a mean
                expectOwnGoodness(*specimen, all, all.negatives);
            }
            for (const auto* kind : {&all.positives, &all.negatives}) {
                const double middle = middleOf(kind->goodness);
                const SamplesBetween low = samplesOf(specimen, {layer, -infinity, middle});
                const SamplesBetween high = samplesOf(specimen, {layer, middle, infinity});
                EXPECT_GT(low.positives.count + low.negatives.count, 0);
                EXPECT_GT(high.positives.count + high.negatives.count, 0);
                for (const SamplesBetween& part : {low, high}) {
                    expectInRange(part, part.positives);
                    expectInRange(part, part.negatives);
                }
            }
        }
    }
}

TEST(SamplesBetween, RangesSideBySideShareAllSamplesInEveryMode)
{
    for (const Settings& settings : everySmallRun()) {
        if (!judges(settings)) {
            continue;
        }
        const auto specimen = trainedSpecimen(settings, 6);
        const SamplesBetween all = samplesOf(specimen, {1});
        EXPECT_EQ(all.images, specimen->trainPixels().count());
        EXPECT_EQ(all.images, all.allImages);
        EXPECT_EQ(all.positives.count, all.images);
        EXPECT_EQ(all.negatives.count, all.images);
        std::vector<double> edges {-infinity};
        for (const float goodness : all.negatives.goodness) { // right on samples, which count once
            edges.push_back(static_cast<double>(goodness));
        }
        edges.push_back(infinity);
        std::ranges::sort(edges);
        std::int64_t positives = 0;
        std::int64_t negatives = 0;
        for (std::size_t i = 0; i + 1 < edges.size(); i += 1) {
            const SamplesBetween part = samplesOf(specimen, {1, edges[i], edges[i + 1]});
            positives += part.positives.count;
            negatives += part.negatives.count;
        }
        EXPECT_EQ(positives, all.images) << nameOf(settings);
        EXPECT_EQ(negatives, all.images) << nameOf(settings);
    }
}

TEST(SamplesBetween, AreMadeOfTheImagesTrainedOnAsTheModeMakesThem)
{
    const auto specimen = trainedSpecimen(smallSettings(Mode::Supervised), 6);
    const SamplesBetween found = samplesOf(specimen, {0});
    const SamplesBetween::Kind& negatives = found.negatives;
    for (std::size_t i = 0; i < negatives.trueLabels.size(); ++i) {
        EXPECT_NE(negatives.trueLabels[i], negatives.otherLabels.at(i));
        const auto* pixels = negatives.pictures.pixels.data() + i * 28 * 28;
        const auto written = std::max_element(pixels, pixels + 10) - pixels;
        EXPECT_EQ(written, negatives.otherLabels[i]); // the label that it carries
    }
    const at::Tensor all = specimen->trainPixels().images(0, specimen->trainPixels().count());
    const std::vector<std::uint8_t> bytes = pictureBytes(all);
    const std::span first = std::span(found.positives.pictures.pixels).subspan(10, 28 * 28 - 10);
    bool isThere = false;
    for (std::size_t at = 0; at < bytes.size(); at += 28 * 28) {
        isThere = isThere || std::ranges::equal(first, std::span(bytes).subspan(at + 10, first.size()));
    }
    EXPECT_TRUE(isThere);
}

/// As the histograms are, whose bins they stand behind.
TEST(SamplesBetween, AreJudgedByTheNetworkThatLearns)
{
    EXPECT_EQ(sourceFor(question::SamplesBetween {}), Specimen::Source::Learner);
    EXPECT_EQ(sourceFor(question::TestAnswers {}), Specimen::Source::Judge);
    Settings settings = smallSettings(Mode::Supervised);
    settings.averaging = 200;
    Trainer trainer(smallDigits(), settings, testCompute());
    trainSteps(trainer, 24);
    const Specimen learner(trainer, Specimen::Source::Learner);
    const Specimen judge(trainer);
    EXPECT_TRUE(sameBits(learner.learner(), trainer.learner()));
    EXPECT_TRUE(sameBits(judge.learner(), trainer.judge()));
    EXPECT_FALSE(sameBits(learner.learner(), judge.learner()));
}

TEST(SamplesBetween, ComeInPieces)
{
    const auto specimen = trainedSpecimen(smallSettings(Mode::Unsupervised), 1);
    const auto inquiry = makeInquiry(question::SamplesBetween {}, specimen);
    EXPECT_TRUE(inquiry->advance());
    const auto found = std::get<SamplesBetween>(inquiry->found());
    EXPECT_GT(found.images, 0);
    EXPECT_LT(found.images, found.allImages);
    EXPECT_EQ(found.positives.count, found.images);
}

TEST(SamplesBetween, CannotBeAskedWhereLayersJudgeNone)
{
    const auto judgeless = trainedSpecimen(smallSettings(Mode::Backprop), 1);
    EXPECT_THROW(makeInquiry(question::SamplesBetween {}, judgeless), Error);
    const auto judging = trainedSpecimen(smallSettings(Mode::Supervised), 1);
    EXPECT_THROW(makeInquiry(question::SamplesBetween {2}, judging), Error);
    EXPECT_THROW(makeInquiry(question::SamplesBetween {-1}, judging), Error);
}

} // namespace ff::samples_between_test
