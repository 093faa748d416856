// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QColor;
class QWidget;

namespace ff {

/// A hairline along the edge of a widget that has the focus, over what it has painted. From its paintEvent().
void paintFocusFrame(QWidget& widget, const QColor& colour);

} // namespace ff
