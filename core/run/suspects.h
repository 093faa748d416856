// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/run/diagnosis.h"

namespace ff {

/// Something that may be wrong with a run where a finding of some kind was made.
struct Suspect
{
    bool (*applies)(Finding::Kind kind, const RunFacts& facts);
    Sentence (*cause)(const RunFacts& facts); ///< in a sentence
    Remedy (*remedy)(const RunFacts& facts);
};

/// The most specific of the suspects that apply; there is always one. Pure; any thread.
const Suspect& likeliestSuspect(Finding::Kind kind, const RunFacts& facts);

/// The remedy of that suspect, with a new start where what has been learnt is past mending.
Remedy likeliestRemedy(Finding::Kind kind, const RunFacts& facts);

/// Whether the learning rate is far above that of the mode's presets, or far below. Pure; any thread.
bool rateIsHigh(const RunFacts& facts);
bool rateIsLow(const RunFacts& facts);

Sentence highRateCause(const RunFacts& facts);
Remedy usualRateInstead(const RunFacts& facts);

/// Whether many test images are of another kind than those trained on. Pure; any thread.
bool isTestedOnOthers(const RunFacts& facts);

/// Whether the layers see a ground that is so far from black that images look alike to them. Pure; any
/// thread.
bool hasGreyGround(const RunFacts& facts);

} // namespace ff
