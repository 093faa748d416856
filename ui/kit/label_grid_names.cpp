// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/label_grid_names.h"

#include <QFontMetrics>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace ff {

LabelGridNames::LabelGridNames(const QStringList& names, const QFont& font)
    : m_names(names)
    , m_font(font)
    , m_line(QFontMetrics(font).height())
{
    const QFontMetrics metrics(font);
    for (const QString& name : names) {
        m_longest = std::max<double>(m_longest, metrics.horizontalAdvance(name));
    }
}

bool LabelGridNames::areUpright(double columnWidth) const
{
    return m_longest > columnWidth && columnWidth >= m_line * 0.9;
}

double LabelGridNames::heightFor(double columnWidth) const
{
    return areUpright(columnWidth) ? std::min(m_longest + 6, m_line * 4.5) : m_line * 1.35;
}

void LabelGridNames::paint(QPainter& painter, const QRectF& header, int winner, const Theme& theme) const
{
    const auto count = static_cast<int>(m_names.size());
    const double column = header.width() / std::max(1, count);
    const bool upright = areUpright(column);
    const double needed = std::min(m_longest + 4, m_line * 6);
    const int every = upright ? 1 : std::max(1, static_cast<int>(std::ceil(needed / column)));
    for (int i = 0; i < count; ++i) {
        const bool wins = i == winner;
        const bool besideWinner = winner >= 0 && std::abs(i - winner) < every;
        if (!wins && (i % every != 0 || besideWinner)) {
            continue;
        }
        QFont font = m_font;
        font.setBold(wins);
        painter.setFont(font);
        painter.setPen(wins ? theme.text : theme.mutedText);
        const double half = every * column / 2;
        QRectF cell(header.left() + (i + 0.5) * column - half, header.top(), 2 * half, header.height());
        cell.moveRight(std::min(cell.right(), std::max(header.right(), cell.width())));
        paintName(painter, cell, m_names[i], upright);
    }
}

void LabelGridNames::paintName(QPainter& painter, const QRectF& cell, const QString& name, bool upright) const
{
    const QFontMetrics metrics(painter.font());
    const double room = upright ? cell.height() - 4 : cell.width();
    const QString fitting = metrics.elidedText(name, Qt::ElideRight, static_cast<int>(std::ceil(room)));
    if (!upright) {
        painter.drawText(cell, Qt::AlignCenter, fitting);
        return;
    }
    painter.save();
    painter.translate(cell.center().x(), cell.bottom() - 3);
    painter.rotate(-90);
    painter.drawText(QRectF(0, -cell.width() / 2, room, cell.width()), Qt::AlignLeft | Qt::AlignVCenter,
                     fitting);
    painter.restore();
}

} // namespace ff
