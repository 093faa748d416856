// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panes/history/history_plot.h"

#include "core/data/no_labels.h"
#include "ui/kit/core_words.h"
#include "ui/panes/history/axis_choice.h"
#include "ui/panes/history/axis_steps.h"
#include "ui/panes/history/history_curve.h"
#include "ui/panes/history/history_scale.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace ff {
namespace {

constexpr double beyondTheEnd = 1.01; ///< the mark of the last test is not cut in half
const QString errorLayer = QStringLiteral("errors");

/// Of no run.
const RunHistory nothing;

} // namespace

HistoryPlot::HistoryPlot(QWidget* parent)
    : Plot(parent)
    , m_layers(*this)
    , m_pinned(*this, errorLayer)
    , m_rival(*this, errorLayer)
    , m_mark(*this, layer(QStringLiteral("overlay"))->name())
    , m_best(*this, layer(QStringLiteral("overlay"))->name())
    , m_history(&nothing)
{
    setAccessibleName(tr("Error and separation while the run goes on"));
    setInteractions(QCP::iRangeDrag | QCP::iRangeZoom);
    axisRect()->setRangeDrag(Qt::Horizontal);
    axisRect()->setRangeZoom(Qt::Horizontal);
    yAxis->setLabel(tr("test error, %"));
    yAxis2->grid()->setVisible(false);
    xAxis->grid()->setVisible(false);
    yAxis->ticker()->setTickCount(4);
    yAxis2->ticker()->setTickCount(4);
    makeErrorCurves();
    makeLegend();
    setErrorScale(ErrorScale::Linear);
    showCurves();
    setForm(Panel::Form::Full);
    applyTheme(theme());
}

void HistoryPlot::setForm(Panel::Form form)
{
    m_form = form;
    const bool full = form == Panel::Form::Full;
    showAxes();
    legend->setVisible(full);
    const int space = full ? fontMetrics().height() / 2 : 2;
    axisRect()->setMinimumMargins(QMargins(2, space, 2, 2));
    plotLayout()->setMargins(full ? QMargins(5, 5, 5, 5) : QMargins());
    dressCurves();
    replot(rpQueuedReplot);
}

void HistoryPlot::showAxes()
{
    const bool full = m_form == Panel::Form::Full;
    xAxis->setVisible(full);
    yAxis->setVisible(full);
    yAxis2->setVisible(full && m_layers.hasFigures());
    const QString title = axisTitle(m_axis);
    xAxis->setLabel(reach() ? title : tr("%1, as far as they were kept").arg(title));
}

void HistoryPlot::makeErrorCurves()
{
    // Above the layers' curves, which are many and thin.
    addLayer(errorLayer, layer(QStringLiteral("main")), limAbove);
    m_readout = addGraph();
    m_goodness = addGraph();
    for (QCPGraph* graph : {m_readout, m_goodness}) {
        graph->setLayer(errorLayer);
        graph->removeFromLegend();
    }
}

void HistoryPlot::makeLegend()
{
    // A second, empty row takes what the legend does not need, so that its entries stay together.
    auto* column = new QCPLayoutGrid;
    plotLayout()->addElement(0, 1, column);
    plotLayout()->setColumnStretchFactor(1, 0.001);
    column->addElement(0, 0, legend);
    column->addElement(1, 0, new QCPLayoutElement(this));
    column->setRowStretchFactor(0, 0.001);
    legend->setVisible(true);
    legend->setFillOrder(QCPLegend::foRowsFirst);
    legend->setWrap(6);
    legend->setRowSpacing(0);
    legend->setBorderPen(Qt::NoPen);
    legend->setBrush(Qt::NoBrush);
    legend->setIconSize(fontMetrics().height(), fontMetrics().height() / 2);
}

void HistoryPlot::setHistory(const RunHistory& history, LayerFigure figure)
{
    m_history = &history;
    m_figure = figure;
    showCurves();
}

void HistoryPlot::setPinned(const std::vector<PinnedRun>& runs)
{
    m_pinnedRuns = runs;
    m_pinned.show(m_pinnedRuns, m_axis);
    showCurves();
}

void HistoryPlot::setAxis(HistoryAxis axis)
{
    m_axis = axis;
    m_followsRun = true; // a part of another axis is none of this one
    m_pinned.show(m_pinnedRuns, m_axis);
    showCurves();
}

void HistoryPlot::showCurves()
{
    m_layers.show(*m_history, m_figure, m_axis);
    fill(*m_readout, m_history->readoutError(), m_history->scale(), m_axis);
    fill(*m_goodness, m_history->goodnessError(), m_history->scale(), m_axis);
    m_rival.show(m_history->rival(), m_axis);
    showMark();
    showAxes();
    showErrorRange();
    if (m_followsRun) {
        showWhole();
    }
    replot(rpQueuedReplot);
}

