// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/run/pixels.h"
#include "tests/core/samples/test_tensors.h"

#include <gtest/gtest.h>

namespace ff::pixels_test {
namespace {

constexpr int width = 7;
constexpr int height = 5;
constexpr std::int64_t count = 12;

/// Pictures of random bytes, none of them 0, so that what is empty was moved in.
std::shared_ptr<const Dataset> testData()
{
    auto data = std::make_shared<Dataset>();
    data->width = width;
    data->height = height;
    std::vector<std::uint8_t> pixels;
    for (std::int64_t i = 0; i < count; ++i) {
        data->classes.push_back(std::to_string(i));
        data->train.labels.push_back(static_cast<std::uint8_t>(i));
        for (std::int64_t pixel = 0; pixel < width * height; ++pixel) {
            pixels.push_back(static_cast<std::uint8_t>(1 + (i * 37 + pixel * 101) % 255));
        }
    }
    data->train.pixels = pixels;
    return data;
}

PixelStore store(const std::shared_ptr<const Dataset>& data, std::int64_t first, std::int64_t images)
{
    return {data, data->train, first, images, at::TensorOptions(at::kFloat)};
}

/// The byte of a picture, 0 outside of it.
double byteAt(const Dataset& data, std::int64_t image, std::int64_t x, std::int64_t y)
{
    const bool inside = x >= 0 && x < width && y >= 0 && y < height;
    return inside ? data.train.pixels[static_cast<std::size_t>((image * height + y) * width + x)] : 0;
}

TEST(Pixels, AreTheBytesOfTheChosenImagesFromZeroToOne)
{
    const auto data = testData();
    const PixelStore pixels = store(data, 4, 6);
    EXPECT_EQ(pixels.count(), 6);
    const at::Tensor rows = at::tensor({5, 0, 0}, at::kLong);
    const at::Tensor images = pixels.images(rows);
    EXPECT_TRUE(pixels.labels(rows).equal(at::tensor({9, 4, 4}, at::kLong)));
    for (std::int64_t i = 0; i < 3; ++i) {
        for (std::int64_t pixel = 0; pixel < width * height; ++pixel) {
            const double byte = byteAt(*data, 4 + rows[i].item<std::int64_t>(), pixel % width, pixel / width);
            EXPECT_NEAR(images[i][pixel].item<double>(), byte / 255, 1e-6);
        }
    }
    EXPECT_TRUE(pixels.images(2, 3).equal(pixels.images(at::tensor({2, 3, 4}, at::kLong))));
    EXPECT_TRUE(pixels.labels(2, 3).equal(at::tensor({6, 7, 8}, at::kLong)));
}

TEST(Pixels, AShiftMovesAnImageAndLeavesEmptyWhatItUncovers)
{
    const auto data = testData();
    const PixelStore pixels = store(data, 1, count - 1);
    const std::pair<std::int64_t, std::int64_t> shifts[] {
        {0, 0}, {1, 0}, {-1, 0}, {0, 1}, {0, -1}, {2, -3}, {-6, 4}, {7, 0}, {0, -5}, {30, 30}, {-7, 1}};
    at::Tensor both = at::empty({count - 1, 2}, at::kLong);
    for (std::int64_t i = 0; i < count - 1; ++i) {
        both[i][0] = shifts[i].first;
        both[i][1] = shifts[i].second;
    }
    const at::Tensor rows = at::arange(count - 1, at::kLong).flip(0);
    const at::Tensor moved = pixels.shiftedImages(rows, both);
    for (std::int64_t i = 0; i < count - 1; ++i) {
        const std::int64_t image = 1 + rows[i].item<std::int64_t>();
        for (std::int64_t pixel = 0; pixel < width * height; ++pixel) {
            const double byte
                = byteAt(*data, image, pixel % width - shifts[i].first, pixel / width - shifts[i].second);
            EXPECT_NEAR(moved[i][pixel].item<double>(), byte / 255, 1e-6)
                << "right " << shifts[i].first << ", down " << shifts[i].second;
        }
    }
}

TEST(Pixels, AreTheSameImagesInAnotherType)
{
    const auto data = testData();
    const PixelStore pixels = store(data, 0, count);
    const at::Tensor brief = pixels.as(at::kBFloat16).images(0, count);
    EXPECT_EQ(brief.scalar_type(), at::kBFloat16);
    EXPECT_LT(largestDifference(brief.to(at::kFloat), pixels.images(0, count)), 1.0 / 128);
}

TEST(Pixels, BytesGoToNumbersAndBack)
{
    std::vector<std::uint8_t> bytes;
    for (int i = 0; i < 256; ++i) {
        bytes.push_back(static_cast<std::uint8_t>(i));
    }
    const at::Tensor row = pixelRow(bytes, {}, at::TensorOptions(at::kFloat));
    EXPECT_EQ(row.sizes(), (std::vector<std::int64_t> {1, 256}));
    EXPECT_EQ(row.max().item<double>(), 1);
    EXPECT_EQ(pictureBytes(row), bytes);
    EXPECT_EQ(pictureBytes(at::tensor({-0.5, 0.5, 7.0})), (std::vector<std::uint8_t> {0, 128, 255}));
}

} // namespace
} // namespace ff::pixels_test
