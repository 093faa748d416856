// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/learning/learner.h"

#include <map>
#include <string>
#include <vector>

namespace ff {

/// One step that a learner is to take.
struct Problem
{
    const Learner& learner; ///< with the weights from which it starts
    Settings settings;
    Batch batch;
    NegativeBatch negatives; ///< of this batch
    std::uint32_t key = 1; ///< of dropout
};

/// What the papers say about it.
struct Solution
{
    std::map<std::string, at::Tensor> ascent; ///< -dL/dp of every parameter, by its name
    std::vector<at::Tensor> meanActivity; ///< after the step, one per layer
    std::vector<at::Tensor> goodness; ///< per layer [2B], positives first
};

/// The losses of all modes written down from the papers and differentiated automatically, with nothing of
/// core/learning in it. Every layer has a loss of its own; activities that pass from one to another, or from
/// one moment to the next, are constants. Throws Error for a mode that is not written down yet.
Solution solve(const Problem& problem);

} // namespace ff
