// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/readers/idx_files.h"

#include "core/base/progress.h"
#include "core/data/finding/file_names.h"
#include "core/data/finding/part_finder.h"
#include "core/data/finishing.h"
#include "core/data/known/known_recognition.h"
#include "core/data/readers/array_images.h"
#include "core/data/readers/idx.h"

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
    ArrayPair arrays;

    std::size_t count() const { return static_cast<std::size_t>(arrays.labels.view.shape.front()); }
};

IdxPair readPair(const FileSet& files, const PartPair& pair, const ProgressCallback& progress)
{
    IdxPair read;
    const auto view = [&files](std::size_t file, const std::vector<std::byte>& bytes) {
        const std::string name = files.fullName(file);
        return SourceArray {name, parseIdx(bytes, name)};
    };
    read.labelBytes = files.read(pair.labels);
    read.arrays.labels = view(pair.labels, read.labelBytes);
    read.imageBytes = files.read(pair.images, maximumFileBytes, progress);
    read.arrays.images = view(pair.images, read.imageBytes);
    return read;
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
    return {knownByCounts(train.count(), test ? test->count() : 0), false};
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
    LoadedSplits splits = splitsFromArrays(train.arrays, test ? std::optional(test->arrays) : std::nullopt,
                                           order, portion(progress, 0.9, 1));
    Dataset data = joinedAs(known.data, files.title(), std::move(splits));
    if (known.data != nullptr && !known.byContent) {
        describe(data,
                 hasChecksums(*known.data) ? "The files are not the original ones of " + data.name + "."
                                           : "The files are unverified: the checksums of " + data.name
                         + "'s original ones are not known.");
    }
    report(progress, 1);
    return data;
}

} // namespace ff
