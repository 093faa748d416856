// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/settings.h"

#include <span>

namespace ff {

/// What a layer compares real samples with.
enum class NegativeKind {
    WrongLabel, ///< the same image with a label that is not its own
    Hybrid, ///< two images fused by a mask
    OtherImage, ///< the image paired with another one
    WrongAnswer, ///< no sample of its own: the best of the wrong classes
    None ///< nothing: the layers do not learn from goodness
};

/// What can be said of a mode without knowing how it learns: one row per value of enum Mode, in its order.
struct ModeTraits
{
    NegativeKind negatives;
    bool labelInImage; ///< the label is written over the first pixels
    bool judgesAnswers; ///< the layers' goodness for every class says which class it is
    bool hasThreshold; ///< positives and negatives are to be on two sides of a threshold
};

/// Any thread.
const ModeTraits& traitsOf(Mode mode);

/// Throws Error when two settings do not go together; each of them is within its range.
void checkTogether(const Settings& settings);

} // namespace ff
