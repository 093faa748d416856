// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/finding/file_set.h"
#include "core/data/load_tools.h"

namespace ff {

/// True when there are .csv or .tsv files.
bool hasCsvFiles(const FileSet& files, const ProgressCallback& progress = {});

/// Loads tables of images (see parseCsv()): one, or one for training and one for testing, told apart by their
/// names. Blocks; any thread. Throws Error.
Dataset loadCsvFiles(const FileSet& files, const LoadTools& tools);

} // namespace ff
