// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/digits/digit_dataset.h"
#include "core/run/compute.h"
#include "core/run/likeness.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>

namespace ff::likeness_test {
namespace {

std::shared_ptr<const Dataset> digits(std::size_t trained)
{
    return std::make_shared<const Dataset>(makeBuiltinDigits(1, trained, std::size_t {400}, {}, 1));
}

PixelStore pixelsOf(const std::shared_ptr<const Dataset>& data, const Split& split)
{
    return {data, split, 0, static_cast<std::int64_t>(split.count()), at::TensorOptions(at::kFloat)};
}

double shareBeyondOne(const std::vector<double>& values)
{
    const auto beyond = std::ranges::count_if(values, [](double value) { return value > 1; });
    return static_cast<double>(beyond) / static_cast<double>(values.size());
}

/// Every pixel alike.
at::Tensor grey(double level)
{
    return at::full({1, 784}, level, at::kFloat);
}

/// A pixel is full ink with this chance.
at::Tensor noise(double chance)
{
    return at::rand({50, 784}, makeRandom(3, RandomStream::Tests), at::TensorOptions(at::kFloat))
        .lt(chance)
        .to(at::kFloat);
}

} // namespace

TEST(Likeness, DigitsThatWereNotTrainedOnAreLikeThoseThatWere)
{
    for (const std::size_t trained : {300U, 2000U}) {
        const auto data = digits(trained);
        const Likeness likeness(pixelsOf(data, data->train));
        const PixelStore tested = pixelsOf(data, data->test);
        EXPECT_LE(shareBeyondOne(likeness.strangeness(tested.images(0, tested.count()))), 0.1);
        const PixelStore itself = pixelsOf(data, data->train);
        EXPECT_LE(shareBeyondOne(likeness.strangeness(itself.images(0, itself.count()))), 0.05);
    }
}

TEST(Likeness, NoiseAndSheetsThatAreFullAreUnlikeDigits)
{
    const auto data = digits(1000);
    const Likeness likeness(pixelsOf(data, data->train));
    for (const double chance : {0.05, 0.1, 0.3, 0.5}) {
        EXPECT_EQ(shareBeyondOne(likeness.strangeness(noise(chance))), 1) << chance;
    }
    EXPECT_GT(likeness.strangeness(grey(1)).front(), 1);
    EXPECT_GT(likeness.strangeness(grey(0.5)).front(), 1);
}

TEST(Likeness, DigitsInsideOutAreUnlikeDigits)
{
    const auto data = digits(1000);
    const Likeness likeness(pixelsOf(data, data->train));
    const at::Tensor inverted = 1 - pixelsOf(data, data->test).images(0, 100);
    EXPECT_EQ(shareBeyondOne(likeness.strangeness(inverted)), 1);
}

TEST(Likeness, OfHardlyAnyImagesNothingIsTold)
{
    const auto data = digits(12);
    EXPECT_TRUE(std::isnan(Likeness(pixelsOf(data, data->train)).strangeness(grey(1)).front()));
}

TEST(Likeness, WhereAllImagesAreTheSameEveryOtherOneIsUnlikeThem)
{
    Dataset same = *digits(100);
    std::ranges::fill(same.train.pixels.writable(), std::uint8_t {100});
    const auto data = std::make_shared<const Dataset>(std::move(same));
    const Likeness likeness(pixelsOf(data, data->train));
    EXPECT_LE(likeness.strangeness(grey(100.0 / 255)).front(), 1);
    EXPECT_GT(likeness.strangeness(noise(0.5)).front(), 1);
}

TEST(Likeness, IsTheSameEveryTime)
{
    const auto data = digits(400);
    const at::Tensor images = pixelsOf(data, data->test).images(0, 20);
    EXPECT_EQ(Likeness(pixelsOf(data, data->train)).strangeness(images),
              Likeness(pixelsOf(data, data->train)).strangeness(images));
}

} // namespace ff::likeness_test
