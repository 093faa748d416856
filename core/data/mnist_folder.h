// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/dataset.h"

#include <filesystem>

namespace ff {

/// Loads the four IDX files of a data set laid out like MNIST (MNIST, Fashion-MNIST, KMNIST, EMNIST digits
/// ...): train-images-idx3-ubyte and its siblings, with '-' or '.' before "idx", plain or packed as .gz.
/// `path` is the folder or any of the four files. Classes are named after Fashion-MNIST's where the folder's
/// name says so, after their number elsewhere, and are at least ten. Blocks; any thread. Throws Error.
Dataset loadMnistFolder(const std::filesystem::path& path, const ProgressCallback& progress = {});

} // namespace ff
