// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/histogram_outline.h"
#include "ui/kit/threshold_line.h"

#include <optional>

namespace ff {

/// What the layers of another run looked like.
struct ComparedLayers
{
    std::vector<LayerView> layers;
    bool haveThresholds = false;
    int colour = 0; ///< of Theme::run()
};

/// One of them, to be drawn over a layer.
struct ComparedLayer
{
    LayerView view;
    QColor colour;
    std::optional<double> threshold; ///< nothing: none, or the same
};

/// Layer `index` of them, to be drawn over one that has that threshold; nothing where there is none.
std::optional<ComparedLayer> comparedLayer(const ComparedLayers& compared, std::size_t index,
                                           std::optional<double> threshold, const Theme& theme);

/// True when both look the same.
bool isSame(const ComparedLayers& a, const ComparedLayers& b);

/// The same layer of another run over one histogram, thin and in the run's colour: its positives a line, its
/// negatives dots, its threshold dashes. Belongs to the plot and dies with its contents.
class ComparedHistogram
{
public:
    /// The threshold is drawn on the plot's layer `lineLayer`.
    ComparedHistogram(Plot& plot, QCPAxisRect& rect, const QString& lineLayer);

    /// Over bins of that width: shares in wider or narrower ones are drawn so that equal areas are equal
    /// shares.
    void show(const ComparedLayer& layer, double overBinWidth);
    void hide();
    void placeLabel() { m_threshold.placeLabel(); }
    void dress() { m_threshold.dress(); }

    double tallest() const;

private:
    HistogramOutline m_positive;
    HistogramOutline m_negative;
    ThresholdLine m_threshold;
};

} // namespace ff
