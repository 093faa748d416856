// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/column_scroll.h"

#include <QEvent>

#include <algorithm>

namespace ff {

ColumnScroll::ColumnScroll(int least, QWidget* parent)
    : QScrollArea(parent)
    , m_least(least)
{
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
}

QSize ColumnScroll::minimumSizeHint() const
{
    const int content = widget() ? widget()->minimumSizeHint().width() : 0;
    return {std::max(m_least, content), QScrollArea::minimumSizeHint().height()};
}

bool ColumnScroll::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == widget() && event->type() == QEvent::LayoutRequest) {
        updateGeometry();
    }
    return QScrollArea::eventFilter(watched, event);
}

} // namespace ff
