// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/network/dense_layer.h"

#include "core/network/local_loss.h"

#include <cmath>

namespace ff {
namespace {

constexpr double initialMeanActivity = 0.5; // as in Hinton's released code
constexpr double meanActivityMemory = 0.9;

at::Tensor initialWeights(std::int64_t units, std::int64_t inputs, const at::TensorOptions& options,
                          at::Generator& random)
{
    // Drawn on the CPU in double precision: the same weights on every device and in every precision.
    const at::Tensor drawn = at::empty({units, inputs}, at::kDouble)
                                 .normal_(0.0, 1.0 / std::sqrt(static_cast<double>(inputs)), random);
    return drawn.to(options.device(), c10::typeMetaToScalarType(options.dtype()));
}

} // namespace

at::Tensor normaliseRows(const at::Tensor& rows)
{
    const double width = static_cast<double>(rows.size(1));
    const at::Tensor length = at::linalg_vector_norm(rows, 2, at::IntArrayRef {1}, /*keepdim=*/true);
    return rows / length.div_(std::sqrt(width)).add_(rootMeanSquareFloor);
}

DenseLayer::DenseLayer(std::int64_t inputs, std::int64_t units, const GoodnessFunction& goodness,
                       const at::TensorOptions& options, at::Generator& random)
    : weight(initialWeights(units, inputs, options, random))
    , bias(at::zeros({units}, options))
    , meanActivity(at::full({units}, initialMeanActivity, options))
    , m_goodness(&goodness)
{ }

LayerPass DenseLayer::forward(const at::Tensor& input) const
{
    LayerPass pass = activate(at::addmm(bias.value, input, weight.value.t()));
    pass.input = input;
    return pass;
}

LayerPass DenseLayer::activate(at::Tensor preActivation) const
{
    LayerPass pass;
    pass.activity = preActivation.relu_();
    pass.goodness = m_goodness->value(pass.activity);
    pass.normalised = normaliseRows(pass.activity);
    return pass;
}

void DenseLayer::learn(LayerPass& pass, std::int64_t positives, const LayerRule& rule)
{
    const at::Tensor positiveActivity = pass.activity.narrow(0, 0, positives);
    meanActivity.mul_(meanActivityMemory).add_(positiveActivity.mean(0), 1.0 - meanActivityMemory);

    // delta = -dL/da = -dL/dG dG/dy; the ReLU's gate is in y itself, which is zero where the unit is off.
    const double theta = rule.threshold * m_goodness->unit(units());
    at::Tensor& delta = pass.activity;
    m_goodness->scaleSlope(delta, logisticAscent(pass.goodness, positives, theta));

    // Peer normalisation adds lambda (mean(mu) - mu_j) to every positive row, also where the unit is off:
    // that is how a silent unit comes back (section 3.2, footnote).
    if (rule.peerNormalisation > 0) {
        delta.narrow(0, 0, positives).add_(meanActivity.mean() - meanActivity, rule.peerNormalisation);
    }

    const double samples = static_cast<double>(positives);
    weight.ascendProduct(delta, pass.input, samples, rule.momentum);
    bias.ascend(delta.sum(0).div_(samples), rule.momentum);
}

} // namespace ff
