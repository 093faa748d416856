// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/panel_host.h"

#include "ui/kit/view_choice.h"
#include "ui/window/actions.h"
#include "ui/window/dock_layout.h"
#include "ui/workbench/selection.h"

#include <QAction>
#include <QActionGroup>
#include <QCoreApplication>
#include <QDockWidget>
#include <QMainWindow>
#include <QMenu>
#include <QTabBar>
#include <QTabWidget>

#include <algorithm>

namespace ff {

namespace {

using namespace Qt::StringLiterals;
} // namespace

PanelHost::PanelHost(QMainWindow& window, const ActionSet& actions, const Workbench& bench,
                     const Panel::Post& post)
    : QObject(&window)
    , m_window(window)
    , m_centre(new QTabWidget(&window))
{
    m_centre->setObjectName(u"centre"_s);
    m_centre->setDocumentMode(true);
    for (const PanelRow& row : panelTable()) {
        addPanel(row);
    }
    for (const Entry& entry : m_entries) {
        connect(entry.panel, &Panel::looksChanged, this, &PanelHost::looksChanged);
        entry.panel->usePost(post);
        entry.panel->useActions(actions);
        entry.panel->useRuns(bench.runs);
        entry.panel->useSettings(bench.settings);
        entry.panel->useSelection(bench.selection);
        entry.panel->useOwnSamples(bench.own);
    }
    followCentre();
    connect(m_centre, &QTabWidget::currentChanged, this, &PanelHost::followCentre);
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
        m_centre->addTab(panel, QCoreApplication::translate("PanelTable", row.title));
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

void PanelHost::setInFront(QLatin1StringView id, bool inFront)
{
    for (Entry& entry : m_entries) {
        if (QLatin1StringView(entry.row->id) != id || entry.inFront == inFront) {
            continue;
        }
        entry.inFront = inFront;
        Q_EMIT looksChanged();
        if (inFront) {
            showLatest(*entry.panel);
        }
    }
}

/// Of the central panels one is in front.
void PanelHost::followCentre()
{
    for (const Entry& entry : std::vector<Entry>(m_entries)) {
        if (!entry.dock) {
            setInFront(QLatin1StringView(entry.row->id), entry.panel == m_centre->currentWidget());
        }
    }
}

Panel* PanelHost::panel(QLatin1StringView id) const
{
    const auto found = std::ranges::find_if(
        m_entries, [&](const Entry& entry) { return QLatin1StringView(entry.row->id) == id; });
    return found == m_entries.end() ? nullptr : found->panel;
}

QString PanelHost::titleOf(const Panel& panel) const
{
    const auto found = std::ranges::find(m_entries, &panel, &Entry::panel);
    return found == m_entries.end() ? QString()
                                    : QCoreApplication::translate("PanelTable", found->row->title);
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

void PanelHost::showLatest(Panel& panel) const
{
    panel.follow(m_live);
    if (m_moment) {
        panel.present(m_moment);
    }
}

void PanelHost::present(const News& news)
{
    m_live = news.live;
    m_moment = news.moment ? news.moment : m_moment;
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
            showLatest(*entry.panel);
        }
    }
}

void PanelHost::setAllWanted(bool wanted)
{
    m_allWanted = wanted;
    Q_EMIT looksChanged();
}

bool PanelHost::isSeen(const Panel* panel) const
{
    if (m_allWanted) {
        return true;
    }
    if (!m_windowExposed || !panel->isVisible()) {
        return false;
    }
    // A dock behind another tab is visible to Qt; only its own signal tells.
    return std::ranges::any_of(m_entries,
                               [panel](const Entry& entry) { return entry.panel == panel && entry.inFront; });
}

command::Watch PanelHost::looksAt() const
{
    if (m_allWanted) {
        return {.layers = true, .samples = true, .receptiveFields = true};
    }
    command::Watch all {.layers = false, .samples = false, .receptiveFields = false};
    for (const Entry& entry : m_entries) {
        if (isSeen(entry.panel)) {
            const command::Watch one = entry.panel->looksAt();
            all.layers = all.layers || one.layers;
            all.samples = all.samples || one.samples;
            all.receptiveFields = all.receptiveFields || one.receptiveFields;
        }
    }
    return all;
}

void PanelHost::raise(QLatin1StringView id)
{
    for (const Entry& entry : m_entries) {
        if (QLatin1StringView(entry.row->id) != id) {
            continue;
        }
        if (!entry.dock) {
            m_centre->setCurrentWidget(entry.panel);
            return;
        }
        entry.dock->show();
        entry.dock->raise();
    }
}

void PanelHost::endPosts() const
{
    for (const Entry& entry : m_entries) {
        entry.panel->usePost({});
    }
}

void PanelHost::addToggles(QMenu& menu) const
{
    addCentralChoices(menu);
    menu.addSeparator();
    for (QDockWidget* dock : docks()) {
        menu.addAction(dock->toggleViewAction());
    }
}

/// Which of them is in front is remembered, as what the panels show.
void PanelHost::addCentralChoices(QMenu& menu) const
{
    auto* group = new QActionGroup(&menu);
    for (const Entry& entry : m_entries) {
        if (entry.dock) {
            continue;
        }
        QAction* choice = menu.addAction(titleOf(*entry.panel));
        makeViewChoice(*choice, QByteArray("centre-").append(entry.row->id).constData());
        group->addAction(choice);
        choice->setChecked(entry.panel == m_centre->currentWidget());
        connect(choice, &QAction::toggled, m_centre, [centre = m_centre, panel = entry.panel](bool chosen) {
            if (chosen) {
                centre->setCurrentWidget(panel);
            }
        });
        connect(m_centre, &QTabWidget::currentChanged, choice,
                [centre = m_centre, panel = entry.panel, choice] {
                    choice->setChecked(centre->currentWidget() == panel);
                });
    }
}

} // namespace ff
