// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panes/hand/picture_intake.h"
#include "ui/window/dock_layout.h"
#include "ui/window/drop_hint.h"
#include "ui/window/file_control.h"
#include "ui/window/main_window.h"
#include "ui/window/panel_host.h"

#include <QAction>
#include <QCloseEvent>
#include <QDropEvent>
#include <QMimeData>

// What happens to the window from outside. Of what is dropped on it a picture of a digit goes to Draw,
// everything else is weights or data.
namespace ff {

/// What nobody sees is neither made nor shown; the panes catch up when they are seen again.
void MainWindow::noticeExposure(bool exposed)
{
    m_poller.setViewer(exposed ? SessionPoller::Viewer::Looking : SessionPoller::Viewer::Away);
    m_panels->setWindowExposed(exposed);
    watchWhatIsSeen();
}

void MainWindow::changeEvent(QEvent* event)
{
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_messages) {
        applyTheme();
    } else if (event->type() == QEvent::WindowStateChange && m_panels) {
        action(ActionId::FullScreen)->setChecked(isFullScreen());
    }
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    m_place->save();
    QMainWindow::closeEvent(event);
}

void MainWindow::showEvent(QShowEvent* event)
{
    QMainWindow::showEvent(event);
    if (!m_shown) {
        m_shown = true;
        m_place->restoreLayout();
        action(ActionId::FullScreen)->setChecked(isFullScreen());
    }
}

void MainWindow::resizeEvent(QResizeEvent* event)
{
    QMainWindow::resizeEvent(event);
    if (m_shown) {
        m_panels->layout().adaptToWidth(event->size().width());
    }
}

void MainWindow::dragEnterEvent(QDragEnterEvent* event)
{
    const QMimeData& dropped = *event->mimeData();
    const bool isPicture = PictureIntake::accepts(dropped);
    if (isPicture || FileControl::accepts(dropped)) {
        m_dropHint->showOver(isPicture ? PictureIntake::dropText(dropped) : FileControl::dropText(dropped));
        event->acceptProposedAction();
    }
}

void MainWindow::dragLeaveEvent(QDragLeaveEvent* event)
{
    m_dropHint->hide();
    QMainWindow::dragLeaveEvent(event);
}

void MainWindow::dropEvent(QDropEvent* event)
{
    m_dropHint->hide();
    const QMimeData& dropped = *event->mimeData();
    const bool isPicture = PictureIntake::accepts(dropped);
    if (isPicture) {
        m_pictures->take(dropped);
    } else if (FileControl::accepts(dropped)) {
        m_files->drop(dropped);
    } else {
        return;
    }
    event->acceptProposedAction();
}

} // namespace ff
