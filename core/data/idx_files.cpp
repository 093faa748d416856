// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/idx_files.h"

#include "core/data/file_names.h"
#include "core/data/idx.h"
#include "core/data/known_recognition.h"
#include "core/data/loaded_images.h"
#include "core/data/part_finder.h"
#include "core/data/progress.h"
#include "core/error.h"

#include <algorithm>

namespace ff {

namespace {

/// IDX files have no ending or one that says so; a name with any other is another kind of file.
bool mayBeIdx(const std::string& name)
{
    const std::string ending = endingOf(name);
    return ending.empty() || ending == "bin" || ending.find("idx") != std::string::npos
        || ending.find("ubyte") != std::string::npos;
}

std::optional<PartName> partIn(const std::string& name)
{
    return mayBeIdx(name) ? partNamed(name) : std::nullopt;
}

std::vector<NamedPart> partsOf(const FileSet& files)
{
    std::vector<NamedPart> parts;
    for (const std::string& name : files.names()) {
        parts.push_back({name, partIn(name)});
    }
    return parts;
}

/// The bytes of an image file and a label file, and what is in them.
struct IdxPair
{
    std::vector<std::byte> imageBytes;
    std::vector<std::byte> labelBytes;
    IdxImages images;
    std::vector<std::uint8_t> labels;
    std::string labelName;
};

IdxPair readPair(const FileSet& files, const PartPair& pair, const ProgressCallback& progress)
{
    const std::string imageName = files.fullName(pair.images);
    IdxPair read;
    read.labelName = files.fullName(pair.labels);
    read.labelBytes = files.read(pair.labels);
    read.labels = parseIdxLabels(read.labelBytes, read.labelName);
    read.imageBytes = files.read(pair.images, maximumFileBytes, progress);
    read.images = parseIdxImages(read.imageBytes, imageName);
    if (read.images.count != read.labels.size()) {
        throw Error(read.labelName + " has " + std::to_string(read.labels.size())
                    + " labels, expected as many as the " + std::to_string(read.images.count) + " images of "
                    + files.names()[pair.images] + ".");
    }
    return read;
}

/// Takes the pair's content over; its bytes are gone afterwards.
LoadedImages takeImages(IdxPair& pair, PixelOrder order, const ProgressCallback& progress)
{
    LabelGatherer labels(pair.labelName);
    for (const std::uint8_t label : pair.labels) {
        labels.add(std::int64_t {label});
    }
    LoadedImages images {pair.images.width, pair.images.height, {}, {}, {}};
    images.pixels = copyImages(pair.images.pixels, pair.images.width, pair.images.height, order, progress);
    images.preparation.order = order;
    labels.moveTo(images);
    pair = {};
    return images;
}

/// Which known data set this is and whether its bytes say so or only names and counts.
struct Recognition
{
    const KnownData* data = nullptr;
    bool byContent = false;
};

Recognition recognise(const FileSet& files, const std::string& set, const IdxPair& train,
                      const std::optional<IdxPair>& test, const ProgressCallback& progress)
{
    if (test) {
        const auto* const known = knownByContent(
            {train.imageBytes, train.labelBytes, test->imageBytes, test->labelBytes}, progress);
        if (known != nullptr) {
            return {known, true};
        }
    }
    if (const KnownData* known = knownByName(files.title(), set)) {
        return {known, false};
    }
    return {knownByCounts(train.labels.size(), test ? test->labels.size() : 0), false};
}

} // namespace

bool hasIdxFiles(const FileSet& files, const ProgressCallback& progress)
{
    return files.hasAny([](const std::string& name) { return partIn(name).has_value(); }, progress);
}

Dataset loadIdxFiles(const FileSet& files, const LoadTools& tools)
{
    const ProgressCallback& progress = tools.progress;
    const FoundParts found = findParts(partsOf(files), files.place());
    report(progress, 0);
    IdxPair train = readPair(files, found.train, portion(progress, 0, 0.6));
    std::optional<IdxPair> test;
    if (found.test) {
        test = readPair(files, *found.test, portion(progress, 0.6, 0.7));
    }
    const Recognition known = recognise(files, found.set, train, test, portion(progress, 0.7, 0.9));
    const PixelOrder order = known.data != nullptr ? known.data->order : PixelOrder::RowByRow;
    LoadedImages trainImages = takeImages(train, order, portion(progress, 0.9, 0.98));
    std::optional<LoadedImages> testImages;
    if (test) {
        testImages = takeImages(*test, order, portion(progress, 0.98, 1));
    }
    Dataset data = joinedAs(known.data, files.title(), std::move(trainImages), std::move(testImages));
    if (known.data != nullptr && !known.byContent && !known.data->sha256[0].empty()) {
        describe(data, "The files are not the original ones of " + data.name + ".");
    }
    report(progress, 1);
    return data;
}

} // namespace ff
