// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/figures/chart_drawing.h"

#include "ui/kit/plot_image.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace ff {

namespace {

constexpr double fine = 0.5; ///< of hairlines, units
constexpr double markSize = 4;
constexpr double leastStretch = 0.001; ///< leaves the room to others

/// The points that lie within the axis, with one where the curve enters it and one where it leaves it: a
/// canvas need not clip. What lies above or below is moved to the edge.
QList<QPointF> within(const QList<QPointF>& points, const ChartAxis& across, const ChartAxis& up)
{
    QList<QPointF> inside;
    const auto crossing = [](const QPointF& a, const QPointF& b, double x) {
        return QPointF(x, a.y() + (b.y() - a.y()) * (x - a.x()) / (b.x() - a.x()));
    };
    for (qsizetype i = 0; i < points.size(); ++i) {
        const QPointF& point = points[i];
        if (i > 0) {
            for (const double edge : {across.lower, across.upper}) {
                if (points[i - 1].x() < edge && edge < point.x()) {
                    inside << crossing(points[i - 1], point, edge);
                }
            }
        }
        if (across.lower <= point.x() && point.x() <= across.upper) {
            inside << point;
        }
    }
    for (QPointF& point : inside) {
        point.setY(std::clamp(point.y(), up.lower, up.upper));
    }
    return inside;
}

/// Powers of ten, and twice and five times them where there are few.
QSharedPointer<QCPAxisTicker> logarithmicTicker(const ChartAxis& axis, const QLocale& locale)
{
    auto ticker = QSharedPointer<QCPAxisTickerText>::create();
    const bool isShort = axis.upper < 300 * axis.lower;
    for (double decade = std::pow(10, std::floor(std::log10(axis.lower))); decade <= axis.upper;
         decade *= 10) {
        for (const double step : {1.0, 2.0, 5.0}) {
            if (step == 1 || isShort) {
                ticker->addTick(step * decade, locale.toString(step * decade, 'g', 6));
            }
        }
    }
    return ticker;
}

QSharedPointer<QCPAxisTicker> tickerFor(const ChartAxis& axis, const QLocale& locale)
{
    if (axis.isLogarithmic) {
        return logarithmicTicker(axis, locale);
    }
    if (axis.names.isEmpty()) {
        auto ticker = QSharedPointer<QCPAxisTicker>::create();
        ticker->setTickCount(5);
        return ticker;
    }
    auto ticker = QSharedPointer<QCPAxisTickerText>::create();
    for (qsizetype i = 0; i < axis.names.size(); ++i) {
        ticker->addTick(static_cast<double>(i), axis.names[i]);
    }
    return ticker;
}

/// Charts as a plot that is never shown.
class ChartSheet
{
public:
    ChartSheet(const FigureCanvas& canvas, const std::vector<Chart>& charts)
        : m_canvas(canvas)
        , m_margins(new QCPMarginGroup(&m_plot))
    {
        m_plot.setBackground(QBrush(Qt::NoBrush));
        m_plot.plotLayout()->clear();
        m_plot.plotLayout()->setRowSpacing(static_cast<int>(canvas.line() / 3));
        m_plot.plotLayout()->setMargins({});
        for (const Chart& chart : charts) {
            add(chart);
        }
    }

    void draw(const QRectF& area)
    {
        m_canvas.painter.save();
        m_canvas.painter.translate(area.topLeft());
        m_plot.toPainter(&m_canvas.painter, static_cast<int>(area.width()), static_cast<int>(area.height()));
        m_canvas.painter.restore();
    }

private:
    void add(const Chart& chart);
    void addTitle(const QString& title);
    void dress(QCPAxis& axis, const ChartAxis& what) const;
    void turnLongNames(QCPAxis& axis, const QStringList& names) const;
    void addCurve(const Chart& chart, const ChartCurve& curve, QCPAxisRect& rect);
    void addBars(const ChartCurve& curve, const QList<QPointF>& points, QCPAxis* x, QCPAxis* y);
    void addLine(const Chart& chart, const ChartLine& line, QCPAxisRect& rect);
    void anchor(QCPItemPosition& position, QCPAxisRect& rect) const;

