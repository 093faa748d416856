// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/window_place.h"

#include <QGuiApplication>
#include <QScreen>
#include <QStyle>
#include <QWidget>

#include <algorithm>

namespace ff {

QMargins frameOf(const QWidget& window)
{
    const QRect inner = window.geometry();
    const QRect outer = window.frameGeometry();
    if (window.isVisible() && inner != outer) {
        return {inner.left() - outer.left(), inner.top() - outer.top(), outer.right() - inner.right(),
                outer.bottom() - inner.bottom()};
    }
    const int edge = window.style()->pixelMetric(QStyle::PM_MdiSubWindowFrameWidth);
    return {edge, window.style()->pixelMetric(QStyle::PM_TitleBarHeight), edge, edge};
}

QRect fitted(const QRect& wanted, const QRect& available, const QMargins& frame)
{
    const QRect room = available.marginsRemoved(frame);
    QRect place(wanted.topLeft(), wanted.size().boundedTo(room.size()));
    place.moveLeft(std::clamp(place.left(), room.left(), room.right() + 1 - place.width()));
    place.moveTop(std::clamp(place.top(), room.top(), room.bottom() + 1 - place.height()));
    return place;
}

void fitToScreen(QWidget& window)
{
    if (window.isMaximized() || window.isFullScreen()) {
        return;
    }
    const QScreen* const nearest = QGuiApplication::screenAt(window.geometry().center());
    const QScreen& screen = nearest ? *nearest : *window.screen();
    const QRect place = fitted(window.geometry(), screen.availableGeometry(), frameOf(window));
    if (place != window.geometry()) {
        window.setGeometry(place);
    }
}

} // namespace ff
