// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/icons.h"

#include <QPainterPath>

namespace ff {

/// What is drawn on a square of 24 x 24, in one colour: an area that is filled and lines of width 2.
struct IconDrawing
{
    QPainterPath area;
    QPainterPath lines;
};

/// Empty for None.
IconDrawing drawingOf(IconShape shape);

} // namespace ff
