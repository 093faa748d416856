// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/run/batches.h"
#include "tests/core/samples/test_tensors.h"

#include <gtest/gtest.h>

#include <map>
#include <set>

namespace ff::batches_test {
namespace {

constexpr std::int64_t side = 8;

/// As many classes as images: the labels of a batch tell which images are in it. Every image is a single dot
/// in the middle, so that a shift can be read from where it is.
std::shared_ptr<const Dataset> dots(std::int64_t count)
{
    auto data = std::make_shared<Dataset>();
    data->width = side;
    data->height = side;
    std::vector<std::uint8_t> pixels;
    for (std::int64_t i = 0; i < count; ++i) {
        data->classes.push_back(std::to_string(i));
        data->train.labels.push_back(static_cast<std::uint8_t>(i));
        for (std::int64_t pixel = 0; pixel < side * side; ++pixel) {
            pixels.push_back(pixel == side * side / 2 + side / 2 ? 255 : 0);
        }
    }
    data->train.pixels = pixels;
    return data;
}

Batches batchesOf(std::int64_t count, std::int64_t size, std::uint64_t seed = 1)
{
    const auto data = dots(count);
    return {PixelStore(data, data->train, 0, count, at::TensorOptions(at::kFloat)), size, testRandom(seed),
            testRandom(seed + 100), Augmenter({side, side}, static_cast<std::int64_t>(seed), 1, size)};
}

std::vector<std::int64_t> numbers(const at::Tensor& labels)
{
    return {labels.data_ptr<std::int64_t>(), labels.data_ptr<std::int64_t>() + labels.numel()};
}

TEST(Batches, AnEpochTakesEveryImageOnceAndTheNextOneInAnotherOrder)
{
    for (const std::int64_t count : {24, 26}) {
        Batches batches = batchesOf(count, 8);
        ASSERT_EQ(batches.perEpoch(), 3);
        std::vector<std::vector<std::int64_t>> epochs;
        for (std::int64_t epoch = 0; epoch < 3; ++epoch) {
            epochs.emplace_back();
            for (std::int64_t i = 0; i < 3; ++i) {
                const std::vector<std::int64_t> images = numbers(batches.next(3 * epoch + i, 0).labels);
                EXPECT_EQ(images.size(), 8U);
                epochs.back().insert(epochs.back().end(), images.begin(), images.end());
            }
            EXPECT_EQ(std::set(epochs.back().begin(), epochs.back().end()).size(), 24U)
                << "an image came twice";
        }
        EXPECT_NE(epochs[0], epochs[1]);
        EXPECT_NE(epochs[1], epochs[2]);
    }
}

TEST(Batches, ABatchIsAtMostTheWholeData)
{
    Batches batches = batchesOf(5, 100);
    EXPECT_EQ(batches.size(), 5);
    EXPECT_EQ(batches.perEpoch(), 1);
    EXPECT_EQ(batches.next(0, 0).images.size(0), 5);
}

TEST(Batches, ARunThatGoesOnInTheMiddleOfAnEpochHasItsOwnOrder)
{
    Batches batches = batchesOf(24, 8);
    const Batch batch = batches.next(2, 0);
    EXPECT_EQ(batch.labels.size(0), 8);
}

/// How far the dot of an image has been moved, or nothing when there is no single dot.
std::pair<std::int64_t, std::int64_t> shiftOf(const at::Tensor& image)
{
    EXPECT_EQ(image.sum().item<double>(), 1) << "an image is not a single dot";
    const auto place = image.argmax().item<std::int64_t>();
    return {place % side - side / 2, place / side - side / 2};
}

TEST(Batches, JitterMovesEachImageByAtMostSoManyPixelsEverywhereAsOften)
{
    for (const int jitter : {1, 2, 3}) {
        Batches batches = batchesOf(100, 100);
        std::map<std::pair<std::int64_t, std::int64_t>, int> seen;
        for (std::int64_t step = 0; step < 20; ++step) {
            const Batch batch = batches.next(step, jitter);
            for (std::int64_t i = 0; i < 100; ++i) {
                const auto shift = shiftOf(batch.images[i]);
                EXPECT_LE(std::abs(shift.first), jitter);
                EXPECT_LE(std::abs(shift.second), jitter);
                ++seen[shift];
            }
        }
        const int kinds = (2 * jitter + 1) * (2 * jitter + 1);
        ASSERT_EQ(seen.size(), static_cast<std::size_t>(kinds)) << "jitter " << jitter;
        for (const auto& [shift, times] : seen) {
            EXPECT_NEAR(times, 2000.0 / kinds, 5 * std::sqrt(2000.0 / kinds))
                << shift.first << " " << shift.second;
        }
    }
}

TEST(Batches, JitterDoesNotChangeTheOrder)
{
    Batches still = batchesOf(24, 8);
    Batches moving = batchesOf(24, 8);
    for (std::int64_t step = 0; step < 9; ++step) {
        EXPECT_TRUE(still.next(step, 0).labels.equal(moving.next(step, 2).labels)) << step;
    }
}

} // namespace
} // namespace ff::batches_test
