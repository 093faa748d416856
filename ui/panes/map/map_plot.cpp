// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panes/map/map_plot.h"

#include "ui/kit/class_name.h"
#include "ui/kit/focus_frame.h"
#include "ui/panes/map/map_words.h"

#include <QApplication>
#include <QKeyEvent>
#include <QMouseEvent>

#include <algorithm>
#include <array>
#include <cmath>
#include <numeric>
#include <utility>

namespace ff {

namespace {

constexpr double reach = 12; // pixels from a point at which it is still meant
constexpr std::size_t many = 40; // chosen points, whose rings would run together
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
    , m_names(*this)
    , m_lasso(*this)
{
    setObjectName(QStringLiteral("map"));
    setAccessibleName(tr("Map of the test images"));
    setMouseTracking(true);
    setFocusPolicy(Qt::StrongFocus);
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
    clearPlottables();
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
    }
    m_ring = add({});
    m_names.build(m_classes); // over points and rings
    // A border in the ground's colour lifts the cross off points and names.
    m_border = add({QCPScatterStyle::ssCrossCircle, QPen(theme().base, 6), Qt::NoBrush, crossSize});
    m_drawing = add({QCPScatterStyle::ssCrossCircle, QPen(theme().text, 2.5), Qt::NoBrush, crossSize});
    m_lasso.build();
    m_hover.build();
}

void MapPlot::fill()
{
    std::vector<QVector<double>> x(m_classes.size());
    std::vector<QVector<double>> y(m_classes.size());
    for (std::size_t i = 0; i < m_map.points.size(); ++i) {
        if (const auto label = static_cast<std::size_t>(m_map.labels[i]); label < x.size()) {
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
    m_names.place();
    fitAxes();
}

/// The same scale both ways, with room for everything.
void MapPlot::fitAxes()
{
    double extent = 1;
    const auto hold = [&extent](const insight::MapPoint& point) {
        extent = std::max(extent, static_cast<double>(std::max(std::abs(point.x), std::abs(point.y))));
    };
    std::ranges::for_each(m_map.points, hold);
    if (m_map.drawing) {
        hold(*m_map.drawing);
    }
    const double aspect = static_cast<double>(width()) / std::max(1, height());
    xAxis->setRange(-extent * room * std::max(1.0, aspect), extent * room * std::max(1.0, aspect));
    yAxis->setRange(-extent * room * std::max(1.0, 1 / aspect), extent * room * std::max(1.0, 1 / aspect));
}

void MapPlot::markChosen()
{
    m_ring->setScatterStyle(
        {QCPScatterStyle::ssCircle, QPen(theme().text, 1), Qt::NoBrush, m_chosen.size() > many ? 6. : 9.});
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

/// By the rule that fills the lasso on the screen.
std::vector<std::size_t> MapPlot::pointsIn(const QPolygonF& area) const
{
    std::vector<std::size_t> points;
    for (std::size_t i = 0; i < m_map.points.size(); ++i) {
        if (area.containsPoint(positionOf(i), Qt::OddEvenFill)) {
            points.push_back(i);
        }
    }
    return points;
}

void MapPlot::choose(std::vector<std::size_t> points)
{
    m_chosen = std::move(points);
    m_class = -1;
    markChosen();
    replot(rpQueuedReplot);
    Q_EMIT chosenChanged();
}

void MapPlot::chooseClass(int label)
{
    std::vector<std::size_t> points(m_map.labels.size());
    std::iota(points.begin(), points.end(), std::size_t {0});
    std::erase_if(points, [&](std::size_t point) { return m_map.labels[point] != label; });
    choose(std::move(points));
    m_class = label;
}

/// Esc is not a shortcut here while there is something to give back.
bool MapPlot::event(QEvent* event)
{
    if (event->type() == QEvent::ShortcutOverride && (!m_chosen.empty() || m_lasso.isUnderWay())
        && static_cast<QKeyEvent*>(event)->key() == Qt::Key_Escape) {
        event->accept();
        return true;
    }
    return Plot::event(event);
}

void MapPlot::keyPressEvent(QKeyEvent* event)
{
    const auto classes = static_cast<int>(m_classes.size());
    if (event->key() == Qt::Key_Escape && (!m_chosen.empty() || m_lasso.isUnderWay())) {
        m_lasso.end();
        choose({});
    } else if (event->key() == Qt::Key_Right && classes > 0) {
        chooseClass((m_class + 1) % classes);
    } else if (event->key() == Qt::Key_Left && classes > 0) {
        chooseClass(m_class > 0 ? m_class - 1 : classes - 1);
    } else {
        Plot::keyPressEvent(event);
    }
}

void MapPlot::mousePressEvent(QMouseEvent* event)
{
    Plot::mousePressEvent(event);
    if (event->button() == Qt::LeftButton && !m_classes.isEmpty()) {
        m_hover.hide();
        m_lasso.begin(event->position());
    }
}

void MapPlot::mouseMoveEvent(QMouseEvent* event)
{
    Plot::mouseMoveEvent(event);
    if (event->buttons().testFlag(Qt::LeftButton) && m_lasso.isUnderWay()) {
        m_lasso.goOn(event->position());
    } else if (event->buttons() == Qt::NoButton) {
        setCursor(m_names.at(event->position()) >= 0 ? Qt::PointingHandCursor : Qt::ArrowCursor);
        const std::optional<std::size_t> near = pointNear(event->position());
        m_hover.show(near ? pointWords(m_map, *near, m_classes) : QString(), event->position().toPoint());
    }
}

void MapPlot::mouseReleaseEvent(QMouseEvent* event)
{
    Plot::mouseReleaseEvent(event);
    if (event->button() != Qt::LeftButton || !m_lasso.isUnderWay()) {
        return; // or it was given up meanwhile
    }
    const QPolygonF area = m_lasso.end();
    if (const QSizeF size = area.boundingRect().size();
        size.width() + size.height() >= QApplication::startDragDistance()) {
        choose(pointsIn(area));
    } else if (const int name = m_names.at(event->position()); name >= 0) {
        chooseClass(name);
    } else {
        const std::optional<std::size_t> near = pointNear(event->position());
        choose(near ? std::vector {*near} : std::vector<std::size_t>());
    }
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

void MapPlot::paintEvent(QPaintEvent* event)
{
    Plot::paintEvent(event);
    paintFocusFrame(*this, theme().accent);
}

QString MapPlot::spokenValue() const
{
    const QString count = QLocale().toString(qulonglong {m_map.points.size()});
    const QString chosen = m_chosen.empty() ? tr("none") : chosenWords(m_map, m_chosen, m_classes);
    return m_classes.size() < 2 ? tr("%1 test images without labels; chosen: %2").arg(count, chosen)
                                : tr("%1 test images of %2 classes; chosen: %3")
                                      .arg(count, QLocale().toString(m_classes.size()), chosen);
}

} // namespace ff
