// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/network/layer.h"

#include "core/base/threads.h"
#include "core/network/column_sum.h"
#include "core/network/sparse_matrix.h"

#include <algorithm>
#include <cmath>

namespace ff {
namespace {

constexpr double initialMeanActivity = 0.5; // as in Hinton's released code

/// Parameters without a copy for short products: biases are added, not multiplied.
Numerics withoutCopy(Numerics numerics)
{
    numerics.product = c10::typeMetaToScalarType(numerics.options.dtype());
    return numerics;
}

at::Tensor initialWeights(const LayerShape& shape, const Numerics& numerics, at::Generator& random)
{
    // Drawn on the CPU in double precision: the same weights on every device and in every precision.
    const double deviation = 1.0 / std::sqrt(static_cast<double>(shape.fieldSize));
    const at::Tensor drawn = at::empty(shape.weightShape(), at::kDouble).normal_(0.0, deviation, random);
    at::Tensor weights
        = drawn.to(numerics.options.device(), c10::typeMetaToScalarType(numerics.options.dtype()));
    // Skipping an input skips its weights to all units, so these lie side by side.
    return shape.isDense() && skipsZeros(numerics) ? weights.t().contiguous().t() : weights;
}

/// Units below which another thread is not worth waking: about a million multiplications. In steps that suit
/// the blocks in which a product is computed.
std::int64_t grainOfProduct(std::int64_t rows, std::int64_t inputs)
{
    constexpr std::int64_t worthWaking = 1 << 20;
    constexpr std::int64_t block = 32;
    return (worthWaking / std::max<std::int64_t>(1, rows * inputs) / block + 1) * block;
}

} // namespace

at::Tensor PlainInput::sum(std::int64_t count, const Numerics& numerics) const
{
    return columnSum(m_input, at::ones({count}, numerics.options), numerics);
}

Layer::Layer(LayerShape shape, const Settings& settings, const Numerics& numerics, at::Generator& random)
    : weight(initialWeights(shape, numerics, random), optimiser(settings.optimiser), numerics)
    , bias(at::zeros({shape.units()}, numerics.options), optimiser(settings.optimiser), withoutCopy(numerics))
    , meanActivity(at::full({shape.units()}, initialMeanActivity, numerics.options))
    , m_shape(std::move(shape))
    , m_numerics(numerics)
    , m_goodness(makeGoodness(settings, m_shape.units()))
{ }

at::Tensor Layer::product(const at::Tensor& input) const
{
    const at::Tensor& weights = weight.as(input.scalar_type());
    const std::int64_t rows = input.size(0);
    const std::int64_t places = m_shape.output.places();
    at::Tensor product = at::empty({places, rows, m_shape.output.channels}, input.options());
    if (liesByColumns(weights) && input.scalar_type() == at::kFloat) {
        const SparseMatrix sparse(input);
        SparseKernel kernel = sparse.times(weights.t());
        kernel.out = product.data_ptr<float>();
        splitWork(m_numerics.threads, units(), grainOfProduct(rows, inputs()),
                  [&](std::int64_t begin, std::int64_t end) { multiplySparse(kernel, begin, end); });
        return product;
    }
    if (m_shape.isDense()) {
        const at::Tensor whole = product.select(0, 0);
        splitWork(m_numerics.threads, units(), grainOfProduct(rows, inputs()),
                  [&](std::int64_t begin, std::int64_t end) {
                      const at::Tensor stretch = whole.narrow(1, begin, end - begin);
                      const at::Tensor columns = weights.narrow(0, begin, end - begin).t();
                      inProducts(rows, inputs() * (end - begin), [&](std::int64_t first, std::int64_t last) {
                          at::Tensor part = stretch.narrow(0, first, last - first);
                          at::mm_out(part, input.narrow(0, first, last - first), columns);
                      });
                  });
        return product;
    }
    const at::Tensor fields = gatherFields(m_shape, input, m_numerics.threads);
    splitWork(m_numerics.threads, places, 1, [&](std::int64_t begin, std::int64_t end) {
        const at::Tensor stretch = product.narrow(0, begin, end - begin);
        const at::Tensor columns = weights.narrow(0, begin, end - begin).transpose(1, 2);
        const std::int64_t perRow = (end - begin) * m_shape.output.channels * m_shape.fieldSize;
        inProducts(rows, perRow, [&](std::int64_t first, std::int64_t last) {
            at::Tensor part = stretch.narrow(1, first, last - first);
            at::bmm_out(part, fields.narrow(0, begin, end - begin).narrow(1, first, last - first), columns);
        });
    });
    return product;
}

LayerPass Layer::forward(const at::Tensor& input, const Dropout& dropout) const
{
    Drive drive;
    drive.product = product(input);
    drive.dropout = dropout;
    return activated(std::move(drive), std::make_shared<PlainInput>(input));
}

LayerPass Layer::activated(Drive drive, std::shared_ptr<const LayerInput> input) const
{
    drive.bias = bias.value();
    Numerics numerics = m_numerics;
    numerics.product = drive.product.scalar_type();
    LayerPass pass {std::move(input), activate(drive, numerics), {}};
    pass.goodness = m_goodness.of(pass.activity);
    return pass;
}

void Layer::ascend(const at::Tensor& delta, const at::Tensor& input, const at::Tensor& biasGradient,
                   double samples, const StepSize& step)
{
    if (m_shape.isDense()) {
        weight.ascendProduct(delta, input, samples, step);
    } else {
        const std::int64_t places = m_shape.output.places();
        const at::Tensor perPlace
            = delta.view({delta.size(0), places, m_shape.output.channels}).transpose(0, 1).contiguous();
        weight.ascendProduct(perPlace, gatherFields(m_shape, input, m_numerics.threads), samples, step);
    }
    bias.ascend(biasGradient / samples, {step.rate, step.smoothing, /*decay=*/0.0});
}

} // namespace ff
