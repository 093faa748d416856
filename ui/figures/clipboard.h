// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/figures/figure_formats.h"

namespace ff {

/// Puts the figure on the clipboard: as a picture for those who take pictures, as SVG for those who take
/// that. What has numbers alone is copied as numbers.
void copyFigure(const Figure& figure, const FigureLook& look);

/// Puts a table on the clipboard: as tab-separated text, as spreadsheets paste it, and as CSV.
void copyNumbers(const Table& table);

} // namespace ff