void HistoryPlot::setMark(std::optional<std::int64_t> step)
{
    m_markedStep = step;
    showMark();
    replot(rpQueuedReplot);
}

void HistoryPlot::setBest(std::optional<std::int64_t> step)
{
    if (step != m_bestStep) {
        m_bestStep = step;
        showMark();
        replot(rpQueuedReplot);
    }
}

HistoryLook HistoryPlot::look() const
{
    return {m_axis,
            m_figure,
            m_errorScale == ErrorScale::Logarithmic,
            xAxis->range().lower,
            xAxis->range().upper,
            m_markedStep,
            m_bestStep};
}

void HistoryPlot::showMark()
{
    m_mark.show(m_markedStep ? m_history->scale().place(m_axis, static_cast<double>(*m_markedStep))
                             : std::nullopt);
    m_best.show(m_bestStep ? errorAt(*m_history, *m_bestStep, m_axis) : std::nullopt);
}

void HistoryPlot::setErrorScale(ErrorScale scale)
{
    m_errorScale = scale;
    const bool logarithmic = scale == ErrorScale::Logarithmic;
    yAxis->setScaleType(logarithmic ? QCPAxis::stLogarithmic : QCPAxis::stLinear);
    yAxis->setTicker(logarithmic ? logarithmicTicker(locale()) : QSharedPointer<QCPAxisTicker>::create());
    yAxis->ticker()->setTickCount(4);
    showErrorRange();
    replot(rpQueuedReplot);
}

QVector<QCPGraph*> HistoryPlot::errorCurves() const
{
    return m_pinned.graphs() + m_rival.graphs() + QVector<QCPGraph*> {m_readout, m_goodness};
}

void HistoryPlot::showErrorRange()
{
    double highest = 0;
    double lowest = 100;
    for (const QCPGraph* graph : errorCurves()) {
        for (const QCPGraphData& point : *graph->data()) {
            highest = std::max(highest, point.value);
            lowest = std::min(lowest, point.value);
        }
    }
    const double top = highest > 0 ? headroom * highest : 105;
    if (m_errorScale == ErrorScale::Linear) {
        yAxis->setRange(0, top);
    } else {
        yAxis->setRange(std::max(leastError, std::min(lowest, top / 10) / headroom), top);
    }
}

std::optional<double> HistoryPlot::reach() const
{
    return m_history->scale().place(m_axis, static_cast<double>(m_history->lastStep()));
}

void HistoryPlot::showWhole()
{
    double farthest = reach().value_or(0);
    for (const QCPGraph* graph : errorCurves()) {
        farthest = std::max(farthest, reachOf(*graph));
    }
    xAxis->setRange(0, beyondTheEnd * roundedUp(farthest));
}

void HistoryPlot::showAll()
{
    m_followsRun = true;
    showWhole();
    replot(rpQueuedReplot);
}

void HistoryPlot::mouseDoubleClickEvent(QMouseEvent* event)
{
    Plot::mouseDoubleClickEvent(event);
    showAll();
}

void HistoryPlot::wheelEvent(QWheelEvent* event)
{
    m_followsRun = false;
    Plot::wheelEvent(event);
}

void HistoryPlot::mouseMoveEvent(QMouseEvent* event)
{
    m_followsRun = m_followsRun && event->buttons() == Qt::NoButton;
    Plot::mouseMoveEvent(event);
}

void HistoryPlot::applyTheme(const Theme& theme)
{
    setTheme(theme);
    for (QCPAxis* axis : {xAxis, yAxis, yAxis2}) {
        dress(*axis);
    }
    legend->setFont(smallFont());
    legend->setTextColor(theme.text);
    dressCurves();
    replot(rpQueuedReplot);
}

void HistoryPlot::dressCurves()
{
    const double dot = m_form == Panel::Form::Full ? 6 : 3;
    m_readout->setPen(QPen(theme().text, 2));
    m_readout->setScatterStyle(QCPScatterStyle(QCPScatterStyle::ssDisc, theme().text, dot));
    m_goodness->setPen(QPen(theme().text, 1, Qt::DashLine));
    m_goodness->setScatterStyle(
        QCPScatterStyle(QCPScatterStyle::ssCircle, QPen(theme().text, 1), theme().base, dot));
    m_pinned.dress();
    m_rival.dress();
    m_mark.dress();
    m_best.dress();
    m_layers.dress();
}

QString HistoryPlot::spokenValue() const
{
    if (!m_isLabelled) {
        return coreWord(noLabels);
    }
    const std::optional<ErrorPoint>& last = m_history->lastError();
    if (!last || std::isnan(lowerError(*last))) {
        return tr("no test error yet");
    }
    return tr("test error %1 % after %2 epochs")
        .arg(QLocale().toString(100 * lowerError(*last), 'f', 2), QLocale().toString(last->epoch, 'f', 2));
}

} // namespace ff
