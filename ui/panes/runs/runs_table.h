// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/table.h"
#include "ui/panes/runs/run_columns.h"

#include <vector>

namespace ff {

/// A share of 0 to 1 in percent; an empty cell where there is none (NaN).
Table::Cell percentCell(double share);

/// Runs in numbers, with units instead of the words of the pane.
Table runsTable(const std::vector<RunLine>& runs);

} // namespace ff
