// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/trained_network.h"

#include "core/learning/learner_table.h"
#include "core/run/classify.h"
#include "core/settings/modes.h"

#include <utility>

namespace ff {

bool TrainedNetwork::reads(const Dataset& data) const
{
    return model.width == data.width && model.height == data.height && model.channels == data.channels
        && model.classes == data.classes;
}

Answer TrainedNetwork::classify(const std::vector<std::uint8_t>& pixels) const
{
    return ff::classify(*learner, model.settings,
                        pixelRow(pixels, centreOf(model), learner->network.numerics().options));
}

TrainedNetwork networkOf(ModelFile model)
{
    const bool needsMoreDigits = traitsOf(model.settings.mode).groupsChannels;
    const Numerics numerics(at::TensorOptions(needsMoreDigits ? at::kDouble : at::kFloat));
    at::Generator random = makeRandom(model.settings.seed, RandomStream::Weights);
    auto learner = makeLearner(model.settings, imageGrid(model),
                               static_cast<std::int64_t>(model.classes.size()), numerics, random);
    learner->setState(model.state);
    return {std::move(model), std::move(learner)};
}

} // namespace ff
