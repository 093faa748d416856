// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/learning/backprop.h"

#include "core/base/give_up.h"
#include "core/base/threads.h"

namespace ff {
namespace {

/// As normaliseRows(), but with a gradient, which a silent row must not turn into none.
at::Tensor normaliseWithGradient(const at::Tensor& rows)
{
    constexpr double floor = 1e-12; // of the mean square
    return rows / (rows.square().mean(1, /*keepdim=*/true) + floor).sqrt();
}

/// Here automatic differentiation is right: it is what backprop is. In float32 throughout.
class Backprop : public Learner
{
public:
    using Learner::Learner;

    StepRecord learn(const Batch& batch, LearningContext& context) override
    {
        const Settings& settings = context.settings;
        if (context.readoutOnly) {
            learnReadout(network.forward(batch.images), batch.labels, context);
            return {};
        }
        std::vector<NamedParameter> learnt = parameters();
        const std::vector<at::Tensor> gradients
            = descent(batch, learnt, dropoutOf(context, batch.labels.size(0)));
        for (std::size_t i = 0; i < learnt.size(); ++i) {
            const bool isBias = learnt[i].parameter->value().dim() == 1;
            learnt[i].parameter->ascend(gradients[i],
                                        {settings.learningRate * context.gain, settings.momentum,
                                         isBias ? 0.0 : settings.weightDecay});
        }
        return {};
    }

    NegativeBatch negatives(const Batch&, const Settings&, SamplerTools&) const override { return {}; }

    std::vector<at::Tensor> judge(const Batch&, const NegativeBatch&) const override { return {}; }

    SamplePictures pictures(const Batch& batch, const NegativeBatch&) const override
    {
        return {batch.images, {}};
    }

    std::vector<at::Tensor> goodness(const at::Tensor& images) const override
    {
        return std::vector<at::Tensor>(network.layers.size(),
                                       at::empty({images.size(0), 0}, network.numerics().options));
    }

    at::Tensor probabilities(const at::Tensor& images) const override
    {
        return network.probabilities(network.forward(images));
    }

private:
    /// -dL/dp of the mean cross-entropy for every parameter.
    std::vector<at::Tensor> descent(const Batch& batch, const std::vector<NamedParameter>& learnt,
                                    const Dropout& dropout) const
    {
        const LibraryThreads threads(network.numerics().threads);
        const at::AutoGradMode withGradient(true);
        std::vector<at::Tensor> leaves;
        for (const NamedParameter& each : learnt) {
            leaves.push_back(each.parameter->value().detach().requires_grad_(true));
        }
        const at::Tensor logits = forwardWithGradient(batch.images, leaves, dropout);
        at::nll_loss(at::log_softmax(logits, 1), batch.labels).backward();
        std::vector<at::Tensor> gradients;
        for (const at::Tensor& leaf : leaves) {
            gradients.push_back(leaf.grad().neg());
        }
        return gradients;
    }

    /// The network as network.forward() computes it, up to the readout's logits; `leaves` are the parameters
    /// in the order of parameters().
    at::Tensor forwardWithGradient(const at::Tensor& images, const std::vector<at::Tensor>& leaves,
                                   const Dropout& dropout) const
    {
        const std::size_t layers = network.layers.size();
        std::vector<LayerPass> passes(layers);
        at::Tensor hidden = normaliseRows(images.to(leaves.front().scalar_type()));
        for (std::size_t i = 0; i < layers; ++i) {
            giveUpIfAsked();
            const at::Tensor a = at::linear(hidden, leaves[2 * i], leaves[2 * i + 1]);
            // Asked again on the way back, when the gradient comes to this layer.
            a.register_hook([](const at::Tensor&) { giveUpIfAsked(); });
            hidden = normaliseWithGradient(a.relu());
            if (dropout.share > 0) {
                const Dropout own = dropoutOfLayer(dropout, i);
                hidden = hidden * dropoutMask(own, hidden.size(0), hidden.size(1)).to(hidden.options())
                    * own.growth();
            }
            passes[i].activity.normalised = hidden;
        }
        const std::vector<at::Tensor> seen = network.readoutInputs(passes, 0, images.size(0));
        at::Tensor logits = at::mm(seen.front(), leaves[2 * layers].t());
        for (std::size_t i = 1; i < seen.size(); ++i) {
            logits = logits + at::mm(seen[i], leaves[2 * layers + i].t());
        }
        return logits;
    }
};

} // namespace

std::unique_ptr<Learner> makeBackprop(const Settings&, Network network, at::Generator&)
{
    return std::make_unique<Backprop>(std::move(network));
}

} // namespace ff
