// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/readers/csv_files.h"

#include "core/base/error.h"
#include "core/base/progress.h"
#include "core/base/shown_text.h"
#include "core/data/finding/file_names.h"
#include "core/data/finding/part_finder.h"
#include "core/data/finishing.h"
#include "core/data/known/known_recognition.h"
#include "core/data/no_labels.h"
#include "core/data/readers/csv.h"

namespace ff {

namespace {

bool isTable(const std::string& name)
{
    const std::string ending = endingOf(name);
    return ending == "csv" || ending == "tsv";
}

/// A table is images and labels in one, so it counts as both: file i is part 2 i and 2 i + 1.
std::vector<NamedPart> csvParts(const FileSet& files)
{
    std::vector<NamedPart> parts;
    for (const std::string& name : files.names()) {
        for (const PartRole role : {PartRole::Images, PartRole::Labels}) {
            const PartName meaning {role, splitNamed(name), setNamed(name)};
            parts.push_back({name, isTable(name) ? std::optional(meaning) : std::nullopt});
        }
    }
    return parts;
}

/// A table, and its file to read it again: what its values mean is known when all tables are.
struct ReadTable
{
    std::string name;
    LargeBytes bytes;
    CsvTable table;
};

ReadTable readTable(const FileSet& files, std::size_t file, const ProgressCallback& progress)
{
    ReadTable read {
        files.fullName(file), files.readLarge(file, files.largestFile(), portion(progress, 0, 0.2)), {}};
    read.table = parseCsv(read.bytes.bytes(), read.name, {}, portion(progress, 0.2, 1), files.room());
    return read;
}

LoadedImages imagesOf(ReadTable read, const GreyRange& range, PixelOrder order,
                      const ProgressCallback& progress)
{
    LoadedImages images = range == GreyRange {}
        ? std::move(read.table.images)
        : parseCsv(read.bytes.bytes(), read.name, range, portion(progress, 0, 0.9), read.bytes.room()).images;
    if (order == PixelOrder::ColumnByColumn) {
        images.pixels = copyImages(images.pixels.bytes(), {images.width, images.height}, order,
                                   portion(progress, 0.9, 1), images.pixels.room());
        images.preparation.order = order;
    }
    if (!isLabelled(images)) {
        images.labels.assign(read.table.count, noLabel);
    }
    report(progress, 1);
    return images;
}

bool hasLabels(const ReadTable& read)
{
    return isLabelled(read.table.images);
}

/// Test images with labels are nothing to images that are trained without.
void checkLabels(const ReadTable& train, const ReadTable& test)
{
    if (!hasLabels(train) && hasLabels(test)) {
        const auto& [images, count, values, remark] = train.table;
        throw Error(Sentence::amount(count,
                                     FF_TR("%1 has 1 image of %2 x %3 pixels without labels, expected a "
                                           "label in each line: its class."),
                                     FF_TR_N("%1 has %n images of %2 x %3 pixels without labels, expected a "
                                             "label in each line: its class."),
                                     {train.name, images.width, images.height})
                        .followedBy(labelNeed));
    }
}

LoadedSplits splitsOf(ReadTable train, std::optional<ReadTable> test, PixelOrder order,
                      const ProgressCallback& progress)
{
    LoadedSplits splits;
    splits.values = train.table.values;
    if (test) {
        splits.values.add(test->table.values);
    }
    const GreyRange range = greyRange(splits.values, train.name);
    const double trainShare = test ? 0.85 : 1;
    splits.train = imagesOf(std::move(train), range, order, portion(progress, 0, trainShare));
    if (test) {
        splits.test = imagesOf(std::move(*test), range, order, portion(progress, trainShare, 1));
    }
    return splits;
}

} // namespace

bool hasCsvFiles(const FileSet& files, const ProgressCallback& progress)
{
    return files.hasAny(isTable, progress);
}

Dataset loadCsvFiles(const FileSet& files, const LoadTools& tools)
{
    const FoundParts found = findParts(csvParts(files), files.place());
    const KnownData* known = knownByName(files.title(), found.set);
    const PixelOrder order = known != nullptr ? known->order : PixelOrder::RowByRow;
    constexpr double readingShare = 0.6;
    const double trainShare = found.test ? 0.85 * readingShare : readingShare;
    ReadTable train = readTable(files, found.train.images / 2, portion(tools.progress, 0, trainShare));
    Sentence remarks = train.table.remark;
    std::optional<ReadTable> test;
    if (found.test) {
        test = readTable(files, found.test->images / 2, portion(tools.progress, trainShare, readingShare));
        checkLabels(train, *test);
        if (hasLabels(train) && !hasLabels(*test)) {
            remarks = remarks.followedBy(
                {FF_TR("%1 has no labels and was left out."), {files.names()[found.test->images / 2]}});
            test.reset();
        }
    }
    Dataset data = joinedAs(
        known, files.title(),
        splitsOf(std::move(train), std::move(test), order, portion(tools.progress, readingShare, 1)));
    describe(data, remarks);
    report(tools.progress, 1);
    return data;
}

} // namespace ff
