// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/qcp.h"
#include "ui/kit/theme.h"

#include <QFont>
#include <QSizeF>

namespace ff {

/// What a figure is drawn on: always light, whatever the window wears. The unit of length is 1/96 inch, as
/// that of SVG is.
struct FigureCanvas
{
    QCPPainter& painter;
    QFont font; ///< its size in units
    /// Dots in a unit, so that pixels of pictures become whole dots; 0 on a canvas without dots.
    double dots = 0;

    QFont bold() const;
    QFont small() const;
    double line() const; ///< height of a line of text
};

/// The colours of figures.
const Theme& figureTheme();

/// A font of that size in units, whose letters stand where they should at every scale.
QFont figureFont(double size);

} // namespace ff
