// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panes/gradient/slope_plot.h"

#include "ui/panes/gradient/gradient_words.h"

#include <QMouseEvent>

#include <cmath>

namespace ff {

namespace {

using namespace Qt::StringLiterals;

constexpr double reach = 12; // pixels from a point at which it is still meant
constexpr double room = 1.1; // around the outermost points

QCPGraph* addPoints(Plot& plot, const QCPScatterStyle& mark)
{
    QCPGraph* graph = plot.addGraph();
    graph->setLineStyle(QCPGraph::lsNone);
    graph->setScatterStyle(mark);
    return graph;
}

} // namespace

SlopePlot::SlopePlot(QWidget* parent)
    : Plot(parent)
    , m_hover(*this)
{
    setObjectName(u"slopes"_s);
    setAccessibleName(tr("Closed form against numeric gradient"));
    setMouseTracking(true);
}

void SlopePlot::setCheck(const insight::GradientCheck& check)
{
    m_check = check;
    if (m_own == nullptr) {
        build();
    }
    fill();
    fitAxes();
    replot(rpQueuedReplot);
}

void SlopePlot::applyTheme(const Theme& theme)
{
    setTheme(theme);
    build();
    fill();
    replot(rpQueuedReplot);
}

void SlopePlot::build()
{
    clearItems();
    clearGraphs();
    m_hover.build();
    m_diagonal = new QCPItemStraightLine(this);
    m_diagonal->point1->setCoords(0, 0);
    m_diagonal->point2->setCoords(1, 1);
    m_diagonal->setPen(QPen(theme().mutedText, 1, Qt::DashLine));
    m_below = addPoints(
        *this, {QCPScatterStyle::ssSquare, QPen(theme().negative, 1.5), Qt::NoBrush, belowSlopeSize});
    m_own = addPoints(*this, {QCPScatterStyle::ssDisc, theme().positive, theme().positive, ownSlopeSize});
    for (QCPAxis* axis : {xAxis, yAxis}) {
        dress(*axis);
        axis->setNumberFormat(u"g"_s);
        axis->setNumberPrecision(3);
        axis->ticker()->setTickCount(4);
    }
    xAxis->setLabel(closedFormTitle());
    yAxis->setLabel(numericTitle());
}

void SlopePlot::fill()
{
    const auto show = [](QCPGraph& graph, const std::vector<insight::Slope>& slopes) {
        QVector<double> across;
        QVector<double> up;
        for (const insight::Slope& slope : slopes) {
            across << slope.closedForm;
            up << slope.numeric;
        }
        graph.setData(across, up);
    };
    show(*m_own, m_check.slopes);
    show(*m_below, m_check.below);
}

/// Zero in the middle and the same numbers both ways, so that the diagonal is one.
void SlopePlot::fitAxes()
{
    const double extent = room * slopeExtent(m_check);
    xAxis->setRange(-extent, extent);
    yAxis->setRange(-extent, extent);
}

QString SlopePlot::spokenValue() const
{
    return agreementWords(m_check);
}

QPointF SlopePlot::positionOf(const insight::Slope& slope) const
{
    return {xAxis->coordToPixel(slope.closedForm), yAxis->coordToPixel(slope.numeric)};
}

QString SlopePlot::wordsAt(const QPointF& position) const
{
    const insight::Slope* nearest = nullptr;
    bool isBelow = false;
    double best = reach;
    for (const auto* slopes : {&m_check.slopes, &m_check.below}) {
        for (const insight::Slope& slope : *slopes) {
            const QPointF way = positionOf(slope) - position;
            if (const double distance = std::hypot(way.x(), way.y()); distance < best) {
                best = distance;
                nearest = &slope;
                isBelow = slopes == &m_check.below;
            }
        }
    }
    return nearest ? slopeWords(*nearest, m_check.question.layer - (isBelow ? 1 : 0)) : QString();
}

void SlopePlot::mouseMoveEvent(QMouseEvent* event)
{
    Plot::mouseMoveEvent(event);
    m_hover.show(wordsAt(event->position()), event->position().toPoint());
}

void SlopePlot::leaveEvent(QEvent* event)
{
    Plot::leaveEvent(event);
    m_hover.hide();
}

void SlopePlot::resizeEvent(QResizeEvent* event)
{
    Plot::resizeEvent(event);
    replot(rpQueuedReplot);
}

} // namespace ff
