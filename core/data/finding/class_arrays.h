// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/finding/file_set.h"
#include "core/data/load_tools.h"

namespace ff {

/// True when there are .npy files that are a class each: two or more, most with a name that says neither
/// images nor labels.
bool hasClassArrays(const FileSet& files);

/// Loads .npy files of images, one for each class and called like it, as "Quick, Draw!" has them, with or
/// without folders for training and testing above. Blocks; any thread. Throws Error.
Dataset loadClassArrays(const FileSet& files, const LoadTools& tools);

} // namespace ff
