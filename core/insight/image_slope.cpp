// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/image_slope.h"

#include "core/network/label_forms.h"
#include "core/settings/modes.h"

#include <utility>

namespace ff {
namespace {

/// A slope by rows at their length as one by the rows: (1/s) (I - u u^T / n) g, with u [R, n] = x / s.
at::Tensor throughLength(const at::Tensor& rows, const at::Tensor& g)
{
    const at::Tensor scale = rows.pow(2).mean(1, /*keepdim=*/true).sqrt() + rootMeanSquareFloor;
    const at::Tensor u = rows / scale;
    return (g - u * (u * g).mean(1, /*keepdim=*/true)) / scale;
}

at::Tensor withoutMean(const at::Tensor& rows)
{
    return rows - rows.mean(1, /*keepdim=*/true);
}

/// The same of rows that are first brought to a mean of 0.
at::Tensor throughMeanAndLength(const at::Tensor& rows, const at::Tensor& g)
{
    return withoutMean(throughLength(withoutMean(rows), g));
}

/// What the first layer sees of images before it is brought to one length, and what the network makes of it.
struct Seen
{
    at::Tensor input; ///< x' [R, D]
    at::Tensor kept; ///< dx'/dx of each pixel
    std::vector<LayerPass> passes;
};

LabelOverlay overlayOf(const Network& network, const Settings& settings, const at::Tensor& images)
{
    return labelOverlay(settings, network.layers.front().shape().input, network.readout.classes(),
                        images.options());
}

Seen seenWithLabels(const Network& network, const Settings& settings, const at::Tensor& images,
                    const at::Tensor& labels)
{
    const LabelOverlay overlay = overlayOf(network, settings, images);
    Seen seen {images.clone(), overlay.kept, {}};
    overlay.write(seen.input, labels);
    seen.passes = network.forward(seen.input);
    return seen;
}

Seen seenWithout(const Learner& learner, const Settings& settings, const at::Tensor& images)
{
    Seen seen {images.clone(), at::ones({}, images.options()), learner.pass(images)};
    if (traitsOf(settings.mode).labelInImage) {
        const LabelOverlay overlay = overlayOf(learner.network, settings, images);
        overlay.writeNeutral(seen.input);
        seen.kept = overlay.kept;
    }
    return seen;
}

/// What S changes by directly, at each layer; undefined where by nothing.
struct Sources
{
    explicit Sources(std::size_t layers)
        : byDrive(layers)
        , byActivity(layers)
        , byOutput(layers)
    { }

    std::vector<at::Tensor> byDrive; ///< dS/da [R, n]
    std::vector<at::Tensor> byActivity; ///< dS/dy [R, n]
    std::vector<at::Tensor> byOutput; ///< dS/du [R, m] of what goes up
};

void add(at::Tensor& sum, const at::Tensor& more)
{
    if (more.defined()) {
        sum = sum.defined() ? sum + more : more;
    }
}

at::Tensor slopeByInput(const Network& network, const Settings& settings, const Seen& seen,
                        const Sources& sources)
{
    const bool takesOutMeans = traitsOf(settings.mode).negatives == NegativeKind::OtherImage;
    at::Tensor fromAbove; // dS/dx of the input of the layer above
    for (std::size_t l = seen.passes.size(); l-- > 0;) {
        const LayerPass& pass = seen.passes[l];
        at::Tensor byOutput = sources.byOutput[l];
        add(byOutput,
            fromAbove.defined() && takesOutMeans ? throughMeanAndLength(pass.output, fromAbove) : fromAbove);
        at::Tensor byActivity = sources.byActivity[l];
        add(byActivity, byOutput.defined() ? network.layers[l].throughOutput(pass, byOutput) : at::Tensor());
        at::Tensor byDrive = sources.byDrive[l];
        add(byDrive, byActivity.defined() ? byActivity * pass.activity.normalised.gt(0) : at::Tensor());
        fromAbove = byDrive.defined() ? network.layers[l].towardsInput(byDrive) : at::Tensor();
    }
    if (!fromAbove.defined()) {
        return at::zeros_like(seen.input);
    }
    return (takesOutMeans ? throughMeanAndLength(seen.input, fromAbove)
                          : throughLength(seen.input, fromAbove))
        * seen.kept;
}

ImageSlope goodnessOf(const Network& network, const Settings& settings, const Seen& seen)
{
    const std::vector<bool> votes = chosenLayers(settings.votingLayers, seen.passes.size());
    at::Tensor value = at::zeros({seen.input.size(0)}, seen.input.options());
    Sources sources(seen.passes.size());
    for (std::size_t l = 0; l < seen.passes.size(); ++l) {
        if (votes[l]) {
            const LayerGoodness& goodness = network.layers[l].goodness();
            value += seen.passes[l].goodness / goodness.unit();
            at::Tensor own = seen.passes[l].activity.all().clone();
            goodness.scaleSlope(own, at::full({own.size(0)}, 1 / goodness.unit(), own.options()));
            sources.byActivity[l] = own;
        }
    }
    return {value, slopeByInput(network, settings, seen, sources)};
}

/// d log P_c / dlogits = e_c - P.
ImageSlope readoutOf(const Network& network, const Settings& settings, const Seen& seen,
                     const at::Tensor& labels)
{
    const at::Tensor probabilities = network.probabilities(seen.passes);
    const at::Tensor column = labels.unsqueeze(1);
    const at::Tensor logits = at::zeros_like(probabilities).scatter_(1, column, 1) - probabilities;
    const std::vector<bool> reads = chosenLayers(settings.readoutLayers, seen.passes.size());
    Sources sources(seen.passes.size());
    std::size_t block = 0;
    for (std::size_t l = 0; l < seen.passes.size(); ++l) {
        if (reads[l]) {
            sources.byOutput[l] = logits.matmul(network.readout.weights[block++].value());
        }
    }
    return {probabilities.gather(1, column).squeeze(1).clamp_min(1e-37).log(),
            slopeByInput(network, settings, seen, sources)};
}

} // namespace

bool dreamsByGoodness(const Settings& settings)
{
    return traitsOf(settings.mode).labelInImage;
}

ImageSlope labelSlope(const Learner& learner, const Settings& settings, const at::Tensor& images,
                      const at::Tensor& labels)
{
    const Network& network = learner.network;
    return dreamsByGoodness(settings)
        ? goodnessOf(network, settings, seenWithLabels(network, settings, images, labels))
        : readoutOf(network, settings, seenWithout(learner, settings, images), labels);
}

ImageSlope goodnessSlope(const Learner& learner, const Settings& settings, const at::Tensor& images)
{
    return goodnessOf(learner.network, settings, seenWithout(learner, settings, images));
}

ImageSlope unitSlope(const Learner& learner, const Settings& settings, const at::Tensor& images,
                     std::size_t layer, std::int64_t feature)
{
    const Seen seen = seenWithout(learner, settings, images);
    const Layer& own = learner.network.layers[layer];
    const LayerPass& pass = seen.passes[layer];
    const std::int64_t unit = own.unitsOfFeatures()[feature].item<std::int64_t>();
    const at::Tensor input = pass.input->rows(at::arange(images.size(0), at::kLong));
    const at::Tensor drive = own.product(input).transpose(0, 1).flatten(1).select(1, unit);
    Sources sources(seen.passes.size());
    sources.byDrive[layer] = at::zeros_like(pass.activity.normalised);
    sources.byDrive[layer].select(1, unit).fill_(1);
    return {drive + own.bias.value()[feature], slopeByInput(learner.network, settings, seen, sources)};
}

} // namespace ff
