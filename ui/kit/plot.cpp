// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/plot.h"

namespace ff {

Plot::Plot(QWidget* parent)
    : QCustomPlot(parent)
{
    setPlottingHint(QCP::phFastPolylines);
    setBufferDevicePixelRatio(devicePixelRatioF());
    setMinimumSize(1, 1);
    layer(overlay)->setMode(QCPLayer::lmLogical);
    setTheme(themeFor(palette()));
}

void Plot::setTheme(const Theme& theme)
{
    m_theme = theme;
    setBackground(QBrush(theme.base));
}

void Plot::dress(QCPAxis& axis) const
{
    const QPen line(m_theme.grid, 1);
    axis.setBasePen(line);
    axis.setTickPen(line);
    axis.setSubTickPen(Qt::NoPen);
    axis.setTickLengthIn(0);
    axis.setTickLengthOut(fontMetrics().height() / 5);
    axis.setTickLabelFont(smallFont());
    axis.setTickLabelColor(m_theme.mutedText);
    axis.setLabelFont(smallFont());
    axis.setLabelColor(m_theme.mutedText);
    axis.grid()->setPen(line);
    axis.grid()->setZeroLinePen(Qt::NoPen);
    axis.grid()->setAntialiased(false);
}

QFont Plot::smallFont() const
{
    QFont small = font();
    small.setPointSizeF(small.pointSizeF() * 0.9);
    return small;
}

void Plot::drawApart(const QString& name, bool apart)
{
    layer(name)->setMode(apart ? QCPLayer::lmBuffered : QCPLayer::lmLogical);
}

void Plot::paintEvent(QPaintEvent* event)
{
    // QCustomPlot 2.1.0 does not notice a move to a screen of another pixel ratio.
    if (!qFuzzyCompare(bufferDevicePixelRatio(), devicePixelRatioF())) {
        setBufferDevicePixelRatio(devicePixelRatioF());
        replot(rpQueuedRefresh);
    }
    QCustomPlot::paintEvent(event);
}

} // namespace ff
