// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/figures/figure.h"
#include "ui/panes/layers/compared_histogram.h"
#include "ui/panes/layers/histogram_ranges.h"
#include "ui/panes/layers/histogram_row.h"

namespace ff {

/// How the histograms are shown.
struct HistogramLook
{
    RangeChoice ranges = RangeChoice::Common;
    CountScale counts = CountScale::Linear;
};

/// The run that is drawn over them.
struct ComparedFigure
{
    ComparedLayers layers;
    QString title;
};

/// The histograms of the layers of a moment.
Figure histogramFigure(const Moment& moment, const ComparedFigure& compared, const HistogramLook& look);

/// What can be said of each layer in numbers.
Figure layerSummary(const Moment& moment);

/// What the first layer looks for, where the moment has it.
Figure fieldsFigure(const Moment& moment);

} // namespace ff
