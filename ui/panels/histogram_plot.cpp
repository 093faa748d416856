// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/histogram_plot.h"

#include "core/settings.h"

#include <QMouseEvent>

#include <algorithm>
#include <cmath>

namespace ff {
namespace {

constexpr int enlargedShare = 5; ///< height of an enlarged row against the others
constexpr int grip = 5; ///< pixels on each side of the threshold line that hold it
const QString lineLayer = QStringLiteral("threshold");

template <class Predicate>
bool all(const std::vector<LayerView>& a, const std::vector<LayerView>& b, Predicate same)
{
    return std::equal(a.begin(), a.end(), b.begin(), b.end(), same);
}

/// The nearest threshold that the setting accepts, in steps of a hundredth.
double acceptable(double threshold)
{
    const auto& range = std::get<RealRange>(settingRow("threshold").domain);
    return std::clamp(std::round(threshold * 100) / 100, range.minimum, range.maximum);
}

} // namespace

HistogramPlot::HistogramPlot(QWidget* parent)
    : Plot(parent)
    , m_hover(*this)
{
    addLayer(lineLayer, layer(QStringLiteral("axes")), limAbove);
    layer(lineLayer)->setMode(QCPLayer::lmBuffered);
    plotLayout()->setRowSpacing(fontMetrics().height() / 4);
    setMouseTracking(true);
    setAccessibleName(tr("Goodness histograms"));
    connect(this, &QCustomPlot::afterLayout, this, [this] {
        for (HistogramRow& row : m_rows) {
            row.placeThetaLabel();
        }
    });
    m_clock.start();
}

void HistogramPlot::setLayers(const std::vector<LayerView>& layers)
{
    if (all(layers, m_layers, sameContents)) {
        return;
    }
    const bool sameRows = all(layers, m_layers, sameShape);
    m_layers = layers;
    if (!sameRows) {
        rebuild();
    }
    showLayers();
    replot(rpQueuedReplot);
}

void HistogramPlot::setRangeChoice(RangeChoice choice)
{
    m_rangeChoice = choice;
    showAxisTexts();
    showLayers();
    replot(rpQueuedReplot);
}

void HistogramPlot::setCountScale(CountScale scale)
{
    m_countScale = scale;
    for (HistogramRow& row : m_rows) {
        row.setCountScale(scale);
    }
    showLayers();
    replot(rpQueuedReplot);
}

void HistogramPlot::applyTheme(const Theme& theme)
{
    setTheme(theme);
    for (HistogramRow& row : m_rows) {
        row.dress();
    }
    m_hover.dress();
    replot(rpQueuedReplot);
}

void HistogramPlot::rebuild()
{
    clearPlottables();
    clearItems();
    plotLayout()->clear();
    m_rows.clear();
    m_rows.reserve(m_layers.size());
    for (std::size_t i = 0; i < m_layers.size(); ++i) {
        m_rows.emplace_back(*this, lineLayer).setCountScale(m_countScale);
    }
    m_commonRange = {};
    m_ownRanges.assign(m_layers.size(), {});
    m_enlarged = -1;
    m_dragged = -1;
    m_hover.build();
    showAxisTexts();
}

void HistogramPlot::showLayers()
{
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        m_rows[i].show(m_layers[i], static_cast<int>(i) + 1);
        if (m_dragged < 0) {
            m_rows[i].setThreshold(m_layers[i].threshold, false);
        }
    }
    showRanges();
    if (m_hover.isShown()) {
        showHover();
    }
}

void HistogramPlot::showRanges()
{
    const std::chrono::milliseconds now(m_clock.elapsed());
    if (m_rows.empty() || m_dragged >= 0) {
        return; // the axis stays still under a line that is being dragged
    }
    Span all = occupiedSpan(m_layers.front());
    for (const LayerView& layer : m_layers) {
        all = united(all, occupiedSpan(layer));
    }
    const Span common = m_commonRange.update(all, now);
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        const Span own = m_ownRanges[i].update(occupiedSpan(m_layers[i]), now);
        m_rows[i].setRange(m_rangeChoice == RangeChoice::Common ? common : own);
    }
}

/// One axis for all needs its numbers only once, at the bottom.
void HistogramPlot::showAxisTexts()
{
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        const bool bottom = i + 1 == m_rows.size();
        m_rows[i].setAxisTexts(bottom || m_rangeChoice == RangeChoice::Own,
                               bottom ? tr("goodness per unit") : QString());
    }
    shareRoom();
}

void HistogramPlot::showThreshold(double value, bool dragged)
{
    for (HistogramRow& row : m_rows) {
        row.setThreshold(value, dragged);
    }
    layer(lineLayer)->replot();
}

/// Equal heights for the histograms themselves: a row with numbers below it gets so much more.
void HistogramPlot::shareRoom()
{
    const int title = fontMetrics().height() + 2 * plotLayout()->rowSpacing();
    double room = height();
    double shares = 0;
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        room -= title + m_rows[i].axisTextHeight();
        shares += m_enlarged == static_cast<int>(i) ? enlargedShare : 1;
    }
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        const double share = m_enlarged == static_cast<int>(i) ? enlargedShare : 1;
        const double height = std::max(1.0, room * share / shares) + m_rows[i].axisTextHeight();
        plotLayout()->setRowStretchFactor(2 * static_cast<int>(i) + 1, height);
    }
}

void HistogramPlot::toggleEnlarged(int index)
{
    if (index < 0 || index >= static_cast<int>(m_rows.size())) {
        return;
    }
    m_enlarged = m_enlarged == index ? -1 : index;
    shareRoom();
    replot(rpQueuedReplot);
}

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
        return tr("Separation: how often a positive has more goodness\n"
                  "than a negative. 0.5 is chance, 1 is perfect.");
    }
    const auto bin = row.binAt(row.goodnessAt(position.x()));
    if (!bin) {
        return {};
    }
    const auto number = [this](double value) { return locale().toString(value, 'f', 2); };
    const auto percent = [this](double share) { return locale().toString(100 * share, 'f', 1); };
    return tr("goodness %1 to %2\npositive %3 %\nnegative %4 %")
        .arg(number(bin->edges.lower), number(bin->edges.upper), percent(bin->positive),
             percent(bin->negative));
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
    return row.axisRect().rect().contains(position)
        && std::abs(row.pixelAt(row.shownThreshold()) - position.x()) <= grip;
}

void HistogramPlot::moveThreshold(const QPoint& position)
{
    const HistogramRow& row = m_rows[static_cast<std::size_t>(m_dragged)];
    const double value = acceptable(row.goodnessAt(position.x()));
    showThreshold(value, true);
    if (value != m_asked) {
        m_asked = value;
        Q_EMIT thresholdMoved(value);
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
