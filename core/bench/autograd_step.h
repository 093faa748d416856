// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/learning/learner.h"

#include <memory>

namespace ff {

/// The step of a supervised run as one would write it with LibTorch: positives and negatives in one batch,
/// automatic differentiation of every layer's loss, and LibTorch's SGD. What our own step is measured
/// against; it computes the same, but for the rounding.
class AutogradStep
{
public:
    /// Starts from what `learner` has learnt, a supervised one with dense layers and the default goodness.
    AutogradStep(const Learner& learner, const Settings& settings);
    ~AutogradStep();
    AutogradStep(const AutogradStep&) = delete;
    AutogradStep& operator=(const AutogradStep&) = delete;

    void learn(const Batch& batch, double gain, SamplerTools& tools);

    /// The weights of a layer, [n, D].
    at::Tensor weight(std::size_t layer) const;

private:
    class Model;
    std::unique_ptr<Model> m_model;
};

} // namespace ff
