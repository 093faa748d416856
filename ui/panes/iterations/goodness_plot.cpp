// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panes/iterations/goodness_plot.h"

#include "ui/kit/class_name.h"
#include "ui/panes/iterations/iteration_words.h"

#include <QMouseEvent>

#include <algorithm>
#include <chrono>
#include <cmath>
#include <utility>

namespace ff {

namespace {

constexpr double room = 0.08; // of the values' span, above and below them
constexpr double half = 0.5; // of an iteration
const QString strongLayer = QStringLiteral("strong");

std::chrono::milliseconds now()
{
    return std::chrono::duration_cast<std::chrono::milliseconds>(
        std::chrono::steady_clock::now().time_since_epoch());
}

} // namespace

GoodnessPlot::GoodnessPlot(int left, int right, QWidget* parent)
    : Plot(parent)
    , m_right(right)
    , m_names(*this)
    , m_hover(*this)
{
    setObjectName(QStringLiteral("iterationPlot"));
    setAccessibleName(tr("Goodness with each label over the iterations"));
    setMouseTracking(true);
    setCursor(Qt::PointingHandCursor);
    addLayer(strongLayer, layer(QStringLiteral("main")), limAbove);
    plotLayout()->setMargins({});
    axisRect()->setAutoMargins(QCP::msTop | QCP::msBottom);
    axisRect()->setMargins({left, 0, right, 0});
    axisRect()->setMinimumMargins({0, fontMetrics().height() / 3, 0, 0});
    xAxis->grid()->setVisible(false);
    yAxis->ticker()->setTickCount(4);
    auto whole = QSharedPointer<QCPAxisTickerFixed>::create();
    whole->setTickStep(1);
    whole->setTickCount(12);
    whole->setScaleStrategy(QCPAxisTickerFixed::ssMultiples);
    xAxis->setTicker(whole);
    xAxis->setLabel(tr("iteration"));
    yAxis->setLabel(tr("goodness per unit"));
    connect(this, &QCustomPlot::afterLayout, this, &GoodnessPlot::placeNames);
    build();
}

void GoodnessPlot::setIterations(const insight::Iterations& found, int layer, const QStringList& classes)
{
    const bool isRebuilt = classes != m_classes || found.classes != m_found.classes;
    if (layer != m_layer || isRebuilt) {
        m_range = {};
    }
    m_found = found;
    m_layer = layer;
    m_classes = classes;
    if (isRebuilt) {
        build();
    }
    fill();
}

void GoodnessPlot::applyTheme(const Theme& theme)
{
    setTheme(theme);
    build();
    fill();
}

/// What stands below and above the lines, and a line with a name for each label.
void GoodnessPlot::build()
{
    clearItems();
    clearGraphs();
    dress(*xAxis);
    dress(*yAxis);
    m_window = new QCPItemRect(this);
    m_window->setLayer(QStringLiteral("background"));
    m_window->setPen(Qt::NoPen);
    m_window->setBrush(theme().noticeGround);
    m_windowName = new QCPItemText(this);
    m_windowName->setLayer(QStringLiteral("grid"));
    m_windowName->setText(tr("these decide"));
    m_windowName->setFont(smallFont());
    m_windowName->setColor(theme().mutedText);
    m_windowName->setPositionAlignment(Qt::AlignTop | Qt::AlignHCenter);
    m_windowName->position->setTypeY(QCPItemPosition::ptAxisRectRatio);
    m_cursor = new QCPItemStraightLine(this);
    m_cursor->setLayer(QStringLiteral("grid"));
    m_cursor->setPen(QPen(theme().accent, 1));
    for (std::int64_t label = 0; label < m_found.classes; ++label) {
        addGraph();
    }
    m_dots = addGraph();
    m_dots->setLayer(strongLayer);
    m_dots->setLineStyle(QCPGraph::lsNone);
    m_dots->setScatterStyle({QCPScatterStyle::ssDisc, theme().text, theme().text, 8});
    m_names.build(static_cast<int>(m_found.classes));
    m_hover.build();
}

bool GoodnessPlot::standsOut(int label) const
{
    return label == m_found.label || label == m_found.answer;
}

double GoodnessPlot::goodness(int iteration, int label) const
{
    const auto place = static_cast<std::size_t>(iteration * static_cast<int>(m_found.classes) + label);
    return static_cast<double>(goodnessOf(m_found, m_layer).at(place));
}

void GoodnessPlot::fill()
{
    for (int label = 0; label < m_names.count(); ++label) {
        QVector<double> x;
        QVector<double> y;
        for (int iteration = 0; iteration <= m_found.iterations; ++iteration) {
            x << iteration;
            y << goodness(iteration, label);
        }
        graph(label)->setData(x, y, /*alreadySorted=*/true);
    }
    dressLines();
    m_window->topLeft->setTypeY(QCPItemPosition::ptAxisRectRatio);
    m_window->bottomRight->setTypeY(QCPItemPosition::ptAxisRectRatio);
    m_window->topLeft->setCoords(m_found.firstDeciding - half, 0);
    m_window->bottomRight->setCoords(m_found.lastDeciding + half, 1);
    m_windowName->position->setCoords(half * (m_found.firstDeciding + m_found.lastDeciding), 0);
    fitAxes();
    setIteration(m_iteration);
}

/// The answer in the colour of answers, the label at the top strong, all others grey.
void GoodnessPlot::dressLines()
{
    for (int label = 0; label < m_names.count(); ++label) {
        const bool isAnswer = label == m_found.answer;
        const QColor colour = isAnswer ? theme().accent : standsOut(label) ? theme().text : theme().mutedText;
        QCPGraph& line = *graph(label);
        line.setLayer(standsOut(label) ? strongLayer : QStringLiteral("main"));
        line.setPen(QPen(colour, label == m_found.label ? 3 : isAnswer ? 2 : 1));
        const QString name = className(m_classes, label);
        const QString text = isAnswer ? tr("%1 (answer)").arg(name) : name;
        m_names.dress(label,
                      QFontMetrics(font()).elidedText(text, Qt::ElideRight, m_right - fontMetrics().height()),
                      colour, label == m_found.label);
    }
}

void GoodnessPlot::fitAxes()
{
    if (m_names.count() == 0) {
        return;
    }
    const auto [least, most] = std::ranges::minmax(goodnessOf(m_found, m_layer));
    const double span = std::max(1e-3, static_cast<double>(most) - static_cast<double>(least));
    const Span shown = m_range.update(
        {static_cast<double>(least) - room * span, static_cast<double>(most) + room * span}, now());
    yAxis->setRange(shown.lower, shown.upper);
    const double inner = width() - axisRect()->margins().left() - m_right;
    const double step = (m_last - m_first) / std::max(1, m_found.iterations);
    if (step <= 0 || inner <= 0) {
        xAxis->setRange(-half, m_found.iterations + half);
        return;
    }
    const double lower = (axisRect()->margins().left() - m_first) / step;
    xAxis->setRange(lower, lower + inner / step);
}

void GoodnessPlot::align(double first, double last)
{
    m_first = first;
    m_last = last;
    fitAxes();
    replot(rpQueuedReplot);
}

void GoodnessPlot::setIteration(int iteration)
{
    m_iteration = std::min(iteration, m_found.iterations);
    m_cursor->point1->setCoords(m_iteration, 0);
    m_cursor->point2->setCoords(m_iteration, 1);
    m_dots->data()->clear();
    for (int label = 0; label < m_names.count(); ++label) {
        if (standsOut(label)) {
            m_dots->addData(m_iteration, goodness(m_iteration, label));
        }
    }
    replot(rpQueuedReplot);
}

/// What stands out first, then from the most goodness down.
void GoodnessPlot::placeNames()
{
    if (m_names.count() == 0) {
        return;
    }
    std::vector<QPointF> ends;
    std::vector<int> order;
    for (int label = 0; label < m_names.count(); ++label) {
        const double y = positionOf(m_found.iterations, label).y();
        ends.emplace_back(axisRect()->right(), y);
        order.push_back(label);
    }
    const auto rank = [this, &ends](int label) {
        const bool isTop = label == m_found.label;
        return std::pair(isTop ? 0 : standsOut(label) ? 1 : 2, ends[static_cast<std::size_t>(label)].y());
    };
    std::ranges::sort(order, {}, rank);
    m_names.place(ends, order, m_found.label == m_found.answer ? 1 : 2);
}

QPointF GoodnessPlot::positionOf(int iteration, int label) const
{
    return {xAxis->coordToPixel(iteration), yAxis->coordToPixel(goodness(iteration, label))};
}

int GoodnessPlot::iterationAt(double x) const
{
    return std::clamp(static_cast<int>(std::lround(xAxis->pixelToCoord(x))), 0, m_found.iterations);
}

/// Of the line that is nearest there.
QString GoodnessPlot::wordsAt(const QPointF& position) const
{
    if (m_names.count() == 0 || !axisRect()->rect().contains(position.toPoint())) {
        return {};
    }
    const int iteration = iterationAt(position.x());
    int nearest = 0;
    for (int label = 1; label < m_names.count(); ++label) {
        const auto distance = [&](int of) { return std::abs(positionOf(iteration, of).y() - position.y()); };
        nearest = distance(label) < distance(nearest) ? label : nearest;
    }
    return tr("%1 at iteration %2: %3")
        .arg(className(m_classes, nearest), QLocale().toString(iteration),
             goodnessText(static_cast<float>(goodness(iteration, nearest))));
}

void GoodnessPlot::mousePressEvent(QMouseEvent* event)
{
    Plot::mousePressEvent(event);
    if (event->button() == Qt::LeftButton) {
        Q_EMIT chosen(iterationAt(event->position().x()));
    }
}

void GoodnessPlot::mouseMoveEvent(QMouseEvent* event)
{
    Plot::mouseMoveEvent(event);
    if (event->buttons() & Qt::LeftButton) {
        Q_EMIT chosen(iterationAt(event->position().x()));
    }
    m_hover.show(wordsAt(event->position()), event->position().toPoint());
}

void GoodnessPlot::leaveEvent(QEvent* event)
{
    Plot::leaveEvent(event);
    m_hover.hide();
}

void GoodnessPlot::resizeEvent(QResizeEvent* event)
{
    Plot::resizeEvent(event);
    fitAxes();
    replot(rpQueuedReplot);
}

QString GoodnessPlot::spokenValue() const
{
    if (m_found.classes == 0) {
        return {};
    }
    const auto number
        = [this](int label) { return goodnessText(static_cast<float>(goodness(m_iteration, label))); };
    return tr("iteration %1: %2 with %3, the answer; %4 with %5, clamped")
        .arg(QLocale().toString(m_iteration), number(m_found.answer), className(m_classes, m_found.answer),
             number(m_found.label), className(m_classes, m_found.label));
}

} // namespace ff
