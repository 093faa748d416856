// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/threshold_line.h"

#include "core/settings/settings.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace ff {

double acceptableThreshold(double threshold, bool belowZero)
{
    const auto& range = std::get<RealRange>(settingRow("threshold").domain);
    const double sign = belowZero ? -1 : 1;
    return sign * std::clamp(std::round(sign * threshold * 100) / 100, range.minimum, range.maximum);
}

ThresholdLine::ThresholdLine(Plot& plot, QCPAxisRect& rect, const QString& layerName, LabelPlace place)
    : m_plot(plot)
    , m_rect(rect)
    , m_place(place)
    , m_ground(new QCPItemStraightLine(&plot))
    , m_line(new QCPItemStraightLine(&plot))
    , m_label(new QCPItemText(&plot))
{
    const std::array<QCPAbstractItem*, 3> items {m_ground, m_line, m_label};
    for (QCPAbstractItem* item : items) {
        anchor(*item, layerName);
    }
    m_label->setPadding(QMargins(3, 0, 3, 0));
    dress();
    hide();
}

/// Along the goodness axis, and over the height of the histogram whatever its scale.
void ThresholdLine::anchor(QCPAbstractItem& item, const QString& layerName)
{
    item.setLayer(layerName);
    item.setClipToAxisRect(true);
    item.setClipAxisRect(&m_rect);
    for (QCPItemPosition* position : item.positions()) {
        // The types come last: a position converts itself to them by its axes.
        position->setAxisRect(&m_rect);
        position->setAxes(m_rect.axis(QCPAxis::atBottom), m_rect.axis(QCPAxis::atLeft));
        position->setTypeX(QCPItemPosition::ptPlotCoords);
        position->setTypeY(QCPItemPosition::ptAxisRectRatio);
    }
}

void ThresholdLine::show(const QString& name, double value, const QColor& colour, double width)
{
    m_value = value;
    for (QCPItemStraightLine* line : {m_ground, m_line}) {
        line->point1->setCoords(value, 0);
        line->point2->setCoords(value, 1);
        line->setVisible(true);
    }
    QPen pen(colour, width, Qt::CustomDashLine);
    pen.setDashPattern({5, 4});
    m_line->setPen(pen);
    m_ground->setPen(QPen(m_plot.theme().base, width));
    m_label->setText(Plot::tr("%1 %2").arg(name, m_plot.locale().toString(value, 'f', 2)));
    m_label->setColor(m_plot.theme().text); // in no pale colour: it is read
    m_label->setVisible(true);
    placeLabel();
}

void ThresholdLine::hide()
{
    m_ground->setVisible(false);
    m_line->setVisible(false);
    m_label->setVisible(false);
}

void ThresholdLine::placeLabel()
{
    const QFontMetrics metrics(m_label->font());
    const QCPAxis* axis = m_rect.axis(QCPAxis::atBottom);
    const double pixel = axis->coordToPixel(m_value);
    const bool fits = m_rect.right() - pixel > metrics.horizontalAdvance(m_label->text()) + 10;
    m_label->setPositionAlignment(Qt::AlignTop | (fits ? Qt::AlignLeft : Qt::AlignRight));
    const double down = m_place == LabelPlace::Top ? 0 : metrics.height();
    // Two pixels beside the line, so that the label's ground does not cover it.
    m_label->position->setCoords(axis->pixelToCoord(pixel + (fits ? 2 : -2)),
                                 down / std::max(1, m_rect.height()));
}

void ThresholdLine::dress()
{
    m_label->setFont(m_plot.smallFont());
    m_label->setBrush(m_plot.theme().base);
}

} // namespace ff
