// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/figures/figure.h"

#include <QByteArray>
#include <QImage>

#include <span>

namespace ff {

/// A size that figures are wanted in. Units are 1/96 inch.
struct FigureSize
{
    const char* id;
    const char* name; ///< for people, in context "Figures"
    double width;
    double height; ///< 0: what the figure wants
    double letters; ///< size of the font
};

/// A column of a paper, its whole page, a slide.
std::span<const FigureSize> figureSizes();

/// How a figure is written.
struct FigureLook
{
    FigureSize size = figureSizes()[1];
    double scale = 3; ///< of pixels: dots in a unit
};

/// One row per kind of file: a new kind is a function and a row.
struct FigureFormat
{
    const char* suffix;
    const char* name; ///< of the kind, for people, in context "Figures"
    bool isDrawn; ///< false: numbers, which every figure has
    bool hasDots; ///< the scale matters
    QByteArray (*bytes)(const Figure& figure, const FigureLook& look);
};

/// PNG, SVG, PDF, CSV.
std::span<const FigureFormat> figureFormats();

/// The one of that suffix, in any case; null when there is none.
const FigureFormat* figureFormat(const QString& suffix);

/// In units.
QSizeF figureSize(const Figure& figure, const FigureSize& size);

/// As dots. In the GUI thread, as all that draws.
QImage figureImage(const Figure& figure, const FigureLook& look);

/// Writes the figure in the format of the file's suffix, all or nothing. Throws Error with the file, and what
/// was expected where the suffix is none of them, or the figure has no such form.
void writeFigure(const Figure& figure, const FigureLook& look, const QString& path);

} // namespace ff
