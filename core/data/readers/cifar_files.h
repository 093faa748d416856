// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/finding/file_set.h"
#include "core/data/load_tools.h"

namespace ff {

/// True when there are the files of CIFAR-10 or CIFAR-100: the binary ones, or those for Python, which cannot
/// be read.
bool hasCifarFiles(const FileSet& files, const ProgressCallback& progress = {});

/// Loads the binary version of CIFAR-10 (data_batch_1.bin ..., test_batch.bin, batches.meta.txt) or CIFAR-100
/// (train.bin, test.bin, fine_label_names.txt; of the two labels the fine one). Each record is one label or
/// two, a byte each, and the image's planes of red, green and blue, 32 x 32 each. Format:
/// https://www.cs.toronto.edu/~kriz/cifar.html. Blocks; any thread. Throws Error.
Dataset loadCifarFiles(const FileSet& files, const LoadTools& tools);

} // namespace ff
