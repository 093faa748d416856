// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/panes/draw/drawing.h"

#include <QColor>
#include <QRectF>

class QPainter;

namespace ff {

/// How strokes are painted.
struct InkPen
{
    double width = 0; ///< in pixels of the network's picture
    QColor ink;
};

/// Paints what is drawn into a square: the strokes, a picture of the data in the colour of the ink, or a
/// picture from outside as it came, since what the network makes of it stands beside it.
void paintDrawing(QPainter& painter, const QRectF& square, const Drawing& drawing, const InkPen& pen);

} // namespace ff
