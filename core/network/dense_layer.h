// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/network/goodness.h"
#include "core/network/parameter.h"

namespace ff {

/// Rows divided by their root mean square, so that the mean square of each is 1: only the direction of an
/// activity vector, not its goodness, reaches the layer above (Hinton 2022, section 2.1).
at::Tensor normaliseRows(const at::Tensor& rows);

/// What is added to a root mean square before dividing by it: a silent row stays silent.
inline constexpr double rootMeanSquareFloor = 1e-8;

/// What one layer made of R inputs.
struct LayerPass
{
    at::Tensor input; ///< [R, D] normalised; a constant: no gradient goes through it to the layer below
    at::Tensor activity; ///< y [R, n]; DenseLayer::learn() uses it up
    at::Tensor goodness; ///< G [R]
    at::Tensor normalised; ///< [R, n] input of the layer above and of the readout
};

/// How a layer learns, besides its optimiser.
struct LayerRule
{
    double threshold = 1.0; ///< goodness per unit
    double peerNormalisation = 0.03; ///< lambda
    Momentum momentum;
};

/// One fully connected ReLU layer that learns by itself (Hinton 2022, section 2).
class DenseLayer
{
public:
    /// Weights from N(0, 1/inputs), biases zero. `random` lives on the CPU.
    DenseLayer(std::int64_t inputs, std::int64_t units, const GoodnessFunction& goodness,
               const at::TensorOptions& options, at::Generator& random);

    /// y = relu(x W^T + b) for normalised inputs x [R, D].
    LayerPass forward(const at::Tensor& input) const;

    /// The same from the pre-activations a = x W^T + b [R, n], which it uses up.
    LayerPass activate(at::Tensor preActivation) const;

    /// One step of ascent of -L - peer term, from a pass whose first `positives` rows are positives and whose
    /// others are negatives. Uses up pass.activity.
    void learn(LayerPass& pass, std::int64_t positives, const LayerRule& rule);

    std::int64_t inputs() const { return weight.value.size(1); }
    std::int64_t units() const { return weight.value.size(0); }

    Parameter weight; ///< W [n, D]
    Parameter bias; ///< b [n]
    at::Tensor meanActivity; ///< mu [n]: running mean of each unit over positives, for peer normalisation

private:
    const GoodnessFunction* m_goodness;
};

} // namespace ff
