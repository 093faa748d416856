// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/ink/rule_finder.h"

namespace ff {

/// Takes the rules out of `plane`, the strength of ink. Strokes that cross a rule, or are stronger than it,
/// stay. `doubt` is what the ground alone reaches. Returns the strength of the strongest rule.
float eraseRules(GreyPlane& plane, const std::vector<Rule>& rules, float doubt);

} // namespace ff
