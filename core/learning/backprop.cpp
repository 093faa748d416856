// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/learning/backprop.h"

#include "core/base/give_up.h"
#include "core/base/threads.h"

#include <algorithm>
#include <iterator>

namespace ff {
namespace {

/// As normaliseRows(), but with a gradient, which a silent row must not turn into none.
at::Tensor normaliseWithGradient(const at::Tensor& rows)
{
    constexpr double floor = 1e-12; // of the mean square
    return rows / (rows.square().mean(1, /*keepdim=*/true) + floor).sqrt();
}

/// On an accelerator, for as long as it lives, sums of gradients are added up in the same order every time.
class FixedOrder
{
public:
    explicit FixedOrder(at::Device device)
        : m_before(at::globalContext().deterministicAlgorithms())
    {
        set(m_before || !device.is_cpu());
    }
    ~FixedOrder() { set(m_before); }
    FixedOrder(const FixedOrder&) = delete;
    FixedOrder& operator=(const FixedOrder&) = delete;

private:
    static void set(bool isFixed)
    {
        at::globalContext().setDeterministicAlgorithms(isFixed, /*warn_only=*/true);
    }

    bool m_before;
};

/// Here automatic differentiation is right: it is what backprop is. In float32 throughout.
class Backprop : public Learner
{
public:
    using Learner::Learner;

    Lesson study(const Batch& batch, LearningContext& context) override
    {
        Lesson lesson;
        const Settings& settings = context.settings;
        if (context.readoutOnly) {
            studyReadout(network.forward(batch.images), batch.labels, context, lesson);
            return lesson;
        }
        std::vector<NamedParameter> learnt = parameters();
        const std::vector<at::Tensor> gradients
            = descent(batch, learnt, dropoutOf(context, batch, *network.numerics().ranks));
        const auto samples = static_cast<double>(batch.labels.size(0));
        for (std::size_t i = 0; i < learnt.size(); ++i) {
            const bool isBias = learnt[i].parameter->value().dim() == 1;
            const StepSize size {settings.learningRate * context.gain, settings.momentum,
                                 isBias ? 0.0 : settings.weightDecay};
            lesson.steps.emplace_back(*learnt[i].parameter, Gradient::ofMean(gradients[i], samples), size);
        }
        return lesson;
    }

    NegativeBatch negatives(const Batch&, const Settings&, SamplerTools&) const override { return {}; }

    std::vector<at::Tensor> judge(const Batch&, const NegativeBatch&) const override { return {}; }

    /// Every layer descends the loss of the whole.
    std::vector<double> losses(const Batch& batch, const NegativeBatch&, const Settings&) const override
    {
        const at::Tensor likelihood
            = probabilities(batch.images).log().gather(1, batch.labels.unsqueeze(1)).mean();
        return std::vector<double>(network.layers.size(), -likelihood.item<double>());
    }

    SamplePictures pictures(const Batch& batch, const NegativeBatch&) const override
    {
        return {batch.images, {}};
    }

    std::vector<at::Tensor> goodness(const at::Tensor& images) const override
    {
        return std::vector<at::Tensor>(network.layers.size(),
                                       at::empty({images.size(0), 0}, network.numerics().options));
    }

private:
    /// -dL/dp of the mean cross-entropy for every parameter. A large batch goes through in stretches, whose
    /// gradients add up, so that a large layer does not keep anybody waiting who wants the step given up.
    std::vector<at::Tensor> descent(const Batch& batch, const std::vector<NamedParameter>& learnt,
                                    const Dropout& dropout) const
    {
        const LibraryThreads threads(network.numerics().threads);
        const FixedOrder order(batch.images.device());
        const at::AutoGradMode withGradient(true);
        std::vector<at::Tensor> leaves;
        for (const NamedParameter& each : learnt) {
            leaves.push_back(each.parameter->value().detach().requires_grad_(true));
        }
        const std::int64_t rows = batch.labels.size(0);
        const std::vector<at::Tensor> factors = dropoutFactors(dropout, rows);
        inProducts(rows, largestProduct(leaves), [&](std::int64_t begin, std::int64_t end) {
            const auto part = [&](const at::Tensor& all) { return all.narrow(0, begin, end - begin); };
            std::vector<at::Tensor> own;
            std::ranges::transform(factors, std::back_inserter(own), part);
            const at::Tensor logits = forwardWithGradient(part(batch.images), leaves, own);
            const at::Tensor likelihood
                = at::log_softmax(logits, 1).gather(1, part(batch.labels).unsqueeze(1)).sum();
            (likelihood / -static_cast<double>(rows)).backward();
        });
        std::vector<at::Tensor> gradients;
        for (const at::Tensor& leaf : leaves) {
            gradients.push_back(leaf.grad().neg());
        }
        return gradients;
    }

    /// Multiplications that a row of the batch takes in the largest of the layers.
    static std::int64_t largestProduct(const std::vector<at::Tensor>& leaves)
    {
        const auto count = [](const at::Tensor& leaf) { return leaf.numel(); };
        return count(*std::ranges::max_element(leaves, {}, count));
    }

    /// [layer] what dropout makes of the activity of each unit and row, [B, n]; none without dropout.
    std::vector<at::Tensor> dropoutFactors(const Dropout& dropout, std::int64_t rows) const
    {
        std::vector<at::Tensor> factors;
        for (std::size_t i = 0; dropout.share > 0 && i < network.layers.size(); ++i) {
            const Dropout own = dropoutOfLayer(dropout, i);
            const at::TensorOptions& options = network.numerics().options;
            factors.push_back(dropoutMask(own, rows, network.layers[i].units(), options.device()).to(options)
                              * own.growth());
        }
        return factors;
    }

    /// The network as network.forward() computes it, up to the readout's logits; `leaves` are the parameters
    /// in the order of parameters(), `factors` those of dropout for these images.
    at::Tensor forwardWithGradient(const at::Tensor& images, const std::vector<at::Tensor>& leaves,
                                   const std::vector<at::Tensor>& factors) const
    {
        const std::size_t layers = network.layers.size();
        std::vector<LayerPass> passes(layers);
        std::size_t next = 0; // of the leaves
        at::Tensor hidden = normaliseRows(images.to(leaves.front().scalar_type()));
        for (std::size_t i = 0; i < layers; ++i) {
            giveUpIfAsked();
            const std::size_t count = network.layers[i].shape().parameters.size();
            const at::Tensor a
                = network.layers[i].differentiable(hidden, std::span(leaves).subspan(next, count));
            next += count;
            // Asked again on the way back, when the gradient comes to this layer.
            a.register_hook([](const at::Tensor&) { giveUpIfAsked(); });
            hidden = normaliseWithGradient(a.relu());
            if (!factors.empty()) {
                hidden = hidden * factors[i];
            }
            if (network.layers[i].shape().pool > 1) {
                hidden = normaliseWithGradient(network.layers[i].pooled(hidden));
            }
            passes[i].output = hidden;
        }
        const std::vector<at::Tensor> seen = network.readoutInputs(passes, 0, images.size(0));
        at::Tensor logits = at::mm(seen.front(), leaves[next].t());
        for (std::size_t i = 1; i < seen.size(); ++i) {
            logits = logits + at::mm(seen[i], leaves[next + i].t());
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
