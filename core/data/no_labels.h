// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/translatable.h"

#include <cstdint>

/// Data of which nobody says what the images show: they have no classes. Layers can learn from them and be
/// looked at, and there is nothing to classify: no readout, no answer and no error.
namespace ff {

/// The label of every image of such data: no index of a class.
inline constexpr std::uint8_t noLabel = 255;

/// Whether images of these data have labels: of a data set, or of what is told of one by its width and
/// classes. True where there are no images yet.
template <typename Data>
bool isLabelled(const Data& data)
{
    return data.width == 0 || !data.classes.empty();
}

/// What it means for a run, wherever an answer or an error would stand.
inline constexpr const char* noLabels
    = FF_TR("These images have no labels: layers learn, nothing can be classified.");

/// How images get labels; ends a message that asks for them.
inline constexpr const char* labelNeed = FF_TR(
    "Labels are folders, one for each class, a column of the table, or a file of labels beside that of "
    "the images.");

} // namespace ff
