// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/insight/insight.h"
#include "ui/figures/figure.h"

#include <vector>

namespace ff {

/// What the pane shows of these hybrids: the pictures, and where layers have judged them the histograms and
/// what can be said of each layer in numbers. `moment` is one of the run that was asked.
std::vector<Figure> maskFigures(const insight::Hybrids& hybrids, const Moment& moment);

} // namespace ff
