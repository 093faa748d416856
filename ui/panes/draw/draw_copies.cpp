// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panes/draw/draw_copies.h"

#include "ui/kit/picture_image.h"
#include "ui/panes/draw/canvas.h"
#include "ui/panes/draw/draw_parts.h"
#include "ui/panes/draw/draw_sees.h"
#include "ui/window/actions.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>

namespace ff {

DrawCopies::DrawCopies(const ActionSet& actions, DrawParts& parts)
    : QObject(&parts)
    , m_seen(actions[ActionId::CopySeen])
    , m_drawing(actions[ActionId::CopyDrawing])
{
    connect(m_seen, &QAction::triggered, this, [&parts] {
        // The network's picture pixel by pixel.
        QGuiApplication::clipboard()->setImage(pictureImage(parts.sees->picture(), 0).copy());
    });
    connect(m_drawing, &QAction::triggered, this,
            [&parts] { QGuiApplication::clipboard()->setImage(parts.canvas->image(drawingSide)); });
    parts.sees->addAction(m_seen);
    parts.sees->addAction(m_drawing);
    parts.sees->setContextMenuPolicy(Qt::ActionsContextMenu);
}

void DrawCopies::setReady(bool isDrawn, bool isSeen)
{
    m_drawing->setEnabled(isDrawn);
    m_seen->setEnabled(isSeen);
}

} // namespace ff
