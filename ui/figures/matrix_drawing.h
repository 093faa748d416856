// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/figures/figure_canvas.h"
#include "ui/figures/matrix.h"

namespace ff {

/// How high the matrix wants to be at that width.
double matrixHeight(const Matrix& matrix, double width, const FigureCanvas& canvas);

/// Draws the cells, each row shaded from its own least to its own most, with their numbers where they have
/// room for them.
void drawMatrix(const FigureCanvas& canvas, const QRectF& area, const Matrix& matrix);

} // namespace ff
