// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/run/views.h"

#include "core/learning/local_rule.h"
#include "core/network/label_forms.h"
#include "core/run/examples.h"
#include "core/settings/modes.h"

#include <algorithm>

namespace ff {
namespace {

/// The mean loss of the samples on record for layer i, by the loss that the layer learns with.
float meanLoss(const Trainer& trainer, std::size_t i)
{
    const GoodnessRecord& record = trainer.records()[i];
    if (const std::vector<float>& losses = record.losses(); !losses.empty()) {
        return at::tensor(losses, at::kDouble).mean().item<float>();
    }
    const LocalRule rule = localRule(trainer.settings(), 1);
    const std::size_t pairs = std::min(record.positives().size(), record.negatives().size());
    const auto values = [&](const std::vector<float>& from) {
        return at::tensor(at::ArrayRef<float>(from.data(), pairs), at::kDouble);
    };
    const Layer& layer = trainer.learner().network.layers[i];
    const at::Tensor goodness = at::cat({values(record.positives()), values(record.negatives())})
                                    .mul_(trainer.learner().goodnessUnit(i));
    return layer.loss().value(goodness, rule.terms(layer.goodness())).mean().item<float>();
}

/// Share of the squared mean activities that the most active twentieth of the units has.
double loudestShare(const at::Tensor& means)
{
    const at::Tensor squares = means.to(at::kDouble).square();
    const std::int64_t few = std::max<std::int64_t>(1, squares.numel() / 20);
    const double all = squares.sum().item<double>();
    return all > 0 ? std::get<0>(squares.topk(few)).sum().item<double>() / all : 0;
}

} // namespace

std::vector<LayerView> layerViews(const Network& network, const Settings& settings,
                                  const std::vector<GoodnessRecord>& records)
{
    std::vector<LayerView> views(network.layers.size());
    for (std::size_t i = 0; i < views.size(); ++i) {
        const Layer& layer = network.layers[i];
        views[i].inputs = static_cast<int>(layer.inputs());
        views[i].units = static_cast<int>(layer.features());
        views[i].threshold = thresholdsOf(settings).positive.value_or(0);
        // The running mean forgets a tenth per batch: below this a unit has been silent for about 80 batches.
        views[i].deadUnits = layer.meanActivity.lt(1e-4).to(at::kFloat).mean().item<double>();
        views[i].loudestUnits = loudestShare(layer.meanActivity);
        records[i].describe(views[i]);
    }
    return views;
}

std::vector<LayerView> layerViews(const Trainer& trainer, const std::vector<GoodnessRecord>& records)
{
    return layerViews(trainer.learner().network, trainer.settings(), records);
}

std::vector<LayerView> layerViews(const Experiment& experiment)
{
    const Trainer& trainer = experiment.trainer();
    const bool isAnySeen = std::ranges::any_of(trainer.records(),
                                               [](const GoodnessRecord& record) { return !record.empty(); });
    std::vector<LayerView> views
        = layerViews(trainer, isAnySeen ? trainer.records() : Examples(trainer).probe(trainer));
    addTrend(views, experiment);
    return views;
}

void addTrend(std::vector<LayerView>& views, const Experiment& experiment)
{
    const CurvePoint* const first = experiment.firstPoint();
    const CurvePoint* const last = experiment.lastPoint();
    const bool hasLosses
        = first && last && first->loss.size() == views.size() && last->loss.size() == views.size();
    const std::vector<double> change = experiment.separationChange();
    for (std::size_t i = 0; i < views.size(); ++i) {
        views[i].separationChange = change[i];
        if (hasLosses) {
            views[i].firstLoss = first->loss[i];
            views[i].loss = last->loss[i];
        }
    }
}

InputShape inputShape(const Settings& settings, const Grid& image, std::size_t classes)
{
    return {image, labelPixels(settings, static_cast<std::int64_t>(classes))};
}

Pictures receptiveFields(const Layer& first, const InputShape& input, std::int64_t count)
{
    const SeenWeights seen = first.seenWeights();
    at::Tensor weights = seen.weights.to(at::kCPU, at::kFloat).clone();
    weights.narrow(1, 0, input.labelPixels).zero_();
    const at::Tensor lengths = at::linalg_vector_norm(weights, 2, at::IntArrayRef {1});
    const at::Tensor strongest = std::get<1>(lengths.topk(std::min(count, weights.size(0))));
    const at::Tensor chosen = weights.index_select(0, strongest);
    return {static_cast<int>(seen.grid.width), static_cast<int>(seen.grid.height), signedPictureBytes(chosen),
            static_cast<int>(seen.grid.channels)};
}

Pictures receptiveFields(const Trainer& trainer, std::int64_t count)
{
    const Dataset& data = *trainer.data();
    return receptiveFields(trainer.learner().network.layers.front(),
                           inputShape(trainer.settings(), imageGrid(data), data.classes.size()), count);
}

DataView dataView(const Trainer& trainer)
{
    const Dataset& data = *trainer.data();
    return {data.name,
            data.width,
            data.height,
            data.classes,
            trainer.trainPixels().count(),
            trainer.testPixels().count(),
            trainer.imageFacts(),
            {},
            data.channels};
}

CurvePoint curvePoint(const Trainer& trainer)
{
    CurvePoint point;
    point.step = trainer.steps();
    point.epoch = trainer.epoch();
    for (std::size_t i = 0; i < trainer.records().size(); ++i) {
        if (!trainer.records()[i].empty()) {
            point.separation.push_back(static_cast<float>(trainer.records()[i].separation()));
            point.loss.push_back(meanLoss(trainer, i));
        }
    }
    return point;
}

} // namespace ff
