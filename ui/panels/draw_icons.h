// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QIcon>

namespace ff {

/// The small pictures on buttons and marks. Drawn, so that they follow the theme and any resolution.
enum class Symbol { Pen, Eraser, Undo, Redo, Clear, Bolt, Plus, Minus };

/// The symbol in `colour`, and in `disabled` for a button that cannot be used now.
QIcon symbolIcon(Symbol symbol, const QColor& colour, const QColor& disabled);

/// The symbol alone, `side` logical pixels wide.
QPixmap symbolPixmap(Symbol symbol, const QColor& colour, int side, double devicePixelRatio);

} // namespace ff
