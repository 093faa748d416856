// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/ink/grey_plane.h"

namespace ff {

/// A thin line that goes through a picture from left to right.
struct Rule
{
    std::vector<float> rows; ///< where its middle is in each column; may be outside
};

/// How far from its middle a rule may reach, in a picture of this size; pixels.
int ruleReach(PictureSize size);

/// The level lines of paper in `plane`, the strength of ink. A single one may be a stroke.
std::vector<Rule> findRules(const GreyPlane& plane);

} // namespace ff
