// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/combining.h"
#include "core/data/dataset.h"
#include "core/data/load_tools.h"

#include <filesystem>
#include <span>
#include <string>
#include <string_view>

namespace ff {

class FileSet;

/// Where data come from: a row of dataKinds() and, where that row reads files, the path.
struct DataSource
{
    std::string kind = "builtin"; ///< DataKind::id
    std::filesystem::path path; ///< file or folder, see openFiles(); unused by built-in data
    std::filesystem::path testPath {}; ///< optional: take the test split from there (or "builtin") instead
    std::filesystem::path mixPath {}; ///< optional: train on the training images from there too ...
    int mixWeight = 1; ///< ... each so many times in every epoch, 1 to maximumMixWeight
    Colours colours = Colours::AsFound; ///< of all these

    bool operator==(const DataSource&) const = default;
};

/// One row per kind of data the program can open.
struct DataKind
{
    std::string_view id;
    std::string_view label; ///< for menus
    std::string_view help;
    bool (*recognises)(const FileSet&, const ProgressCallback&); ///< null where files are not asked for
    Dataset (*load)(const FileSet&, const LoadTools&); ///< may leave the test split empty

    bool readsFiles() const { return recognises != nullptr; }
};

/// Every kind of data, the kind "files" among them, which is whichever of the others fits the files. Any
/// thread.
std::span<const DataKind> dataKinds();

/// What a path or the word "builtin" means, as on the command line. Looks at no file's content. Throws Error
/// when nothing is there.
DataSource dataSourceFor(const std::string& text);

/// Loads what the path of `source` has and nothing else, neither split nor shuffled nor validated; data
/// without test images have an empty test split. Any thread; blocks until done. Throws Error.
Dataset loadAsFound(const DataSource& source, const LoadTools& tools);

/// Loads and validates; data without test images get some of the training images for that. Any thread; blocks
/// until done. Throws Error with one sentence: file, expected, found.
Dataset loadData(const DataSource& source, const LoadTools& tools);
Dataset loadData(const DataSource& source, const ProgressCallback& progress = {});

} // namespace ff
