// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panes/samples/label_cells.h"

#include "ui/kit/class_name.h"

#include <algorithm>

namespace ff {
namespace {

/// One row of cells, of which the label's own is lit.
struct CellRow
{
    QRect area;
    int count;
    int lit;
    Side side;

    QRect cell(int index) const
    {
        const int left = area.left() + area.width() * index / count;
        const int right = area.left() + area.width() * (index + 1) / count;
        return {left, area.top(), std::max(1, right - left - 1), area.height()};
    }

    /// The own one, wide enough to be seen among a hundred.
    QRect litCell() const
    {
        constexpr int least = 4;
        const QRect own = cell(lit);
        const int more = std::max(0, least - own.width());
        return own.adjusted(-more / 2, 0, more - more / 2, 0);
    }
};

void drawCell(QPainter& painter, const CellRow& row, int index, const Theme& theme)
{
    const QRect cell = index == row.lit ? row.litCell() : row.cell(index);
    if (index != row.lit) {
        painter.setPen(QPen(theme.grid, 1));
        painter.drawRect(cell.adjusted(0, 0, -1, -1));
    } else if (row.side == Side::Positive) {
        painter.fillRect(cell, theme.positive);
    } else {
        painter.fillRect(cell, theme.base);
        drawFrame(painter, cell, Side::Negative, theme);
    }
}

QColor cellTextColour(bool lit, Side side, const Theme& theme)
{
    if (!lit) {
        return theme.mutedText;
    }
    return side == Side::Positive ? textOn(theme.positive) : theme.text;
}

} // namespace

LabelCells::LabelCells(QWidget* parent)
    : QWidget(parent)
    , m_theme(themeFor(palette()))
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setPlace(LabelPlace::InCorner);
}

void LabelCells::setPlace(LabelPlace place)
{
    switch (place) {
    case LabelPlace::InCorner:
        setAccessibleName(tr("Label pixels"));
        setToolTip(tr("The first pixels of the image carry its label: one pixel per class, one of them lit. "
                      "Positives carry the true label, negatives a wrong one."));
        break;
    case LabelPlace::OverImage:
        setAccessibleName(tr("Labels"));
        setToolTip(tr("A wave over the whole image is its label: each class has one of its own. "
                      "Positives carry that of the true label, negatives that of a wrong one."));
        break;
    case LabelPlace::AtTop:
        setAccessibleName(tr("Label units"));
        setToolTip(tr("The label stands above the top layer: one unit per class, one of them on. Positives "
                      "have the true label there, negatives a wrong one."));
        break;
    case LabelPlace::None:
        break;
    }
}

void LabelCells::setLabels(const DataView& dataView, int trueLabel, int wrongLabel)
{
    if (m_trueLabel == trueLabel && m_wrongLabel == wrongLabel && m_data.classes == dataView.classes) {
        return;
    }
    m_data = dataView;
    m_trueLabel = trueLabel;
    m_wrongLabel = wrongLabel;
    setAccessibleDescription(trueLabel < 0 ? QString() : tr("%1, %2").arg(trueText(), wrongText()));
    update();
}

void LabelCells::setTheme(const Theme& theme)
{
    m_theme = theme;
    update();
}

QString LabelCells::trueText() const
{
    return m_trueLabel < 0 ? QString() : tr("true %1").arg(className(m_data, m_trueLabel));
}

QString LabelCells::wrongText() const
{
    return m_wrongLabel < 0 ? QString() : tr("wrong %1").arg(className(m_data, m_wrongLabel));
}

QSize LabelCells::sizeHint() const
{
    return {fontMetrics().height() * 8, 2 * rowHeight() + 2};
}

int LabelCells::rowHeight() const
{
    return QFontMetrics(captionFont(font())).height() + 2;
}

/// Only names of one sign fit into a cell.
QString LabelCells::cellText(int cell) const
{
    const QString name = className(m_data, cell);
    return name.size() == 1 ? name : QString();
}

void LabelCells::paintEvent(QPaintEvent*)
{
    if (m_trueLabel < 0 || m_data.classes.empty()) {
        return;
    }
    QPainter painter(this);
    painter.setFont(captionFont(font()));
    paintRow(painter, 0, Side::Positive);
    paintRow(painter, rowHeight() + 2, Side::Negative);
}

void LabelCells::paintRow(QPainter& painter, int top, Side side) const
{
    const QFontMetrics metrics = painter.fontMetrics();
    const int widest
        = std::max(metrics.horizontalAdvance(trueText()), metrics.horizontalAdvance(wrongText())) + 2;
    const int gap = metrics.height() / 2;
    const QRect caption(0, top, std::min(widest, width() / 2), rowHeight());
    const QString text = side == Side::Positive ? trueText() : wrongText();
    painter.setPen(m_theme.text);
    painter.drawText(caption, Qt::AlignLeft | Qt::AlignVCenter,
                     metrics.elidedText(text, Qt::ElideRight, caption.width()));

    const int left = caption.width() + gap;
    const CellRow row {QRect(left, top, width() - left, rowHeight()), static_cast<int>(m_data.classes.size()),
                       side == Side::Positive ? m_trueLabel : m_wrongLabel, side};
    for (int i = 0; i < row.count; ++i) {
        drawCell(painter, row, i, m_theme);
    }
    if (row.lit >= 0) {
        drawCell(painter, row, row.lit, m_theme); // over its neighbours
    }
    for (int i = 0; i < row.count; ++i) {
        const QString sign = cellText(i);
        if (metrics.horizontalAdvance(sign) < row.cell(i).width() - 2) {
            painter.setPen(cellTextColour(i == row.lit, side, m_theme));
            painter.drawText(row.cell(i), Qt::AlignCenter, sign);
        }
    }
}

} // namespace ff
