// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/readers/array_images.h"

#include "core/base/error.h"
#include "core/base/progress.h"
#include "core/base/shown_text.h"
#include "core/data/finishing.h"
#include "core/data/ink/grey.h"
#include "core/data/no_labels.h"
#include "core/data/readers/idx.h"
#include "core/data/readers/square_image.h"

#include <cmath>

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

/// What becomes of the numbers.
struct Conversion
{
    GreyRange range;
    bool becomesGrey; ///< three channels become one
};

Error wrongShape(const SourceArray& array, const Sentence& expected)
{
    return Error(FF_TR("%1 has the shape %2, expected %3."),
                 {array.name, shapeText(array.view.shape), expected});
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
        if (const auto square = squareImage(size(1))) {
            return {size(0), square->side, square->side, square->channels, 1, square->side * square->side};
        }
        throw wrongShape(images,
                         FF_TR("a square number of pixels, such as 784 = 28 x 28, or three times as many"));
    }
    throw wrongShape(images,
                     FF_TR("[images, height, width], [images, pixels] or the first with 1 or 3 channels"));
}

Layout checkedLayout(const SourceArray& images)
{
    const Layout layout = layoutOf(images);
    const auto sideFits = [](std::size_t side) { return side >= 1 && side <= maximumImageSide; };
    if (!sideFits(layout.width) || !sideFits(layout.height)) {
        throw Error(FF_TR("%1 has images of %2 x %3 pixels, expected sides of 1 to %4 pixels."),
                    {images.name, layout.width, layout.height, maximumImageSide});
    }
    if (layout.count == 0) {
        throw Error(FF_TR("%1 is empty: expected at least one image, found none."), {images.name});
    }
    return layout;
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

/// The levels plane by plane: of each image one of grey, or one for each channel.
LargeBytes levelsOf(const SourceArray& images, const Layout& layout, const Conversion& wanted,
                    const ProgressCallback& progress, const std::shared_ptr<ByteRoom>& room)
{
    const Numbers numbers(images.view);
    const std::size_t planeSize = layout.height * layout.width;
    const std::size_t planes = wanted.becomesGrey ? 1 : layout.channels;
    LargeBytes pixels(room);
    pixels.reserve(layout.count * planes * planeSize, images.name);
    std::vector<std::uint8_t> piece;
    const auto valueAt = [&](std::size_t first) {
        return wanted.becomesGrey ? greyOf(numbers[first], numbers[first + layout.channelStep],
                                           numbers[first + 2 * layout.channelStep])
                                  : numbers[first];
    };
    inPieces(layout.count * planes, imagesPerPiece, progress, [&](std::size_t begin, std::size_t end) {
        piece.clear();
        for (std::size_t plane = begin; plane < end; ++plane) {
            const std::size_t start
                = plane / planes * planeSize * layout.channels + plane % planes * layout.channelStep;
            for (std::size_t pixel = 0; pixel < planeSize; ++pixel) {
                piece.push_back(wanted.range.level(valueAt(start + pixel * layout.pixelStep)));
            }
        }
        pixels.append(piece);
    });
    return pixels;
}

/// The bytes of an array where they are nearly all that is held of its file; otherwise the rest would be kept
/// as well.
std::optional<LargeBytes> sharedBytes(const SourceArray& images)
{
    const std::span<const std::byte> all = images.bytes.bytes();
    const std::span<const std::byte> some = images.view.bytes;
    if (2 * some.size() < all.size() || all.empty()) {
        return std::nullopt;
    }
    return images.bytes.slice(static_cast<std::size_t>(some.data() - all.data()), some.size());
}

LargeBytes pixelsOf(const SourceArray& images, const Layout& layout, const Preparation& preparation,
                    Colours colours, const ProgressCallback& progress, const std::shared_ptr<ByteRoom>& room)
{
    const auto width = static_cast<int>(layout.width);
    const auto height = static_cast<int>(layout.height);
    const Conversion wanted {{preparation.low, preparation.high},
                             colours == Colours::Grey && layout.channels > 1};
    const bool areLevels = images.view.type == ElementType::U8 && wanted.range == GreyRange {};
    const bool areUpright = preparation.order == PixelOrder::RowByRow;
    if (layout.pixelStep == 1 && !wanted.becomesGrey && areLevels) {
        const std::optional<LargeBytes> shared = areUpright ? sharedBytes(images) : std::nullopt;
        return shared ? *shared
                      : copyImages(images.view.bytes, {width, height}, preparation.order, progress, room);
    }
    LargeBytes pixels = levelsOf(images, layout, wanted, portion(progress, 0, 0.9), room);
    return areUpright
        ? pixels
        : copyImages(pixels.bytes(), {width, height}, preparation.order, portion(progress, 0.9, 1), room);
}

std::int64_t wholeNumber(double value, const SourceArray& labels, std::size_t position)
{
    constexpr double largest = 1e15; // far below where doubles skip whole numbers
    if (!(std::abs(value) <= largest) || value != std::floor(value)) {
        throw Error(FF_TR("%1 has the label %2 at position %3, expected a whole number."),
                    {labels.name, Sentence::number(value, 'g', 6), position});
    }
    return static_cast<std::int64_t>(value);
}

void gatherLabels(const SourceArray& labels, const SourceArray& images, LoadedImages& loaded)
{
    checkLabels(labels, images);
    LabelGatherer gatherer(labels.name);
    const Numbers numbers(labels.view);
    for (std::size_t i = 0; i < numbers.count(); ++i) {
        gatherer.add(wholeNumber(numbers[i], labels, i));
    }
    gatherer.moveTo(loaded);
}

} // namespace

