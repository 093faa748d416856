// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/network/dense_layer.h"

#include "core/base/accelerator.h"
#include "core/base/threads.h"
#include "core/network/initial_weights.h"
#include "core/network/sparse_matrix.h"

#include <algorithm>
#include <cmath>

namespace ff {
namespace {

/// Units below which another thread is not worth waking: about a million multiplications. In steps that suit
/// the blocks in which a product is computed.
std::int64_t grainOfProduct(std::int64_t rows, std::int64_t inputs)
{
    constexpr std::int64_t worthWaking = 1 << 20;
    constexpr std::int64_t block = 32;
    return (worthWaking / std::max<std::int64_t>(1, rows * inputs) / block + 1) * block;
}

at::Tensor freshDenseWeights(const LayerShape& shape, const LayerMaterials& materials)
{
    const double deviation = 1.0 / std::sqrt(static_cast<double>(shape.inputs()));
    const at::Tensor weights
        = initialWeights(shape.parameters.front().shape, deviation, materials.numerics, materials.random);
    // Skipping an input skips its weights to all units, so these lie side by side.
    return skipsZeros(materials.numerics) ? weights.t().contiguous().t() : weights;
}

class DenseLayer : public Layer
{
public:
    DenseLayer(const LayerShape& shape, const LayerMaterials& materials)
        : Layer(shape, freshDenseWeights(shape, materials), materials)
    { }

    at::Tensor product(const at::Tensor& input) const override
    {
        const at::Tensor& weights = weight.as(input.scalar_type());
        at::Tensor product = at::empty({1, input.size(0), units()}, input.options());
        if (liesByColumns(weights) && input.scalar_type() == at::kFloat) {
            multiplyWithoutZeros(input, weights, product);
        } else {
            multiply(input, weights, product.select(0, 0));
        }
        return product;
    }

    at::Tensor differentiable(const at::Tensor& input, std::span<const at::Tensor> parameters) const override
    {
        return at::linear(input, parameters[0], parameters[1]);
    }

    at::Tensor inputWeights() const override { return weight.value(); }

protected:
    Gradient weightGradient(const at::Tensor& delta, const at::Tensor& input, double samples) const override
    {
        return Gradient::ofProduct(delta, input, samples);
    }

private:
    void multiplyWithoutZeros(const at::Tensor& input, const at::Tensor& weights, at::Tensor& product) const
    {
        const SparseMatrix sparse(input);
        SparseKernel kernel = sparse.times(weights.t());
        kernel.out = product.data_ptr<float>();
        splitWork(numerics().threads, units(), grainOfProduct(input.size(0), inputs()),
                  [&](std::int64_t begin, std::int64_t end) { multiplySparse(kernel, begin, end); });
    }

    void multiply(const at::Tensor& input, const at::Tensor& weights, const at::Tensor& product) const
    {
        const std::int64_t rows = input.size(0);
        splitWork(numerics().threads, units(), grainOfProduct(rows, inputs()),
                  [&](std::int64_t begin, std::int64_t end) {
                      const at::Tensor stretch = product.narrow(1, begin, end - begin);
                      const at::Tensor columns = weights.narrow(0, begin, end - begin).t();
                      inProducts(rows, countedIn(input, inputs() * (end - begin)),
                                 [&](std::int64_t first, std::int64_t last) {
                                     at::Tensor part = stretch.narrow(0, first, last - first);
                                     at::mm_out(part, input.narrow(0, first, last - first), columns);
                                 });
                  });
    }
};

} // namespace

LayerShape denseShape(const LayerPlan& plan)
{
    const std::int64_t inputs = plan.input.size();
    const std::int64_t units = plan.size.units;
    return {plan.input, {1, 1, units}, weightsAndBiases({units, inputs}, units), units * inputs};
}

std::unique_ptr<Layer> makeDenseLayer(const LayerPlan& plan, const LayerMaterials& materials)
{
    return std::make_unique<DenseLayer>(denseShape(plan), materials);
}

} // namespace ff
