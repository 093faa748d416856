// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/loaded_images.h"

namespace ff {

/// Reads a table of images: one line per image, a label and the pixel values from 0 to 255 (or 0 to 1), row
/// by row. The label is the first column, or the one that a header line calls label, class, target or y, and
/// is a number or any text. Values are separated by commas, semicolons or tabs; lines end as any system ends
/// them. The images are square, so the number of values must be a square. `name` is for messages. Throws
/// Error with line and column. Pure; any thread.
LoadedImages parseCsv(std::span<const std::byte> bytes, const std::string& name,
                      const ProgressCallback& progress = {});

} // namespace ff
