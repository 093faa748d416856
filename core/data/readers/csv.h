// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/loaded_images.h"

namespace ff {

/// A table of images as it was read.
struct CsvTable
{
    LoadedImages images; ///< without labels and classes where the table has none
    std::size_t count = 0; ///< of images
    FoundRange values {};
    Sentence remark {}; ///< a sentence on columns that were not where one expects them; often none
};

/// Reads a table of images: one line per image, a label and the pixel values, row by row, which become
/// levels by `range`: of colours all of red, then all of green, then all of blue. The label is a number or
/// any text; csvForm() says in which column it is. Values are separated by commas, semicolons or tabs, and
/// may have a comma before their fraction where that does not separate; lines end as any system ends them;
/// the text may be UTF-8 or UTF-16. The images are square, and lie in `room`. `name` is for messages. Throws
/// Error with line and column. Pure; any thread.
CsvTable parseCsv(std::span<const std::byte> bytes, const std::string& name, const GreyRange& range = {},
                  const ProgressCallback& progress = {}, const std::shared_ptr<ByteRoom>& room = nullptr);

} // namespace ff
