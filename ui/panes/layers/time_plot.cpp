// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panes/layers/time_plot.h"

#include "ui/kit/focus_frame.h"
#include "ui/kit/measure_text.h"
#include "ui/panes/layers/time_words.h"
#include "ui/workbench/moment_choice.h"

#include <QKeyEvent>
#include <QMouseEvent>

#include <algorithm>
#include <utility>

namespace ff {

namespace {

constexpr int enlargedShare = 5; ///< height of an enlarged row against the others

} // namespace

TimePlot::TimePlot(MomentChoice& choice, QWidget* parent)
    : Plot(parent)
    , m_choice(choice)
    , m_hover(*this)
{
    setObjectName(QStringLiteral("goodnessOverTime"));
    setMouseTracking(true);
    setFocusPolicy(Qt::StrongFocus);
    plotLayout()->setRowSpacing(fontMetrics().height() / 4);
    plotLayout()->clear();
    plotLayout()->setMargins({3, 2, 3, 2}); // the frame of the focus
    connect(&choice, &MomentChoice::changed, this, &TimePlot::markShown);
}

void TimePlot::show(LayerTimes times)
{
    const std::size_t layers = times.columns.empty() ? 0 : times.columns.back()->layers.size();
    m_times = std::move(times);
    if (layers != m_rows.size()) {
        rebuild(layers);
    }
    draw();
}

void TimePlot::rebuild(std::size_t layers)
{
    clearItems();
    clearGraphs();
    plotLayout()->clear();
    m_rows.clear();
    m_rows.reserve(layers);
    auto* margins = new QCPMarginGroup(this);
    for (std::size_t i = 0; i < layers; ++i) {
        m_rows.emplace_back(*this, i).axisRect().setMarginGroup(QCP::msLeft | QCP::msRight, margins);
        m_rows.back().showTimeTexts(i + 1 == layers ? tr("epoch") : QString());
    }
    m_hover.build();
    setMeasure(m_measure);
    shareRoom();
    replot(rpImmediateRefresh); // maps are as large as the layout makes room for
}

std::vector<Span> TimePlot::ranges() const
{
    std::vector<Span> spans;
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        spans.push_back(occupiedSpan(m_times.columns, i, m_times.thresholds));
    }
    Span all = spans.empty() ? Span() : spans.front();
    for (const Span& span : spans) {
        all = united(all, span);
    }
    return m_look.ranges == RangeChoice::Own ? spans : std::vector<Span>(spans.size(), all);
}

void TimePlot::draw()
{
    const std::vector<Span> spans = ranges();
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        m_rows[i].show(m_times, spans[i], m_look.counts);
    }
    markShown();
    replot(rpQueuedReplot);
}

void TimePlot::markShown()
{
    const std::optional<std::int64_t> step = m_choice.shownStep();
    for (TimeRow& row : m_rows) {
        row.mark(step ? std::optional(m_times.time.epochOf(static_cast<double>(*step))) : std::nullopt);
    }
    replot(rpQueuedReplot);
}

void TimePlot::setMeasure(const Measure& measure)
{
    m_measure = measure;
    setAccessibleName(tr("The %1 of each layer over time").arg(measureName(measure)));
    for (TimeRow& row : m_rows) {
        row.setMeasure(measureWithUnit(measure));
    }
}

void TimePlot::setLook(const HistogramLook& look)
{
    m_look = look;
    draw();
}

void TimePlot::setEnlarged(int index)
{
    m_enlarged = index;
    shareRoom();
    replot(rpImmediateRefresh);
    draw();
}

void TimePlot::applyTheme(const Theme& theme)
{
    setTheme(theme);
    for (TimeRow& row : m_rows) {
        row.dress();
    }
    m_hover.dress();
    draw();
}

void TimePlot::shareRoom()
{
    const int title = fontMetrics().height() + 2 * plotLayout()->rowSpacing();
    double room = height();
    double shares = 0;
    const auto shareOf = [this](std::size_t i) { return std::cmp_equal(i, m_enlarged) ? enlargedShare : 1; };
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        room -= title + m_rows[i].timeTextHeight();
        shares += shareOf(i);
    }
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        const double height = std::max(1.0, room * shareOf(i) / shares) + m_rows[i].timeTextHeight();
        plotLayout()->setRowStretchFactor(2 * static_cast<int>(i) + 1, height);
    }
}

int TimePlot::rowAt(const QPoint& position) const
{
    const auto found = std::ranges::find_if(
        m_rows, [&](const TimeRow& row) { return row.axisRect().rect().contains(position); });
    return found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
}

/// All layers have the same axis.
double TimePlot::stepAt(const QPoint& position) const
{
    const double epoch = m_rows.front().axisRect().axis(QCPAxis::atBottom)->pixelToCoord(position.x());
    return epoch * static_cast<double>(m_times.time.batchesPerEpoch);
}

QString TimePlot::wordsAt(const QPoint& position) const
{
    const int row = rowAt(position);
    if (row < 0 || m_times.columns.empty()) {
        return {};
    }
    const auto index = static_cast<std::size_t>(row);
    const double goodness = m_rows[index].axisRect().axis(QCPAxis::atLeft)->pixelToCoord(position.y());
    return placeWords(m_times, index, stepAt(position), goodness, m_measure);
}

void TimePlot::mousePressEvent(QMouseEvent* event)
{
    Plot::mousePressEvent(event);
    const QPoint position = event->position().toPoint();
    if (event->button() == Qt::LeftButton && rowAt(position) >= 0) {
        m_choice.choose(m_choice.placeNear(stepAt(position)));
    }
}

void TimePlot::mouseMoveEvent(QMouseEvent* event)
{
    Plot::mouseMoveEvent(event);
    const QPoint position = event->position().toPoint();
    if (event->buttons().testFlag(Qt::LeftButton) && !m_rows.empty()) {
        m_choice.choose(m_choice.placeNear(stepAt(position)));
    }
    m_hover.show(wordsAt(position), position);
}

/// Esc is not a shortcut here while there is something to come back from.
bool TimePlot::event(QEvent* event)
{
    if (event->type() == QEvent::ShortcutOverride && m_choice.place() < m_choice.present()
        && static_cast<QKeyEvent*>(event)->key() == Qt::Key_Escape) {
        event->accept();
        return true;
    }
    return Plot::event(event);
}

void TimePlot::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Left:
        m_choice.goBack();
        return;
    case Qt::Key_Right:
        m_choice.goForward();
        return;
    case Qt::Key_Home:
        m_choice.choose(0);
        return;
    case Qt::Key_End:
    case Qt::Key_Escape:
        m_choice.goToPresent();
        return;
    default:
        Plot::keyPressEvent(event);
    }
}

void TimePlot::leaveEvent(QEvent* event)
{
    m_hover.hide();
    Plot::leaveEvent(event);
}

void TimePlot::resizeEvent(QResizeEvent* event)
{
    shareRoom();
    Plot::resizeEvent(event);
    draw();
}

void TimePlot::paintEvent(QPaintEvent* event)
{
    Plot::paintEvent(event);
    paintFocusFrame(*this, theme().accent);
}

QString TimePlot::spokenValue() const
{
    return timesWords(m_times);
}

SpokenPart TimePlot::spokenPart(int index) const
{
    const auto layer = static_cast<std::size_t>(index);
    return {.name = Plot::tr("Layer %1").arg(QLocale().toString(index + 1)),
            .value = layerTimesWords(m_times, layer, m_choice.shownStep(), m_measure),
            .place = m_rows[layer].axisRect().rect()};
}

} // namespace ff
