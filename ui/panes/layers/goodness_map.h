// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/histogram_look.h"
#include "ui/kit/steady_range.h"
#include "ui/kit/theme.h"
#include "ui/panes/layers/past_layers.h"

#include <QImage>

namespace ff {

/// What a map of goodness over time covers.
struct GoodnessMapArea
{
    Span steps; ///< from left to right; each place shows the moment nearest to it
    Span goodness; ///< from bottom to top
    QSize size; ///< pixels
};

/// The histograms of one layer beside each other, as colours: how many positives and negatives there are, by
/// evidenceColour(), the most at one moment of a kind being its full colour.
QImage goodnessMap(const PastLayers::Columns& columns, std::size_t layer, const GoodnessMapArea& area,
                   CountScale counts, const Theme& theme);

/// The part of the goodness axis that holds a layer's samples at all times, and the thresholds.
Span occupiedSpan(const PastLayers::Columns& columns, std::size_t layer, const Thresholds& thresholds);

} // namespace ff
