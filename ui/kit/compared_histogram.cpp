// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/compared_histogram.h"

#include <algorithm>

namespace ff {

std::optional<ComparedLayer> comparedLayer(const ComparedLayers& compared, std::size_t index,
                                           std::optional<double> threshold, const Theme& theme)
{
    if (index >= compared.layers.size()) {
        return std::nullopt;
    }
    const LayerView& view = compared.layers[index];
    const bool isOther = compared.haveThresholds && threshold != view.threshold;
    return ComparedLayer {view, theme.run(compared.colour),
                          isOther ? std::optional(view.threshold) : std::nullopt};
}

bool isSame(const ComparedLayers& a, const ComparedLayers& b)
{
    return a.colour == b.colour && a.haveThresholds == b.haveThresholds
        && std::ranges::equal(a.layers, b.layers, sameContents);
}

ComparedHistogram::ComparedHistogram(Plot& plot, QCPAxisRect& rect, const QString& lineLayer)
    : m_positive(rect.axis(QCPAxis::atBottom), rect.axis(QCPAxis::atLeft))
    , m_negative(rect.axis(QCPAxis::atBottom), rect.axis(QCPAxis::atLeft))
    , m_threshold(plot, rect, lineLayer, ThresholdLine::LabelPlace::BelowTop)
{ }

void ComparedHistogram::show(const ComparedLayer& layer, double overBinWidth)
{
    const double width = binWidth(layer.view);
    const double scale = width > 0 && overBinWidth > 0 ? overBinWidth / width : 1;
    m_positive.setPen(QPen(layer.colour, 1));
    m_negative.setPen(QPen(layer.colour, 1, Qt::DotLine));
    m_positive.show(layer.view, layer.view.positive, scale);
    m_negative.show(layer.view, layer.view.negative, scale);
    if (layer.threshold) {
        m_threshold.show(Plot::tr("\u03b8"), *layer.threshold, layer.colour, 1);
    } else {
        m_threshold.hide();
    }
}

void ComparedHistogram::hide()
{
    m_positive.clear();
    m_negative.clear();
    m_threshold.hide();
}

double ComparedHistogram::tallest() const
{
    return std::max(m_positive.tallest(), m_negative.tallest());
}

} // namespace ff
