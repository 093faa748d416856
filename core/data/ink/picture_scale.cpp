// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/ink/picture_scale.h"

#include "core/data/ink/area_average.h"

#include <algorithm>

namespace ff {

PictureSize fitting(PictureSize size, PictureSize room)
{
    const double scale = std::min(static_cast<double>(room.width) / size.width,
                                  static_cast<double>(room.height) / size.height);
    const auto fitted
        = [scale](int side, int most) { return std::clamp(static_cast<int>(side * scale + 0.5), 1, most); };
    return {fitted(size.width, room.width), fitted(size.height, room.height)};
}

GreyPicture scaled(const GreyPicture& picture, PictureSize size, const ProgressCallback& progress)
{
    const std::vector<float> small = areaAverage(std::span(picture.pixels), picture.width, picture.height,
                                                 size.width, size.height, progress);
    GreyPicture result {size.width, size.height, {}};
    result.pixels.reserve(small.size());
    for (const float value : small) {
        result.pixels.push_back(static_cast<std::uint8_t>(value + 0.5F));
    }
    return result;
}

GreyPicture framed(const GreyPicture& picture, PictureSize size)
{
    const GreyPicture inner = scaled(picture, fitting(sizeOf(picture), size));
    GreyPicture result {size.width, size.height, {}};
    result.pixels.assign(static_cast<std::size_t>(size.width) * static_cast<std::size_t>(size.height),
                         middleOfBorder(picture));
    const int left = (size.width - inner.width) / 2;
    const int top = (size.height - inner.height) / 2;
    for (int row = 0; row < inner.height; ++row) {
        std::copy_n(inner.pixels.begin() + row * inner.width, inner.width,
                    result.pixels.begin() + (top + row) * size.width + left);
    }
    return result;
}

std::vector<std::uint8_t> borderOf(std::span<const std::uint8_t> pixels, PictureSize size)
{
    const auto width = static_cast<std::size_t>(size.width);
    const auto height = static_cast<std::size_t>(size.height);
    std::vector<std::uint8_t> border;
    border.reserve(2 * (width + height));
    for (std::size_t column = 0; column < width; ++column) {
        border.push_back(pixels[column]);
        border.push_back(pixels[(height - 1) * width + column]);
    }
    for (std::size_t row = 0; row < height; ++row) {
        border.push_back(pixels[row * width]);
        border.push_back(pixels[row * width + width - 1]);
    }
    return border;
}

std::vector<std::uint8_t> borderOf(const GreyPicture& picture)
{
    return borderOf(picture.pixels, sizeOf(picture));
}

std::uint8_t middleOf(std::vector<std::uint8_t>& values)
{
    const auto middle = values.begin() + static_cast<std::ptrdiff_t>(values.size() / 2);
    std::nth_element(values.begin(), middle, values.end());
    return *middle;
}

std::uint8_t middleOfBorder(const GreyPicture& picture)
{
    std::vector<std::uint8_t> border = borderOf(picture);
    return middleOf(border);
}

} // namespace ff
