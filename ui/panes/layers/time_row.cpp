// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panes/layers/time_row.h"

#include <algorithm>

namespace ff {

namespace {

constexpr double least = 0.001; ///< a stretch factor that leaves the room to others
enum LineOf { ThresholdLineOf, NegativeThresholdLineOf, PositiveMeanOf, NegativeMeanOf };

} // namespace

TimeRow::TimeRow(Plot& plot, std::size_t index)
    : m_plot(plot)
    , m_index(index)
    , m_title(new QCPTextElement(&plot, QString()))
    , m_rect(new QCPAxisRect(&plot, false))
{
    QCPLayoutGrid& grid = *plot.plotLayout();
    const int row = grid.rowCount();
    m_title->setTextFlags(Qt::AlignLeft | Qt::AlignBottom);
    m_title->setMargins({});
    grid.addElement(row, 0, m_title);
    grid.setRowStretchFactor(row, least);
    grid.addElement(row + 1, 0, m_rect);
    m_rect->setMinimumMargins({2, 2, 2, 2});
    m_rect->setMinimumSize(20, plot.fontMetrics().height());
    m_rect->addAxes(QCPAxis::atBottom | QCPAxis::atLeft);
    for (QCPAxis* axis : m_rect->axes()) {
        axis->setLayer(QStringLiteral("axes"));
        axis->grid()->setVisible(false);
    }
    m_rect->axis(QCPAxis::atLeft)->ticker()->setTickCount(3);
    m_rect->axis(QCPAxis::atBottom)->ticker()->setTickCount(6);
    m_image = new PlotImage(plot, *m_rect);
    std::ranges::generate(m_lines, [this] { return makeLine(); });
    m_mark = new QCPItemLine(&plot);
    m_mark->setClipAxisRect(m_rect);
    for (QCPItemPosition* position : {m_mark->start, m_mark->end}) {
        position->setAxisRect(m_rect);
        position->setAxes(m_rect->axis(QCPAxis::atBottom), m_rect->axis(QCPAxis::atLeft));
        position->setTypeX(QCPItemPosition::ptPlotCoords);
        position->setTypeY(QCPItemPosition::ptAxisRectRatio);
    }
    m_mark->setVisible(false);
    dress();
}

TimeRow::Line TimeRow::makeLine()
{
    Line line {};
    for (QCPGraph** graph : {&line.border, &line.line}) {
        *graph = m_plot.addGraph(m_rect->axis(QCPAxis::atBottom), m_rect->axis(QCPAxis::atLeft));
        (*graph)->setAntialiased(false);
    }
    return line;
}

void TimeRow::dress()
{
    const Theme& theme = m_plot.theme();
    QFont bold = m_plot.font();
    bold.setBold(true);
    m_title->setFont(bold);
    m_title->setTextColor(theme.text);
    for (QCPAxis* axis : m_rect->axes()) {
        m_plot.dress(*axis);
    }
    QPen dashes(theme.threshold, 1, Qt::CustomDashLine);
    dashes.setDashPattern({5, 4});
    m_lines[ThresholdLineOf].line->setPen(dashes);
    dashes.setColor(theme.negative);
    m_lines[NegativeThresholdLineOf].line->setPen(dashes);
    m_lines[PositiveMeanOf].line->setPen(QPen(theme.positive, 1.5));
    m_lines[NegativeMeanOf].line->setPen(QPen(theme.negative, 1.5, Qt::DotLine));
    for (const Line& line : m_lines) {
        line.border->setPen(QPen(theme.base, line.line->pen().widthF() + 1.5));
    }
    m_mark->setPen(QPen(theme.accent, 2));
}

void TimeRow::show(const LayerTimes& times, const Span& goodness, CountScale counts)
{
    const Span steps = times.time.steps();
    const Span epochs {times.time.epochOf(steps.lower), times.time.epochOf(steps.upper)};
    m_rect->axis(QCPAxis::atBottom)->setRange(epochs.lower, epochs.upper);
    m_rect->axis(QCPAxis::atLeft)->setRange(goodness.lower, goodness.upper);
    const QSize size = m_rect->size().expandedTo({2, 2}).boundedTo({1200, 400}); // more is not seen
    m_image->show(m_map.draw(times.columns, m_index, {steps, goodness, size}, {counts, m_plot.theme()}),
                  epochs, goodness);
    showLines(times);
}

void TimeRow::showLines(const LayerTimes& times)
{
    std::array<QVector<double>, 4> places;
    std::array<QVector<double>, 4> values;
    for (const auto& column : times.columns) {
        if (m_index >= column->layers.size()) {
            continue;
        }
        const LayerView& view = column->layers[m_index];
        const bool isApart = times.thresholds.negative != times.thresholds.positive;
        const std::array<std::optional<double>, 4> now {
            times.thresholds.positive ? std::optional(view.threshold) : std::nullopt,
            isApart ? times.thresholds.negative : std::nullopt, view.positiveMean, view.negativeMean};
        for (std::size_t i = 0; i < now.size(); ++i) {
            if (now[i]) {
                places[i] << times.time.epochOf(static_cast<double>(column->step));
                values[i] << *now[i];
            }
        }
    }
    for (std::size_t i = 0; i < m_lines.size(); ++i) {
        m_lines[i].border->setData(places[i], values[i], true);
        m_lines[i].line->setData(places[i], values[i], true);
    }
}

void TimeRow::mark(const std::optional<double>& epoch)
{
    m_mark->setVisible(epoch.has_value());
    m_mark->start->setCoords(epoch.value_or(0), 0);
    m_mark->end->setCoords(epoch.value_or(0), 1);
}

void TimeRow::showTimeTexts(const QString& title)
{
    QCPAxis& axis = *m_rect->axis(QCPAxis::atBottom);
    axis.setTickLabels(!title.isEmpty());
    axis.setLabel(title);
}

int TimeRow::timeTextHeight() const
{
    const QCPAxis& axis = *m_rect->axis(QCPAxis::atBottom);
    return axis.tickLabels() ? 2 * m_plot.fontMetrics().height() + axis.tickLengthOut() : 0;
}

void TimeRow::setMeasure(const QString& measure)
{
    m_title->setText(Plot::tr("Layer %1").arg(m_plot.locale().toString(qulonglong {m_index + 1}))
                     + QStringLiteral(" · ") + measure);
}

} // namespace ff
