// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/image_slope.h"
#include "core/insight/inquiry.h"
#include "core/run/classify.h"
#include "core/settings/modes.h"
#include "tests/core/insight/trained_specimen.h"

#include <gtest/gtest.h>

#include <cmath>

namespace ff {
namespace {

bool hasSlope(Mode mode)
{
    return traitsOf(mode).negatives != NegativeKind::OtherImage;
}

insight::Dream dreamOf(const std::shared_ptr<const Specimen>& specimen, const question::Dream& asked)
{
    const std::unique_ptr<Inquiry> inquiry = makeInquiry(asked, specimen);
    while (inquiry->advance()) { }
    return std::get<insight::Dream>(inquiry->found());
}

} // namespace

TEST(Dream, SlopeIsThatOfTheValueInEveryModeAndKindOfLayer)
{
    at::Generator random = makeRandom(4, RandomStream::Examples);
    for (const Settings& settings : everySmallRun()) {
        if (!hasSlope(settings.mode)) {
            continue;
        }
        const auto specimen = trainedSpecimen(settings, 24);
        const auto learner = specimen->copy(Numerics(at::TensorOptions(at::kDouble)));
        const auto of = [&](const at::Tensor& images) {
            return imageSlope(*learner, specimen->settings(), images, at::arange(6, at::kLong));
        };
        const at::Tensor images = (specimen->testPixels().images(0, 6) * 0.8 + 0.1).to(at::kDouble);
        const at::Tensor move = at::randn(images.sizes(), random, images.options());
        const double step = 1e-7; // so small that no unit switches on or off on the way
        const at::Tensor measured
            = (of(images + step * move).value - of(images - step * move).value) / (2 * step);
        const at::Tensor expected = (of(images).slope * move).sum(1);
        const double scale = expected.abs().max().item<double>();
        EXPECT_LT((measured - expected).abs().max().item<double>(), 1e-4 * scale)
            << traitsOf(settings.mode).option.id << '\n'
            << measured << expected;
    }
}

TEST(Dream, IsTakenForItsLabel)
{
    for (const Mode mode : {Mode::Supervised, Mode::Unsupervised}) {
        const auto specimen = trainedSpecimen(smallSettings(mode), 48);
        const insight::Dream dream = dreamOf(specimen, {});
        ASSERT_EQ(dream.pictures.count(), 10);
        EXPECT_EQ(dream.step, dream.steps);
        EXPECT_EQ(dream.isByGoodness, mode == Mode::Supervised);
        int right = 0;
        for (std::size_t label = 0; label < 10; ++label) {
            EXPECT_GT(dream.values[label], dream.firstValues[label]);
            const auto begin = dream.pictures.pixels.begin() + static_cast<std::ptrdiff_t>(label * 784);
            const Answer answer = classify(specimen->learner(), specimen->settings(),
                                           pixelRow({begin, begin + 784}, {}, at::TensorOptions(at::kFloat)));
            const int best = dream.isByGoodness ? answer.byGoodness : answer.byReadout;
            right += best == static_cast<int>(label) ? 1 : 0;
        }
        EXPECT_GE(right, 9);
    }
}

TEST(Dream, BeginsWithWhatItIsGiven)
{
    const auto specimen = trainedSpecimen(smallSettings(), 12);
    const LargeBytes& pixels = smallDigits()->test.pixels;
    const std::unique_ptr<Inquiry> inquiry
        = makeInquiry(question::Dream {{pixels.begin(), pixels.begin() + 784}, 1}, specimen);
    const auto start = std::get<insight::Dream>(inquiry->found()).pictures.pixels;
    const auto distance = [&](std::span<const std::uint8_t> from) {
        double sum = 0;
        for (std::size_t i = 0; i < 784; ++i) {
            sum += std::abs(static_cast<double>(from[i]) - static_cast<double>(start[i]));
        }
        return sum;
    };
    EXPECT_LT(distance(pixels), 0.1 * 784 * 255);
    EXPECT_EQ(dreamOf(specimen, {}).pictures.pixels, dreamOf(specimen, {}).pictures.pixels);
    EXPECT_NE(dreamOf(specimen, {}).pictures.pixels, dreamOf(specimen, {{}, 2}).pictures.pixels);
}

TEST(Dream, OfPairsOfImagesIsRefused)
{
    const auto specimen = trainedSpecimen(smallSettings(Mode::Scff), 1);
    EXPECT_THROW(makeInquiry(question::Dream {}, specimen), std::exception);
}

} // namespace ff
