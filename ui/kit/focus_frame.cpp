// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/focus_frame.h"

#include <QPainter>
#include <QWidget>

namespace ff {

void paintFocusFrame(QWidget& widget, const QColor& colour)
{
    if (widget.hasFocus()) {
        QPainter painter(&widget);
        painter.setPen(colour);
        painter.drawRect(widget.rect().adjusted(0, 0, -1, -1));
    }
}

} // namespace ff
