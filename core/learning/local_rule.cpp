// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/learning/local_rule.h"

#include "core/network/column_sum.h"

namespace ff {
namespace {

constexpr double meanActivityMemory = 0.9;

/// A row counts as flat when its slope is below this share of the steepest there can be: what is left out
/// then changes a step by less than the rounding of a product in bfloat16, and by 1e-4 of it in float32.
constexpr double flatSlope = 1e-3;

constexpr std::int64_t roundRows = 32;

at::Tensor allRows(const at::Tensor& goodness)
{
    return at::arange(goodness.size(0), at::TensorOptions(at::kLong).device(goodness.device()));
}

/// Products in bfloat16 are given round numbers of rows.
std::int64_t paddedRows(std::int64_t rows, at::ScalarType product)
{
    return product == at::kBFloat16 ? (rows + roundRows - 1) / roundRows * roundRows : rows;
}

} // namespace

LossTerms LocalRule::terms(const LayerGoodness& goodness) const
{
    return {goodness.threshold(threshold), goodness.threshold(negativeThreshold), sharpness};
}

LocalRule localRule(const Settings& settings, double gain)
{
    return {settings.threshold,
            settings.negativeThreshold,
            settings.sharpness,
            settings.peerNormalisation,
            {settings.learningRate * gain, settings.momentum, settings.weightDecay}};
}

LearningRows learningRows(const Layer& layer, const LayerPass& pass, const LocalRule& rule)
{
    at::Tensor ascent = layer.loss().ascent(pass.goodness, rule.terms(layer.goodness()));
    LearningRows rows;
    if (layer.numerics().techniques.compactRows) {
        const double steepest = 0.5 * rule.sharpness;
        rows.index = ascent.abs().gt(flatSlope * steepest).nonzero().flatten();
        ascent = ascent.index_select(0, rows.index);
    } else {
        rows.index = allRows(pass.goodness);
    }
    // delta = -dL/da = -dL/dG dG/dy dy/da; the ReLU's gate and dropout's mask are in y itself, which is zero
    // where the unit is off.
    rows.delta = pass.activity.rows(rows.index);
    layer.goodness().scaleSlope(rows.delta, ascent.mul_(pass.activity.growth));
    return rows;
}

void followActivity(Layer& layer, const Activity& activity, std::int64_t positives)
{
    const at::Tensor weights = activity.scale.narrow(0, 0, positives).div(static_cast<double>(positives));
    const at::Tensor sums = columnSum(activity.normalised, weights, layer.numerics());
    const at::Tensor own = layer.meanOfPlaces(sums);
    const at::Tensor mean = layer.numerics().ranks->meanOf(own, static_cast<double>(positives));
    layer.meanActivity.mul_(meanActivityMemory).add_(mean, 1.0 - meanActivityMemory);
}

at::Tensor peerPull(Layer& layer, const Activity& activity, std::int64_t positives, double lambda)
{
    followActivity(layer, activity, positives);
    const at::Tensor pull = (layer.meanActivity.mean() - layer.meanActivity).mul_(lambda);
    // As goodness is: the pull of all places together would outweigh the loss as many times.
    const auto places = static_cast<double>(layer.units() / layer.features());
    return layer.atAllPlaces(pull.div_(places));
}

ParameterSteps layerSteps(Layer& layer, const LayerPass& pass, const LocalRule& rule)
{
    const std::int64_t positives = pass.goodness.size(0) / 2;
    const auto samples = static_cast<double>(positives);
    const at::Tensor pull = peerPull(layer, pass.activity, positives, rule.peerNormalisation);
    const LearningRows rows = learningRows(layer, pass, rule);
    const at::ScalarType product = layer.numerics().product;
    at::Tensor biasGradient = rows.delta.sum(0);
    std::vector<at::Tensor> deltas {rows.delta};
    std::vector<at::Tensor> inputs {pass.input->rows(rows.index)};
    if (rule.peerNormalisation > 0) {
        // The same vector is added to the delta of every positive row, also where the unit is off: that is
        // how a silent unit comes back. Together they are one row: the pull with the sum of the inputs.
        biasGradient.add_(pull, samples);
        deltas.push_back(pull.unsqueeze(0));
        inputs.push_back(pass.input->sum(positives, layer.numerics()).unsqueeze(0));
    }
    return layer.steps(stackRows(deltas, product), stackRows(inputs, product), biasGradient, samples,
                       rule.step);
}

at::Tensor stackRows(const std::vector<at::Tensor>& parts, at::ScalarType product)
{
    const at::Tensor stacked = (parts.size() == 1 ? parts.front() : at::cat(parts)).to(product);
    const std::int64_t missing = paddedRows(stacked.size(0), product) - stacked.size(0);
    return missing == 0 ? stacked : at::constant_pad_nd(stacked, {0, 0, 0, missing});
}

} // namespace ff
