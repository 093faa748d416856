// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/ink/area_average.h"

#include "core/base/progress.h"

#include <algorithm>
#include <cmath>

namespace ff {

namespace {

constexpr std::size_t pixelsPerPiece = std::size_t {1} << 18;

/// A line of equally spaced pixels in memory.
struct Spaced
{
    std::size_t first;
    std::size_t step;
};

/// Averages `count` pixels of `from` down, or up, to `newCount` of `to`.
template <typename Value>
void averageLine(std::span<const Value> from, Spaced source, int count, std::span<float> to, Spaced target,
                 int newCount)
{
    const double ratio = static_cast<double>(count) / newCount;
    for (int i = 0; i < newCount; ++i) {
        const double begin = i * ratio;
        const double end = std::min((i + 1) * ratio, static_cast<double>(count));
        double sum = 0;
        for (int j = static_cast<int>(begin); j < std::min(count, static_cast<int>(std::ceil(end))); ++j) {
            const double covered = std::min(end, j + 1.0) - std::max(begin, static_cast<double>(j));
            sum += covered
                * static_cast<double>(from[source.first + static_cast<std::size_t>(j) * source.step]);
        }
        to[target.first + static_cast<std::size_t>(i) * target.step]
            = static_cast<float>(sum / (end - begin));
    }
}

template <typename Value>
std::vector<float> average(std::span<const Value> pixels, int width, int height, int newWidth, int newHeight,
                           const ProgressCallback& progress)
{
    const auto columns = static_cast<std::size_t>(newWidth);
    const auto oldColumns = static_cast<std::size_t>(width);
    std::vector<float> narrow(columns * static_cast<std::size_t>(height));
    const auto averageRows = [&](std::size_t begin, std::size_t end) {
        for (std::size_t row = begin; row < end; ++row) {
            averageLine<Value>(pixels, {row * oldColumns, 1}, width, narrow, {row * columns, 1}, newWidth);
        }
    };
    inPieces(static_cast<std::size_t>(height), pixelsPerPiece / oldColumns + 1, progress, averageRows);
    std::vector<float> result(columns * static_cast<std::size_t>(newHeight));
    for (std::size_t column = 0; column < columns; ++column) {
        averageLine<float>(narrow, {column, columns}, height, result, {column, columns}, newHeight);
    }
    return result;
}

} // namespace

std::vector<float> areaAverage(std::span<const float> pixels, int width, int height, int newWidth,
                               int newHeight, const ProgressCallback& progress)
{
    return average(pixels, width, height, newWidth, newHeight, progress);
}

std::vector<float> areaAverage(std::span<const std::uint8_t> pixels, int width, int height, int newWidth,
                               int newHeight, const ProgressCallback& progress)
{
    return average(pixels, width, height, newWidth, newHeight, progress);
}

} // namespace ff
