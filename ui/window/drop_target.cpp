// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/drop_target.h"

#include "ui/panes/hand/picture_intake.h"
#include "ui/window/drop_hint.h"
#include "ui/window/file_control.h"

#include <QDropEvent>
#include <QMimeData>
#include <QWidget>

namespace ff {

DropTarget::DropTarget(QWidget& window, PictureIntake& pictures, FileControl& files)
    : QObject(&window)
    , m_pictures(pictures)
    , m_files(files)
    , m_hint(new DropHint(window))
{
    window.setAcceptDrops(true);
    window.installEventFilter(this);
}

void DropTarget::setTheme(const Theme& theme)
{
    m_hint->setTheme(theme);
}

bool DropTarget::accepts(const QMimeData& dropped) const
{
    return PictureIntake::accepts(dropped) || FileControl::accepts(dropped);
}

QString DropTarget::textFor(const QMimeData& dropped) const
{
    return PictureIntake::accepts(dropped) ? PictureIntake::dropText(dropped)
                                           : FileControl::dropText(dropped);
}

void DropTarget::take(const QMimeData& dropped)
{
    if (PictureIntake::accepts(dropped)) {
        m_pictures.take(dropped);
    } else {
        m_files.drop(dropped);
    }
}

bool DropTarget::eventFilter(QObject* watched, QEvent* event)
{
    const QEvent::Type type = event->type();
    if (type == QEvent::DragLeave || type == QEvent::Drop) {
        m_hint->hide();
    }
    if (type != QEvent::DragEnter && type != QEvent::Drop) {
        return QObject::eventFilter(watched, event);
    }
    auto& drop = *static_cast<QDropEvent*>(event); // of which QDragEnterEvent is one
    if (!accepts(*drop.mimeData())) {
        return QObject::eventFilter(watched, event);
    }
    if (type == QEvent::DragEnter) {
        m_hint->showOver(textFor(*drop.mimeData()));
    } else {
        take(*drop.mimeData());
    }
    drop.acceptProposedAction();
    return true;
}

} // namespace ff
