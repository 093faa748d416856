// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/views.h"

#include <algorithm>

namespace ff {

std::vector<LayerView> layerViews(const Trainer& trainer, const std::vector<GoodnessRecord>& records)
{
    const Network& network = trainer.network();
    std::vector<LayerView> views(network.layers.size());
    for (std::size_t i = 0; i < views.size(); ++i) {
        const DenseLayer& layer = network.layers[i];
        views[i].inputs = static_cast<int>(layer.inputs());
        views[i].units = static_cast<int>(layer.units());
        views[i].threshold = trainer.settings().threshold;
        // The running mean forgets a tenth per batch: below this a unit has been silent for about 80 batches.
        views[i].deadUnits = layer.meanActivity.lt(1e-4).to(at::kFloat).mean().item<double>();
        records[i].describe(views[i]);
    }
    return views;
}

Pictures receptiveFields(const Trainer& trainer, std::int64_t count)
{
    const Dataset& data = *trainer.data();
    const Network& network = trainer.network();
    at::Tensor weights = network.layers.front().weight.value.to(at::kCPU, at::kFloat).clone();
    if (network.writesLabels()) {
        weights.narrow(1, 0, network.overlay().classes).zero_();
    }
    const at::Tensor lengths = at::linalg_vector_norm(weights, 2, at::IntArrayRef {1});
    const at::Tensor strongest = std::get<1>(lengths.topk(std::min(count, weights.size(0))));
    const at::Tensor chosen = weights.index_select(0, strongest);
    const at::Tensor largest = chosen.abs().amax(1, /*keepdim=*/true).clamp_min(1e-12);
    return {data.width, data.height, pictureBytes(chosen.div(largest).mul(127.0).add(128.0).div(255.0))};
}

DataView dataView(const Trainer& trainer)
{
    const Dataset& data = *trainer.data();
    return {data.name,
            data.width,
            data.height,
            data.classes,
            trainer.trainPixels().count(),
            static_cast<std::int64_t>(data.test.count())};
}

CurvePoint curvePoint(const Trainer& trainer)
{
    CurvePoint point {trainer.steps(), trainer.epoch(), {}, {}};
    for (std::size_t i = 0; i < trainer.records().size(); ++i) {
        const GoodnessRecord& record = trainer.records()[i];
        point.separation.push_back(static_cast<float>(record.separation()));
        point.loss.push_back(
            static_cast<float>(record.loss(trainer.settings().threshold, trainer.network().goodnessUnit(i))));
    }
    return point;
}

} // namespace ff
