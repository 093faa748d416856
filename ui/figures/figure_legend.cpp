// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/figures/figure_legend.h"

#include <algorithm>

namespace ff {

namespace {

double sampleWidth(const FigureCanvas& canvas)
{
    return 1.6 * canvas.line();
}

void drawSample(const FigureCanvas& canvas, const QRectF& area, const ChartCurve& look)
{
    using Kind = ChartCurve::Kind;
    QCPPainter& painter = canvas.painter;
    const double inset = area.height() / 4;
    const QRectF box = area.adjusted(0, inset, 0, -inset);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(look.colour, look.width, look.line));
    if (look.kind == Kind::FilledSteps || look.kind == Kind::Bars) {
        painter.fillRect(box, look.colour);
    } else if (look.kind == Kind::Steps && look.line == Qt::SolidLine && look.width > 1) {
        painter.drawRect(box);
    } else {
        painter.drawLine(QLineF(area.left(), area.center().y(), area.right(), area.center().y()));
    }
    if (look.mark != ChartCurve::Mark::None) {
        painter.setPen(QPen(look.colour, 1));
        painter.setBrush(look.mark == ChartCurve::Mark::Disc ? look.colour : QColor(Qt::white));
        const QPointF arm(2, 2);
        const QRectF mark(area.center() - arm, area.center() + arm);
        look.mark == ChartCurve::Mark::Square ? painter.drawRect(mark) : painter.drawEllipse(mark);
    }
}

} // namespace

FigureLegend::FigureLegend(const std::vector<Chart>& charts)
{
    for (const Chart& chart : charts) {
        for (const ChartCurve& curve : chart.curves) {
            add(curve.name, curve);
        }
        for (const ChartLine& line : chart.lines) {
            add(line.name, {.colour = line.colour, .line = Qt::DashLine});
        }
    }
}

void FigureLegend::add(const QString& name, const ChartCurve& look)
{
    const bool isNew = std::ranges::none_of(m_entries, [&](const Entry& each) { return each.name == name; });
    if (!name.isEmpty() && isNew) {
        m_entries.push_back({name, look});
    }
}

/// Of each entry, its sample at the left.
std::vector<QRectF> FigureLegend::places(double width, const FigureCanvas& canvas) const
{
    const QFontMetricsF metrics(canvas.small());
    std::vector<QRectF> result;
    QPointF corner;
    for (const Entry& entry : m_entries) {
        const double wanted = sampleWidth(canvas) + 4 + metrics.horizontalAdvance(entry.name);
        if (corner.x() > 0 && corner.x() + wanted > width) {
            corner = {0, corner.y() + canvas.line()};
        }
        result.emplace_back(corner, QSizeF(std::min(wanted, width), canvas.line()));
        corner.rx() += wanted + canvas.line();
    }
    return result;
}

double FigureLegend::heightFor(double width, const FigureCanvas& canvas) const
{
    const std::vector<QRectF> all = places(width, canvas);
    return all.empty() ? 0 : all.back().bottom();
}

void FigureLegend::draw(const FigureCanvas& canvas, const QRectF& area) const
{
    const std::vector<QRectF> all = places(area.width(), canvas);
    const QFontMetricsF metrics(canvas.small());
    QCPPainter& painter = canvas.painter;
    for (std::size_t i = 0; i < all.size(); ++i) {
        const QRectF place = all[i].translated(area.topLeft());
        QRectF sample = place;
        sample.setWidth(sampleWidth(canvas));
        drawSample(canvas, sample, m_entries[i].look);
        const QRectF room = place.adjusted(sampleWidth(canvas) + 4, 0, 1, 0);
        painter.setFont(canvas.small());
        painter.setPen(figureTheme().text);
        painter.drawText(room, Qt::AlignLeft | Qt::AlignVCenter,
                         metrics.elidedText(m_entries[i].name, Qt::ElideRight, room.width()));
    }
}

} // namespace ff
