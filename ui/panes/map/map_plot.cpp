// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panes/map/map_plot.h"

#include "ui/kit/class_name.h"

#include <QApplication>
#include <QMouseEvent>

#include <algorithm>
#include <array>
#include <cmath>
#include <utility>

namespace ff {

namespace {

constexpr double reach = 12; // pixels from a point at which it is still meant
constexpr double crossSize = 26; // pixels
constexpr double room = 1.06; // of the map around its outermost points

/// Colours repeat after eight classes, so marks change then.
QCPScatterStyle::ScatterShape shapeOf(int label)
{
    constexpr std::array shapes {QCPScatterStyle::ssDisc, QCPScatterStyle::ssPlus, QCPScatterStyle::ssCross,
                                 QCPScatterStyle::ssDiamond};
    return shapes[static_cast<std::size_t>(label / 8) % shapes.size()];
}

} // namespace

MapPlot::MapPlot(QWidget* parent)
    : Plot(parent)
    , m_hover(*this)
{
    setObjectName(QStringLiteral("map"));
    setAccessibleName(tr("Map of the test images"));
    setMouseTracking(true);
    setSelectionRectMode(QCP::srmCustom);
    axisRect()->setAutoMargins(QCP::msNone);
    axisRect()->setMargins({2, 2, 2, 2});
}

void MapPlot::setMap(const insight::Map& map, const QStringList& classes)
{
    const bool areOthers = map.images != m_map.images;
    const bool isRebuilt = classes != m_classes || graphCount() == 0;
    m_map = map;
    m_classes = classes;
    if (isRebuilt) {
        build();
    }
    fill();
    if (areOthers) {
        choose({});
    } else {
        markChosen();
    }
    replot(rpQueuedReplot);
}

void MapPlot::applyTheme(const Theme& theme)
{
    setTheme(theme);
    build();
    fill();
    markChosen();
    replot(rpQueuedReplot);
}

/// A graph for each class, and one each for the drawing and for what is chosen.
void MapPlot::build()
{
    clearItems();
    clearGraphs();
    m_names.clear();
    for (QCPAxis* axis : axisRect()->axes()) {
        axis->setVisible(false); // no direction and no length on a map means anything
        axis->grid()->setVisible(false);
    }
    const auto add = [this](const QCPScatterStyle& mark) {
        QCPGraph* graph = addGraph();
        graph->setLineStyle(QCPGraph::lsNone);
        graph->setScatterStyle(mark);
        return graph;
    };
    for (int label = 0; label < static_cast<int>(m_classes.size()); ++label) {
        add({shapeOf(label), theme().series(label), theme().series(label), 4});
        auto* name = new QCPItemText(this);
        name->setText(className(m_classes, label));
        name->setFont(font());
        name->setColor(theme().text);
        QColor ground = theme().base;
        ground.setAlpha(200);
        name->setBrush(ground);
        name->setPadding({3, 1, 3, 1});
        name->setPen(QPen(theme().series(label), 2));
        m_names.push_back(name);
    }
    m_ring = add({QCPScatterStyle::ssCircle, QPen(theme().text, 1.5), Qt::NoBrush, 9});
    // A border in the ground's colour lifts the cross off points and names.
    m_border = add({QCPScatterStyle::ssCrossCircle, QPen(theme().base, 6), Qt::NoBrush, crossSize});
    m_drawing = add({QCPScatterStyle::ssCrossCircle, QPen(theme().text, 2.5), Qt::NoBrush, crossSize});
    m_hover.build();
}

void MapPlot::fill()
{
    std::vector<QVector<double>> x(m_classes.size());
    std::vector<QVector<double>> y(m_classes.size());
    for (std::size_t i = 0; i < m_map.points.size(); ++i) {
        const auto label = static_cast<std::size_t>(m_map.labels[i]);
        if (label < x.size()) {
            x[label] << static_cast<double>(m_map.points[i].x);
            y[label] << static_cast<double>(m_map.points[i].y);
        }
    }
    for (std::size_t label = 0; label < x.size(); ++label) {
        graph(static_cast<int>(label))->setData(x[label], y[label]);
    }
    for (QCPGraph* cross : {m_border, m_drawing}) {
        cross->data()->clear();
        if (m_map.drawing) {
            cross->addData(static_cast<double>(m_map.drawing->x), static_cast<double>(m_map.drawing->y));
        }
    }
    nameClasses();
    fitAxes();
}

/// In the middle of its points: of the medians, which stragglers do not move.
void MapPlot::nameClasses()
{
    const auto median = [](std::vector<double> values) {
        const auto middle = values.begin() + static_cast<std::ptrdiff_t>(values.size() / 2);
        std::ranges::nth_element(values, middle);
        return *middle;
    };
    for (std::size_t label = 0; label < m_names.size(); ++label) {
        std::vector<double> x;
        std::vector<double> y;
        for (const QCPGraphData& point : *graph(static_cast<int>(label))->data()) {
            x.push_back(point.key);
            y.push_back(point.value);
        }
        m_names[label]->setVisible(!x.empty());
        if (!x.empty()) {
            m_names[label]->position->setCoords(median(x), median(y));
        }
    }
}

/// The same scale both ways, with room for everything.
void MapPlot::fitAxes()
{
    double extent = 1;
    for (const insight::MapPoint& point : m_map.points) {
        extent = std::max(
            {extent, static_cast<double>(std::abs(point.x)), static_cast<double>(std::abs(point.y))});
    }
    if (m_map.drawing) {
        extent = std::max({extent, static_cast<double>(std::abs(m_map.drawing->x)),
                           static_cast<double>(std::abs(m_map.drawing->y))});
    }
    const double aspect = static_cast<double>(width()) / std::max(1, height());
    xAxis->setRange(-extent * room * std::max(1.0, aspect), extent * room * std::max(1.0, aspect));
    yAxis->setRange(-extent * room * std::max(1.0, 1 / aspect), extent * room * std::max(1.0, 1 / aspect));
}

void MapPlot::markChosen()
{
    m_ring->data()->clear();
    for (const std::size_t i : m_chosen) {
        m_ring->addData(static_cast<double>(m_map.points[i].x), static_cast<double>(m_map.points[i].y));
    }
}

QPointF MapPlot::positionOf(std::size_t point) const
{
    return {xAxis->coordToPixel(static_cast<double>(m_map.points[point].x)),
            yAxis->coordToPixel(static_cast<double>(m_map.points[point].y))};
}

std::optional<std::size_t> MapPlot::pointNear(const QPointF& position) const
{
    std::optional<std::size_t> nearest;
    double best = reach;
    for (std::size_t i = 0; i < m_map.points.size(); ++i) {
        const QPointF way = positionOf(i) - position;
        if (const double distance = std::hypot(way.x(), way.y()); distance < best) {
            nearest = i;
            best = distance;
        }
    }
    return nearest;
}

void MapPlot::choose(std::vector<std::size_t> points)
{
    m_chosen = std::move(points);
    markChosen();
    replot(rpQueuedReplot);
    Q_EMIT chosenChanged();
}

void MapPlot::mouseMoveEvent(QMouseEvent* event)
{
    Plot::mouseMoveEvent(event);
    const QPoint place = event->position().toPoint();
    const std::optional<std::size_t> near
        = event->buttons() == Qt::NoButton ? pointNear(place) : std::nullopt;
    m_hover.show(near ? tr("%1: test image %2")
                            .arg(className(m_classes, m_map.labels[*near]),
                                 QLocale().toString(static_cast<qlonglong>(m_map.images[*near] + 1)))
                      : QString(),
                 place);
}

void MapPlot::mouseReleaseEvent(QMouseEvent* event)
{
    const QRectF area = selectionRect()->isActive() ? QRectF(selectionRect()->rect()).normalized() : QRectF();
    Plot::mouseReleaseEvent(event);
    if (event->button() != Qt::LeftButton) {
        return;
    }
    const bool isClick = area.width() + area.height() < QApplication::startDragDistance();
    std::vector<std::size_t> points;
    if (isClick) {
        if (const std::optional<std::size_t> near = pointNear(event->position())) {
            points = {*near};
        }
    } else {
        for (std::size_t i = 0; i < m_map.points.size(); ++i) {
            if (area.contains(positionOf(i))) {
                points.push_back(i);
            }
        }
    }
    choose(std::move(points));
}

void MapPlot::leaveEvent(QEvent* event)
{
    Plot::leaveEvent(event);
    m_hover.hide();
}

void MapPlot::resizeEvent(QResizeEvent* event)
{
    Plot::resizeEvent(event);
    fitAxes();
    replot(rpQueuedReplot);
}

QString MapPlot::spokenValue() const
{
    return tr("%1 test images of %2 classes, %3 chosen")
        .arg(QLocale().toString(qulonglong {m_map.points.size()}), QLocale().toString(m_classes.size()),
             QLocale().toString(qulonglong {m_chosen.size()}));
}

} // namespace ff
