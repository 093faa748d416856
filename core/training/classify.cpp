// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/classify.h"

#include "core/network/label_sweep.h"

#include <algorithm>

namespace ff {
namespace {

std::vector<float> numbers(const at::Tensor& values)
{
    const at::Tensor flat = values.to(at::kCPU, at::kFloat).contiguous().flatten();
    return {flat.data_ptr<float>(), flat.data_ptr<float>() + flat.numel()};
}

int best(const std::vector<float>& values)
{
    return static_cast<int>(std::ranges::max_element(values) - values.begin());
}

} // namespace

Answer classify(const Trainer& trainer, const std::vector<std::uint8_t>& pixels)
{
    const Network& network = trainer.network();
    const at::Tensor image = pixelRow(pixels, trainer.compute().options);

    Answer answer;
    answer.votes = chosenLayers(trainer.settings().votingLayers, network.layers.size());
    const std::vector<LayerPass> passes = network.forwardForReadout(image);
    answer.readout = numbers(network.readout.probabilities(network.readoutInputs(passes, 0, 1)));
    answer.byReadout = best(answer.readout);
    if (!network.writesLabels()) {
        for (std::size_t i = 0; i < passes.size(); ++i) {
            answer.goodness.push_back(numbers(passes[i].goodness / network.goodnessUnit(i)));
        }
        return answer;
    }
    const std::vector<at::Tensor> goodness = goodnessOfLabels(network, image);
    for (std::size_t i = 0; i < goodness.size(); ++i) {
        answer.goodness.push_back(numbers(goodness[i] / network.goodnessUnit(i)));
    }
    answer.score = numbers(labelScores(goodness, answer.votes));
    answer.byGoodness = best(answer.score);
    return answer;
}

} // namespace ff
