// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/insight/insight.h"
#include "ui/figures/figure.h"
#include "ui/panes/units/unit_portrait.h"

#include <vector>

namespace ff {

/// The units in the order in which the pane shows them: their numbers, and the pictures of the first hundred.
Figure unitsFigure(const insight::Units& units, const std::vector<int>& order, const QString& context);

/// The unit that is shown large.
Figure unitFigure(const UnitPortrait& portrait, const QString& context);

} // namespace ff
