// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/network/goodness.h"
#include "core/network/layer_shape.h"
#include "core/network/parameter.h"

#include <memory>

namespace ff {

/// The normalised inputs of one pass of a layer, from which its gradient takes the rows that it needs.
class LayerInput
{
public:
    virtual ~LayerInput() = default;

    /// x of these rows (int64 [k]), [k, D], in the type of products.
    virtual at::Tensor rows(const at::Tensor& index) const = 0;

    /// sum of x over the first `count` rows, [D].
    virtual at::Tensor sum(std::int64_t count, const Numerics& numerics) const = 0;
};

/// Inputs that lie in memory as they are, [R, D].
class PlainInput : public LayerInput
{
public:
    explicit PlainInput(at::Tensor input)
        : m_input(std::move(input))
    { }
    at::Tensor rows(const at::Tensor& index) const override { return m_input.index_select(0, index); }
    at::Tensor sum(std::int64_t count, const Numerics& numerics) const override;

private:
    at::Tensor m_input;
};

/// What one layer made of R inputs.
struct LayerPass
{
    std::shared_ptr<const LayerInput> input; ///< a constant: no gradient goes through it to the layer below
    Activity activity; ///< y [R, n]
    at::Tensor goodness; ///< G [R]
};

/// One layer of ReLU units: weights, biases, and how active its units are. How it learns is the rule's
/// affair.
class Layer
{
public:
    /// Weights from N(0, 1/fieldSize), biases zero. `random` lives on the CPU.
    Layer(LayerShape shape, const Settings& settings, const Numerics& numerics, at::Generator& random);

    /// x W^T for normalised inputs x [R, D], as [P, R, c]; in the type of x.
    at::Tensor product(const at::Tensor& input) const;

    /// y = relu(x W^T + b) for normalised inputs x [R, D].
    LayerPass forward(const at::Tensor& input, const Dropout& dropout = {}) const;

    /// The same for a drive that somebody else has begun; the bias is filled in here.
    LayerPass activated(Drive drive, std::shared_ptr<const LayerInput> input) const;

    /// One step along the gradient of k rows: g_W = delta^T x / samples, g_b = biasGradient / samples, with
    /// delta [k, n] and x [k, D] in the type of products.
    void ascend(const at::Tensor& delta, const at::Tensor& input, const at::Tensor& biasGradient,
                double samples, const StepSize& step);

    std::int64_t inputs() const { return m_shape.inputs; }
    std::int64_t units() const { return m_shape.units(); }
    const LayerShape& shape() const { return m_shape; }
    const Numerics& numerics() const { return m_numerics; }
    const LayerGoodness& goodness() const { return m_goodness; }

    Parameter weight; ///< W [n, D], or [P, c, f] where there are places
    Parameter bias; ///< b [n]
    at::Tensor meanActivity; ///< mu [n]: running mean of each unit over positives, for peer normalisation

private:
    LayerShape m_shape;
    Numerics m_numerics;
    LayerGoodness m_goodness;
};

} // namespace ff
