// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/ink/ruled_lines.h"

#include "core/data/ink/plane_filters.h"
#include "core/data/ink/rule_eraser.h"
#include "core/data/ink/rule_finder.h"

#include <algorithm>

namespace ff {

namespace {

constexpr int leastSide = 64; ///< pixels: on less, a line of paper is as wide as a stroke

/// Drawings end in the picture: what goes on to its sides is cut off there, or no drawing.
bool isWithin(const GreyPlane& plane)
{
    const float half = strongest(plane) / 2;
    for (int row = 0; row < plane.size.height; ++row) {
        const bool isEnd = row == 0 || row == plane.size.height - 1;
        const int step = isEnd ? 1 : plane.size.width - 1;
        for (int column = 0; column < plane.size.width; column += step) {
            if (plane.at(column, row) > half) {
                return false;
            }
        }
    }
    return true;
}

} // namespace

RuledLines removeRuledLines(GreyPlane& plane, float doubt)
{
    if (std::min(plane.size.width, plane.size.height) < leastSide) {
        return {};
    }
    GreyPlane left = plane;
    RuledLines removed;
    for (int* const count : {&removed.level, &removed.upright}) {
        const std::vector<Rule> rules = findRules(left);
        *count = static_cast<int>(rules.size());
        removed.strength = std::max(removed.strength, eraseRules(left, rules, doubt));
        left = transposed(left);
    }
    // One line may be the 1 that somebody cut out, two the bars of a 4.
    const bool isSheet = std::max(removed.level, removed.upright) > 1;
    if (!isSheet && !(strongest(left) > 2 * doubt && isWithin(left))) {
        return {};
    }
    plane = std::move(left);
    return removed;
}

} // namespace ff
