// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/panels/panel_table.h"

#include <QByteArray>
#include <QList>
#include <QObject>

#include <vector>

class QDockWidget;
class QMainWindow;

namespace ff {

/// A panel and the dock that it stands in; the central one has no dock.
struct PlacedPanel
{
    const PanelRow* row = nullptr;
    Panel* panel = nullptr;
    QDockWidget* dock = nullptr;
};

/// Where the docks of a window are: the default, what the user made of it, and what fits a narrow window.
/// There the panels of the left become tabs behind those of the right, and those at the bottom take their
/// slim form. GUI thread only.
class DockLayout : public QObject
{
    Q_OBJECT

public:
    DockLayout(QMainWindow& window, std::vector<PlacedPanel> panels);

    /// Places and sizes as on the first start.
    void restoreDefault();

    /// The layout of the wide window as bytes for restore(), also while it is narrow; empty for the default.
    QByteArray save() const;

    /// Takes back a saved layout. One that does not fit, or is empty, gives the default layout.
    void restore(const QByteArray& layout);

    /// Hides every dock, or brings those back that were hidden by this.
    void showOnlyCentre(bool only);

    /// Changes between the narrow and the wide layout where `width` asks for it.
    void adaptToWidth(int width);

    static constexpr int narrowWidth = 1100;

private:
    void place();
    void size();
    void enter(bool narrow);
    void showTitles();
    Qt::DockWidgetArea areaOf(PanelRow::Place place) const;
    std::vector<PlacedPanel> inArea(Qt::DockWidgetArea area) const;

    QMainWindow& m_window;
    std::vector<PlacedPanel> m_panels; ///< those with a dock
    bool m_narrow = false;
    QByteArray m_wideState; ///< what to come back to from the narrow layout, empty for the default
    QList<QDockWidget*> m_hiddenByOnly;
};

} // namespace ff
