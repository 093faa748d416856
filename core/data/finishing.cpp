// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/finishing.h"

#include "core/base/memory_check.h"
#include "core/base/progress.h"
#include "core/data/digits/small_random.h"

#include <algorithm>
#include <cstring>
#include <numeric>

namespace ff {

namespace {

constexpr std::size_t imagesPerPiece = 4096;

std::vector<std::uint32_t> shuffledNumbers(std::size_t count, const ProgressCallback& progress)
{
    constexpr std::size_t numbersPerPiece = std::size_t {1} << 20;
    std::vector<std::uint32_t> numbers(count);
    std::iota(numbers.begin(), numbers.end(), 0U);
    SmallRandom random(1, 0, 0);
    inPieces(count, numbersPerPiece, progress, [&](std::size_t begin, std::size_t end) {
        for (std::size_t i = count - begin; i > std::max<std::size_t>(count - end, 1); --i) {
            std::swap(numbers[i - 1], numbers[random.below(static_cast<std::uint32_t>(i))]);
        }
    });
    return numbers;
}

Split chosen(const Split& split, std::size_t imageSize, std::span<const std::uint32_t> rows,
             const ProgressCallback& progress)
{
    checkMemory(rows.size() * imageSize, "Shuffling the images");
    Split part;
    part.pixels.reserve(rows.size() * imageSize);
    part.labels.reserve(rows.size());
    inPieces(rows.size(), imagesPerPiece, progress, [&](std::size_t begin, std::size_t end) {
        for (const std::uint32_t row : rows.subspan(begin, end - begin)) {
            const auto first = split.pixels.begin() + static_cast<std::ptrdiff_t>(row * imageSize);
            part.pixels.insert(part.pixels.end(), first, first + static_cast<std::ptrdiff_t>(imageSize));
            part.labels.push_back(split.labels[row]);
        }
    });
    return part;
}

} // namespace

std::vector<std::uint8_t> copyImages(std::span<const std::byte> bytes, int width, int height,
                                     PixelOrder order, const ProgressCallback& progress)
{
    const auto rows = static_cast<std::size_t>(height);
    const auto columns = static_cast<std::size_t>(width);
    const std::size_t imageSize = rows * columns;
    checkMemory(bytes.size(), "Copying the images");
    std::vector<std::uint8_t> pixels;
    pixels.reserve(bytes.size());
    inPieces(bytes.size() / imageSize, imagesPerPiece, progress, [&](std::size_t begin, std::size_t end) {
        pixels.resize(end * imageSize);
        if (order == PixelOrder::RowByRow) {
            std::memcpy(&pixels[begin * imageSize], &bytes[begin * imageSize], (end - begin) * imageSize);
            return;
        }
        for (std::size_t i = begin * imageSize; i < end * imageSize; ++i) {
            const std::size_t place = i % imageSize;
            const std::size_t source = place % columns * rows + place / columns;
            pixels[i] = std::to_integer<std::uint8_t>(bytes[i - place + source]);
        }
    });
    return pixels;
}

void shuffleSorted(Dataset& data, const ProgressCallback& progress)
{
    const std::vector<std::uint8_t>& labels = data.train.labels;
    std::size_t changes = 0;
    for (std::size_t i = 1; i < labels.size(); ++i) {
        changes += labels[i] != labels[i - 1] ? 1 : 0;
    }
    if (changes >= labels.size() / 4) {
        return;
    }
    data.train = chosen(data.train, data.imageSize(),
                        shuffledNumbers(labels.size(), portion(progress, 0, 0.2)), portion(progress, 0.2, 1));
    describe(data, "The training images were sorted by class and have been shuffled.");
}

void splitOffTest(Dataset& data, const ProgressCallback& progress)
{
    constexpr std::size_t testShare = 6;
    const std::size_t count = data.train.count();
    if (data.test.count() > 0 || count < 2) {
        return;
    }
    const std::size_t testCount = std::max<std::size_t>(1, count / testShare);
    const std::vector<std::uint32_t> rows = shuffledNumbers(count, portion(progress, 0, 0.2));
    const std::span all(rows);
    Split train
        = chosen(data.train, data.imageSize(), all.first(count - testCount), portion(progress, 0.2, 0.8));
    data.test = chosen(data.train, data.imageSize(), all.last(testCount), portion(progress, 0.8, 1));
    data.train = std::move(train);
    describe(data,
             "There were no test images of their own: a sixth of the images, chosen by a fixed shuffle, "
             "became the test images.");
}

void describe(Dataset& data, const std::string& sentence)
{
    data.description += (data.description.empty() || sentence.empty() ? "" : " ") + sentence;
}

} // namespace ff
