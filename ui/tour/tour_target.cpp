// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tour/tour_target.h"

#include "ui/window/actions.h"

#include <QAction>
#include <QDockWidget>
#include <QMainWindow>
#include <QScrollArea>
#include <QStatusBar>
#include <QTabWidget>
#include <QToolBar>

#include <algorithm>

namespace ff {

namespace {

constexpr int margin = 4; ///< between a card and the bars of the window, in pixels

/// What can be seen of a part of the widget, in the coordinates of the window.
QRect seenIn(const QWidget& window, const QWidget& widget, const QRect& part)
{
    QRect seen(widget.mapTo(&window, part.topLeft()), part.size());
    for (const QWidget* each = widget.parentWidget(); each && each != &window; each = each->parentWidget()) {
        seen &= QRect(each->mapTo(&window, QPoint()), each->size());
    }
    return seen & window.rect();
}

/// Where it is a page of tabs, or in one.
void bringToFront(QWidget& widget)
{
    for (QWidget* each = &widget; each; each = each->parentWidget()) {
        for (QWidget* outer = each->parentWidget(); outer; outer = outer->parentWidget()) {
            auto* tabs = qobject_cast<QTabWidget*>(outer);
            if (tabs && tabs->indexOf(each) >= 0) {
                tabs->setCurrentWidget(each);
            }
        }
    }
}

} // namespace

QString revealForTour(QWidget& target, const ActionSet& actions)
{
    QString opened;
    for (QWidget* each = &target; each; each = each->parentWidget()) {
        if (auto* dock = qobject_cast<QDockWidget*>(each)) {
            if (dock->isHidden()) {
                opened = dock->windowTitle();
                actions[ActionId::OnlyLayers]->setChecked(false);
                dock->show();
            }
            dock->raise();
        }
    }
    bringToFront(target);
    for (QWidget* each = target.parentWidget(); each; each = each->parentWidget()) {
        if (auto* scroll = qobject_cast<QScrollArea*>(each)) {
            scroll->ensureWidgetVisible(&target, 0, 0);
        }
    }
    return opened;
}

TourSpot tourSpot(const TourPart& part, const QWidget& target, const QMainWindow& window)
{
    const QWidget* shown = &target;
    while (shown != &window && !shown->isVisible()) {
        shown = shown->parentWidget();
    }
    if (shown == &window) {
        return {};
    }
    const bool isPart = part && shown == &target;
    return {seenIn(window, *shown, isPart ? part(target) : shown->rect()),
            seenIn(window, *shown, shown->rect())};
}

QRect tourArea(const QMainWindow& window)
{
    QRect area = window.rect();
    for (const QToolBar* bar : window.findChildren<QToolBar*>(Qt::FindDirectChildrenOnly)) {
        area.setTop(std::max(area.top(), bar->geometry().bottom() + 1));
    }
    if (const auto* status = window.findChild<QStatusBar*>(QString(), Qt::FindDirectChildrenOnly)) {
        area.setBottom(status->geometry().top() - 1);
    }
    return area.adjusted(margin, margin, -margin, -margin);
}

} // namespace ff
