// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/drop_hint.h"
#include "ui/file_control.h"
#include "ui/hand/picture_intake.h"
#include "ui/main_window.h"

#include <QDropEvent>
#include <QMimeData>

// What is dropped on the window: a picture of a digit goes to Draw, everything else is weights or data.
namespace ff {

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
