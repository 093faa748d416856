// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/finding/file_set.h"
#include "core/data/load_tools.h"

namespace ff {

/// True when a name among the files speaks of images or labels in an IDX file.
bool hasIdxFiles(const FileSet& files, const ProgressCallback& progress = {});

/// Loads the IDX files of a data set laid out like MNIST: images and labels for training and, where they are
/// there, for testing, under any usual names (see partNamed()). A known data set is recognised by its
/// checksums or names; its classes have their names, and EMNIST's pixels are put in order. Blocks; any
/// thread. Throws Error.
Dataset loadIdxFiles(const FileSet& files, const LoadTools& tools);

} // namespace ff
