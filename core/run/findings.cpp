// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/run/findings.h"

#include "core/run/views.h"

namespace ff {

std::vector<Finding> findingsOf(const Experiment& experiment)
{
    const Trainer& trainer = experiment.trainer();
    const DataView data = dataView(trainer);
    std::vector<LayerView> layers = layerViews(trainer, trainer.records());
    addTrend(layers, experiment);
    const std::optional<ErrorPoint> error = experiment.lastError();
    return diagnose({trainer.settings(), data, layers, trainer.epoch(), error, experiment.divergence()});
}

} // namespace ff
