// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/array_images.h"

#include "core/data/finishing.h"
#include "core/data/grey.h"
#include "core/data/idx.h"
#include "core/data/memory_check.h"
#include "core/data/progress.h"
#include "core/data/shown_text.h"
#include "core/error.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace ff {

namespace {

constexpr std::size_t imagesPerPiece = 256;

/// Where the numbers of an image are.
struct Layout
{
    std::size_t count;
    std::size_t height;
    std::size_t width;
    std::size_t channels;
    std::size_t pixelStep; ///< numbers from one pixel to the next
    std::size_t channelStep; ///< numbers from one channel of a pixel to the next
};

Error wrongShape(const SourceArray& array, const std::string& expected)
{
    return Error(array.name + " has the shape " + shapeText(array.view.shape) + ", expected " + expected
                 + ".");
}

bool isChannelCount(std::int64_t size)
{
    return size == 1 || size == 3;
}

Layout layoutOf(const SourceArray& images)
{
    const std::vector<std::int64_t>& shape = images.view.shape;
    const auto size = [&shape](std::size_t i) { return static_cast<std::size_t>(shape[i]); };
    if (shape.size() == 3) {
        return {size(0), size(1), size(2), 1, 1, 0};
    }
    if (shape.size() == 4 && isChannelCount(shape[3])) {
        return {size(0), size(1), size(2), size(3), size(3), 1};
    }
    if (shape.size() == 4 && isChannelCount(shape[1])) {
        return {size(0), size(2), size(3), size(1), 1, size(2) * size(3)};
    }
    if (shape.size() == 2) {
        const auto side = static_cast<std::size_t>(std::lround(std::sqrt(static_cast<double>(shape[1]))));
        if (side * side == size(1)) {
            return {size(0), side, side, 1, 1, 0};
        }
        throw wrongShape(images, "a square number of pixels, such as 784 = 28 x 28");
    }
    throw wrongShape(images, "[images, height, width], [images, pixels] or the first with 1 or 3 channels");
}

Layout checkedLayout(const SourceArray& images)
{
    const Layout layout = layoutOf(images);
    const auto sideFits = [](std::size_t side) { return side >= 1 && side <= maximumImageSide; };
    if (!sideFits(layout.width) || !sideFits(layout.height)) {
        throw Error(images.name + " has images of " + std::to_string(layout.width) + " x "
                    + std::to_string(layout.height) + " pixels, expected sides of 1 to "
                    + std::to_string(maximumImageSide) + " pixels.");
    }
    if (layout.count == 0) {
        throw Error(images.name + " is empty: expected at least one image, found none.");
    }
    return layout;
}

bool isFraction(ElementType type)
{
    return type == ElementType::F16 || type == ElementType::BF16 || type == ElementType::F32
        || type == ElementType::F64;
}

/// The numbers of an array, read one by one.
class Numbers
{
public:
    explicit Numbers(const ArrayView& array)
        : m_array(array)
        , m_step(elementBytes(array.type))
    { }

    std::size_t count() const { return m_array.bytes.size() / m_step; }
    double operator[](std::size_t i) const
    {
        return numberAt(&m_array.bytes[i * m_step], m_array.type, m_array.bigEndian);
    }

private:
    const ArrayView& m_array;
    std::size_t m_step;
};

/// How a file's numbers become 0 to 255.
struct Scale
{
    double low; ///< becomes 0
    double high; ///< becomes 255

