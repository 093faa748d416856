// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/learning/learner.h"

namespace ff {

/// How several processes (core/ranks/ranks.h) do each step of a run alike. All draw the same numbers for the
/// whole batch and use those of their rows; what looks at more than one row is where the others come in:
///  - gradients of layers, readout and whatever a mode has besides: meanOfAll(), before the steps
///  - the running mean activity of every unit, which peer normalisation pulls to: followActivity()
///  - partners of images, in hybrids and contrastive pairs: WholeBatch::images
///  - what the readout believed of an image when it read it last: Supervised remembers it for all
///  - goodness and losses of the samples, by which a run is found to have diverged: recordOfAll().
/// Weight decay, what optimisers remember, running means of weights and everything else follows from these
/// and is the same in all of them, so that any number of processes can go on with the run.

/// Throws Error where some process would have nothing to learn from.
void checkShared(const Settings& settings, std::int64_t batch, const Ranks& ranks);

/// Makes the gradients those of the whole batch. Empty for a process alone.
GradientHook meanOfAll(const Ranks& ranks);

/// What a step saw of the whole batch of so many images, out of what it saw of this process's share.
StepRecord recordOfAll(StepRecord share, std::int64_t batch, const Ranks& ranks);

/// Holds that what all have learnt is the same to the bit. Throws Error in every process where it is not.
void checkSameWeights(const Learner& learner, std::int64_t steps, const Ranks& ranks);

} // namespace ff
