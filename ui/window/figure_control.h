// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/figures/figure.h"
#include "ui/kit/message_row.h"
#include "ui/panes/panel.h"

#include <QPointer>
#include <QTimer>

namespace ff {

class ActionSet;
class EverythingExport;
class FileControl;
class PanelHost;
class TableDialog;
struct FigureLook;

/// What the panes show, out of the window: as figures in files and on the clipboard, as text, and all at
/// once. It is about the pane that had the focus last, or that was clicked on with the right button. GUI
/// thread only.
class FigureControl : public QObject
{
    Q_OBJECT

public:
    struct Parts
    {
        const ActionSet& actions;
        PanelHost& panels;
        FileControl& files;
    };

    /// The parts, but not the struct of them, must outlive this.
    FigureControl(const Parts& parts, const Panel::Post& post, QWidget* window);

    /// The panes show this.
    void follow(const News& news);
    void hear(const Event& event);

    bool eventFilter(QObject* watched, QEvent* event) override;

Q_SIGNALS:
    void said(const ff::Message& message);

    /// What answers this command needs no other words.
    void tellsOf(ff::Ticket ticket);

private:
    void connectActions();
    QList<QAction*> paneActions() const;
    void offerMenus(Panel& panel);
    void noticeFocus(const QWidget* widget);
    void noticeClick(Panel& panel, const QPoint& position);
    void openMenu(Panel& panel, const QPoint& position);
    void askToExport();
    void save(const Figure& figure, const FigureLook& look);
    void copyPicture();
    void copyTable();
    void showTable();
    void refreshTable();
    void sayNothing();
    std::vector<Figure> figures() const;
    const Figure* chosenOf(const std::vector<Figure>& figures) const;

    const ActionSet& m_actions;
    PanelHost& m_panels;
    FileControl& m_files;
    QWidget* m_window;
    EverythingExport* m_everything;
    QPointer<Panel> m_panel; ///< the current one
    QPoint m_clicked; ///< where the menu was opened, in the panel; null: by other means
    QPointer<TableDialog> m_table;
    QPointer<Panel> m_shownAsTable;
    QTimer m_untilTable; ///< runs while there is something newer than the table shows
};

} // namespace ff
