// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/network/label_sweep.h"

#include <cmath>

namespace ff {
namespace {

/// Pre-activations a_c = (z + s W[:, c]) / rms + b of the first layer, [R, C, n], where z = image W^T without
/// the label's pixels, s is the label's strength, and rms is the same for all labels because each lights one
/// pixel equally.
at::Tensor firstPreActivation(const Network& network, const at::Tensor& images)
{
    const LabelOverlay& overlay = network.overlay();
    const DenseLayer& first = network.layers.front();
    const at::Tensor blank = images.clone();
    blank.narrow(1, 0, overlay.classes).zero_();

    const at::Tensor squares = blank.square().sum(1).add_(overlay.strength * overlay.strength);
    const double width = static_cast<double>(images.size(1));
    const at::Tensor rms = squares.div_(width).sqrt_().add_(rootMeanSquareFloor);
    const at::Tensor image = at::mm(blank, first.weight.value.t()).unsqueeze(1);
    const at::Tensor label = first.weight.value.narrow(1, 0, overlay.classes).t().unsqueeze(0);
    return at::add(image, label, overlay.strength).div_(rms.reshape({-1, 1, 1})).add_(first.bias.value);
}

} // namespace

std::vector<at::Tensor> goodnessOfLabels(const Network& network, const at::Tensor& images)
{
    const std::int64_t classes = network.overlay().classes;
    std::vector<at::Tensor> goodness;
    LayerPass pass = network.layers.front().activate(firstPreActivation(network, images).flatten(0, 1));
    goodness.push_back(pass.goodness.reshape({-1, classes}));
    for (std::size_t i = 1; i < network.layers.size(); ++i) {
        pass = network.layers[i].forward(pass.normalised);
        goodness.push_back(pass.goodness.reshape({-1, classes}));
    }
    return goodness;
}

at::Tensor labelScores(const std::vector<at::Tensor>& goodness, const std::vector<bool>& votes)
{
    at::Tensor score = at::zeros_like(goodness.front());
    for (std::size_t i = 0; i < goodness.size(); ++i) {
        if (votes[i]) {
            score.add_(goodness[i]);
        }
    }
    return score;
}

} // namespace ff
