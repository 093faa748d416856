// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/panel_host.h"

#include "ui/panes/picture_receiver.h"
#include "ui/panes/setting_receiver.h"
#include "ui/window/actions.h"
#include "ui/window/dock_layout.h"

#include <QAction>
#include <QCoreApplication>
#include <QDockWidget>
#include <QMainWindow>
#include <QMenu>

#include <algorithm>

namespace ff {

namespace {

using namespace Qt::StringLiterals;
} // namespace

PanelHost::PanelHost(QMainWindow& window, const ActionSet& actions, KeptRuns& runs, const Panel::Post& post)
    : QObject(&window)
    , m_window(window)
{
    for (const PanelRow& row : panelTable()) {
        addPanel(row);
    }
    for (const Entry& entry : m_entries) {
        connectReceivers(*entry.panel);
        entry.panel->usePost(post);
        entry.panel->useActions(actions);
        entry.panel->useRuns(runs);
    }
    std::vector<PlacedPanel> placed;
    for (const Entry& entry : m_entries) {
        placed.push_back({entry.row, entry.panel, entry.dock});
    }
    m_layout = new DockLayout(window, std::move(placed));
}

void PanelHost::addPanel(const PanelRow& row)
{
    Panel* panel = row.make(&m_window);
    if (panel->objectName().isEmpty()) {
        panel->setObjectName(QLatin1StringView(row.id));
    }
    QDockWidget* dock = row.place == PanelRow::Place::Centre ? nullptr : makeDock(row, panel);
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

/// Panels do not know each other: what one offers goes to whoever takes it.
void PanelHost::connectReceivers(Panel& panel)
{
    connect(&panel, &Panel::sampleKept, this, &PanelHost::sampleKept);
    connect(&panel, &Panel::pictureChosen, this, &PanelHost::lookAt);
    connect(&panel, &Panel::settingWished, this, &PanelHost::editSetting);
}

void PanelHost::lookAt(const LabelledPicture& picture)
{
    for (const Entry& entry : m_entries) {
        if (auto* receiver = dynamic_cast<PictureReceiver*>(entry.panel)) {
            raise(QLatin1StringView(entry.row->id));
            receiver->receivePicture(picture);
        }
    }
}

void PanelHost::editSetting(const char* id, const SettingValue& value)
{
    for (const Entry& entry : m_entries) {
        if (auto* receiver = dynamic_cast<SettingReceiver*>(entry.panel)) {
            receiver->editSetting(settingRow(id), value);
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

QList<Panel*> PanelHost::panels() const
{
    QList<Panel*> result;
    for (const Entry& entry : m_entries) {
        result << entry.panel;
    }
    return result;
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

void PanelHost::present(const News& news)
{
    for (const Entry& entry : m_entries) {
        for (const Event& event : news.events) {
            entry.panel->hear(event);
        }
        entry.panel->record(news);
        if (isSeen(entry.panel)) {
            entry.panel->follow(news.live);
            if (news.moment) {
                entry.panel->present(news.moment);
            }
        }
    }
}

void PanelHost::catchUp() const
{
    for (const Entry& entry : m_entries) {
        if (isSeen(entry.panel)) {
            entry.panel->catchUp();
        }
    }
}

void PanelHost::applyTheme(const Theme& theme)
{
    for (const Entry& entry : m_entries) {
        entry.panel->applyTheme(theme);
    }
}

void PanelHost::setWindowExposed(bool exposed)
{
    m_windowExposed = exposed;
    for (const Entry& entry : m_entries) {
        if (isSeen(entry.panel)) {
            Q_EMIT panelShown(entry.panel);
        }
    }
}

bool PanelHost::isSeen(const Panel* panel) const
{
    if (!m_windowExposed || !panel->isVisible()) {
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

} // namespace ff
