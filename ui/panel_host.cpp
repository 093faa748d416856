// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panel_host.h"

#include "ui/panels/picture_receiver.h"

#include <QAction>
#include <QCoreApplication>
#include <QDockWidget>
#include <QMainWindow>
#include <QMenu>

#include <algorithm>

namespace ff {

namespace {

using namespace Qt::StringLiterals;
using Place = PanelRow::Place;

constexpr int layoutVersion = 1; ///< a layout of another version is not read
constexpr int leftWidthInCharacters = 48;
constexpr int rightWidthInCharacters = 48;
constexpr int bottomHeightInLines = 11;

Qt::DockWidgetArea areaOf(Place place)
{
    const bool left = place == Place::Left;
    const bool right = place == Place::Right;
    return left ? Qt::LeftDockWidgetArea : right ? Qt::RightDockWidgetArea : Qt::BottomDockWidgetArea;
}

/// In pixels, across the edge of the window.
int firstSize(Place place, const QWidget& window)
{
    const QFontMetrics metrics = window.fontMetrics();
    switch (place) {
    case Place::Left:
        return std::max(metrics.averageCharWidth() * leftWidthInCharacters, window.width() / 6);
    case Place::Right:
        return std::max(metrics.averageCharWidth() * rightWidthInCharacters, window.width() / 5);
    case Place::Bottom:
        return std::min(metrics.height() * bottomHeightInLines, window.height() / 5);
    case Place::Centre:
        break;
    }
    return 0;
}

} // namespace

PanelHost::PanelHost(QMainWindow& window)
    : QObject(&window)
    , m_window(window)
{
    window.setDockOptions(QMainWindow::AllowTabbedDocks);
    window.setTabPosition(Qt::AllDockWidgetAreas, QTabWidget::North);
    for (const PanelRow& row : panelTable()) {
        addPanel(row);
    }
    connectReceivers();
    placeDocks();
}

void PanelHost::addPanel(const PanelRow& row)
{
    Panel* panel = row.make(&m_window);
    if (panel->objectName().isEmpty()) {
        panel->setObjectName(QLatin1StringView(row.id));
    }
    connect(panel, &Panel::commandRequested, this, &PanelHost::commandRequested);
    QDockWidget* dock = row.place == Place::Centre ? nullptr : makeDock(row, panel);
    if (!dock) {
        m_centre = panel;
    }
    m_entries.push_back({&row, panel, dock});
}

QDockWidget* PanelHost::makeDock(const PanelRow& row, Panel* panel)
{
    auto* dock = new QDockWidget(QCoreApplication::translate("PanelTable", row.title), &m_window);
    dock->setObjectName(QLatin1StringView(row.id) + u"Dock");
    dock->setFeatures(QDockWidget::DockWidgetClosable | QDockWidget::DockWidgetMovable);
    dock->setWidget(panel);
    const QLatin1StringView id(row.id);
    connect(dock, &QDockWidget::visibilityChanged, this, [this, id](bool seen) { setInFront(id, seen); });
    return dock;
}

void PanelHost::connectReceivers()
{
    for (const Entry& source : m_entries) {
        for (const Entry& target : m_entries) {
            auto* receiver = dynamic_cast<PictureReceiver*>(target.panel);
            if (!receiver || source.panel == target.panel) {
                continue;
            }
            const QLatin1StringView id(target.row->id);
            connect(source.panel, &Panel::pictureChosen, target.panel,
                    [this, receiver, id](const QByteArray& pixels, int width, int height) {
                        raise(id);
                        receiver->receivePicture(pixels, width, height);
                    });
        }
    }
}

void PanelHost::setInFront(QLatin1StringView id, bool inFront)
{
    for (Entry& entry : m_entries) {
        if (QLatin1StringView(entry.row->id) != id || entry.inFront == inFront) {
            continue;
        }
        entry.inFront = inFront;
        Q_EMIT seenChanged();
        if (inFront) {
            Q_EMIT panelShown(entry.panel);
        }
    }
}

Panel* PanelHost::panel(QLatin1StringView id) const
{
    const auto found = std::ranges::find_if(
        m_entries, [&](const Entry& entry) { return QLatin1StringView(entry.row->id) == id; });
    return found == m_entries.end() ? nullptr : found->panel;
}

QList<QDockWidget*> PanelHost::docks() const
{
    QList<QDockWidget*> result;
    for (const Entry& entry : m_entries) {
        if (entry.dock) {
            result << entry.dock;
        }
    }
    return result;
}

void PanelHost::present(const Snapshot& snapshot)
{
    for (const Entry& entry : m_entries) {
        entry.panel->record(snapshot);
        if (isSeen(entry.panel)) {
            entry.panel->present(snapshot);
        }
    }
}

void PanelHost::applyTheme(const Theme& theme)
{
    for (const Entry& entry : m_entries) {
        entry.panel->applyTheme(theme);
    }
}

bool PanelHost::isSeen(const Panel* panel) const
{
    if (m_window.isMinimized() || !panel->isVisible()) {
        return false;
    }
    // A dock behind another tab is visible to Qt; only its own signal tells.
    return std::ranges::any_of(m_entries,
                               [panel](const Entry& entry) { return entry.panel == panel && entry.inFront; });
}

void PanelHost::raise(QLatin1StringView id)
{
    for (const Entry& entry : m_entries) {
        if (entry.dock && QLatin1StringView(entry.row->id) == id) {
            entry.dock->show();
            entry.dock->raise();
        }
    }
}

void PanelHost::addToggles(QMenu& menu) const
{
    for (QDockWidget* dock : docks()) {
        menu.addAction(dock->toggleViewAction());
    }
}

void PanelHost::restoreDefaultLayout()
{
    m_hiddenByOnly.clear();
    m_wideState.clear();
    m_narrow = false;
    placeDocks();
    for (QDockWidget* dock : docks()) {
        dock->show();
    }
    sizeDocks();
    adaptToWidth(m_window.width());
}

QByteArray PanelHost::saveLayout() const
{
    return m_narrow ? m_wideState : m_window.saveState(layoutVersion);
}

void PanelHost::restoreLayout(const QByteArray& layout)
{
    m_narrow = false;
    if (layout.isEmpty() || !m_window.restoreState(layout, layoutVersion)) {
        restoreDefaultLayout();
        return;
    }
    adaptToWidth(m_window.width());
}

void PanelHost::placeDocks()
{
    for (const Place place : {Place::Left, Place::Right, Place::Bottom}) {
        QDockWidget* first = nullptr;
        for (const Entry& entry : m_entries) {
            if (entry.row->place != place) {
                continue;
            }
            m_window.removeDockWidget(entry.dock);
            m_window.addDockWidget(areaOf(place), entry.dock);
            entry.dock->show();
            if (first) {
                m_window.tabifyDockWidget(first, entry.dock);
            } else {
                first = entry.dock;
            }
        }
        if (first) {
            first->raise();
        }
    }
}

void PanelHost::sizeDocks()
{
    for (const Qt::Orientation direction : {Qt::Horizontal, Qt::Vertical}) {
        QList<QDockWidget*> across;
        QList<int> sizes;
        for (const Entry& entry : m_entries) {
            const bool vertical = entry.row->place == Place::Bottom;
            if (entry.dock && vertical == (direction == Qt::Vertical)) {
                across << entry.dock;
                sizes << firstSize(entry.row->place, m_window);
            }
        }
        m_window.resizeDocks(across, sizes, direction);
    }
}

void PanelHost::showOnlyCentre(bool only)
{
    if (only) {
        for (QDockWidget* dock : docks()) {
            if (!dock->isHidden()) {
                m_hiddenByOnly << dock;
                dock->hide();
            }
        }
        return;
    }
    for (QDockWidget* dock : m_hiddenByOnly) {
        dock->show();
    }
    m_hiddenByOnly.clear();
}

void PanelHost::adaptToWidth(int width)
{
    const bool narrow = width < narrowWidth;
    if (narrow == m_narrow) {
        return;
    }
    m_narrow = narrow;
    if (!narrow) {
        m_window.restoreState(m_wideState, layoutVersion);
        return;
    }
    m_wideState = m_window.saveState(layoutVersion);
    QDockWidget* right = nullptr;
    for (const Entry& entry : m_entries) {
        if (entry.row->place == Place::Right) {
            right = entry.dock;
        }
    }
    for (const Entry& entry : m_entries) {
        if (right && entry.row->place == Place::Left) {
            m_window.tabifyDockWidget(right, entry.dock);
        }
    }
    if (right) {
        right->raise();
    }
    sizeDocks();
}

} // namespace ff
