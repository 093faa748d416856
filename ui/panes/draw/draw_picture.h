// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/run/moment.h"

#include <QPointF>

#include <optional>

namespace ff {

/// The one picture at another size: every new pixel is the mean of the old area that it covers.
Pictures scaledByArea(const Pictures& picture, int width, int height);

/// Where the ink of the one picture balances, in its pixels (pixel (0, 0) has its middle at (0, 0)); nothing
/// without ink.
std::optional<QPointF> centreOfMass(const Pictures& picture);

} // namespace ff
