// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dock_layout.h"

#include <QDockWidget>
#include <QMainWindow>

#include <algorithm>
#include <array>

namespace ff {

namespace {

using Place = PanelRow::Place;

constexpr int layoutVersion = 1; ///< a layout of another version is not read
constexpr int sideWidthInCharacters = 48;
constexpr int bottomHeightInLines = 11;

constexpr std::array areas {Qt::LeftDockWidgetArea, Qt::RightDockWidgetArea, Qt::BottomDockWidgetArea};

/// In pixels, across the edge of the window.
int firstSize(Place place, const QWidget& window)
{
    const QFontMetrics metrics = window.fontMetrics();
    const int side = metrics.averageCharWidth() * sideWidthInCharacters;
    switch (place) {
    case Place::Left:
        return std::max(side, window.width() / 6);
    case Place::Right:
        return std::max(side, window.width() / 5);
    case Place::Bottom:
        return std::min(metrics.height() * bottomHeightInLines, window.height() / 5);
    case Place::Centre:
        break;
    }
    return 0;
}

/// Takes the place of a title bar where there is to be none.
class NoTitle : public QWidget
{
public:
    using QWidget::QWidget;
    QSize sizeHint() const override { return {0, 0}; }
    QSize minimumSizeHint() const override { return {0, 0}; }
};

void showTitle(QDockWidget* dock, bool shown)
{
    QWidget* const replaced = dock->titleBarWidget();
    if (shown && replaced) {
        dock->setTitleBarWidget(nullptr);
        replaced->deleteLater();
    } else if (!shown && !replaced) {
        dock->setTitleBarWidget(new NoTitle(dock));
    }
}

} // namespace

DockLayout::DockLayout(QMainWindow& window, std::vector<PlacedPanel> panels)
    : QObject(&window)
    , m_window(window)
    , m_panels(std::move(panels))
{
    std::erase_if(m_panels, [](const PlacedPanel& each) { return each.dock == nullptr; });
    window.setDockOptions(QMainWindow::AllowTabbedDocks);
    window.setTabPosition(Qt::AllDockWidgetAreas, QTabWidget::North);
    for (const PlacedPanel& each : m_panels) {
        // Queued: in the middle of a move the window's own account of its tabs is not in order.
        connect(each.dock, &QDockWidget::visibilityChanged, this, &DockLayout::showTitles,
                Qt::QueuedConnection);
        connect(each.dock, &QDockWidget::dockLocationChanged, this, &DockLayout::showTitles,
                Qt::QueuedConnection);
    }
    place();
}

void DockLayout::restoreDefault()
{
    m_hiddenByOnly.clear();
    m_wideState.clear();
    for (const PlacedPanel& each : m_panels) {
        each.dock->show();
    }
    enter(m_window.width() < narrowWidth);
}

QByteArray DockLayout::save() const
{
    return m_narrow ? m_wideState : m_window.saveState(layoutVersion);
}

void DockLayout::restore(const QByteArray& layout)
{
    const bool narrow = m_window.width() < narrowWidth;
    if (layout.isEmpty() || !m_window.restoreState(layout, layoutVersion)) {
        restoreDefault();
    } else if (narrow) {
        m_wideState = layout;
        enter(true);
    }
}

void DockLayout::adaptToWidth(int width)
{
    const bool narrow = width < narrowWidth;
    if (narrow == m_narrow) {
        return;
    }
    if (narrow) {
        m_wideState = m_window.saveState(layoutVersion);
    }
    enter(narrow);
}

/// Which docks are shown is the user's choice in both layouts and stays.
void DockLayout::enter(bool narrow)
{
    QList<QDockWidget*> hidden;
    for (const PlacedPanel& each : m_panels) {
        if (each.dock->isHidden()) {
            hidden << each.dock;
        }
    }
    m_narrow = narrow;
    for (const PlacedPanel& each : m_panels) {
        const bool slim = narrow && each.row->place == Place::Bottom;
        each.panel->setForm(slim ? Panel::Form::Slim : Panel::Form::Full);
    }
    if (narrow || m_wideState.isEmpty() || !m_window.restoreState(m_wideState, layoutVersion)) {
        place();
        size();
    }
    for (const PlacedPanel& each : m_panels) {
        each.dock->setVisible(!hidden.contains(each.dock));
    }
    showTitles();
}

Qt::DockWidgetArea DockLayout::areaOf(Place place) const
{
    if (place == Place::Bottom) {
        return Qt::BottomDockWidgetArea;
    }
    return place == Place::Left && !m_narrow ? Qt::LeftDockWidgetArea : Qt::RightDockWidgetArea;
}

/// In table order, except that a place's own panels come before its guests.
std::vector<PlacedPanel> DockLayout::inArea(Qt::DockWidgetArea area) const
{
    std::vector<PlacedPanel> result;
    std::ranges::copy_if(m_panels, std::back_inserter(result),
                         [&](const PlacedPanel& each) { return areaOf(each.row->place) == area; });
    std::ranges::stable_partition(result,
                                  [](const PlacedPanel& each) { return each.row->place != Place::Left; });
    return result;
}

void DockLayout::place()
{
    for (const Qt::DockWidgetArea area : areas) {
        QDockWidget* first = nullptr;
        for (const PlacedPanel& each : inArea(area)) {
            m_window.removeDockWidget(each.dock);
            m_window.addDockWidget(area, each.dock);
            each.dock->show();
            if (first) {
                m_window.tabifyDockWidget(first, each.dock);
            } else {
                first = each.dock;
            }
        }
        if (first) {
            first->raise();
        }
    }
}

void DockLayout::size()
{
    for (const Qt::Orientation direction : {Qt::Horizontal, Qt::Vertical}) {
        QList<QDockWidget*> across;
        QList<int> sizes;
        for (const PlacedPanel& each : m_panels) {
            if ((each.row->place == Place::Bottom) == (direction == Qt::Vertical)) {
                across << each.dock;
                sizes << firstSize(each.row->place, m_window);
            }
        }
        m_window.resizeDocks(across, sizes, direction);
    }
}

/// A tab says what a dock is; a title below it would say it again. A slim one has no room for one.
void DockLayout::showTitles()
{
    for (const PlacedPanel& each : m_panels) {
        const auto others = m_window.tabifiedDockWidgets(each.dock);
        const bool hasTab
            = std::ranges::any_of(others, [](const QDockWidget* other) { return !other->isHidden(); });
        const bool slim = m_narrow && each.row->place == Place::Bottom;
        showTitle(each.dock, !hasTab && !slim);
    }
}

void DockLayout::showOnlyCentre(bool only)
{
    if (only) {
        for (const PlacedPanel& each : m_panels) {
            if (!each.dock->isHidden()) {
                m_hiddenByOnly << each.dock;
                each.dock->hide();
            }
        }
        return;
    }
    for (QDockWidget* dock : m_hiddenByOnly) {
        dock->show();
    }
    m_hiddenByOnly.clear();
}

} // namespace ff
