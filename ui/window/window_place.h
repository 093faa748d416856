// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMargins>
#include <QRect>

class QWidget;

namespace ff {

/// The frame that the desktop puts around a window, or what it will be about before the window is shown.
QMargins frameOf(const QWidget& window);

/// Where a window with the size of `wanted` should be so that all of it, with a frame as wide as `frame`
/// around, is on the part of the screen that is `available`: as `wanted` says where that is possible. Pure.
QRect fitted(const QRect& wanted, const QRect& available, const QMargins& frame);

/// Moves and shrinks a window that is neither maximised nor covers the screen so that it and its frame are on
/// its screen. GUI thread.
void fitToScreen(QWidget& window);

} // namespace ff
