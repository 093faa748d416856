// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/snapshot.h"

namespace ff {

/// One picture on its way to be looked at closely, and what it is known to be.
struct LabelledPicture
{
    Pictures picture; ///< as it is in the data: what is to be classified must not carry its label
    int label = -1; ///< true class, -1 when nobody knows it
};

} // namespace ff
