// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QAction;
class QWidget;

namespace ff {

/// How the Layers pane can be looked at: the button that opens the choice, and what can be checked there.
struct LayersMenu
{
    QWidget* button;
    QAction* sameScale; ///< checked at first, the others are not
    QAction* logCounts;
    QAction* overTime;
    QAction* fields;
};

LayersMenu makeLayersMenu(QWidget& pane);

} // namespace ff
