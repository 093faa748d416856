// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/load_tools.h"
#include "core/data/loaded_images.h"
#include "core/data/readers/array_view.h"

namespace ff {

/// An array and the name that messages give it.
struct SourceArray
{
    std::string name;
    ArrayView view;
    LargeBytes bytes {}; ///< that the view looks at, unless somebody has them
};

/// Images and the labels that belong to them, if there are any.
struct ArrayPair
{
    SourceArray images;
    std::optional<SourceArray> labels {};
};

/// What is known of arrays beside their numbers.
struct ArrayMeaning
{
    PixelOrder order = PixelOrder::RowByRow;
    Colours colours = Colours::AsFound;
};

/// How many images an array of such a shape has, see imagesFromArrays(). Throws Error unless it is that of
/// images.
std::size_t imageCount(const SourceArray& images);

/// Throws Error unless an array of such a shape can be the labels of these images.
void checkLabels(const SourceArray& labels, const SourceArray& images);

/// The lowest and the highest value of the images.
FoundRange valuesOf(const SourceArray& images, const ProgressCallback& progress);

/// Images in `room` from arrays of these shapes: [N, height, width], with 1 or 3 channels first or last, or
/// [N, pixels] of square images, which may be three planes of colours. What their values become and how they
/// lie, `preparation` says; numbers that are the levels as they stand are shared, not copied. Labels are
/// whole numbers of shape [N] or [N, 1]. Throws Error. Pure; any thread.
LoadedImages imagesFromArrays(const ArrayPair& arrays, const Preparation& preparation, Colours colours,
                              const ProgressCallback& progress,
                              const std::shared_ptr<ByteRoom>& room = nullptr);

/// The splits of a data set from such arrays, which go when they were used. What their values mean,
/// greyRange() says of both together. Throws Error. Any thread.
LoadedSplits splitsFromArrays(ArrayPair train, std::optional<ArrayPair> test, ArrayMeaning meaning,
                              const ProgressCallback& progress,
                              const std::shared_ptr<ByteRoom>& room = nullptr);

} // namespace ff
