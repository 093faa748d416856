// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/label_grid.h"

#include "ui/kit/foreign_text.h"
#include "ui/kit/label_grid_names.h"
#include "ui/kit/label_grid_words.h"
#include "ui/kit/measure_text.h"

#include <QHelpEvent>
#include <QLocale>
#include <QPainter>
#include <QPainterPath>
#include <QToolTip>

#include <algorithm>
#include <cmath>

namespace ff {
namespace {

constexpr double gap = 1; ///< between cells
constexpr double tallestRow = 2.2; ///< lines of text
constexpr double tallestBars = 8; ///< lines of text
constexpr double dimmed = 0.35; ///< opacity of layers that do not vote

QColor mixed(const QColor& from, const QColor& to, double share)
{
    const auto part = [share](int a, int b) { return static_cast<int>(std::lround(a + (b - a) * share)); };
    return {part(from.red(), to.red()), part(from.green(), to.green()), part(from.blue(), to.blue())};
}

/// Where `value` lies between the smallest and the largest of `row`, 0 to 1; 0 when all are equal.
double shareOf(const std::vector<float>& row, std::size_t index)
{
    const auto [least, most] = std::ranges::minmax(row);
    return most > least ? static_cast<double>((row[index] - least) / (most - least)) : 0;
}

} // namespace

/// Where everything is, from the widget's size and the font.
struct LabelGrid::Geometry
{
    double left = 0; ///< of the first column; the rows' names are left of it
    double header = 0; ///< height of the columns' names
    double column = 0;
    double row = 0;
    double bars = 0; ///< height of the sum bars
    int rows = 0;

    QRectF cell(int x, int y) const
    {
        return QRectF(left + x * column, header + y * row, column, row).adjusted(0, 0, -gap, -gap);
    }
    QRectF bar(int x) const
    {
        return QRectF(left + x * column, header + rows * row + gap, column, bars).adjusted(0, 0, -gap, 0);
    }
};

LabelGrid::LabelGrid(QWidget* parent)
    : QWidget(parent)
    , m_theme(themeFor(palette()))
{
    setObjectName(QStringLiteral("labelGrid"));
    setMeasure(m_measure);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    policy.setVerticalStretch(1);
    setSizePolicy(policy);
}

void LabelGrid::setShape(const QStringList& classes, const std::vector<bool>& votes)
{
    if (classes != m_classes || votes != m_votes) {
        const bool resized = classes != m_classes || votes.size() != m_votes.size();
        m_classes = classes;
        m_votes = votes;
        if (resized) {
            limitHeight();
            updateGeometry();
        }
        update();
    }
}

void LabelGrid::setMeasure(const Measure& measure)
{
    m_measure = measure;
    setAccessibleName(tr("%1 by label and layer").arg(measureHeading(measure)));
}

void LabelGrid::setAnswer(const std::optional<Answer>& answer)
{
    m_answer = answer;
    // An answer of another network than the one that is shown would be read past its end.
    if (m_answer
        && (m_answer->goodness.size() != m_votes.size()
            || m_answer->score.size() != static_cast<std::size_t>(classCount())
            || std::ranges::any_of(m_answer->goodness, [&](const auto& row) {
                   return row.size() != static_cast<std::size_t>(classCount());
               }))) {
        m_answer.reset();
    }
    update();
}

void LabelGrid::setTheme(const Theme& theme)
{
    m_theme = theme;
    update();
}

QSize LabelGrid::sizeHint() const
{
    return {fontMetrics().height() * 16, heightFor(1.3, 2.6)};
}

QSize LabelGrid::minimumSizeHint() const
{
    return {fontMetrics().height() * 8, heightFor(1.0, 1.8)};
}

int LabelGrid::heightFor(double rowHeight, double barHeight) const
{
    const double line = fontMetrics().height();
    const double column = (width() - line * 2.6) / std::max(1, classCount());
    return static_cast<int>(LabelGridNames(m_classes, font()).heightFor(column)
                            + line * (layerCount() * rowHeight + barHeight))
        + 2;
}

/// What is below stands right below: more height could not be used.
void LabelGrid::limitHeight()
{
    setMaximumHeight(heightFor(tallestRow, tallestBars));
}

void LabelGrid::resizeEvent(QResizeEvent* event)
{
    if (event->size().width() != event->oldSize().width()) {
        limitHeight(); // names stand upright or lie, after the width of a column
    }
    QWidget::resizeEvent(event);
}

LabelGrid::Geometry LabelGrid::geometry() const
{
    Geometry place;
    const double line = fontMetrics().height();
    place.left = std::max(line * 1.8, fontMetrics().horizontalAdvance(tr("vote")) + line * 0.5);
    place.column = (width() - place.left) / std::max(1, classCount());
    place.header = LabelGridNames(m_classes, font()).heightFor(place.column);
    place.rows = layerCount();
    const double body = height() - place.header - 2;
    place.row = std::max(4.0, std::min(body / (place.rows + 2.0), line * tallestRow));
    place.bars = std::clamp(body - place.rows * place.row, 4.0, line * tallestBars);
    return place;
}

int LabelGrid::winner() const
{
    if (!m_answer || m_answer->score.empty()) {
        return -1;
    }
    return static_cast<int>(std::ranges::max_element(m_answer->score) - m_answer->score.begin());
}

void LabelGrid::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const Geometry place = geometry();
    const QRectF header(place.left, 0, place.column * classCount(), place.header);
    LabelGridNames(m_classes, font()).paint(painter, header, winner(), m_theme);
    for (int layer = 0; layer < layerCount(); ++layer) {
        paintLayer(painter, place, layer);
    }
    paintSums(painter, place);
    if (winner() >= 0) {
        paintWinner(painter, place);
    }
}

