// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/panels/panel_table.h"

#include <QByteArray>
#include <QList>
#include <QObject>

#include <vector>

class QDockWidget;
class QMainWindow;
class QMenu;

namespace ff {

/// The panels of panelTable() and their places in a window: one in the centre, the others in docks. Knows
/// which of them can be seen; the others are not asked to paint. GUI thread only.
class PanelHost : public QObject
{
    Q_OBJECT

public:
    /// Makes the panels. The central one is not put into the window: see centre().
    explicit PanelHost(QMainWindow& window);

    Panel* centre() const { return m_centre; }
    Panel* panel(QLatin1StringView id) const;
    QList<QDockWidget*> docks() const;

    /// Records everywhere, presents where it can be seen.
    void present(const Snapshot& snapshot);
    void applyTheme(const Theme& theme);

    /// Not hidden, not behind another tab, not in a minimised window.
    bool isSeen(const Panel* panel) const;

    /// Brings the panel's dock to the front.
    void raise(QLatin1StringView id);

    void addToggles(QMenu& menu) const;

    /// Places and sizes as on the first start.
    void restoreDefaultLayout();

    /// The layout of the wide window as bytes for restoreLayout(), also while it is narrow.
    QByteArray saveLayout() const;

    /// Takes back a saved layout. One that does not fit, or is empty, gives the default layout.
    void restoreLayout(const QByteArray& layout);

    /// Hides every dock, or brings those back that were hidden by this.
    void showOnlyCentre(bool only);

    /// In a narrow window the left panels become tabs beside those on the right.
    void adaptToWidth(int width);

    static constexpr int narrowWidth = 1100;

Q_SIGNALS:
    /// A panel can be seen again, or no longer.
    void seenChanged();
    void panelShown(ff::Panel* panel);
    void commandRequested(const ff::Command& command);

private:
    struct Entry
    {
        const PanelRow* row = nullptr;
        Panel* panel = nullptr;
        QDockWidget* dock = nullptr; ///< null for the central panel
        bool inFront = true;
    };

    void addPanel(const PanelRow& row);
    QDockWidget* makeDock(const PanelRow& row, Panel* panel);
    void connectReceivers();
    void setInFront(QLatin1StringView id, bool inFront);
    void placeDocks();
    void sizeDocks();

    QMainWindow& m_window;
    std::vector<Entry> m_entries;
    Panel* m_centre = nullptr;
    bool m_narrow = false;
    QByteArray m_wideState; ///< the layout before it became narrow
    QList<QDockWidget*> m_hiddenByOnly;
};

} // namespace ff
