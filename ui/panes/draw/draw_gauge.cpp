// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panes/draw/draw_gauge.h"

#include <QLocale>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace ff {

DrawGauge::DrawGauge(QWidget* parent)
    : QWidget(parent)
    , m_theme(themeFor(palette()))
{
    setObjectName(QStringLiteral("likenessGauge"));
    setAccessibleName(tr("Goodness of the drawing"));
    setToolTip(tr("Each layer's goodness per unit. The dashed line is the threshold: what looks like the "
                  "training data lies right of it."));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void DrawGauge::setGoodness(const std::vector<double>& goodness, int layers, double threshold)
{
    m_goodness = goodness;
    m_threshold = threshold;
    if (m_layers != layers) {
        m_layers = layers;
        updateGeometry();
    }
    update();
}

void DrawGauge::setTheme(const Theme& theme)
{
    m_theme = theme;
    update();
}

QSize DrawGauge::sizeHint() const
{
    return {fontMetrics().height() * 16, fontMetrics().height() * m_layers};
}

QSize DrawGauge::minimumSizeHint() const
{
    return {fontMetrics().height() * 8, sizeHint().height()};
}

QRectF DrawGauge::track() const
{
    const double left = fontMetrics().horizontalAdvance(tr("L%1").arg(88)) + 4;
    const double right = fontMetrics().horizontalAdvance(QStringLiteral("88.888")) + 6;
    return QRectF(rect()).adjusted(left, 0, -right, 0);
}

void DrawGauge::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const double rowHeight = static_cast<double>(height()) / std::max(1, m_layers);
    for (int layer = 0; layer < m_layers; ++layer) {
        paintLayer(painter, layer, QRectF(0, layer * rowHeight, width(), rowHeight));
    }
    painter.setPen(QPen(m_theme.threshold, 1.5, Qt::DashLine));
    const double middle = track().center().x();
    painter.drawLine(QPointF(middle, 0), QPointF(middle, height()));
}

void DrawGauge::paintLayer(QPainter& painter, int layer, const QRectF& row) const
{
    const double inset = row.height() * 0.18;
    QRectF bar(track().left(), row.top() + inset, track().width(), row.height() - 2 * inset);
    painter.fillRect(bar, m_theme.base);
    painter.setPen(m_theme.mutedText);
    painter.drawText(row, Qt::AlignLeft | Qt::AlignVCenter, tr("L%1").arg(layer + 1));
    if (layer >= static_cast<int>(m_goodness.size())) {
        return;
    }
    const double goodness = m_goodness[static_cast<std::size_t>(layer)];
    // The threshold is always in the middle; twice the threshold fills the track, and where goodness is
    // negative none at all does.
    const double share = 0.5 + (goodness - m_threshold) / (2 * std::abs(m_threshold));
    bar.setWidth(bar.width() * std::clamp(share, 0.0, 1.0));
    if (goodness >= m_threshold) {
        painter.fillRect(bar, m_theme.positive);
    } else {
        painter.setPen(m_theme.negative);
        painter.drawRect(bar.adjusted(0.5, 0.5, -0.5, -0.5));
    }
    painter.setPen(m_theme.text);
    painter.drawText(row, Qt::AlignRight | Qt::AlignVCenter, QLocale().toString(goodness, 'f', 2));
}

QString DrawGauge::spokenValue() const
{
    const auto number = [](double value) { return QLocale().toString(value, 'f', 2); };
    if (m_goodness.empty()) {
        return tr("no answer yet");
    }
    QStringList layers;
    for (std::size_t i = 0; i < m_goodness.size(); ++i) {
        layers << tr("layer %1: %2").arg(QLocale().toString(qulonglong {i + 1}), number(m_goodness[i]));
    }
    return tr("%1; threshold %2").arg(layers.join(QStringLiteral(", ")), number(m_threshold));
}

} // namespace ff