    const FigureCanvas& m_canvas;
    QCustomPlot m_plot;
    QCPMarginGroup* m_margins; ///< the plot's
};

void ChartSheet::add(const Chart& chart)
{
    if (!chart.title.isEmpty()) {
        addTitle(chart.title);
    }
    auto* rect = new QCPAxisRect(&m_plot, false);
    m_plot.plotLayout()->addElement(m_plot.plotLayout()->rowCount(), 0, rect);
    const int right = static_cast<int>(m_canvas.line() / 2);
    rect->setMinimumMargins({2, static_cast<int>(m_canvas.line() * 2 / 3), right, 2});
    rect->setMarginGroup(QCP::msLeft | QCP::msRight, m_margins);
    rect->addAxes(QCPAxis::atBottom | QCPAxis::atLeft);
    dress(*rect->axis(QCPAxis::atBottom), chart.across);
    turnLongNames(*rect->axis(QCPAxis::atBottom), chart.across.names);
    dress(*rect->axis(QCPAxis::atLeft), chart.left);
    rect->axis(QCPAxis::atBottom)->grid()->setVisible(false);
    if (chart.right) {
        dress(*rect->addAxis(QCPAxis::atRight), *chart.right);
        rect->axis(QCPAxis::atRight)->grid()->setVisible(false);
    }
    if (chart.field) {
        const ChartField& field = *chart.field;
        auto* image = new PlotImage(m_plot, *rect);
        image->show(field.image, {field.left, field.right}, {field.lower, field.upper});
    }
    for (const ChartCurve& curve : chart.curves) {
        addCurve(chart, curve, *rect);
    }
    for (const ChartLine& line : chart.lines) {
        addLine(chart, line, *rect);
    }
}

void ChartSheet::addTitle(const QString& title)
{
    auto* text = new QCPTextElement(&m_plot, title, m_canvas.font);
    text->setTextFlags(Qt::AlignLeft | Qt::AlignBottom);
    text->setTextColor(figureTheme().text);
    text->setMargins({});
    const int row = m_plot.plotLayout()->rowCount();
    m_plot.plotLayout()->addElement(row, 0, text);
    m_plot.plotLayout()->setRowStretchFactor(row, leastStretch);
}

void ChartSheet::dress(QCPAxis& axis, const ChartAxis& what) const
{
    const Theme& theme = figureTheme();
    axis.setLayer(QStringLiteral("axes"));
    axis.grid()->setLayer(QStringLiteral("grid"));
    axis.setScaleType(what.isLogarithmic ? QCPAxis::stLogarithmic : QCPAxis::stLinear);
    axis.setTicker(tickerFor(what, m_plot.locale()));
    axis.setRange(what.lower, what.upper);
    axis.setLabel(what.title);
    axis.setBasePen(QPen(theme.text, fine));
    axis.setTickPen(QPen(theme.text, fine));
    axis.setSubTicks(false);
    axis.setTickLengthIn(0);
    axis.setTickLengthOut(3);
    axis.setTickLabelFont(m_canvas.small());
    axis.setTickLabelColor(theme.text);
    axis.setLabelFont(m_canvas.font);
    axis.setLabelColor(theme.text);
    axis.setLabelPadding(3);
    axis.grid()->setPen(QPen(theme.grid, fine));
    axis.grid()->setZeroLinePen(Qt::NoPen);
}

/// Names that would run into each other stand upright.
void ChartSheet::turnLongNames(QCPAxis& axis, const QStringList& names) const
{
    constexpr qsizetype longest = 3; ///< characters
    if (std::ranges::any_of(names, [](const QString& name) { return name.size() > longest; })) {
        axis.setTickLabelRotation(-90);
    }
}

void ChartSheet::addCurve(const Chart& chart, const ChartCurve& curve, QCPAxisRect& rect)
{
    QCPAxis* x = rect.axis(QCPAxis::atBottom);
    const bool isRight = curve.isOnRight && chart.right;
    QCPAxis* y = rect.axis(isRight ? QCPAxis::atRight : QCPAxis::atLeft);
    const QList<QPointF> points = within(curve.points, chart.across, isRight ? *chart.right : chart.left);
    if (curve.kind == ChartCurve::Kind::Bars) {
        addBars(curve, points, x, y);
        return;
    }
    QCPGraph* graph = m_plot.addGraph(x, y);
    graph->setLineStyle(curve.kind == ChartCurve::Kind::Line ? QCPGraph::lsLine : QCPGraph::lsStepCenter);
    graph->setPen(QPen(curve.colour, curve.width, curve.line));
    if (curve.kind == ChartCurve::Kind::FilledSteps) {
        graph->setPen(Qt::NoPen);
        graph->setBrush(curve.colour);
    }
    constexpr std::array shapes {QCPScatterStyle::ssNone, QCPScatterStyle::ssDisc, QCPScatterStyle::ssCircle,
                                 QCPScatterStyle::ssSquare};
    const auto shape = shapes[static_cast<std::size_t>(curve.mark)];
    graph->setScatterStyle(QCPScatterStyle(shape, curve.colour, Qt::white, markSize));
    for (const QPointF& point : points) {
        graph->addData(point.x(), point.y());
    }
}

void ChartSheet::addBars(const ChartCurve& curve, const QList<QPointF>& points, QCPAxis* x, QCPAxis* y)
{
    auto* bars = new QCPBars(x, y);
    bars->setWidth(curve.width);
    bars->setPen(Qt::NoPen);
    bars->setBrush(curve.colour);
    for (const QPointF& point : points) {
        bars->addData(point.x(), point.y());
    }
}

/// Along the axis, and over the height of the chart whatever its scale.
void ChartSheet::anchor(QCPItemPosition& position, QCPAxisRect& rect) const
{
    // The types come last: a position converts itself to them by its axes.
    position.setAxisRect(&rect);
    position.setAxes(rect.axis(QCPAxis::atBottom), rect.axis(QCPAxis::atLeft));
    position.setTypeX(QCPItemPosition::ptPlotCoords);
    position.setTypeY(QCPItemPosition::ptAxisRectRatio);
}

void ChartSheet::addLine(const Chart& chart, const ChartLine& line, QCPAxisRect& rect)
{
    const ChartAxis& across = chart.across;
    if (line.place < across.lower || line.place > across.upper) {
        return;
    }
    auto* mark = new QCPItemLine(&m_plot);
    auto* label = new QCPItemText(&m_plot);
    for (QCPItemPosition* position : {mark->start, mark->end, label->position}) {
        anchor(*position, rect);
    }
    mark->start->setCoords(line.place, 0);
    mark->end->setCoords(line.place, 1);
    mark->setPen(QPen(line.colour, 1, Qt::DashLine));
    const bool isFarRight = line.place > across.lower + 0.75 * (across.upper - across.lower);
    label->setText(line.label);
    label->setFont(m_canvas.small());
    label->setColor(line.colour);
    label->setPadding({3, 0, 3, 0});
    label->setPositionAlignment(Qt::AlignTop | (isFarRight ? Qt::AlignRight : Qt::AlignLeft));
    label->position->setCoords(line.place, 0);
}

} // namespace

double chartsHeight(const std::vector<Chart>& charts, double width, const FigureCanvas& canvas)
{
    double height = 0;
    for (const Chart& chart : charts) {
        const double texts = canvas.line() * (chart.title.isEmpty() ? 2.5 : 4);
        height += chart.aspect * width + texts;
    }
    return height;
}

void drawCharts(const FigureCanvas& canvas, const QRectF& area, const std::vector<Chart>& charts)
{
    ChartSheet(canvas, charts).draw(area);
}

} // namespace ff
