// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/finding/file_set.h"
#include "core/data/load_tools.h"

namespace ff {

/// True when there are .npy or .npz files.
bool hasNumpyFiles(const FileSet& files, const ProgressCallback& progress = {});

/// Loads arrays of images and labels from NumPy's files: an .npz as Keras has it (x_train, y_train, x_test,
/// y_test), several .npz or .npy files, under any names that partNamed() knows, or an .npy for each class.
/// Blocks; any thread. Throws Error.
Dataset loadNumpyFiles(const FileSet& files, const LoadTools& tools);

/// True when there are .safetensors files.
bool hasSafetensorsFiles(const FileSet& files, const ProgressCallback& progress = {});

/// The same for the tensors of safetensors files. Metadata "classes", a JSON list of texts, names label 0, 1,
/// and so on.
Dataset loadSafetensorsFiles(const FileSet& files, const LoadTools& tools);

} // namespace ff
