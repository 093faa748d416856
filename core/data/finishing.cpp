// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/finishing.h"

#include "core/base/progress.h"
#include "core/base/small_random.h"
#include "core/data/no_labels.h"

#include <algorithm>
#include <numeric>
#include <utility>

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

/// Row i becomes what row rows[i] was, in the memory that there is: a copy of a large split might not fit in
/// beside it. Follows each circle of rows that take each other's places.
void rearrange(Split& split, std::size_t imageSize, std::vector<std::uint32_t> rows,
               const ProgressCallback& progress)
{
    const std::span<std::uint8_t> pixels = split.pixels.writable();
    const auto image = [&](std::size_t row) { return pixels.subspan(row * imageSize).begin(); };
    const auto move = [&](std::size_t to, std::size_t from) {
        std::copy_n(image(from), imageSize, image(to));
        split.labels[to] = split.labels[from];
    };
    std::vector<std::uint8_t> first(imageSize);
    const auto follow = [&](std::size_t start) {
        std::copy_n(image(start), imageSize, first.begin());
        const std::uint8_t label = split.labels[start];
        std::size_t row = start;
        while (rows[row] != start) {
            move(row, rows[row]);
            row = std::exchange(rows[row], static_cast<std::uint32_t>(row));
        }
        rows[row] = static_cast<std::uint32_t>(row);
        std::copy_n(first.begin(), imageSize, image(row));
        split.labels[row] = label;
    };
    inPieces(rows.size(), imagesPerPiece, progress, [&](std::size_t begin, std::size_t end) {
        for (std::size_t row = begin; row < end; ++row) {
            if (rows[row] != row) {
                follow(row);
            }
        }
    });
}

/// Takes the last rows off. Both parts stay where they are.
Split takeLast(Split& split, std::size_t imageSize, std::size_t count)
{
    const std::size_t left = split.count() - count;
    const auto labels = split.labels.begin() + static_cast<std::ptrdiff_t>(left);
    Split last {split.pixels.slice(left * imageSize, count * imageSize), {labels, split.labels.end()}};
    split.pixels = split.pixels.slice(0, left * imageSize);
    split.labels.erase(labels, split.labels.end());
    return last;
}

} // namespace

LargeBytes copyImages(std::span<const std::byte> bytes, PictureSize size, PixelOrder order,
                      const ProgressCallback& progress, const std::shared_ptr<ByteRoom>& room)
{
    const auto rows = static_cast<std::size_t>(size.height);
    const auto columns = static_cast<std::size_t>(size.width);
    const std::size_t imageSize = rows * columns;
    LargeBytes pixels(room);
    pixels.reserve(bytes.size(), FF_TR("Copying the images"));
    std::vector<std::byte> piece;
    inPieces(bytes.size() / imageSize, imagesPerPiece, progress, [&](std::size_t begin, std::size_t end) {
        const auto part = bytes.subspan(begin * imageSize, (end - begin) * imageSize);
        if (order == PixelOrder::RowByRow) {
            pixels.append(part);
            return;
        }
        piece.resize(part.size());
        for (std::size_t i = 0; i < part.size(); ++i) {
            const std::size_t place = i % imageSize;
            const std::size_t source = place % columns * rows + place / columns;
            piece[i] = part[i - place + source];
        }
        pixels.append(std::span<const std::byte>(piece));
    });
    return pixels;
}

void shuffleSorted(Dataset& data, const ProgressCallback& progress)
{
    if (!isLabelled(data)) {
        return; // in which order they are nobody knows
    }
    const std::vector<std::uint8_t>& labels = data.train.labels;
    std::size_t changes = 0;
    for (std::size_t i = 1; i < labels.size(); ++i) {
        changes += labels[i] != labels[i - 1] ? 1 : 0;
    }
    if (changes >= labels.size() / 4) {
        return;
    }
    rearrange(data.train, data.imageSize(), shuffledNumbers(labels.size(), portion(progress, 0, 0.2)),
              portion(progress, 0.2, 1));
    describe(data, FF_TR("The training images were sorted by class and have been shuffled."));
}

void splitOffTest(Dataset& data, const ProgressCallback& progress)
{
    constexpr std::size_t testShare = 6;
    const std::size_t count = data.train.count();
    if (data.test.count() > 0 || count < 2) {
        return;
    }
    const std::size_t testCount = std::max<std::size_t>(1, count / testShare);
    rearrange(data.train, data.imageSize(), shuffledNumbers(count, portion(progress, 0, 0.2)),
              portion(progress, 0.2, 1));
    data.test = takeLast(data.train, data.imageSize(), testCount);
    describe(
        data,
        FF_TR("There were no test images of their own: a sixth of the images, chosen by a fixed shuffle, "
              "became the test images."));
}

void describe(Dataset& data, const Sentence& sentence)
{
    data.description = data.description.followedBy(sentence);
}

} // namespace ff
