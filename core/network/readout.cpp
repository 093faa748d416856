// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/network/readout.h"

namespace ff {

Readout::Readout(std::int64_t classes, const std::vector<std::int64_t>& widths, const Numerics& numerics)
{
    if (classes == 0) {
        return;
    }
    // Always learnt by smoothed momentum: it is a convex problem, on which nothing else was found to be
    // better.
    for (const std::int64_t width : widths) {
        weights.emplace_back(at::zeros({classes, width}, numerics.options),
                             optimiser(OptimiserChoice::Momentum), numerics);
    }
}

at::Tensor Readout::probabilities(const std::vector<at::Tensor>& activities) const
{
    if (weights.empty()) {
        return at::empty({activities.front().size(0), 0}, activities.front().options());
    }
    const at::ScalarType learnt = weights.front().value().scalar_type();
    at::Tensor logits;
    for (std::size_t i = 0; i < weights.size(); ++i) {
        const at::Tensor block
            = at::mm(activities[i], weights[i].as(activities[i].scalar_type()).t()).to(learnt);
        logits = logits.defined() ? logits.add_(block) : block;
    }
    return at::softmax(logits, 1);
}

ParameterSteps Readout::steps(const std::vector<at::Tensor>& activities, const at::Tensor& probabilities,
                              const at::Tensor& labels, const StepSize& size)
{
    if (weights.empty()) {
        return {};
    }
    at::Tensor ascent = probabilities.neg();
    const at::Tensor one = at::ones({1, 1}, ascent.options()).expand({labels.size(0), 1});
    ascent.scatter_add_(1, labels.unsqueeze(1), one);
    const double samples = static_cast<double>(labels.size(0));
    ParameterSteps steps;
    for (std::size_t i = 0; i < weights.size(); ++i) {
        const at::Tensor shortAscent = ascent.to(activities[i].scalar_type());
        steps.emplace_back(weights[i], Gradient::ofProduct(shortAscent, activities[i], samples), size);
    }
    return steps;
}

} // namespace ff
