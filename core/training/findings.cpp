// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/findings.h"

#include "core/training/views.h"

namespace ff {

std::vector<Finding> findingsOf(const Experiment& experiment)
{
    const Trainer& trainer = experiment.trainer();
    const DataView data = dataView(trainer);
    const std::vector<LayerView> layers = layerViews(trainer, trainer.records());
    const std::optional<ErrorPoint> error = experiment.lastError();
    return diagnose({trainer.settings(), data, layers, trainer.epoch(), error, experiment.divergence()});
}

} // namespace ff
