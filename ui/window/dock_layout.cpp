// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/dock_layout.h"

#include "ui/kit/sealed_bytes.h"

#include <QDataStream>
#include <QDockWidget>
#include <QEvent>
#include <QGuiApplication>
#include <QMainWindow>

#include <algorithm>
#include <optional>

namespace ff {

namespace {

using Place = PanelRow::Place;

constexpr int layoutVersion = 3; ///< a layout of another version is not read
constexpr int sideWidthInCharacters = 48;
constexpr int tabsWidthInCharacters = 57; ///< where all panes but one are tabs of one side
constexpr int bottomHeightInLines = 12;

constexpr std::array areas {Qt::LeftDockWidgetArea, Qt::RightDockWidgetArea, Qt::BottomDockWidgetArea};

/// The sides that people begin and end to read at; Qt mirrors what is in a window, but not its docks.
Qt::DockWidgetArea firstSide()
{
    return QGuiApplication::isRightToLeft() ? Qt::RightDockWidgetArea : Qt::LeftDockWidgetArea;
}

Qt::DockWidgetArea lastSide()
{
    return QGuiApplication::isRightToLeft() ? Qt::LeftDockWidgetArea : Qt::RightDockWidgetArea;
}

/// Where it stands while there is room.
Qt::DockWidgetArea homeOf(Place place)
{
    switch (place) {
    case Place::Left:
        return firstSide();
    case Place::Bottom:
    case Place::BottomOrSide:
        return Qt::BottomDockWidgetArea;
    case Place::Right:
    case Place::Centre:
        break;
    }
    return lastSide();
}

/// In pixels, across the edge of the window.
int firstSize(Qt::DockWidgetArea area, const QWidget& window)
{
    const QFontMetrics metrics = window.fontMetrics();
    const bool isNarrow = window.width() < DockLayout::narrowWidth;
    const int side = metrics.averageCharWidth() * (isNarrow ? tabsWidthInCharacters : sideWidthInCharacters);
    if (area == Qt::BottomDockWidgetArea) {
        return std::min(metrics.height() * bottomHeightInLines, window.height() / 4);
    }
    return std::max(side, window.width() / (area == firstSide() ? 6 : 5));
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
        each.dock->installEventFilter(this);
        connect(each.dock, &QDockWidget::visibilityChanged, this, &DockLayout::changed);
        connect(each.dock, &QDockWidget::dockLocationChanged, this, &DockLayout::changed);
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
    m_states = {};
    enter(widthFor(m_window.width()));
    showAll({});
}

QByteArray DockLayout::save() const
{
    std::array states = m_states;
    states[m_width] = m_window.saveState(layoutVersion);
    QByteArray content;
    QDataStream stream(&content, QIODevice::WriteOnly);
    stream << states[Wide] << states[Narrow] << hiddenNames();
    return sealed(content);
}

void DockLayout::restore(const QByteArray& saved)
{
    const std::optional<QByteArray> content = unsealed(saved);
    if (!content) {
        restoreDefault();
        return;
    }
    QStringList hidden;
    QDataStream stream(*content);
    stream >> m_states[Wide] >> m_states[Narrow] >> hidden;
    enter(widthFor(m_window.width()));
    showAll(hidden);
}

void DockLayout::adaptToWidth(int width)
{
    // Beside the centre alone nothing could be narrow, and the window's minimum is not that of the layout.
    if (!m_hiddenByOnly.isEmpty() || widthFor(width) == m_width) {
        return;
    }
    const QStringList hidden = hiddenNames();
    m_states[m_width] = m_window.saveState(layoutVersion);
    enter(m_width == Wide ? Narrow : Wide);
    showAll(hidden); // what is shown is the user's choice in both layouts
}

DockLayout::Width DockLayout::widthFor(int width)
{
    // A wide layout is not made narrower than it can be; what it needs is seen while it is there.
    if (m_width == Wide) {
        m_leastWide = m_window.minimumSizeHint().width();
    }
    return width < std::max(narrowWidth, m_leastWide + 1) ? Narrow : Wide;
}

void DockLayout::enter(Width width)
{
    m_width = width;
    for (const PlacedPanel& each : m_panels) {
        const bool slim = width == Narrow && each.row->place == Place::Bottom;
        each.panel->setForm(slim ? Panel::Form::Slim : Panel::Form::Full);
    }
    restoreOrPlace();
}

void DockLayout::restoreOrPlace()
{
    const QByteArray& state = m_states[m_width];
    if (state.isEmpty() || !m_window.restoreState(state, layoutVersion) || !isWorking()) {
        place();
        size();
    }
}

/// Every pane has a place of its own in the window.
bool DockLayout::isWorking() const
{
    return std::ranges::all_of(m_panels, [&](const PlacedPanel& each) {
        return !each.dock->isFloating() && m_window.dockWidgetArea(each.dock) != Qt::NoDockWidgetArea;
    });
}

QStringList DockLayout::hiddenNames() const
{
    QStringList names;
    for (const PlacedPanel& each : m_panels) {
        if (each.dock->isHidden() && !m_hiddenByOnly.contains(each.dock)) {
            names << each.dock->objectName();
        }
    }
    return names;
}

void DockLayout::showAll(const QStringList& hidden)
{
    for (const PlacedPanel& each : m_panels) {
        const bool only = m_hiddenByOnly.contains(each.dock);
        each.dock->setVisible(!only && !hidden.contains(each.dock->objectName()));
    }
    showTitles();
}

bool DockLayout::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Resize || event->type() == QEvent::Move) {
        Q_EMIT changed(); // also by a hand on the line between two panes
    }
    return QObject::eventFilter(watched, event);
}

Qt::DockWidgetArea DockLayout::areaOf(Place place) const
{
    return place == Place::Bottom || m_width == Wide ? homeOf(place) : lastSide();
}

/// In table order, except that a place's own panels come before its guests.
std::vector<PlacedPanel> DockLayout::inArea(Qt::DockWidgetArea area) const
{
    std::vector<PlacedPanel> result;
    std::ranges::copy_if(m_panels, std::back_inserter(result),
                         [&](const PlacedPanel& each) { return areaOf(each.row->place) == area; });
    std::ranges::stable_partition(
        result, [area](const PlacedPanel& each) { return homeOf(each.row->place) == area; });
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
            const Qt::DockWidgetArea area = areaOf(each.row->place);
            if ((area == Qt::BottomDockWidgetArea) == (direction == Qt::Vertical)) {
                across << each.dock;
                sizes << firstSize(area, m_window);
            }
        }
        m_window.resizeDocks(across, sizes, direction);
    }
}

/// Not where a tab says it already, there is no room, or nothing is to be closed, beside the centre alone.
void DockLayout::showTitles()
{
    for (const PlacedPanel& each : m_panels) {
        const auto others = m_window.tabifiedDockWidgets(each.dock);
        const bool hasTab
            = std::ranges::any_of(others, [](const QDockWidget* other) { return !other->isHidden(); });
        const bool slim = m_width == Narrow && each.row->place == Place::Bottom;
        showTitle(each.dock, !hasTab && !slim && m_hiddenByOnly.isEmpty());
    }
}

void DockLayout::showOnlyCentre(bool only, QLatin1StringView beside)
{
    if (only) {
        for (const PlacedPanel& each : m_panels) {
            if (!each.dock->isHidden() && QLatin1StringView(each.row->id) != beside) {
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
    adaptToWidth(m_window.width());
}

} // namespace ff
