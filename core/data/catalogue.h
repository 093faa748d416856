// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/dataset.h"

#include <filesystem>
#include <span>
#include <string>
#include <string_view>

namespace ff {

/// Where data come from: a row of dataKinds() and, where that row reads files, the path.
struct DataSource
{
    std::string kind = "builtin"; ///< DataKind::id
    std::filesystem::path path; ///< file or folder; unused by built-in data
    std::filesystem::path testPath; ///< optional: take the test split from there (or "builtin") instead

    bool operator==(const DataSource&) const = default;
};

/// One row per kind of data the program can open.
struct DataKind
{
    std::string_view id;
    std::string_view label; ///< for menus
    std::string_view help;
    bool readsFiles; ///< true: DataSource::path is needed
    Dataset (*load)(const DataSource&, const ProgressCallback&);
};

/// Every kind of data. Any thread.
std::span<const DataKind> dataKinds();

/// What a path or the word "builtin" means, as on the command line. Throws Error when nothing fits.
DataSource dataSourceFor(const std::string& text);

/// Loads and validates. Any thread; blocks until done. Throws Error with one sentence: file, expected, found.
Dataset loadData(const DataSource& source, const ProgressCallback& progress = {});

} // namespace ff
