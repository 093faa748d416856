// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/figures/figure_canvas.h"
#include "ui/figures/picture_group.h"

namespace ff {

/// How high the groups want to be at that width.
double picturesHeight(const std::vector<PictureGroup>& groups, double width, const FigureCanvas& canvas);

/// Draws the groups below each other: sharp pixels of equal size, white on black as the network has them, and
/// as large as the area lets them be.
void drawPictures(const FigureCanvas& canvas, const QRectF& area, const std::vector<PictureGroup>& groups);

} // namespace ff
