// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/figures/figure.h"
#include "ui/kit/histogram_look.h"
#include "ui/panes/layers/time_row.h"

namespace ff {

/// The goodness of every layer over the time of the run of that moment; `ranges`: of the axes of goodness.
Figure timeFigure(const Moment& moment, const LayerTimes& times, const std::vector<Span>& ranges,
                  CountScale counts);

} // namespace ff
