// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/tour/tour_place.h"

#include <QString>

#include <functional>

class QMainWindow;
class QWidget;

namespace ff {

class ActionSet;

/// What of a widget a card is about, in its coordinates; none: all of it.
using TourPart = std::function<QRect(const QWidget& target)>;

/// Brings the widget into view: opens the pane that it is in, puts it in front of its tabs and scrolls to it.
/// Returns the title of the pane where that was closed. GUI thread only.
QString revealForTour(QWidget& target, const ActionSet& actions);

/// What of a window a card about a part of the target stands beside: of the target, or of the nearest thing
/// around it where that is not shown; empty where nothing is. GUI thread only.
TourSpot tourSpot(const TourPart& part, const QWidget& target, const QMainWindow& window);

/// Where cards may lie in a window: between its bars. GUI thread only.
QRect tourArea(const QMainWindow& window);

} // namespace ff
