// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/settings/settings.h"
#include "ui/kit/measure_text.h"
#include "ui/panes/layers/histogram_plot.h"

#include <QMouseEvent>

#include <algorithm>
#include <cmath>

// What the pointer does: it tells what lies below it, drags the threshold and enlarges a row.
namespace ff {
namespace {

constexpr int grip = 5; ///< pixels on each side of the threshold line that hold it

/// The nearest threshold that the setting accepts, in steps of a hundredth. Where goodness is negative the
/// threshold is that many units below zero.
double acceptable(double threshold, bool belowZero)
{
    const auto& range = std::get<RealRange>(settingRow("threshold").domain);
    const double sign = belowZero ? -1 : 1;
    return sign * std::clamp(std::round(sign * threshold * 100) / 100, range.minimum, range.maximum);
}

} // namespace

void HistogramPlot::showHover()
{
    m_hover.show(hoverWords(m_pointer), m_pointer);
}

/// What the title says, or edges of the bin under the pointer and both shares in it; empty elsewhere.
QString HistogramPlot::hoverWords(const QPoint& position) const
{
    const int index = rowAt(position);
    if (index < 0) {
        return {};
    }
    const HistogramRow& row = m_rows[static_cast<std::size_t>(index)];
    if (row.titleContains(position)) {
        return tr("Separation: how often a positive has more %1\n"
                  "than a negative. 0.5 is chance, 1 is perfect.")
            .arg(measureName(m_measure));
    }
    const auto bin = row.binAt(row.goodnessAt(position.x()));
    if (!bin) {
        return {};
    }
    const auto number = [this](double value) { return locale().toString(value, 'f', 2); };
    const auto percent = [this](double share) { return locale().toString(100 * share, 'f', 1); };
    return tr("%1 %2 to %3\npositive %4 %\nnegative %5 %")
        .arg(measureName(m_measure), number(bin->edges.lower), number(bin->edges.upper),
             percent(bin->positive), percent(bin->negative));
}

int HistogramPlot::rowAt(const QPoint& position) const
{
    const auto found = std::find_if(m_rows.begin(), m_rows.end(),
                                    [&](const HistogramRow& row) { return row.contains(position); });
    return found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
}

bool HistogramPlot::isOnThreshold(const QPoint& position) const
{
    const int index = rowAt(position);
    if (index < 0) {
        return false;
    }
    const HistogramRow& row = m_rows[static_cast<std::size_t>(index)];
    return row.hasThreshold() && row.axisRect().rect().contains(position)
        && std::abs(row.pixelAt(row.shownThreshold()) - position.x()) <= grip;
}

void HistogramPlot::moveThreshold(const QPoint& position)
{
    const HistogramRow& row = m_rows[static_cast<std::size_t>(m_dragged)];
    const double value = acceptable(row.goodnessAt(position.x()), m_thresholds.positive.value_or(0) < 0);
    showThreshold(value, true);
    if (value != m_asked) {
        m_asked = value;
        Q_EMIT thresholdMoved(std::abs(value));
    }
}

void HistogramPlot::mousePressEvent(QMouseEvent* event)
{
    const QPoint position = event->position().toPoint();
    if (event->button() == Qt::LeftButton && isOnThreshold(position)) {
        m_dragged = rowAt(position);
        m_asked = m_rows[static_cast<std::size_t>(m_dragged)].shownThreshold();
        m_hover.hide();
        showThreshold(m_asked, true);
    }
    Plot::mousePressEvent(event);
}

void HistogramPlot::mouseMoveEvent(QMouseEvent* event)
{
    m_pointer = event->position().toPoint();
    if (m_dragged >= 0) {
        moveThreshold(m_pointer);
    } else {
        setCursor(isOnThreshold(m_pointer) ? Qt::SplitHCursor : Qt::ArrowCursor);
        showHover();
    }
    Plot::mouseMoveEvent(event);
}

/// What is shown from now on is the threshold that the worker uses, not the one that was asked for.
void HistogramPlot::mouseReleaseEvent(QMouseEvent* event)
{
    if (m_dragged >= 0) {
        m_dragged = -1;
        showThreshold(m_asked, false);
    }
    Plot::mouseReleaseEvent(event);
}

void HistogramPlot::mouseDoubleClickEvent(QMouseEvent* event)
{
    toggleEnlarged(rowAt(event->position().toPoint()));
    Plot::mouseDoubleClickEvent(event);
}

void HistogramPlot::resizeEvent(QResizeEvent* event)
{
    shareRoom();
    Plot::resizeEvent(event);
}

void HistogramPlot::leaveEvent(QEvent* event)
{
    m_hover.hide();
    Plot::leaveEvent(event);
}

} // namespace ff
