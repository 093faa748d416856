// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panes/history/history_plot.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace ff {
namespace {

constexpr double leastError = 0.1; ///< percent, bottom of a logarithmic axis
constexpr double headroom = 1.1;
constexpr double beyondLastEpoch = 1.01; ///< the mark of the last test is not cut in half
constexpr double leastSeparation = 0.45; ///< in sight always: chance is 0.5, where most curves begin
constexpr double mostSeparation = 1.005;
const QString errorLayer = QStringLiteral("errors");

/// A round number of epochs, so that the axis of a growing run changes rarely.
double roundedUp(double epochs)
{
    double decade = 1;
    while (true) {
        for (const double step : {1.0, 2.0, 3.0, 5.0, 7.5}) {
            if (epochs <= step * decade) {
                return step * decade;
            }
        }
        decade *= 10;
    }
}

/// 1, 2 and 5 of every decade of percents: QCustomPlot's own choice crowds the top of a short axis.
QSharedPointer<QCPAxisTicker> logarithmicTicker(const QLocale& locale)
{
    auto ticker = QSharedPointer<QCPAxisTickerText>::create();
    for (const double tick : {0.1, 0.2, 0.5, 1.0, 2.0, 5.0, 10.0, 20.0, 50.0, 100.0}) {
        ticker->addTick(tick, locale.toString(tick));
    }
    return ticker;
}

void fill(QCPGraph& graph, const ThinnedSeries& series)
{
    const std::vector<ThinnedSeries::Point> points = series.points();
    QVector<QCPGraphData> data;
    data.reserve(static_cast<qsizetype>(points.size()));
    for (const ThinnedSeries::Point& point : points) {
        data.append(QCPGraphData(point.x, point.y));
    }
    graph.data()->set(data, true);
}

} // namespace

HistoryPlot::HistoryPlot(QWidget* parent)
    : Plot(parent)
    , m_pinned(*this, errorLayer)
    , m_rival(*this, errorLayer)
    , m_mark(*this, layer(QStringLiteral("overlay"))->name())
{
    setAccessibleName(tr("Error and separation over the epochs"));
    setInteractions(QCP::iRangeDrag | QCP::iRangeZoom);
    axisRect()->setRangeDrag(Qt::Horizontal);
    axisRect()->setRangeZoom(Qt::Horizontal);
    xAxis->setLabel(tr("epochs"));
    yAxis->setLabel(tr("test error, %"));
    yAxis2->grid()->setVisible(false);
    xAxis->grid()->setVisible(false);
    yAxis->ticker()->setTickCount(4);
    yAxis2->ticker()->setTickCount(4);
    makeErrorCurves();
    makeLegend();
    setErrorScale(ErrorScale::Linear);
    showEpochs();
    showFigureAxis({}, LayerFigure::Separation);
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
    yAxis2->setVisible(full && m_hasLayerFigures);
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
    const std::vector<ThinnedSeries>& layers = history.layers(figure);
    matchLayerCurves(layers.size());
    for (std::size_t i = 0; i < layers.size(); ++i) {
        fill(*m_layers[static_cast<qsizetype>(i)], layers[i]);
    }
    fill(*m_readout, history.readoutError());
    fill(*m_goodness, history.goodnessError());
    m_rival.show(history.rival());
    m_lastEpoch = history.lastEpoch();
    showErrorRange();
    showFigureAxis(history, figure);
    if (m_followsRun) {
        showEpochs();
    }
    replot(rpQueuedReplot);
}

void HistoryPlot::matchLayerCurves(std::size_t count)
{
    const auto wanted = static_cast<qsizetype>(count);
    if (m_layers.size() == wanted) {
        return;
    }
    while (m_layers.size() > wanted) {
        removeGraph(m_layers.takeLast());
    }
    while (m_layers.size() < wanted) {
        QCPGraph* graph = addGraph(xAxis, yAxis2);
        graph->setName(tr("Layer %1").arg(locale().toString(m_layers.size() + 1)));
        graph->setAntialiased(false);
        m_layers.append(graph);
    }
    dressCurves();
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

void HistoryPlot::setPinned(const std::vector<PinnedRun>& runs)
{
    m_pinned.show(runs);
    showErrorRange();
    if (m_followsRun) {
        showEpochs();
    }
    replot(rpQueuedReplot);
}

void HistoryPlot::setMark(std::optional<double> epoch)
{
    m_mark.show(epoch);
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

void HistoryPlot::showFigureAxis(const RunHistory& history, LayerFigure figure)
{
    m_hasLayerFigures = history.hasLayerFigures();
    showAxes();
    const bool separation = figure == LayerFigure::Separation;
    yAxis2->setLabel(separation ? tr("separation") : tr("loss"));
    double highest = 0;
    double lowest = leastSeparation;
    for (const ThinnedSeries& series : history.layers(figure)) {
        for (const ThinnedSeries::Point& point : series.points()) {
            highest = std::max(highest, point.y);
            lowest = std::min(lowest, point.y);
        }
    }
    if (separation) {
        yAxis2->setRange(lowest, mostSeparation);
    } else {
        yAxis2->setRange(0, highest > 0 ? headroom * highest : 1);
    }
}

void HistoryPlot::showEpochs()
{
    xAxis->setRange(0, beyondLastEpoch * roundedUp(std::max(m_lastEpoch, m_pinned.lastEpoch())));
}

void HistoryPlot::showAll()
{
    m_followsRun = true;
    showEpochs();
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
    for (qsizetype i = 0; i < m_layers.size(); ++i) {
        m_layers[i]->setPen(QPen(theme().series(static_cast<int>(i)), 1));
    }
}

} // namespace ff
