// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/bench/autograd_step.h"

#include "core/network/label_forms.h"

#include <torch/optim/sgd.h>

namespace ff {
namespace {

at::Tensor normalised(const at::Tensor& rows)
{
    return rows / (rows.square().mean(1, /*keepdim=*/true).sqrt() + rootMeanSquareFloor);
}

at::Tensor leaf(const at::Tensor& value)
{
    return value.detach().clone().requires_grad_(true);
}

/// LibTorch's momentum, v <- m v + g, is ours with a rate smaller by 1 - m.
torch::optim::SGD makeOptimiser(std::vector<at::Tensor> parameters, double rate, double momentum,
                                double decay)
{
    const auto options
        = torch::optim::SGDOptions(rate * (1 - momentum)).momentum(momentum).weight_decay(decay);
    return torch::optim::SGD(std::move(parameters), options);
}

} // namespace

class AutogradStep::Model
{
public:
    Model(const Learner& learner, const Settings& settings)
        : m_settings(settings)
        , m_overlay(labelOverlay(settings, learner.network.layers.front().shape().input,
                                 learner.network.readout.classes(), learner.network.numerics().options))
        , m_layerOptimiser(makeOptimiser(copyLayers(learner.network), settings.learningRate,
                                         settings.momentum, settings.weightDecay))
        , m_readoutOptimiser(makeOptimiser(copyReadout(learner.network), settings.readoutRate,
                                           settings.momentum, settings.readoutDecay))
    { }

    void learn(const Batch& batch, double gain, SamplerTools& tools)
    {
        const at::AutoGradMode withGradient(true);
        const at::Tensor beliefs = learnReadout(batch, gain);
        const at::Tensor wrong
            = tools.sampler->sample({batch.images, batch.labels, beliefs}, m_settings, tools).otherLabels;
        const at::Tensor both = batch.images.repeat({2, 1});
        m_overlay.write(both, at::cat({batch.labels, wrong}));
        at::Tensor loss = at::zeros({});
        at::Tensor hidden = both;
        for (std::size_t i = 0; i < m_weights.size(); ++i) {
            const at::Tensor a = at::linear(normalised(hidden).detach(), m_weights[i], m_biases[i]);
            const at::Tensor activity = a.relu();
            loss = loss + layerLoss(a, activity, i, batch.labels.size(0));
            hidden = activity.detach();
        }
        advance(m_layerOptimiser, loss, m_settings.learningRate * gain);
    }

    at::Tensor weight(std::size_t layer) const { return m_weights[layer].detach(); }

private:
    std::vector<at::Tensor> copyLayers(const Network& network)
    {
        std::vector<at::Tensor> all;
        for (const Layer& layer : network.layers) {
            m_weights.push_back(leaf(layer.weight.value()));
            m_biases.push_back(leaf(layer.bias.value()));
            m_means.push_back(layer.meanActivity.clone());
            all.insert(all.end(), {m_weights.back(), m_biases.back()});
        }
        return all;
    }

    std::vector<at::Tensor> copyReadout(const Network& network)
    {
        for (const Parameter& block : network.readout.weights) {
            m_readout.push_back(leaf(block.value()));
        }
        return m_readout;
    }

    void advance(torch::optim::SGD& optimiser, const at::Tensor& loss, double rate)
    {
        auto& options = static_cast<torch::optim::SGDOptions&>(optimiser.param_groups().front().options());
        options.lr(rate * (1 - m_settings.momentum));
        optimiser.zero_grad();
        loss.backward();
        optimiser.step();
    }

    /// One step of the readout on the neutral label; what it thought before.
    at::Tensor learnReadout(const Batch& batch, double gain)
    {
        std::vector<at::Tensor> seen;
        {
            const at::NoGradGuard noGradient;
            at::Tensor hidden = batch.images.clone();
            m_overlay.writeNeutral(hidden);
            for (std::size_t i = 0; i < m_weights.size(); ++i) {
                hidden = at::linear(normalised(hidden), m_weights[i], m_biases[i]).relu();
                seen.push_back(normalised(hidden));
            }
        }
        const at::Tensor logits = at::linear(at::cat(seen, 1), at::cat(m_readout, 1));
        advance(m_readoutOptimiser, at::nll_loss(at::log_softmax(logits, 1), batch.labels),
                m_settings.readoutRate * gain);
        return at::softmax(logits.detach(), 1);
    }

    /// Half the logistic loss, and the pull of peer normalisation on the positives.
    at::Tensor layerLoss(const at::Tensor& a, const at::Tensor& activity, std::size_t i, std::int64_t pairs)
    {
        const double theta = m_settings.threshold * static_cast<double>(activity.size(1));
        const at::Tensor goodness = activity.square().sum(1);
        const at::Tensor wrong
            = at::cat({theta - goodness.narrow(0, 0, pairs), goodness.narrow(0, pairs, pairs) - theta});
        const at::Tensor positive = a.narrow(0, 0, pairs).mean(0);
        m_means[i].mul_(0.9).add_(activity.narrow(0, 0, pairs).mean(0).detach(), 0.1);
        const at::Tensor pull = m_settings.peerNormalisation * (m_means[i].mean() - m_means[i]);
        return 0.5 * at::softplus(wrong).sum() / static_cast<double>(pairs) - (pull * positive).sum();
    }

    Settings m_settings;
    LabelOverlay m_overlay;
    std::vector<at::Tensor> m_weights;
    std::vector<at::Tensor> m_biases;
    std::vector<at::Tensor> m_means;
    std::vector<at::Tensor> m_readout;
    torch::optim::SGD m_layerOptimiser;
    torch::optim::SGD m_readoutOptimiser;
};

AutogradStep::AutogradStep(const Learner& learner, const Settings& settings)
    : m_model(std::make_unique<Model>(learner, settings))
{ }

AutogradStep::~AutogradStep() = default;

void AutogradStep::learn(const Batch& batch, double gain, SamplerTools& tools)
{
    m_model->learn(batch, gain, tools);
}

at::Tensor AutogradStep::weight(std::size_t layer) const
{
    return m_model->weight(layer);
}

} // namespace ff
