// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tour/tour_parts.h"

#include "ui/kit/histogram_plot.h"
#include "ui/kit/picture_strip.h"

namespace ff {

namespace {

/// Null where there is no such row.
const HistogramRow* rowOf(const QWidget& histograms, int index)
{
    const auto* plot = qobject_cast<const HistogramPlot*>(&histograms);
    const auto row = static_cast<std::size_t>(index);
    return plot && row < plot->rows().size() ? &plot->rows()[row] : nullptr;
}

} // namespace

QRect histogramRowPlace(const QWidget& histograms, int row)
{
    const HistogramRow* found = rowOf(histograms, row);
    found = found ? found : rowOf(histograms, 0);
    return found ? found->axisRect().outerRect() | found->separationPlace() : histograms.rect();
}

/// Of the first layer, whose lines all move together.
QRect thresholdPlace(const QWidget& histograms)
{
    const HistogramRow* row = rowOf(histograms, 0);
    if (!row || !row->hasThreshold()) {
        return histograms.rect();
    }
    const QRect all = row->axisRect().rect();
    const int side
        = histograms.fontMetrics().horizontalAdvance(u'0') * 8; // of the value, on one side or the other
    const int line = static_cast<int>(row->pixelAt(row->shownThreshold()));
    return QRect(line - side, all.top(), 2 * side + 1, all.height()).intersected(histograms.rect());
}

QRect separationPlace(const QWidget& histograms)
{
    const HistogramRow* row = rowOf(histograms, 0);
    const QRect place = row ? row->separationPlace() : QRect();
    return place.width() > 1 ? place : histograms.rect();
}

QRect picturePlace(const QWidget& strip, int picture)
{
    const auto* pictures = qobject_cast<const PictureStrip*>(&strip);
    return pictures && picture < pictures->shownCount() ? pictures->pictureRect(picture) : strip.rect();
}

} // namespace ff
