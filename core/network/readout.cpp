// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/network/readout.h"

namespace ff {

Readout::Readout(std::int64_t classes, std::vector<std::int64_t> widths, const at::TensorOptions& options)
{
    for (const std::int64_t width : widths) {
        weights.emplace_back(at::zeros({classes, width}, options));
    }
}

at::Tensor Readout::probabilities(const std::vector<at::Tensor>& activities) const
{
    at::Tensor logits = at::mm(activities.front(), weights.front().value.t());
    for (std::size_t i = 1; i < weights.size(); ++i) {
        logits.addmm_(activities[i], weights[i].value.t());
    }
    return at::softmax(logits, 1);
}

void Readout::learn(const std::vector<at::Tensor>& activities, const at::Tensor& probabilities,
                    const at::Tensor& labels, const Momentum& step)
{
    at::Tensor ascent = probabilities.neg();
    const at::Tensor one = at::ones({1, 1}, ascent.options()).expand({labels.size(0), 1});
    ascent.scatter_add_(1, labels.unsqueeze(1), one);
    const double samples = static_cast<double>(labels.size(0));
    for (std::size_t i = 0; i < weights.size(); ++i) {
        weights[i].ascendProduct(ascent, activities[i], samples, step);
    }
}

} // namespace ff
