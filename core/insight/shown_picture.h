// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/insight/specimen.h"

namespace ff {

/// The one picture that a question is about: a picture of its own, or a test image.
struct ShownPicture
{
    at::Tensor row; ///< [1, D] pixels 0 to 1
    Pictures picture; ///< the same to be looked at
    std::int64_t image = -1; ///< its place among the images tested with; -1: it is the question's own
    int trueLabel = -1; ///< of the test image; else -1
};

/// `own` [height * width] where it has the size of the data's images, else test image `image`, or the last
/// one that there is.
ShownPicture shownPicture(const Specimen& specimen, const std::vector<std::uint8_t>& own, std::int64_t image);

} // namespace ff
