// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/csv_files.h"

#include "core/data/csv.h"
#include "core/data/file_names.h"
#include "core/data/known_recognition.h"
#include "core/data/part_finder.h"
#include "core/data/progress.h"

namespace ff {

namespace {

bool isTable(const std::string& name)
{
    const std::string ending = endingOf(name);
    return ending == "csv" || ending == "tsv";
}

/// A table is images and labels in one, so it counts as both: file i is part 2 i and 2 i + 1.
std::vector<NamedPart> partsOf(const FileSet& files)
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

LoadedImages loadTable(const FileSet& files, std::size_t file, PixelOrder order,
                       const ProgressCallback& progress)
{
    const auto bytes = files.read(file, maximumFileBytes, portion(progress, 0, 0.2));
    LoadedImages images = parseCsv(bytes, files.fullName(file), portion(progress, 0.2, 0.9));
    if (order == PixelOrder::ColumnByColumn) {
        images.pixels = copyImages(std::as_bytes(std::span(images.pixels)), images.width, images.height,
                                   order, portion(progress, 0.9, 1));
        images.preparation.order = order;
    }
    return images;
}

} // namespace

bool hasCsvFiles(const FileSet& files, const ProgressCallback& progress)
{
    return files.hasAny(isTable, progress);
}

Dataset loadCsvFiles(const FileSet& files, const LoadTools& tools)
{
    const FoundParts found = findParts(partsOf(files), files.place());
    const KnownData* known = knownByName(files.title(), found.set);
    const PixelOrder order = known != nullptr ? known->order : PixelOrder::RowByRow;
    const double trainShare = found.test ? 0.85 : 1;
    LoadedImages train
        = loadTable(files, found.train.images / 2, order, portion(tools.progress, 0, trainShare));
    std::optional<LoadedImages> test;
    if (found.test) {
        test = loadTable(files, found.test->images / 2, order, portion(tools.progress, trainShare, 1));
    }
    report(tools.progress, 1);
    return joinedAs(known, files.title(), std::move(train), std::move(test));
}

} // namespace ff
