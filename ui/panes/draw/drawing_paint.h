// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/panes/draw/drawing.h"

#include <QColor>
#include <QRectF>

class QPainter;

namespace ff {

/// The most that a pressed pen can draw, as a share of the pen's width: InkPoint::width.
inline constexpr double widestLine = 1.4;

/// How strokes are painted.
struct InkPen
{
    double width = 0; ///< in pixels of the network's picture
    QColor ink;
};

/// Paints what is drawn into a square: the strokes, a picture of the data in the colour of the ink, or a
/// picture from outside as it came, since what the network makes of it stands beside it. Strokes outside
/// `visible` may be left out.
void paintDrawing(QPainter& painter, const QRectF& square, const Drawing& drawing, const InkPen& pen,
                  const QRectF& visible);

/// Where a line is painted otherwise, in whole pixels, once a point was added to its end.
QRect paintedEnd(const QRectF& square, const InkStroke& stroke, double penWidth);

} // namespace ff
