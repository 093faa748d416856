// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/sample_mark.h"

#include <algorithm>

namespace ff {

namespace {

constexpr int radius = 4; ///< of the head, pixels
constexpr double headPlace = 0.2; ///< below the top, as a share of the height: labels are above it

} // namespace

SampleMark::SampleMark(Plot& plot, QCPAxisRect& rect, const QString& layerName, Side side)
    : m_plot(plot)
    , m_rect(rect)
    , m_side(side)
    , m_stem(new QCPItemLine(&plot))
    , m_head(new QCPItemEllipse(&plot))
{
    for (QCPItemPosition* position : {m_stem->start, m_stem->end}) {
        // The types come last: a position converts itself to them by its axes.
        position->setAxisRect(&rect);
        position->setAxes(rect.axis(QCPAxis::atBottom), rect.axis(QCPAxis::atLeft));
        position->setTypeX(QCPItemPosition::ptPlotCoords);
        position->setTypeY(QCPItemPosition::ptAxisRectRatio);
    }
    for (QCPItemPosition* position : {m_head->topLeft, m_head->bottomRight}) {
        position->setParentAnchor(m_stem->end);
    }
    m_head->topLeft->setCoords(-radius, -radius);
    m_head->bottomRight->setCoords(radius, radius);
    for (QCPAbstractItem* item :
         {static_cast<QCPAbstractItem*>(m_stem), static_cast<QCPAbstractItem*>(m_head)}) {
        item->setLayer(layerName);
        item->setClipToAxisRect(false); // a head at the end of the axis stays whole
    }
    dress();
    show({});
}

void SampleMark::show(std::optional<double> goodness)
{
    m_goodness = goodness;
    m_stem->setVisible(goodness.has_value());
    m_head->setVisible(goodness.has_value());
    place();
}

void SampleMark::place()
{
    if (m_goodness) {
        const QCPRange range = m_rect.axis(QCPAxis::atBottom)->range();
        const double at = std::clamp(*m_goodness, range.lower, range.upper);
        m_stem->start->setCoords(at, 1);
        m_stem->end->setCoords(at, headPlace);
    }
}

void SampleMark::dress()
{
    const bool isPositive = m_side == Side::Positive;
    const QColor colour = isPositive ? m_plot.theme().positive : m_plot.theme().negative;
    m_stem->setPen(QPen(m_plot.theme().text, 1));
    m_head->setPen(QPen(isPositive ? m_plot.theme().text : colour, isPositive ? 1 : 2));
    m_head->setBrush(isPositive ? colour : m_plot.theme().base);
}

std::optional<double> SampleMark::shownAt() const
{
    return m_goodness ? std::optional(m_stem->end->coords().x()) : std::nullopt;
}

} // namespace ff
