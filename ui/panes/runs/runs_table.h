// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/table.h"
#include "ui/panes/runs/run_columns.h"

#include <vector>

namespace ff {

/// Runs in numbers, with units instead of the words of the pane.
Table runsTable(const std::vector<RunLine>& runs);

} // namespace ff
