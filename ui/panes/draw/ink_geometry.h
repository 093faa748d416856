// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/ink/ink.h"

#include <optional>

/// Geometry of pen paths in pixels of the network's picture. Any thread.
namespace ff {

/// The path that a pen led through these points draws: a quadratic curve through the mid-points between them,
/// flattened. Start and end stay where they are.
InkStroke smoothed(const InkStroke& stroke);

/// Length of all paths together; dots have none.
float inkLength(std::span<const InkStroke> strokes);

float distanceBetween(InkPoint a, InkPoint b);

/// Smallest distance from `point` to the path.
float distanceTo(const InkStroke& stroke, InkPoint point);

/// What is left of a path after a disc was moved from `from` to `to` over it: the pieces outside, in order;
/// nothing at all when the disc did not touch the path.
std::optional<std::vector<InkStroke>> cut(const InkStroke& stroke, InkPoint from, InkPoint to, float radius);

} // namespace ff
