// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/panes/panel_table.h"

#include <QByteArray>
#include <QList>
#include <QObject>

#include <array>
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

    /// The layouts of the wide and of the narrow window, and what is shown in them, as bytes for restore().
    QByteArray save() const;

    /// Takes back what save() gave. What is damaged, does not fit or is empty gives the default layout.
    void restore(const QByteArray& saved);

    /// Hides every dock but that of panel `beside`, or brings those back that were hidden by this.
    void showOnlyCentre(bool only, QLatin1StringView beside = {});

    /// Changes between the narrow and the wide layout where `width` asks for it.
    void adaptToWidth(int width);

    static constexpr int narrowWidth = 1100; ///< and wherever the wide layout has no room, with a large font

Q_SIGNALS:
    /// By the user or by a size of the window: save() gives something else now.
    void changed();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    enum Width { Wide, Narrow };

    void place();
    void size();
    Width widthFor(int width);
    void enter(Width width);
    void restoreOrPlace();
    void showAll(const QStringList& hidden);
    QStringList hiddenNames() const;
    bool isWorking() const;
    void showTitles();
    Qt::DockWidgetArea areaOf(PanelRow::Place place) const;
    std::vector<PlacedPanel> inArea(Qt::DockWidgetArea area) const;

    QMainWindow& m_window;
    std::vector<PlacedPanel> m_panels; ///< those with a dock
    Width m_width = Wide;
    int m_leastWide = 0; ///< width that the wide layout needed when it was there last
    std::array<QByteArray, 2> m_states; ///< by Width, what to come back to; empty for the default
    QList<QDockWidget*> m_hiddenByOnly;
};

} // namespace ff
