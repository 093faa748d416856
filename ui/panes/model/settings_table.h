// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/figures/figure.h"

namespace ff {

/// Every setting that matters in a run with these: what people call it, its value, and its id.
Table settingsTable(const Settings& settings, const QString& context);

} // namespace ff
