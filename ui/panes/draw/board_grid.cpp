// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panes/draw/board_grid.h"

#include "ui/panes/draw/board_sheet.h"

#include <QEvent>

#include <algorithm>
#include <array>

namespace ff {
namespace {

constexpr std::array columnChoices {2, 5, 1, 10}; // the first one where several do as well
constexpr int smallestSide = 64; // of a canvas: a finger still fits
constexpr int usualSide = 110;

int rowsOf(int count, int columns)
{
    return (count + columns - 1) / columns;
}

} // namespace

BoardGrid::BoardGrid(QWidget* parent)
    : QWidget(parent)
{
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    policy.setVerticalStretch(1);
    setSizePolicy(policy);
}

void BoardGrid::setSheets(const std::vector<BoardSheet*>& sheets)
{
    m_sheets = sheets;
    updateGeometry();
}

/// That a canvas has in so many columns.
int BoardGrid::side(int columns, const QSize& room) const
{
    const int gap = fontMetrics().height() / 2;
    const int rows = rowsOf(static_cast<int>(m_sheets.size()), columns);
    const int width = (room.width() - (columns - 1) * gap) / columns - BoardSheet::besideCanvas(*this);
    return std::min(width, (room.height() - (rows - 1) * gap) / rows);
}

void BoardGrid::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    place();
}

/// Letters of another size, as in Presenter mode, take other room.
void BoardGrid::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange) {
        place();
    }
}

void BoardGrid::place()
{
    if (m_sheets.empty()) {
        return;
    }
    const int gap = fontMetrics().height() / 2;
    const int columns
        = *std::ranges::max_element(columnChoices, {}, [&](int each) { return side(each, size()); });
    const int height = std::max(1, side(columns, size()));
    // An answer is never far from the next sheet, which would seem to be its own.
    const int widest = 2 * height + BoardSheet::besideCanvas(*this);
    const int width = std::min((this->width() - (columns - 1) * gap) / columns, widest);
    for (int i = 0; i < static_cast<int>(m_sheets.size()); ++i) {
        m_sheets[static_cast<std::size_t>(i)]->setGeometry((i % columns) * (width + gap),
                                                           (i / columns) * (height + gap), width, height);
    }
}

QSize BoardGrid::sizeHint() const
{
    const int gap = fontMetrics().height() / 2;
    const int rows = rowsOf(static_cast<int>(m_sheets.size()), 2);
    return {2 * (usualSide + BoardSheet::besideCanvas(*this)) + gap, rows * (usualSide + gap)};
}

QSize BoardGrid::minimumSizeHint() const
{
    const int gap = fontMetrics().height() / 2;
    const int rows = rowsOf(static_cast<int>(m_sheets.size()), 2);
    return {2 * (smallestSide + BoardSheet::besideCanvas(*this)) + gap, rows * (smallestSide + gap)};
}

} // namespace ff
