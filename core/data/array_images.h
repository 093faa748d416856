// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/array_view.h"
#include "core/data/loaded_images.h"

namespace ff {

/// An array and the name that messages give it.
struct SourceArray
{
    std::string name;
    ArrayView view;
};

/// Images from an array of shape [N, height, width], [N, pixels] of square images, or with 1 or 3 channels,
/// first or last; colours become grey. Values may go from 0 to 255, from 0 to 1 or, as broken numbers, from
/// -1 to 1. Labels are whole numbers of shape [N] or [N, 1]. Throws Error. Pure; any thread.
LoadedImages imagesFromArrays(const SourceArray& images, const SourceArray& labels,
                              const ProgressCallback& progress);

} // namespace ff
