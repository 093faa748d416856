// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/model_value.h"

#include "core/learning/plain_network.h"
#include "core/run/tensor_file.h"

#include <cmath>
#include <utility>

namespace ff {

ModelFile outlineOf(const Experiment& experiment)
{
    const Trainer& trainer = experiment.trainer();
    const Dataset& data = *trainer.data();
    ModelFile model {.settings = trainer.settings(),
                     .width = data.width,
                     .height = data.height,
                     .channels = data.channels,
                     .classes = data.classes,
                     .preparation = data.preparation,
                     .epochs = trainer.epoch(),
                     .steps = trainer.steps(),
                     .data = data.name};
    if (experiment.isTested()) { // only figures of exactly these weights
        const ErrorPoint& error = experiment.errors().back();
        model.readoutError = error.readout;
        model.goodnessError = std::isfinite(error.goodness) ? std::optional(error.goodness) : std::nullopt;
    }
    return model;
}

ModelFile modelOf(const Experiment& experiment)
{
    ModelFile model = outlineOf(experiment);
    model.state = experiment.trainer().judge().copyState();
    for (LearntValue& each : model.state) {
        each.value = each.value.to(at::kCPU);
    }
    return model;
}

ModelFile withoutBatchNorm(ModelFile model)
{
    model.settings = withoutBatchNorm(std::move(model.settings));
    model.state = withoutBatchNorm(model.state);
    return model;
}

ModelFile rounded(ModelFile model, ElementType type)
{
    for (LearntValue& each : model.state) {
        each.value = each.value.to(at::kCPU, scalarTypeOf(type)).to(at::kFloat);
    }
    return model;
}

} // namespace ff