void LabelGrid::paintLayer(QPainter& painter, const Geometry& place, int layer) const
{
    const bool votes = m_votes[static_cast<std::size_t>(layer)];
    painter.setFont(font());
    painter.setPen(votes ? m_theme.text : m_theme.mutedText);
    const QRectF first = place.cell(0, layer);
    painter.drawText(QRectF(0, first.top(), place.left, first.height()), Qt::AlignLeft | Qt::AlignVCenter,
                     tr("L%1").arg(layer + 1));
    painter.save();
    painter.setOpacity(votes ? 1 : dimmed);
    for (int i = 0; i < classCount(); ++i) {
        const QRectF cell = place.cell(i, layer);
        if (m_answer) {
            const auto& row = m_answer->goodness[static_cast<std::size_t>(layer)];
            const double share = shareOf(row, static_cast<std::size_t>(i));
            painter.fillRect(cell, mixed(m_theme.base, m_theme.positive, 0.06 + 0.94 * share));
        } else {
            painter.fillRect(cell, m_theme.base);
        }
    }
    painter.restore();
}

void LabelGrid::paintSums(QPainter& painter, const Geometry& place) const
{
    painter.setFont(font());
    painter.setPen(m_theme.text);
    const QRectF first = place.bar(0);
    painter.drawText(QRectF(0, first.top(), place.left, first.height()), Qt::AlignLeft | Qt::AlignBottom,
                     tr("vote"));
    for (int i = 0; m_answer && i < classCount(); ++i) {
        QRectF bar = place.bar(i);
        // The smallest keeps a sliver: it is a value too.
        bar.setTop(bar.bottom()
                   - std::max(1.5, shareOf(m_answer->score, std::size_t(i)) * (bar.height() - 2)));
        painter.fillRect(bar, i == winner() ? m_theme.accent : m_theme.positive);
    }
    painter.setPen(m_theme.grid);
    painter.drawLine(QPointF(place.left, first.bottom() + 0.5), QPointF(width(), first.bottom() + 0.5));
}

void LabelGrid::paintWinner(QPainter& painter, const Geometry& place) const
{
    const QRectF frame
        = QRectF(place.cell(winner(), 0).topLeft(), place.bar(winner()).bottomRight()).adjusted(-1, -1, 1, 0);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(m_theme.accent, 2));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(frame, 2, 2);
}

bool LabelGrid::event(QEvent* event)
{
    if (event->type() != QEvent::ToolTip) {
        return QWidget::event(event);
    }
    const auto* help = static_cast<QHelpEvent*>(event);
    const QString tip = tipAt(help->pos());
    if (tip.isEmpty()) {
        QToolTip::hideText();
        event->ignore();
    } else {
        QToolTip::showText(help->globalPos(), foreignTip(tip), this);
    }
    return true;
}

QString LabelGrid::tipAt(QPointF position) const
{
    const Geometry place = geometry();
    const int column = static_cast<int>(std::floor((position.x() - place.left) / place.column));
    const int layer = static_cast<int>(std::floor((position.y() - place.header) / place.row));
    if (column < 0 || column >= classCount() || layer < 0) {
        return tr("What each layer gives to the drawing with each label: %1. Shaded from the least to the "
                  "most "
                  "of its row; the bars are the sum over the voting layers.")
            .arg(measureWithUnit(m_measure));
    }
    return wordsOf(column, std::min(layer, layerCount()));
}

QString LabelGrid::wordsOf(int column, int layer) const
{
    return labelWords({m_classes, m_votes, m_measure, m_answer}, column, layer);
}

QString LabelGrid::spokenValue() const
{
    return winner() < 0 ? tr("no answer yet") : wordsOf(winner(), layerCount());
}

/// The cells row by row, and the bars last.
int LabelGrid::spokenCount() const
{
    return classCount() * (layerCount() + 1);
}

SpokenPart LabelGrid::spokenPart(int index) const
{
    const int column = index % classCount();
    const int layer = index / classCount();
    const Geometry place = geometry();
    return {.name = wordsOf(column, layer),
            .place = (layer < layerCount() ? place.cell(column, layer) : place.bar(column)).toRect(),
            .isChosen = layer == layerCount() && column == winner()};
}

} // namespace ff
