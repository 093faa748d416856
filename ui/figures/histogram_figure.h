// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/figures/figure.h"
#include "ui/kit/compared_histogram.h"
#include "ui/kit/histogram_look.h"
#include "ui/kit/histogram_marks.h"

namespace ff {

/// The run that is drawn over them.
struct ComparedFigure
{
    ComparedLayers layers;
    QString title;
};

/// The histograms of the layers of a moment, and where the sample that is followed lies in them.
Figure histogramFigure(const Moment& moment, const ComparedFigure& compared, const HistogramLook& look,
                       const HistogramMarks& marks = {});

} // namespace ff
