// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/network/parameter_step.h"

#include <vector>

namespace ff {

/// A linear softmax on the normalised activities of some layers (Hinton 2022, sections 3.2 and 3.3). It
/// learns beside the layers and never changes them: its inputs are constants.
class Readout
{
public:
    /// `widths` are the units of the layers it reads, in order; its weights start at zero. Of 0 classes it is
    /// none: it has no weights, gives [R, 0] and learns nothing.
    Readout(std::int64_t classes, const std::vector<std::int64_t>& widths, const Numerics& numerics);

    /// Class probabilities P [R, C] from the layers' normalised activities, one [R, n] tensor per width, in
    /// the type in which the network learns.
    at::Tensor probabilities(const std::vector<at::Tensor>& activities) const;

    /// The steps of descent of the mean cross-entropy -log P_t, given P for these activities and the classes
    /// t = `labels` [R] int64: g = (onehot(t) - P)^T x / R.
    ParameterSteps steps(const std::vector<at::Tensor>& activities, const at::Tensor& probabilities,
                         const at::Tensor& labels, const StepSize& size);

    std::int64_t classes() const { return weights.empty() ? 0 : weights.front().value().size(0); }

    std::vector<Parameter> weights; ///< one [C, n] block per layer that is read
};

} // namespace ff
