// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/run/classify.h"

#include "core/run/evaluation.h"
#include "core/settings/modes.h"

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
    const Learner& judge = trainer.judge();
    return classify(judge, trainer.settings(),
                    pixelRow(pixels, centreOf(*trainer.data()), judge.network.numerics().options));
}

Answer classify(const Learner& judge, const Settings& settings, const at::Tensor& image)
{
    Answer answer;
    answer.votes = chosenLayers(settings.votingLayers, judge.network.layers.size());
    answer.readout = numbers(judge.probabilities(image));
    answer.byReadout = answer.readout.empty() ? -1 : best(answer.readout);
    const std::vector<at::Tensor> goodness = judge.goodness(image);
    for (std::size_t i = 0; i < goodness.size(); ++i) {
        answer.goodness.push_back(numbers(goodness[i] / judge.goodnessUnit(i)));
    }
    if (traitsOf(settings.mode).judgesAnswers) {
        answer.score = numbers(scoresOf(goodness, answer.votes));
        answer.byGoodness = best(answer.score);
    }
    return answer;
}

} // namespace ff
