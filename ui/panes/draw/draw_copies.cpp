// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panes/draw/draw_copies.h"

#include "ui/kit/picture_image.h"
#include "ui/panes/draw/canvas.h"
#include "ui/panes/draw/draw_pages.h"
#include "ui/panes/draw/drawn_sheet.h"
#include "ui/window/actions.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>

namespace ff {

DrawCopies::DrawCopies(const ActionSet& actions, DrawPages& pages)
    : QObject(&pages)
    , m_seen(actions[ActionId::CopySeen])
    , m_drawing(actions[ActionId::CopyDrawing])
{
    connect(m_seen, &QAction::triggered, this, [&pages] {
        // The network's picture pixel by pixel.
        QGuiApplication::clipboard()->setImage(pictureImage(pages.current().seen, 0).copy());
    });
    connect(m_drawing, &QAction::triggered, this,
            [&pages] { QGuiApplication::clipboard()->setImage(pages.current().canvas.image(drawingSide)); });
}

void DrawCopies::setReady(bool isDrawn, bool isSeen)
{
    m_drawing->setEnabled(isDrawn);
    m_seen->setEnabled(isSeen);
}

} // namespace ff
