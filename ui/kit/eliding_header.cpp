// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/eliding_header.h"

#include <QStyle>
#include <QStyleOptionHeader>

namespace ff {

ElidingHeader::ElidingHeader(Qt::Orientation orientation, QWidget* parent)
    : QHeaderView(orientation, parent)
{
    setSectionsClickable(true);
}

void ElidingHeader::initStyleOptionForIndex(QStyleOptionHeader* option, int index) const
{
    QHeaderView::initStyleOptionForIndex(option, index);
    int room = orientation() == Qt::Horizontal ? sectionSize(index) : width();
    room -= 2 * style()->pixelMetric(QStyle::PM_HeaderMargin, nullptr, this);
    if (isSortIndicatorShown() && sortIndicatorSection() == index) {
        room -= style()->pixelMetric(QStyle::PM_HeaderMarkSize, nullptr, this);
    }
    option->text = fontMetrics().elidedText(option->text, Qt::ElideRight, room);
}

} // namespace ff
