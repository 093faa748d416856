// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/figures/figure.h"

namespace ff {

class NegativeRecipe;

/// The samples of a moment, which has some: positives, negatives and masks; in numbers their labels and what
/// every layer thinks of them.
Figure sampleFigure(const Moment& moment);

/// The one negative that is taken apart; in numbers its pixels.
Figure recipeFigure(const Moment& moment, const NegativeRecipe& recipe);

} // namespace ff
