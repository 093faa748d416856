// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/run/moment.h"
#include "ui/figures/figure.h"

namespace ff {

/// What can be said of each layer in numbers.
Figure layerSummary(const Moment& moment);

/// What the first layer looks for, where the moment has it.
Figure fieldsFigure(const Moment& moment);

} // namespace ff
