// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/bin_band.h"

namespace ff {

namespace {

constexpr int groundAlpha = 60; // of 255: bars and axis show through

} // namespace

BinBand::BinBand(Plot& plot, QCPAxisRect& rect, Kind kind)
    : m_plot(plot)
    , m_kind(kind)
    , m_item(new QCPItemRect(&plot))
{
    m_item->setLayer(kind == Kind::Picked ? QStringLiteral("grid") : QStringLiteral("axes"));
    m_item->setClipToAxisRect(true);
    m_item->setClipAxisRect(&rect);
    for (QCPItemPosition* position : m_item->positions()) {
        // The types come last: a position converts itself to them by its axes.
        position->setAxisRect(&rect);
        position->setAxes(rect.axis(QCPAxis::atBottom), rect.axis(QCPAxis::atLeft));
        position->setTypeX(QCPItemPosition::ptPlotCoords);
        position->setTypeY(QCPItemPosition::ptAxisRectRatio);
    }
    dress();
    show({});
}

void BinBand::show(const std::optional<Span>& span)
{
    m_item->setVisible(span.has_value());
    if (span) {
        m_item->topLeft->setCoords(span->lower, 0);
        m_item->bottomRight->setCoords(span->upper, 1);
    }
}

void BinBand::dress()
{
    QColor ground = m_plot.theme().accent;
    ground.setAlpha(groundAlpha);
    const bool isPicked = m_kind == Kind::Picked;
    m_item->setBrush(isPicked ? QBrush(ground) : QBrush(Qt::NoBrush));
    m_item->setPen(QPen(m_plot.theme().accent, 1, isPicked ? Qt::SolidLine : Qt::DashLine));
}

} // namespace ff
