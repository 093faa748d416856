// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/panes/panel_table.h"

#include <QList>
#include <QObject>

#include <vector>

class QDockWidget;
class QMainWindow;
class QMenu;
class QTabWidget;

namespace ff {

class DockLayout;
class KeptRuns;
class OwnCollection;
class Selection;
class SettingsDraft;

/// What the panels of a window work on together.
struct Workbench
{
    KeptRuns& runs;
    SettingsDraft& settings;
    Selection& selection;
    OwnCollection& own;
};

/// The panels of panelTable() and their places in a window: some as tabs in the centre, the others in docks.
/// Knows which of them can be seen; the others are not asked to paint. GUI thread only.
class PanelHost : public QObject
{
    Q_OBJECT

public:
    /// Makes the panels. What holds the central ones is not put into the window: see centre(). What is on the
    /// bench outlives them.
    PanelHost(QMainWindow& window, const ActionSet& actions, const Workbench& bench, const Panel::Post& post);

    QTabWidget* centre() const { return m_centre; }
    Panel* panel(QLatin1StringView id) const;
    QString titleOf(const Panel& panel) const;
    QList<Panel*> panels() const;
    QList<QDockWidget*> docks() const;

    /// Tells all what happened, shows what there is where it can be seen.
    void present(const News& news);
    /// Every panel that can be seen shows the latest that it was given.
    void catchUp() const;
    void applyTheme(const Theme& theme);

    /// Whether anything of the window can be seen.
    void setWindowExposed(bool exposed);

    /// Not hidden, not behind another tab, not in a window that nobody sees.
    bool isSeen(const Panel* panel) const;

    /// Whether all panels are given everything as if they could be seen, because somebody wants their
    /// figures.
    void setAllWanted(bool wanted);

    /// All that the panels look at which can be seen.
    command::Watch looksAt() const;

    /// Brings the panel to the front.
    void raise(QLatin1StringView id);

    void addToggles(QMenu& menu) const;

    /// Nothing that a panel asks for is posted any more: whoever took it goes before the panels do.
    void endPosts() const;

    DockLayout& layout() const { return *m_layout; }

Q_SIGNALS:
    void looksChanged(); ///< looksAt()

private:
    struct Entry
    {
        const PanelRow* row = nullptr;
        Panel* panel = nullptr;
        QDockWidget* dock = nullptr; ///< null for a central panel
        bool inFront = true;
    };

    void addPanel(const PanelRow& row);
    QDockWidget* makeDock(const PanelRow& row, Panel* panel);
    void addCentralChoices(QMenu& menu) const;
    void followCentre();
    void setInFront(QLatin1StringView id, bool inFront);
    void showLatest(Panel& panel) const;

    QMainWindow& m_window;
    std::vector<Entry> m_entries;
    QTabWidget* m_centre = nullptr;
    DockLayout* m_layout = nullptr;
    bool m_windowExposed = false;
    bool m_allWanted = false;
    Live m_live; ///< the latest
    std::shared_ptr<const Moment> m_moment; ///< the latest; null before there is one
};

} // namespace ff
