// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/histogram_plot.h"

#include "ui/kit/histogram_room.h"
#include "ui/kit/histogram_words.h"
#include "ui/kit/measure_text.h"

#include <QMouseEvent>

#include <algorithm>
#include <cmath>

namespace ff {
namespace {

constexpr int grip = 5; ///< pixels on each side of the threshold line that hold it
const QString lineLayer = QStringLiteral("threshold");

template <class Predicate>
bool all(const std::vector<LayerView>& a, const std::vector<LayerView>& b, Predicate same)
{
    return std::equal(a.begin(), a.end(), b.begin(), b.end(), same);
}

} // namespace

HistogramPlot::HistogramPlot(QWidget* parent)
    : Plot(parent)
    , m_hover(*this)
{
    addLayer(lineLayer, layer(QStringLiteral("axes")), limAbove);
    plotLayout()->setRowSpacing(fontMetrics().height() / 4);
    setMouseTracking(true);
    connect(this, &QCustomPlot::afterLayout, this, [this] {
        for (HistogramRow& row : m_rows) {
            row.placeLabels();
        }
    });
}

void HistogramPlot::setLayers(const std::vector<LayerView>& layers, const Thresholds& thresholds,
                              const std::vector<int>& frozen)
{
    if (thresholds == m_thresholds && frozen == m_frozen && all(layers, m_layers, sameContents)) {
        return;
    }
    const bool sameRows = all(layers, m_layers, sameShape);
    m_layers = layers;
    m_thresholds = thresholds;
    m_frozen = frozen;
    if (!sameRows) {
        rebuild();
    }
    showLayers();
    replot(rpQueuedReplot);
}

void HistogramPlot::setCompared(const ComparedLayers& compared)
{
    if (!isSame(compared, m_compared)) {
        m_compared = compared;
        showLayers();
        replot(rpQueuedReplot);
    }
}

void HistogramPlot::setMeasure(const Measure& measure)
{
    if (m_measure != measure) {
        m_measure = measure;
        setAccessibleName(tr("Histograms of the %1").arg(measureName(measure)));
        showAxisTexts();
        replot(rpQueuedReplot);
    }
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
    showLayers();
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
    m_ranges.reset(m_layers.size());
    m_enlarged = -1;
    m_dragged = -1;
    m_hover.build();
    showAxisTexts();
    Q_EMIT enlargedChanged(m_enlarged);
}

void HistogramPlot::showLayers()
{
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        const auto own = m_thresholds.positive ? std::optional(m_layers[i].threshold) : std::nullopt;
        m_rows[i].show(m_layers[i], static_cast<int>(i) + 1, comparedLayer(m_compared, i, own, theme()));
        m_rows[i].setFrozen(std::ranges::count(m_frozen, static_cast<int>(i) + 1) > 0);
    }
    showThresholds();
    showRanges();
    showMarks();
    if (m_hover.isShown()) {
        showHover();
    }
}

void HistogramPlot::showThresholds()
{
    const auto shown = [](bool there, double value) { return there ? std::optional(value) : std::nullopt; };
    const bool apart = m_thresholds.negative != m_thresholds.positive;
    for (std::size_t i = 0; i < m_rows.size() && m_dragged < 0; ++i) {
        m_rows[i].setThreshold(shown(m_thresholds.positive.has_value(), m_layers[i].threshold), false);
        m_rows[i].setNegativeThreshold(apart ? m_thresholds.negative : std::nullopt);
    }
}

void HistogramPlot::showRanges()
{
    if (m_rows.empty() || m_dragged >= 0) {
        return; // the axis stays still under a line that is being dragged
    }
    const std::vector<Span> ranges
        = m_ranges.update(m_layers, m_compared.layers, m_thresholds, m_rangeChoice);
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        m_rows[i].setRange(ranges[i]);
    }
}

/// One axis for all needs its numbers only once, at the bottom.
void HistogramPlot::showAxisTexts()
{
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        const bool bottom = i + 1 == m_rows.size();
        m_rows[i].setAxisTexts(bottom || m_rangeChoice == RangeChoice::Own,
                               bottom ? measureWithUnit(m_measure) : QString());
    }
    shareRoom(*this, m_rows, m_enlarged);
}

void HistogramPlot::showThreshold(double value, bool dragged)
{
    for (HistogramRow& row : m_rows) {
        row.setThreshold(value, dragged);
    }
    drawApart(lineLayer, dragged);
    if (dragged) {
        layer(lineLayer)->replot();
    } else {
        replot(rpQueuedReplot);
    }
}

void HistogramPlot::toggleEnlarged(int index)
{
    if (index < 0 || index >= static_cast<int>(m_rows.size())) {
        return;
    }
    m_enlarged = m_enlarged == index ? -1 : index;
    shareRoom(*this, m_rows, m_enlarged);
    Q_EMIT enlargedChanged(m_enlarged);
    replot(rpQueuedReplot);
}

void HistogramPlot::setMarks(const HistogramMarks& marks)
{
    if (marks != m_marks) {
        m_marks = marks;
        showMarks();
        replot(rpQueuedReplot);
    }
}

void HistogramPlot::showMarks()
{
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        m_rows[i].setMarks(m_marks.ofRow(i));
    }
}

void HistogramPlot::pointAt(const std::optional<QPoint>& position)
{
    m_pointer = position.value_or(QPoint(-1, -1));
    showHover();
}

void HistogramPlot::showHover()
{
    m_hover.show(hoverWords(m_rows, m_measure, m_pointer), m_pointer);
}

bool HistogramPlot::isOnThreshold(const QPoint& position) const
{
    const int index = rowAt(m_rows, position);
    if (index < 0 || m_grip == Grip::None) {
        return false;
    }
    const HistogramRow& row = m_rows[static_cast<std::size_t>(index)];
    return row.hasThreshold() && row.axisRect().rect().contains(position)
        && std::abs(row.pixelAt(row.shownThreshold()) - position.x()) <= grip;
}

void HistogramPlot::moveThreshold(const QPoint& position)
{
    const HistogramRow& row = m_rows[static_cast<std::size_t>(m_dragged)];
    const double value
        = acceptableThreshold(row.goodnessAt(position.x()), m_thresholds.positive.value_or(0) < 0);
    showThreshold(value, true);
    if (value != m_asked) {
        m_asked = value;
        Q_EMIT thresholdMoved(std::abs(value));
    }
}

void HistogramPlot::mousePressEvent(QMouseEvent* event)
{
    const QPoint position = event->position().toPoint();
    m_pressed = rowAt(m_rows, position);
    if (event->button() == Qt::LeftButton && isOnThreshold(position)) {
        m_dragged = m_pressed;
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

/// The row that was clicked first: what that click opened may have moved it away.
void HistogramPlot::mouseDoubleClickEvent(QMouseEvent* event)
{
    toggleEnlarged(m_pressed);
    Plot::mouseDoubleClickEvent(event);
}

void HistogramPlot::resizeEvent(QResizeEvent* event)
{
    shareRoom(*this, m_rows, m_enlarged);
    Plot::resizeEvent(event);
}

void HistogramPlot::leaveEvent(QEvent* event)
{
    m_hover.hide();
    Plot::leaveEvent(event);
}

} // namespace ff
