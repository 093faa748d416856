// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/ink/rule_eraser.h"

#include "core/data/ink/plane_filters.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace ff {

namespace {

/// What a rule looks like across.
struct Profile
{
    int above = 0; ///< rows from its middle that it reaches
    int below = 0;
    float strength = 0;
};

int rowOf(const Rule& rule, int column)
{
    return static_cast<int>(std::lround(rule.rows[static_cast<std::size_t>(column)]));
}

/// By the median over the columns, most of which no stroke crosses.
Profile profileOf(const GreyPlane& plane, const Rule& rule, float doubt)
{
    const int reach = ruleReach(plane.size);
    std::vector<float> strengths;
    for (int offset = -reach; offset <= reach; ++offset) {
        std::vector<float> values;
        for (int column = 0; column < plane.size.width; ++column) {
            const int row = rowOf(rule, column) + offset;
            if (plane.contains(column, row)) {
                values.push_back(plane.at(column, row));
            }
        }
        strengths.push_back(quantile(std::move(values), 0.5));
    }
    const auto at = [&](int offset) { return strengths[static_cast<std::size_t>(reach + offset)]; };
    Profile profile;
    profile.strength = std::max({at(-1), at(0), at(1)});
    const float end = std::max(doubt / 2, 1.0F);
    while (profile.above < reach && at(-profile.above) > end) {
        ++profile.above;
    }
    while (profile.below < reach && at(profile.below) > end) {
        ++profile.below;
    }
    return profile;
}

/// The ink that goes on from above the band to below it through this place, in any direction: the strongest
/// of the weaker ends.
float crossing(const GreyPlane& plane, int column, int row, int above, int below)
{
    constexpr std::array slants {-1.5, -1.0, -0.5, 0.0, 0.5, 1.0, 1.5}; // columns per row
    float strongest = 0;
    for (const double slant : slants) {
        const int from = column + static_cast<int>(std::lround(slant * (above - row)));
        const int to = column + static_cast<int>(std::lround(slant * (below - row)));
        if (plane.contains(from, above) && plane.contains(to, below)) {
            strongest = std::max(strongest, std::min(plane.at(from, above), plane.at(to, below)));
        }
    }
    return strongest;
}

void erase(GreyPlane& plane, const Rule& rule, const Profile& profile, float doubt)
{
    constexpr float stronger = 1.6F;
    const GreyPlane before = plane;
    for (int column = 0; column < plane.size.width; ++column) {
        const int middle = rowOf(rule, column);
        const int above = middle - profile.above - 1;
        const int below = middle + profile.below + 1;
        for (int row = std::max(0, above + 1); row < std::min(below, plane.size.height); ++row) {
            const float value = before.at(column, row);
            const bool isPen = value > stronger * profile.strength + doubt;
            plane.at(column, row)
                = isPen ? value : std::min(value, crossing(before, column, row, above, below));
        }
    }
}

} // namespace

float eraseRules(GreyPlane& plane, const std::vector<Rule>& rules, float doubt)
{
    float strongest = 0;
    for (const Rule& rule : rules) {
        const Profile profile = profileOf(plane, rule, doubt);
        erase(plane, rule, profile, doubt);
        strongest = std::max(strongest, profile.strength);
    }
    return strongest;
}

} // namespace ff
