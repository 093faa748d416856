// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/theme.h"

namespace ff {

/// The colour of a place where there are so many positives and so many negatives, each from 0, none, to 1:
/// both kinds move away from the ground, so that where they lie over each other it is nearly black on a light
/// ground and nearly white on a dark one, which is told apart by lightness alone.
QColor evidenceColour(const Theme& theme, double positive, double negative);

} // namespace ff
