// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/figures/figure.h"
#include "ui/figures/figure_canvas.h"

namespace ff {

/// How high the figure wants to be at that width, units. GUI thread, as all that draws figures.
double figureHeight(const Figure& figure, double width, const FigureCanvas& canvas);

/// Draws the figure from the origin of the canvas on: on white, with title, context and, where there are
/// curves, axis titles and legend. What has numbers alone leaves the canvas as it is.
void drawFigure(const FigureCanvas& canvas, const QSizeF& size, const Figure& figure);

} // namespace ff
