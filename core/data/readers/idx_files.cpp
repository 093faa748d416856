// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/readers/idx_files.h"

#include "core/base/progress.h"
#include "core/data/finding/file_names.h"
#include "core/data/finding/part_finder.h"
#include "core/data/finishing.h"
#include "core/data/known/known_recognition.h"
#include "core/data/readers/array_reading.h"

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

std::vector<NamedPart> idxParts(const FileSet& files)
{
    std::vector<NamedPart> parts;
    for (const std::string& name : files.names()) {
        parts.push_back({name, partIn(name)});
    }
    return parts;
}

ArrayPair readPair(const FileSet& files, const PartPair& pair, const ProgressCallback& progress)
{
    ArrayPair arrays;
    arrays.images = readIdx(files, pair.images, checkImages, progress);
    if (pair.labels) {
        arrays.labels = readIdx(files, *pair.labels, labelsOf(arrays.images), {});
    }
    return arrays;
}

std::size_t countOf(const ArrayPair& pair)
{
    return imageCount(pair.images);
}

/// Which known data set this is and whether its bytes say so or only names and counts.
struct Recognition
{
    const KnownData* data = nullptr;
    bool byContent = false;
};

Recognition recognise(const FileSet& files, const std::string& set, const ArrayPair& train,
                      const std::optional<ArrayPair>& test, const ProgressCallback& progress)
{
    if (train.labels && test && test->labels) {
        const auto* const known = knownByContent({train.images.bytes.bytes(), train.labels->bytes.bytes(),
                                                  test->images.bytes.bytes(), test->labels->bytes.bytes()},
                                                 progress);
        if (known != nullptr) {
            return {known, true};
        }
    }
    if (const KnownData* known = knownByName(files.title(), set)) {
        return {known, false};
    }
    return {knownByCounts(countOf(train), test ? countOf(*test) : 0), false};
}

} // namespace

bool hasIdxFiles(const FileSet& files, const ProgressCallback& progress)
{
    return files.hasAny([](const std::string& name) { return partIn(name).has_value(); }, progress);
}

Dataset loadIdxFiles(const FileSet& files, const LoadTools& tools)
{
    const ProgressCallback& progress = tools.progress;
    const FoundParts found = findParts(idxParts(files), files.place());
    report(progress, 0);
    ArrayPair train = readPair(files, found.train, portion(progress, 0, 0.6));
    std::optional<ArrayPair> test;
    if (found.test) {
        test = readPair(files, *found.test, portion(progress, 0.6, 0.7));
    }
    const Recognition known = recognise(files, found.set, train, test, portion(progress, 0.7, 0.9));
    const PixelOrder order = known.data != nullptr ? known.data->order : PixelOrder::RowByRow;
    LoadedSplits splits = splitsFromArrays(std::move(train), std::move(test), {order, tools.colours},
                                           portion(progress, 0.9, 1), files.room());
    Dataset data = joinedAs(known.data, files.title(), std::move(splits));
    if (known.data != nullptr && !known.byContent) {
        describe(data,
                 {hasChecksums(*known.data)
                      ? FF_TR("The files are not the original ones of %1.")
                      : FF_TR("The files are unverified: the checksums of %1's original ones are not known."),
                  {data.name}});
    }
    report(progress, 1);
    return data;
}

} // namespace ff
