// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/combining.h"

#include "core/base/error.h"
#include "core/base/progress.h"
#include "core/base/shown_text.h"
#include "core/data/colours.h"
#include "core/data/finishing.h"
#include "core/data/loaded_images.h"

namespace ff {

namespace {

std::string sizeText(const Dataset& data)
{
    return std::to_string(data.width) + " x " + std::to_string(data.height);
}

/// Throws Error unless the images of `other`, have the size of `data`'s.
void checkSize(const Dataset& data, const Dataset& other, const char* problem)
{
    if (other.width != data.width || other.height != data.height) {
        throw Error(problem, {other.name, sizeText(other), sizeText(data), data.name});
    }
}

/// What `weight` times `first`, then `second` is.
std::vector<std::uint8_t> joinedLabels(const std::vector<std::uint8_t>& first, std::size_t weight,
                                       const std::vector<std::uint8_t>& second)
{
    std::vector<std::uint8_t> all;
    all.reserve(first.size() * weight + second.size());
    for (std::size_t i = 0; i < weight; ++i) {
        all.insert(all.end(), first.begin(), first.end());
    }
    all.insert(all.end(), second.begin(), second.end());
    return all;
}

void append(LargeBytes& all, const LargeBytes& more, const ProgressCallback& progress)
{
    constexpr std::size_t pieceBytes = std::size_t {1} << 24;
    inPieces(more.size(), pieceBytes, progress, [&](std::size_t begin, std::size_t end) {
        all.append(more.bytes().subspan(begin, end - begin));
    });
}

/// The same for pixels. `what` is for messages.
LargeBytes joinedPixels(const LargeBytes& first, std::size_t weight, const LargeBytes& second,
                        const Sentence& what, const ProgressCallback& progress)
{
    LargeBytes all(second.room());
    all.reserve(first.size() * weight + second.size(), what);
    const auto share
        = [weight](std::size_t done) { return static_cast<double>(done) / static_cast<double>(weight + 1); };
    for (std::size_t i = 0; i < weight; ++i) {
        append(all, first, portion(progress, share(i), share(i + 1)));
    }
    append(all, second, portion(progress, share(weight), 1));
    return all;
}

} // namespace

void replaceTest(Dataset& data, Dataset other)
{
    convertTo(other, data.channels, {});
    checkSize(data, other, FF_TR("The test images of %1 have %2 pixels, expected %3 as in %4."));
    data.test = std::move(other.test.count() > 0 ? other.test : other.train);
    relabel(data.test, other.classes, data.classes, other.name);
    data.name += ", tested on " + other.name;
}

/// How often what was mixed in is trained.
Sentence mixSentence(const Dataset& other, std::size_t times)
{
    return Sentence::counted(other.train.count(), FF_TR("The 1 image of %1 is trained %2 in each epoch."),
                             FF_TR_N("The %n images of %1 are trained %2 in each epoch."),
                             {other.name, Sentence::counted(times, FF_TR("1 time"), FF_TR_N("%n times"))});
}

void mixInto(Dataset& data, Dataset other, int weight, const ProgressCallback& progress)
{
    if (weight < 1 || weight > maximumMixWeight) {
        throw Error(FF_TR("Images cannot be mixed in %1 times, expected 1 to %2 times."),
                    {weight, maximumMixWeight});
    }
    convertTo(other, data.channels, portion(progress, 0, 0.3));
    checkSize(data, other, FF_TR("The training images of %1 have %2 pixels, expected %3 as in %4."));
    relabel(other.train, other.classes, data.classes, other.name);
    const auto times = static_cast<std::size_t>(weight);
    data.train.pixels = joinedPixels(
        other.train.pixels, times, data.train.pixels,
        Sentence::amount(times, FF_TR("Mixing in %1 once"), FF_TR_N("Mixing in %1 %n times"), {other.name}),
        portion(progress, 0.3, 0.9));
    report(progress, 0.9);
    data.train.labels = joinedLabels(other.train.labels, times, data.train.labels);
    data.name += " with " + other.name;
    describe(data, mixSentence(other, times));
}

} // namespace ff
