// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/run/moment.h"
#include "ui/figures/figure.h"

namespace ff {

/// Pictures in numbers: a row per row of pixels, behind the number of the picture, which counts `each`
/// from 1. `scale` says what the grey levels from 0 to 255 are.
Table pixelTable(const QString& title, const QString& context, const Pictures& pictures, const QString& each,
                 const QString& scale);

} // namespace ff
