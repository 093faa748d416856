// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/image_slope.h"

#include "core/base/error.h"
#include "core/network/label_forms.h"
#include "core/settings/modes.h"

namespace ff {
namespace {

/// (1/s) (I - u u^T / n) g for rows of g [R, n], with u [R, n] = x / s, an image by its length.
at::Tensor throughLength(const at::Tensor& u, const at::Tensor& scale, const at::Tensor& g)
{
    return (g - u * (u * g).mean(1, /*keepdim=*/true)) / scale.unsqueeze(1);
}

/// What the layers and the readout make of the images, and what is asked of it.
class LabelledPass
{
public:
    LabelledPass(const Network& network, const Settings& settings, const at::Tensor& input,
                 const at::Tensor& labels)
        : m_network(network)
        , m_isByGoodness(dreamsByGoodness(settings))
        , m_votes(chosenLayers(settings.votingLayers, network.layers.size()))
        , m_reads(chosenLayers(settings.readoutLayers, network.layers.size()))
        , m_passes(m_network.forward(input))
    {
        if (!m_isByGoodness) {
            const at::Tensor probabilities = m_network.probabilities(m_passes);
            m_value = probabilities.gather(1, labels.unsqueeze(1)).squeeze(1).clamp_min(1e-37).log();
            m_logits = at::zeros_like(probabilities).scatter_(1, labels.unsqueeze(1), 1) - probabilities;
            m_nextRead = m_network.readout.weights.size();
            return;
        }
        m_value = at::zeros({input.size(0)}, input.options());
        for (std::size_t l = 0; l < m_passes.size(); ++l) {
            if (m_votes[l]) {
                m_value += m_passes[l].goodness / m_network.layers[l].goodness().unit();
            }
        }
    }

    const at::Tensor& value() const { return m_value; }

    /// dS/dx^ of the normalised input.
    at::Tensor slope()
    {
        at::Tensor fromAbove; // dS/du of what goes up of the layer
        for (std::size_t l = m_passes.size(); l-- > 0;) {
            const Activity& activity = m_passes[l].activity;
            const at::Tensor ofLayer = slopeOfLayer(l, fromAbove) * activity.normalised.gt(0);
            fromAbove = m_network.layers[l].towardsInput(ofLayer);
        }
        return fromAbove;
    }

private:
    /// dS/dy of layer l, to be asked from the top down.
    at::Tensor slopeOfLayer(std::size_t l, at::Tensor fromAbove)
    {
        const LayerPass& pass = m_passes[l];
        const Activity& activity = pass.activity;
        if (!m_isByGoodness && m_reads[l]) {
            const at::Tensor read = m_logits.matmul(m_network.readout.weights[--m_nextRead].value());
            fromAbove = fromAbove.defined() ? fromAbove + read : read;
        }
        at::Tensor slope = at::zeros_like(activity.normalised);
        if (fromAbove.defined()) {
            slope = m_network.layers[l].throughOutput(pass, fromAbove);
        }
        if (m_isByGoodness && m_votes[l]) {
            at::Tensor own = activity.all().clone();
            const LayerGoodness& goodness = m_network.layers[l].goodness();
            goodness.scaleSlope(own, at::full({own.size(0)}, 1 / goodness.unit(), own.options()));
            slope = slope + own;
        }
        return slope;
    }

    const Network& m_network;
    bool m_isByGoodness;
    std::vector<bool> m_votes; // [layer]
    std::vector<bool> m_reads; // [layer] whether the readout sees it
    std::vector<LayerPass> m_passes;
    at::Tensor m_value; // S [R]
    at::Tensor m_logits; // dS/dlogits [R, C]
    std::size_t m_nextRead = 0; // the readout's block of weights after the one that is due
};

} // namespace

bool dreamsByGoodness(const Settings& settings)
{
    return traitsOf(settings.mode).labelInImage;
}

ImageSlope imageSlope(const Learner& learner, const Settings& settings, const at::Tensor& images,
                      const at::Tensor& labels)
{
    if (traitsOf(settings.mode).negatives == NegativeKind::OtherImage) {
        throw Error(FF_TR("Layers that see pairs of images have no slope by one of them."));
    }
    const Network& network = learner.network;
    at::Tensor input = images.clone();
    at::Tensor kept = at::ones({}, images.options()); // dx'/dx
    if (dreamsByGoodness(settings)) {
        const LabelOverlay overlay = labelOverlay(settings, network.layers.front().shape().input,
                                                  network.readout.classes(), images.options());
        overlay.write(input, labels);
        kept = overlay.kept;
    }
    LabelledPass pass(network, settings, input, labels);
    const at::Tensor length = input.pow(2).mean(1).sqrt() + rootMeanSquareFloor;
    return {pass.value(), throughLength(input / length.unsqueeze(1), length, pass.slope()) * kept};
}

} // namespace ff
