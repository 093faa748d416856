// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/dataset.h"
#include "core/data/ink/picture_scale.h"

#include <span>

namespace ff {

/// Images out of a file's bytes, row by row, in `room`. `bytes` are whole images of that size.
LargeBytes copyImages(std::span<const std::byte> bytes, PictureSize size, PixelOrder order,
                      const ProgressCallback& progress, const std::shared_ptr<ByteRoom>& room = nullptr);

/// Shuffles training images that are sorted by class, always in the same way, and says so in the description:
/// training on the first few would otherwise see one class only.
void shuffleSorted(Dataset& data, const ProgressCallback& progress);

/// Makes a test split out of the last sixth of the training images, at least one, after a shuffle that is the
/// same every time; the description says so. Does nothing when there is a test split.
void splitOffTest(Dataset& data, const ProgressCallback& progress);

/// Adds a sentence to the description, unless it is empty.
void describe(Dataset& data, const Sentence& sentence);

} // namespace ff
