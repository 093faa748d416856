// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// What the plot of History, its figure and the curves in them agree on.
namespace ff {

inline constexpr double leastError = 0.1; ///< percent, bottom of a logarithmic axis
inline constexpr double leastSeparation = 0.45; ///< in sight always: chance is 0.5, where most curves begin
inline constexpr double mostSeparation = 1.005;
inline constexpr double headroom = 1.1; ///< top of an axis: its highest value times this
inline constexpr int longestTitle = 18; ///< characters in the legend

} // namespace ff
