// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/finding/file_set.h"
#include "core/data/load_tools.h"

namespace ff {

/// True when there are pictures in two folders or more.
bool hasPictureTree(const FileSet& files, const ProgressCallback& progress = {});

/// Loads pictures that lie in one folder per class, named after it, with or without folders for training and
/// testing above these. Pictures of unequal size, or larger than maximumImageSide, are scaled to the most
/// frequent size that is not too large, or to 28 x 28; the description says so. Where fewer than two folders
/// hold pictures, none has a class. Blocks; any thread. Throws Error.
Dataset loadPictureTree(const FileSet& files, const LoadTools& tools);

} // namespace ff
