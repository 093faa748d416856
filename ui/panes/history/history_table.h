// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/panes/history/history_figure.h"

namespace ff {

/// The curves in numbers, whatever part of them is looked at: a row per step at which anything is known, of
/// the run first, then of the pinned runs and of the one that races.
Table historyTable(const HistoryContent& content);

} // namespace ff
