// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panes/runs/error_scatter.h"

#include "ui/kit/focus_frame.h"
#include "ui/panes/runs/error_axes.h"
#include "ui/panes/runs/group_words.h"
#include "ui/panes/runs/run_words.h"
#include "ui/workbench/run_listing.h"

#include <QKeyEvent>
#include <QMouseEvent>

#include <algorithm>
#include <cmath>
#include <utility>

namespace ff {

namespace {

constexpr double reach = 12; // pixels from a point at which it is still meant
constexpr double discSize = 7; // pixels
constexpr double ringSize = 12;
constexpr int enoughForTitle = 12; // lines of text: below that what was chosen above the plot must do

} // namespace

ErrorScatter::ErrorScatter(QWidget* parent)
    : Plot(parent)
    , m_hover(*this)
{
    setObjectName(QStringLiteral("errorScatter"));
    setAccessibleName(tr("Test errors of the runs against a setting"));
    setMouseTracking(true);
    setFocusPolicy(Qt::StrongFocus);
    yAxis->setLabel(tr("test error, %"));
    xAxis->grid()->setVisible(false);
    xAxis->setSubTicks(false);
    build();
}

void ErrorScatter::setPlot(ErrorPlot plot, std::vector<KeptRun> runs)
{
    m_plot = std::move(plot);
    m_runs = std::move(runs);
    m_current = std::min(m_current, std::max<std::size_t>(m_plot.points.size(), 1) - 1);
    m_hover.hide();
    fill();
}

void ErrorScatter::mark(const std::set<std::string>& ids)
{
    m_marked = ids;
    fillRings();
    replot(rpQueuedReplot);
}

void ErrorScatter::applyTheme(const Theme& theme)
{
    setTheme(theme);
    build();
    fill();
}

void ErrorScatter::build()
{
    clearItems();
    clearPlottables();
    dress(*xAxis);
    dress(*yAxis);
    m_means = addGraph();
    m_means->setPen(QPen(theme().mutedText, 1.5));
    m_deviations = new QCPErrorBars(xAxis, yAxis);
    m_deviations->setDataPlottable(m_means);
    m_deviations->setPen(QPen(theme().mutedText, 1));
    m_deviations->setSymbolGap(0);
    m_points = addGraph();
    m_points->setLineStyle(QCPGraph::lsNone);
    m_points->setScatterStyle(
        {QCPScatterStyle::ssCircle, QPen(theme().base, 1), QBrush(theme().series(0)), discSize});
    m_rings = addGraph();
    m_rings->setLineStyle(QCPGraph::lsNone);
    m_rings->setScatterStyle({QCPScatterStyle::ssCircle, QPen(theme().text, 1.5), Qt::NoBrush, ringSize});
    m_hover.build();
}

void ErrorScatter::fill()
{
    for (QCPGraph* graph : {m_means, m_points}) {
        graph->data()->clear();
    }
    m_deviations->data()->clear();
    // A line between names would say that there is something between them.
    const bool areNames = m_plot.axis == ErrorPlot::Axis::Names;
    m_means->setLineStyle(areNames ? QCPGraph::lsNone : QCPGraph::lsLine);
    m_means->setScatterStyle(areNames ? QCPScatterStyle(QCPScatterStyle::ssDiamond, discSize)
                                      : QCPScatterStyle());
    for (const ErrorPlot::Value& value : m_plot.values) {
        m_means->addData(value.place, 100 * value.error.mean);
        m_deviations->addData(std::isnan(value.error.deviation) ? 0 : 100 * value.error.deviation);
    }
    for (const ErrorPlot::Point& point : m_plot.points) {
        m_points->addData(point.place, 100 * point.error);
    }
    fillRings();
    fitAxes();
}

void ErrorScatter::fillRings()
{
    m_rings->data()->clear();
    for (std::size_t i = 0; i < m_plot.points.size(); ++i) {
        if (isMarked(i)) {
            m_rings->addData(m_plot.points[i].place, 100 * m_plot.points[i].error);
        }
    }
}

void ErrorScatter::fitAxes()
{
    const PlotRoom across = roomAcross(m_plot);
    const PlotRoom up = roomUp(m_plot);
    const bool areFactors = m_plot.axis == ErrorPlot::Axis::Factors;
    xAxis->setScaleType(areFactors ? QCPAxis::stLogarithmic : QCPAxis::stLinear);
    xAxis->setRange(across.lower, across.upper);
    xAxis->setLabel(!m_plot.values.empty() && height() > enoughForTitle * fontMetrics().height()
                        ? settingTitle(m_plot)
                        : QString());
    yAxis->ticker()->setTickCount(std::clamp(height() / (2 * fontMetrics().height()), 2, 6));
    yAxis->setRange(up.lower, up.upper);
    replot(); // lays the axes out, by which names have room
    nameValues();
    replot(rpQueuedReplot);
}

/// As many of the values as have room for their names.
void ErrorScatter::nameValues()
{
    auto ticker = QSharedPointer<QCPAxisTickerText>::create();
    const QFontMetricsF letters(xAxis->tickLabelFont());
    double free = -std::numeric_limits<double>::infinity(); // pixels from the left
    for (const ErrorPlot::Value& value : m_plot.values) {
        const QString name
            = letters.elidedText(valueName(m_plot, value, m_runs), Qt::ElideRight, std::max(width() / 3, 1));
        const double middle = xAxis->coordToPixel(value.place);
        const double half = (letters.horizontalAdvance(name) + letters.averageCharWidth()) / 2;
        if (middle - half >= free) {
            ticker->addTick(value.place, name);
            free = middle + half;
        }
    }
    xAxis->setTicker(ticker);
}

QPointF ErrorScatter::positionOf(std::size_t point) const
{
    return {xAxis->coordToPixel(m_plot.points[point].place),
            yAxis->coordToPixel(100 * m_plot.points[point].error)};
}

std::optional<std::size_t> ErrorScatter::pointNear(const QPointF& position) const
{
    std::optional<std::size_t> nearest;
    double best = reach;
    for (std::size_t i = 0; i < m_plot.points.size(); ++i) {
        const QPointF way = positionOf(i) - position;
        if (const double distance = std::hypot(way.x(), way.y()); distance < best) {
            nearest = i;
            best = distance;
        }
    }
    return nearest;
}

bool ErrorScatter::isMarked(std::size_t point) const
{
    return m_marked.contains(m_runs[m_plot.points[point].run].id);
}

void ErrorScatter::choose(std::size_t point)
{
    m_current = point;
    sayCurrent(*this, static_cast<int>(point));
    Q_EMIT chosen(m_runs[m_plot.points[point].run].id);
}

void ErrorScatter::keyPressEvent(QKeyEvent* event)
{
    const std::size_t count = m_plot.points.size();
    const bool isNone = m_rings->data()->isEmpty();
    if (count > 0 && event->key() == Qt::Key_Right) {
        choose(isNone ? m_current : std::min(m_current + 1, count - 1));
    } else if (count > 0 && event->key() == Qt::Key_Left) {
        choose(isNone || m_current == 0 ? m_current : m_current - 1);
    } else if (count > 0 && (event->key() == Qt::Key_Home || event->key() == Qt::Key_End)) {
        choose(event->key() == Qt::Key_Home ? 0 : count - 1);
    } else {
        Plot::keyPressEvent(event);
    }
}

void ErrorScatter::mouseMoveEvent(QMouseEvent* event)
{
    Plot::mouseMoveEvent(event);
    const std::optional<std::size_t> near = pointNear(event->position());
    setCursor(near ? Qt::PointingHandCursor : Qt::ArrowCursor);
    m_hover.show(near ? pointWords(m_plot, *near, m_runs) : QString(), event->position().toPoint());
}

void ErrorScatter::mouseReleaseEvent(QMouseEvent* event)
{
    Plot::mouseReleaseEvent(event);
    if (const auto near = pointNear(event->position()); near && event->button() == Qt::LeftButton) {
        choose(*near);
    }
}

void ErrorScatter::leaveEvent(QEvent* event)
{
    Plot::leaveEvent(event);
    m_hover.hide();
}

void ErrorScatter::resizeEvent(QResizeEvent* event)
{
    Plot::resizeEvent(event);
    fitAxes();
}

void ErrorScatter::paintEvent(QPaintEvent* event)
{
    Plot::paintEvent(event);
    paintFocusFrame(*this, theme().accent);
}

QString ErrorScatter::spokenValue() const
{
    return m_plot.values.empty() ? tr("No errors") : plotWords(m_plot, m_runs);
}

SpokenPart ErrorScatter::spokenPart(int part) const
{
    const auto point = static_cast<std::size_t>(part);
    const KeptRun& run = m_runs[m_plot.points[point].run];
    const QPoint place = positionOf(point).toPoint();
    constexpr int half = static_cast<int>(ringSize) / 2;
    return {
        titleOf(run),
        tr("%1: %2").arg(valueWords(m_plot.setting, run.settings), percentWords(m_plot.points[point].error)),
        QRect(place - QPoint(half, half), place + QPoint(half, half)), point == m_current, isMarked(point)};
}

} // namespace ff
