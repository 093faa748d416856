// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/ink/foreign_picture.h"
#include "core/run/moment.h"

#include <memory>

namespace ff {

/// Picture `index` of them, alone.
Pictures pictureOf(const Pictures& pictures, int index);

/// One picture on its way to be looked at closely, and what it is known to be: one of the data, or one from
/// elsewhere.
struct LabelledPicture
{
    Pictures picture; ///< as it is in the data: what is to be classified must not carry its label
    int label = -1; ///< true class, -1 when nobody knows it
    std::shared_ptr<const ForeignPicture> original {}; ///< from elsewhere; then `picture` is empty

    bool isEmpty() const { return picture.count() == 0 && !original; }
};

} // namespace ff
