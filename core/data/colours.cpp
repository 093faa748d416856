// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/colours.h"

#include "core/base/progress.h"
#include "core/data/finishing.h"
#include "core/data/ink/grey.h"

#include <algorithm>

namespace ff {

namespace {

constexpr std::size_t planesPerPiece = 4096;

/// Whether more than a few pixels are far from grey: JPEG tints what is grey, and paper is never quite white.
bool showsColour(const std::uint8_t* red, std::size_t planeSize)
{
    constexpr int tint = 24;
    constexpr std::size_t share = 50; // of which one pixel in colour is enough
    const std::uint8_t* const green = red + planeSize;
    const std::uint8_t* const blue = green + planeSize;
    std::size_t coloured = 0;
    for (std::size_t i = 0; i < planeSize; ++i) {
        const auto [lowest, highest] = std::minmax({red[i], green[i], blue[i]});
        coloured += highest - lowest > tint ? 1 : 0;
    }
    return coloured * share >= planeSize;
}

/// Looks at a thousand of the training images at most.
bool isInColour(const Dataset& data)
{
    constexpr std::size_t mostImages = 1000;
    constexpr std::size_t share = 20; // of which one image in colour is enough
    const std::size_t step = data.train.count() / mostImages + 1;
    std::size_t looked = 0;
    std::size_t coloured = 0;
    for (std::size_t i = 0; i < data.train.count(); i += step) {
        data.train.pixels.trim(); // of a file, each may bring megabytes of its neighbours with it
        coloured += showsColour(&data.train.pixels[i * data.imageSize()], data.planeSize()) ? 1 : 0;
        ++looked;
    }
    return coloured * share >= looked && coloured > 0;
}

/// In the memory that there is: grey image i ends before coloured image i begins.
void makeGrey(Split& split, std::size_t planeSize, const ProgressCallback& progress)
{
    const std::span<std::uint8_t> pixels = split.pixels.writable();
    inPieces(split.count(), planesPerPiece, progress, [&](std::size_t begin, std::size_t end) {
        for (std::size_t i = begin * planeSize; i < end * planeSize; ++i) {
            const std::uint8_t* const red
                = &pixels[i / planeSize * colourChannels * planeSize + i % planeSize];
            const double grey = greyOf(red[0], red[planeSize], red[2 * planeSize]);
            pixels[i] = static_cast<std::uint8_t>(grey + 0.5);
        }
    });
    split.pixels.resize(split.count() * planeSize);
}

} // namespace

void spreadGrey(LargeBytes& pixels, std::size_t planeSize)
{
    LargeBytes spread(pixels.room());
    spread.reserve(colourChannels * pixels.size(), FF_TR("Spreading grey images over three colours"));
    for (std::size_t begin = 0; begin < pixels.size(); begin += planeSize) {
        for (int channel = 0; channel < colourChannels; ++channel) {
            spread.append(pixels.bytes().subspan(begin, planeSize));
        }
    }
    pixels = std::move(spread);
}

void makeGrey(Dataset& data, const ProgressCallback& progress)
{
    makeGrey(data.train, data.planeSize(), portion(progress, 0, 0.8));
    makeGrey(data.test, data.planeSize(), portion(progress, 0.8, 1));
    data.channels = 1;
}

void settleColours(Dataset& data, Colours wish, const ProgressCallback& progress)
{
    if (data.channels == 1) {
        return;
    }
    if (wish == Colours::Grey) {
        makeGrey(data, progress);
    } else if (!isInColour(data)) {
        makeGrey(data, progress);
        describe(data, FF_TR("The files could hold colours, but show none: the images are grey."));
    }
}

void convertTo(Dataset& data, int channels, const ProgressCallback& progress)
{
    if (data.channels == colourChannels && channels == 1) {
        makeGrey(data, progress);
    } else if (data.channels == 1 && channels == colourChannels) {
        spreadGrey(data.train.pixels, data.planeSize());
        spreadGrey(data.test.pixels, data.planeSize());
        data.channels = channels;
    }
}

} // namespace ff
