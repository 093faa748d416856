// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/run/moment.h"
#include "core/session/live.h"
#include "ui/figures/figure.h"

#include <string_view>

namespace ff {

/// Which data, mode and seed, and how far the run was: what stands below the title of a figure.
QString figureContext(const Moment& moment);
QString figureContext(const Live& live);

/// A column of a table.
Table::Column column(const QString& name, const QString& unit = {});

/// A text in a table.
Table::Cell cell(const QString& text);

/// A text in a table that comes from outside, as foreignText() would show it.
Table::Cell foreignCell(std::string_view utf8);

/// "Layer 2".
QString layerName(std::size_t index);

} // namespace ff
