// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/large_bytes.h"
#include "core/base/progress.h"
#include "core/base/sentence.h"
#include "core/data/preparation.h"

#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

namespace ff {

/// Images and their classes, row i of one belonging to entry i of the other.
struct Split
{
    LargeBytes pixels; ///< [count, channels * height * width], row-major, 255 = full ink
    std::vector<std::uint8_t> labels; ///< [count], index into Dataset::classes; noLabel where there are none

    std::size_t count() const { return labels.size(); }
};

/// Labelled images, in memory or, where they are too many for it, in a file: see LargeBytes. Immutable once
/// loaded and then shared as shared_ptr<const Dataset>.
struct Dataset
{
    std::string name; ///< for people
    int width = 0; ///< pixels
    int height = 0;
    std::vector<std::string> classes; ///< names, as many as labels; none: core/data/no_labels.h
    Split train;
    Split test;
    Preparation preparation {}; ///< of the training images; test images of other files may have another
    Sentence description {}; ///< sentences on what was done to the files' content, for people; often none
    int channels = 1; ///< 1 grey; 3 red, green and blue, of each image a plane after the other

    std::size_t planeSize() const
    {
        return static_cast<std::size_t>(width) * static_cast<std::size_t>(height);
    }
    std::size_t imageSize() const { return planeSize() * static_cast<std::size_t>(channels); }
};

/// Throws Error when counts, sizes or labels of `data` do not fit together or a split is empty.
void validate(const Dataset& data);

} // namespace ff