FoundRange valuesOf(const SourceArray& images, const ProgressCallback& progress)
{
    constexpr std::size_t numbersPerPiece = std::size_t {1} << 18;
    const Numbers numbers(images.view);
    FoundRange found;
    inPieces(numbers.count(), numbersPerPiece, progress, [&](std::size_t begin, std::size_t end) {
        for (std::size_t i = begin; i < end; ++i) {
            found.add(numbers[i]);
        }
    });
    return found;
}

std::size_t imageCount(const SourceArray& images)
{
    return checkedLayout(images).count;
}

void checkLabels(const SourceArray& labels, const SourceArray& images)
{
    const std::size_t count = imageCount(images);
    const std::vector<std::int64_t>& shape = labels.view.shape;
    if (shape.empty() || shape.size() > 2 || (shape.size() == 2 && shape[1] != 1)) {
        throw wrongShape(labels, {FF_TR("[%1], one number for each image"), {std::to_string(count)}});
    }
    if (static_cast<std::size_t>(shape[0]) != count) {
        const Sentence expected = Sentence::amount(count, FF_TR("as many as the 1 image of %1"),
                                                   FF_TR_N("as many as the %n images of %1"), {images.name});
        throw Error(Sentence::amount(static_cast<std::size_t>(shape[0]),
                                     FF_TR("%1 has 1 label, expected %2."),
                                     FF_TR_N("%1 has %n labels, expected %2."), {labels.name, expected}));
    }
}

LoadedImages imagesFromArrays(const ArrayPair& arrays, const Preparation& preparation, Colours colours,
                              const ProgressCallback& progress, const std::shared_ptr<ByteRoom>& room)
{
    const SourceArray& images = arrays.images;
    const Layout layout = checkedLayout(images);
    LoadedImages loaded {static_cast<int>(layout.width),
                         static_cast<int>(layout.height),
                         {},
                         {},
                         {},
                         preparation,
                         colours == Colours::Grey ? 1 : static_cast<int>(layout.channels)};
    if (arrays.labels) {
        gatherLabels(*arrays.labels, images, loaded);
    } else {
        loaded.labels.assign(layout.count, noLabel);
    }
    loaded.pixels = pixelsOf(images, layout, preparation, colours, progress, room);
    return loaded;
}

LoadedSplits splitsFromArrays(ArrayPair train, std::optional<ArrayPair> test, ArrayMeaning meaning,
                              const ProgressCallback& progress, const std::shared_ptr<ByteRoom>& room)
{
    const double trainShare = test ? 0.85 : 1;
    const auto part = [&progress](double from, double to) { return portion(progress, from, to); };
    FoundRange found = valuesOf(train.images, part(0, 0.4 * trainShare));
    if (test) {
        found.add(valuesOf(test->images, part(0.4 * trainShare, 0.4)));
    }
    const GreyRange range = greyRange(found, train.images.name);
    const Preparation preparation {.low = range.low, .high = range.high, .order = meaning.order};
    LoadedSplits splits;
    splits.values = found;
    splits.train
        = imagesFromArrays(train, preparation, meaning.colours, part(0.4, 0.4 + 0.6 * trainShare), room);
    train = {}; // their bytes are no longer needed
    if (test) {
        splits.test
            = imagesFromArrays(*test, preparation, meaning.colours, part(0.4 + 0.6 * trainShare, 1), room);
    }
    return splits;
}

} // namespace ff
