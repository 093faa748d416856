// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/histogram_row.h"

#include "ui/kit/separation_text.h"

#include <algorithm>
#include <cmath>

namespace ff {
namespace {

constexpr double smallestShare = 1e-3; ///< bottom of a logarithmic axis
constexpr double headroom = 1.12; ///< space above the tallest bar
constexpr double leastStretch = 0.001; ///< a stretch factor that leaves the room to others

/// In the plot, below room for a title, and with axes: the lines across it are anchored to them.
QCPAxisRect* makeRect(Plot& plot)
{
    auto* rect = new QCPAxisRect(&plot, false);
    QCPLayoutGrid& grid = *plot.plotLayout();
    grid.addElement(grid.rowCount() + 1, 0, rect);
    rect->addAxes(QCPAxis::atBottom | QCPAxis::atLeft);
    return rect;
}

} // namespace

HistogramRow::HistogramRow(Plot& plot, const QString& lineLayer)
    : m_plot(plot)
    , m_lineLayer(lineLayer)
    , m_title(new QCPLayoutGrid)
    , m_rect(makeRect(plot))
    , m_picked(plot, *m_rect, BinBand::Kind::Picked)
    , m_cursor(plot, *m_rect, BinBand::Kind::Cursor)
    , m_positive(new QCPBars(m_rect->axis(QCPAxis::atBottom), m_rect->axis(QCPAxis::atLeft)))
    , m_negative(m_rect->axis(QCPAxis::atBottom), m_rect->axis(QCPAxis::atLeft))
    , m_threshold(plot, *m_rect, lineLayer, ThresholdLine::LabelPlace::Top)
    , m_negativeThreshold(plot, *m_rect, lineLayer, ThresholdLine::LabelPlace::BelowTop)
    , m_positiveSample(plot, *m_rect, lineLayer, Side::Positive)
    , m_negativeSample(plot, *m_rect, lineLayer, Side::Negative)
{
    makeTitle(*plot.plotLayout());
    makeHistogram();
    dress();
}

void HistogramRow::makeTitle(QCPLayoutGrid& grid)
{
    m_name = new QCPTextElement(&m_plot, QString());
    m_shape = new QCPTextElement(&m_plot, QString());
    m_separation = new QCPTextElement(&m_plot, QString());
    m_name->setTextFlags(Qt::AlignLeft | Qt::AlignBottom);
    m_shape->setTextFlags(Qt::AlignLeft | Qt::AlignBottom);
    m_separation->setTextFlags(Qt::AlignRight | Qt::AlignBottom);
    int column = 0;
    for (QCPTextElement* text : {m_name, m_shape, m_separation}) {
        text->setMargins(QMargins(0, 0, 0, 0));
        m_title->addElement(0, column, text);
        m_title->setColumnStretchFactor(column, text == m_separation ? 1 : leastStretch);
        ++column;
    }
    m_title->setColumnSpacing(m_plot.fontMetrics().height() * 2 / 3);
    const int row = grid.rowCount() - 2;
    grid.addElement(row, 0, m_title);
    grid.setRowStretchFactor(row, leastStretch);
}

void HistogramRow::makeHistogram()
{
    m_rect->setMinimumMargins(QMargins(2, 2, 2, 2));
    m_rect->setMinimumSize(20, m_plot.fontMetrics().height());
    QCPAxis* x = m_rect->axis(QCPAxis::atBottom);
    QCPAxis* y = m_rect->axis(QCPAxis::atLeft);
    for (QCPAxis* axis : {x, y}) {
        axis->setLayer(QStringLiteral("axes"));
        axis->grid()->setLayer(QStringLiteral("grid"));
    }
    y->setVisible(false);
    y->grid()->setVisible(false);
    x->ticker()->setTickCount(6);

    m_positive->setPen(Qt::NoPen);
    m_positive->setAntialiased(false);
    m_positive->setAntialiasedFill(false);
}

void HistogramRow::dress()
{
    const Theme& theme = m_plot.theme();
    QFont bold = m_plot.font();
    bold.setBold(true);
    m_name->setFont(bold);
    m_shape->setFont(m_plot.font());
    m_separation->setFont(m_plot.font());
    m_name->setTextColor(theme.text);
    m_shape->setTextColor(theme.mutedText);
    m_separation->setTextColor(theme.text);
    m_plot.dress(*m_rect->axis(QCPAxis::atBottom));
    m_positive->setBrush(theme.positive);
    m_negative.setPen(QPen(theme.negative, 2));
    m_picked.dress();
    m_cursor.dress();
    m_threshold.dress();
    m_negativeThreshold.dress();
    m_positiveSample.dress();
    m_negativeSample.dress();
    if (m_compared) {
        m_compared->dress();
    }
}

void HistogramRow::show(const LayerView& layer, int number, const std::optional<ComparedLayer>& compared)
{
    const QLocale& locale = m_plot.locale();
    m_layer = layer;
    m_name->setText(Plot::tr("Layer %1").arg(locale.toString(number)));
    setFrozen(false);
    m_separation->setText(layer.positive.empty() ? QString() : separationText(layer));
    showBars(layer);
    showCompared(compared);
    showTop();
}

void HistogramRow::setFrozen(bool isFrozen)
{
    const QLocale& locale = m_plot.locale();
    const QString inputs = locale.toString(m_layer.inputs);
    const QString units = locale.toString(m_layer.units);
    m_shape->setText(isFrozen ? Plot::tr("%1 \u2192 %2, frozen").arg(inputs, units)
                              : Plot::tr("%1 \u2192 %2").arg(inputs, units));
}

void HistogramRow::showTop()
{
    double tallest = std::max(m_negative.tallest(), m_compared ? m_compared->tallest() : 0);
    for (const float share : m_layer.positive) {
        tallest = std::max(tallest, static_cast<double>(share));
    }
    const double top = m_top.update(tallest > 0 ? tallest : 1);
    m_rect->axis(QCPAxis::atLeft)
        ->setRange(m_countScale == CountScale::Linear ? QCPRange(0, top * headroom)
                                                      : QCPRange(smallestShare, std::max(top, 0.01) * 2));
}

void HistogramRow::showBars(const LayerView& layer)
{
    const double width = binWidth(layer);
    QVector<double> centres;
    QVector<double> shares;
    for (std::size_t bin = 0; bin < layer.positive.size(); ++bin) {
        centres.append(layer.lower + (static_cast<double>(bin) + 0.5) * width);
        shares.append(static_cast<double>(layer.positive[bin]));
    }
    m_positive->setWidth(width > 0 ? width : 1);
    m_positive->setData(centres, shares, true);
    m_negative.show(layer, layer.negative);
}

void HistogramRow::showCompared(const std::optional<ComparedLayer>& compared)
{
    if (compared && !m_compared) {
        m_compared.emplace(m_plot, *m_rect, m_lineLayer);
    }
    if (compared) {
        m_compared->show(*compared, binWidth(m_layer));
    } else if (m_compared) {
        m_compared->hide();
    }
}

int HistogramRow::axisTextHeight() const
{
    const QCPAxis* x = m_rect->axis(QCPAxis::atBottom);
    const int ticks = x->tickLabels() ? QFontMetrics(x->tickLabelFont()).height() + x->tickLabelPadding() : 0;
    const int title = x->label().isEmpty() ? 0 : QFontMetrics(x->labelFont()).height() + x->labelPadding();
    return ticks + title;
}

void HistogramRow::setRange(const Span& range)
{
    m_rect->axis(QCPAxis::atBottom)->setRange(range.lower, range.upper);
    placeLabels();
}

void HistogramRow::setCountScale(CountScale scale)
{
    m_countScale = scale;
    m_rect->axis(QCPAxis::atLeft)
        ->setScaleType(scale == CountScale::Linear ? QCPAxis::stLinear : QCPAxis::stLogarithmic);
}

void HistogramRow::setThreshold(std::optional<double> value, bool dragged)
{
    if (value) {
        const Theme& theme = m_plot.theme();
        m_threshold.show(Plot::tr("\u03b8"), *value, dragged ? theme.accent : theme.threshold,
                         dragged ? 2 : 1);
    } else {
        m_threshold.hide();
    }
}

void HistogramRow::setNegativeThreshold(std::optional<double> value)
{
    if (value) {
        m_negativeThreshold.show(Plot::tr("\u03b8\u207b"), *value, m_plot.theme().negative, 1);
    } else {
        m_negativeThreshold.hide();
    }
}

void HistogramRow::placeLabels()
{
    m_threshold.placeLabel();
    m_negativeThreshold.placeLabel();
    m_positiveSample.place();
    m_negativeSample.place();
    if (m_compared) {
        m_compared->placeLabel();
    }
}

void HistogramRow::setAxisTexts(bool tickLabels, const QString& title)
{
    QCPAxis* x = m_rect->axis(QCPAxis::atBottom);
    x->setTickLabels(tickLabels);
    x->setLabel(title);
}

bool HistogramRow::contains(const QPoint& position) const
{
    return m_title->outerRect().united(m_rect->outerRect()).contains(position);
}

bool HistogramRow::titleContains(const QPoint& position) const
{
    return m_title->outerRect().contains(position);
}

QRect HistogramRow::separationPlace() const
{
    const QRect all = m_separation->outerRect();
    const int width = QFontMetrics(m_separation->font()).horizontalAdvance(m_separation->text());
    return {all.right() - width, all.top(), width + 1, all.height()};
}

double HistogramRow::goodnessAt(double pixel) const
{
    return m_rect->axis(QCPAxis::atBottom)->pixelToCoord(pixel);
}

double HistogramRow::pixelAt(double goodness) const
{
    return m_rect->axis(QCPAxis::atBottom)->coordToPixel(goodness);
}

std::optional<int> HistogramRow::binAt(double goodness) const
{
    const double place = std::floor((goodness - m_layer.lower) / binWidth(m_layer));
    return place >= 0 && place < bins() ? std::optional(static_cast<int>(place)) : std::nullopt;
}

/// Neighbours share their edge to the last bit.
std::optional<HistogramRow::Bin> HistogramRow::bin(int number) const
{
    if (number < 0 || number >= bins()) {
        return std::nullopt;
    }
    const auto i = static_cast<std::size_t>(number);
    const auto edge = [this](int before) { return m_layer.lower + before * binWidth(m_layer); };
    const double negative = i < m_layer.negative.size() ? static_cast<double>(m_layer.negative[i]) : 0;
    return Bin {{edge(number), edge(number + 1)}, static_cast<double>(m_layer.positive[i]), negative};
}

void HistogramRow::setMarks(const RowMarks& marks)
{
    const auto within = [this](Span span) {
        return Span {std::max(span.lower, m_layer.lower), std::min(span.upper, m_layer.upper)};
    };
    m_picked.show(marks.picked ? std::optional(within(*marks.picked)) : std::nullopt);
    m_cursor.show(marks.cursor);
    m_positiveSample.show(marks.sample ? std::optional(marks.sample->positive) : std::nullopt);
    m_negativeSample.show(marks.sample ? std::optional(marks.sample->negative) : std::nullopt);
}

std::optional<double> HistogramRow::markedAt(Side side) const
{
    return (side == Side::Positive ? m_positiveSample : m_negativeSample).shownAt();
}

} // namespace ff
