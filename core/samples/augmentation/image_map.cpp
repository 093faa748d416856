// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/samples/augmentation/image_map.h"

#include <algorithm>
#include <vector>

namespace ff {
namespace {

/// A picture with one empty column and row before it and two behind it: every place that is clamped to there
/// has four neighbours.
class Framed
{
public:
    Framed(const std::uint8_t* from, const ImageSize& size)
        : m_stride(size.width + 3)
        , m_pixels(static_cast<std::size_t>(m_stride) * static_cast<std::size_t>(size.height + 3))
    {
        for (int y = 0; y < size.height; ++y) {
            std::copy_n(from + y * size.width, size.width, m_pixels.data() + (y + 1) * m_stride + 1);
        }
    }

    int stride() const { return m_stride; }
    const float* pixels() const { return m_pixels.data(); }

private:
    int m_stride;
    std::vector<float> m_pixels;
};

/// Where the pixels of one row are taken from: the neighbour at the upper left, and how far beyond it.
struct RowPlaces
{
    explicit RowPlaces(int width)
        : x(static_cast<std::size_t>(width))
        , y(static_cast<std::size_t>(width))
        , first(static_cast<std::size_t>(width))
    { }

    std::vector<float> x;
    std::vector<float> y;
    std::vector<int> first;
};

void findPlaces(const ImageMap& map, const ImageSize& size, int row, int stride, RowPlaces& places)
{
    const float middleX = static_cast<float>(size.width - 1) / 2;
    const float middleY = static_cast<float>(size.height - 1) / 2;
    const float py = static_cast<float>(row) - middleY;
    const float startX = map.m.xy * py + map.right + middleX + 1; // and the frame
    const float startY = map.m.yy * py + map.down + middleY + 1;
    float* x = places.x.data();
    float* y = places.y.data();
    for (int i = 0; i < size.width; ++i) {
        const float px = static_cast<float>(i) - middleX;
        x[i] = map.m.xx * px + startX;
        y[i] = map.m.yx * px + startY;
    }
    if (map.fieldX != nullptr) {
        const float* dx = map.fieldX + row * size.width;
        const float* dy = map.fieldY + row * size.width;
        for (int i = 0; i < size.width; ++i) {
            x[i] += map.alpha * dx[i];
            y[i] += map.alpha * dy[i];
        }
    }
    int* first = places.first.data();
    const auto lastX = static_cast<float>(size.width + 1);
    const auto lastY = static_cast<float>(size.height + 1);
    for (int i = 0; i < size.width; ++i) {
        const float cx = std::min(std::max(x[i], 0.0F), lastX);
        const float cy = std::min(std::max(y[i], 0.0F), lastY);
        const int column = static_cast<int>(cx);
        const int line = static_cast<int>(cy);
        first[i] = line * stride + column;
        x[i] = cx - static_cast<float>(column);
        y[i] = cy - static_cast<float>(line);
    }
}

void drawRow(const Framed& picture, const RowPlaces& places, std::uint8_t* to, int width)
{
    const float* pixels = picture.pixels();
    const int stride = picture.stride();
    for (int i = 0; i < width; ++i) {
        const float* at = pixels + places.first[static_cast<std::size_t>(i)];
        const float x = places.x[static_cast<std::size_t>(i)];
        const float y = places.y[static_cast<std::size_t>(i)];
        const float upper = at[0] + x * (at[1] - at[0]);
        const float lower = at[stride] + x * (at[stride + 1] - at[stride]);
        to[i] = static_cast<std::uint8_t>(upper + y * (lower - upper) + 0.5F);
    }
}

void cutOut(const ImageMap& map, std::uint8_t* to, const ImageSize& size)
{
    const int left = std::max(0, map.holeLeft);
    const int right = std::min(size.width, map.holeLeft + map.hole);
    const int bottom = std::min(size.height, map.holeTop + map.hole);
    for (int y = std::max(0, map.holeTop); y < bottom && left < right; ++y) {
        std::fill(to + y * size.width + left, to + y * size.width + right, std::uint8_t {0});
    }
}

} // namespace

void ImageMap::deform(const Matrix2& inverse)
{
    m = {m.xx * inverse.xx + m.xy * inverse.yx, m.xx * inverse.xy + m.xy * inverse.yy,
         m.yx * inverse.xx + m.yy * inverse.yx, m.yx * inverse.xy + m.yy * inverse.yy};
}

void ImageMap::shift(float byRight, float byDown)
{
    right -= m.xx * byRight + m.xy * byDown;
    down -= m.yx * byRight + m.yy * byDown;
}

void drawDeformed(const std::uint8_t* from, std::uint8_t* to, const ImageSize& size, const ImageMap& map)
{
    const Framed picture(from, size);
    RowPlaces places(size.width);
    for (int row = 0; row < size.height; ++row) {
        findPlaces(map, size, row, picture.stride(), places);
        drawRow(picture, places, to + row * size.width, size.width);
    }
    cutOut(map, to, size);
}

} // namespace ff