    double operator()(double value) const { return (value - low) * (255 / (high - low)); }
};

/// True for plain bytes of which one is above 1, which is what most files have: nothing has to be scaled.
bool areWholeBytes(const ArrayView& array)
{
    return array.type == ElementType::U8
        && std::any_of(array.bytes.begin(), array.bytes.end(),
                       [](std::byte value) { return std::to_integer<unsigned>(value) > 1; });
}

Scale scaleFor(const SourceArray& images, const ProgressCallback& progress)
{
    const Numbers numbers(images.view);
    double low = std::numeric_limits<double>::infinity();
    double high = -low;
    bool isNumber = true;
    constexpr std::size_t numbersPerPiece = std::size_t {1} << 18;
    inPieces(numbers.count(), numbersPerPiece, progress, [&](std::size_t begin, std::size_t end) {
        for (std::size_t i = begin; i < end; ++i) {
            const double value = numbers[i];
            low = std::min(low, value);
            high = std::max(high, value);
            isNumber = isNumber && std::isfinite(value);
        }
    });
    if (isNumber && low >= 0 && high <= 255) {
        return {0, high <= 1 ? 1.0 : 255.0};
    }
    if (isNumber && isFraction(images.view.type) && low >= -1 && high <= 1) {
        return {-1, 1};
    }
    throw Error(images.name + " has values from " + shownNumber(low) + " to " + shownNumber(high)
                + (isNumber ? "" : " and some that are no numbers")
                + ", expected 0 to 255, 0 to 1 or -1 to 1.");
}

/// Fills in the pixels of `loaded`, and how they were scaled.
void readPixels(LoadedImages& loaded, const SourceArray& images, const Layout& layout,
                const ProgressCallback& progress)
{
    if (layout.channels == 1 && areWholeBytes(images.view)) {
        loaded.pixels
            = copyImages(images.view.bytes, loaded.width, loaded.height, PixelOrder::RowByRow, progress);
        return;
    }
    const Scale scale = scaleFor(images, portion(progress, 0, 0.4));
    const Numbers numbers(images.view);
    const std::size_t imageSize = layout.height * layout.width;
    checkMemory(layout.count * imageSize, images.name);
    loaded.preparation.low = scale.low;
    loaded.preparation.high = scale.high;
    loaded.pixels.reserve(layout.count * imageSize);
    const auto pixelAt = [&](std::size_t first) {
        return layout.channels == 1
            ? scale(numbers[first])
            : greyOf(scale(numbers[first]), scale(numbers[first + layout.channelStep]),
                     scale(numbers[first + 2 * layout.channelStep]));
    };
    const auto copyPiece = [&](std::size_t begin, std::size_t end) {
        for (std::size_t image = begin; image < end; ++image) {
            for (std::size_t pixel = 0; pixel < imageSize; ++pixel) {
                const double value = pixelAt(image * imageSize * layout.channels + pixel * layout.pixelStep);
                loaded.pixels.push_back(static_cast<std::uint8_t>(value + 0.5));
            }
        }
    };
    inPieces(layout.count, imagesPerPiece, portion(progress, 0.4, 1), copyPiece);
}

std::int64_t wholeNumber(double value, const SourceArray& labels, std::size_t position)
{
    constexpr double largest = 1e15; // far below where doubles skip whole numbers
    if (!(std::abs(value) <= largest) || value != std::floor(value)) {
        throw Error(labels.name + " has the label " + shownNumber(value) + " at position "
                    + std::to_string(position) + ", expected a whole number.");
    }
    return static_cast<std::int64_t>(value);
}

} // namespace

LoadedImages imagesFromArrays(const SourceArray& images, const SourceArray& labels,
                              const ProgressCallback& progress)
{
    const Layout layout = checkedLayout(images);
    const std::vector<std::int64_t>& shape = labels.view.shape;
    if (shape.empty() || shape.size() > 2 || (shape.size() == 2 && shape[1] != 1)) {
        throw wrongShape(labels, "[" + std::to_string(layout.count) + "], one number for each image");
    }
    if (static_cast<std::size_t>(shape[0]) != layout.count) {
        throw Error(labels.name + " has " + std::to_string(shape[0]) + " labels, expected as many as the "
                    + std::to_string(layout.count) + " images of " + images.name + ".");
    }
    LoadedImages loaded {static_cast<int>(layout.width), static_cast<int>(layout.height), {}, {}, {}};
    LabelGatherer gatherer(labels.name);
    const Numbers numbers(labels.view);
    for (std::size_t i = 0; i < layout.count; ++i) {
        gatherer.add(wholeNumber(numbers[i], labels, i));
    }
    gatherer.moveTo(loaded);
    readPixels(loaded, images, layout, progress);
    return loaded;
}

} // namespace ff
