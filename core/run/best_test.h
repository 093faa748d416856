// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/run/moment.h"

#include <optional>
#include <span>

namespace ff {

/// The lower of the two errors of a test, 0 to 1; NaN when neither was measured.
double lowerError(const ErrorPoint& point);

/// The better of two tests: that of more images, as others are not as exact, and of equally many the one with
/// the lower error; the first where that is the same. One that measured nothing is worse than any.
std::optional<ErrorPoint> betterTest(const std::optional<ErrorPoint>& one,
                                     const std::optional<ErrorPoint>& other);

/// The best of the tests of a run, which are in their order: one that is followed by another of the same
/// weights does not count. Nothing where none measured anything.
std::optional<ErrorPoint> bestTest(std::span<const ErrorPoint> tests);

} // namespace ff
