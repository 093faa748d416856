// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/learning/mono_forward.h"

#include "core/learning/local_rule.h"
#include "core/network/initial_weights.h"

#include <cmath>
#include <limits>

namespace ff {
namespace {

/// The class other than its own that each row of scores [B, C] puts highest, [B].
at::Tensor bestOther(const at::Tensor& scores, const at::Tensor& labels)
{
    return scores.scatter(1, labels.unsqueeze(1), -std::numeric_limits<double>::infinity()).argmax(1);
}

/// The scores of the true classes and then of the others, [2B].
at::Tensor scoresOfPair(const at::Tensor& scores, const at::Tensor& labels, const at::Tensor& others)
{
    return at::cat({scores.gather(1, labels.unsqueeze(1)), scores.gather(1, others.unsqueeze(1))}).squeeze(1);
}

/// -log softmax(G)_t, [B].
at::Tensor crossEntropy(const at::Tensor& scores, const at::Tensor& labels)
{
    return at::log_softmax(scores, 1).gather(1, labels.unsqueeze(1)).squeeze(1).neg_();
}

class MonoForward : public Learner
{
public:
    MonoForward(Network layers, const Settings& settings, at::Generator& random)
        : Learner(std::move(layers))
    {
        for (const Layer& layer : network.layers) {
            const double deviation = 1.0 / std::sqrt(static_cast<double>(layer.units()));
            m_projections.emplace_back(initialWeights({network.readout.classes(), layer.units()}, deviation,
                                                      network.numerics(), random),
                                       optimiser(settings.optimiser), network.numerics());
        }
    }

    Lesson study(const Batch& batch, LearningContext& context) override
    {
        Lesson lesson;
        const Dropout dropout = dropoutOf(context, batch, *network.numerics().ranks);
        const std::vector<LayerPass> passes = network.forward(batch.images, dropout);
        studyReadout(passes, batch.labels, context, lesson);
        if (context.readoutOnly) {
            return lesson;
        }
        const StepSize step = localRule(context.settings, context.gain).step;
        for (std::size_t i = 0; i < passes.size(); ++i) {
            const at::Tensor scores = scoresOf(i, passes[i].activity);
            lesson.record.goodness.push_back(
                scoresOfPair(scores, batch.labels, bestOther(scores, batch.labels)));
            lesson.record.loss.push_back(crossEntropy(scores, batch.labels));
            followActivity(network.layers[i], passes[i].activity, batch.labels.size(0));
            studyLayerAndProjection(i, passes[i], scores, batch.labels, step, lesson);
        }
        return lesson;
    }

    NegativeBatch negatives(const Batch& batch, const Settings&, SamplerTools&) const override
    {
        return {bestOther(goodness(batch.images).back(), batch.labels), {}, {}, {}};
    }

    std::vector<at::Tensor> judge(const Batch& batch, const NegativeBatch& negatives) const override
    {
        std::vector<at::Tensor> both;
        for (const at::Tensor& scores : goodness(batch.images)) {
            both.push_back(scoresOfPair(scores, batch.labels, negatives.otherLabels));
        }
        return both;
    }

    std::vector<at::Tensor> goodness(const at::Tensor& images) const override
    {
        const std::vector<LayerPass> passes = network.forward(images);
        std::vector<at::Tensor> scores;
        for (std::size_t i = 0; i < passes.size(); ++i) {
            scores.push_back(scoresOf(i, passes[i].activity));
        }
        return scores;
    }

    std::vector<double> losses(const Batch& batch, const NegativeBatch&, const Settings&) const override
    {
        std::vector<double> all;
        for (const at::Tensor& scores : goodness(batch.images)) {
            all.push_back(crossEntropy(scores, batch.labels).mean().item<double>());
        }
        return all;
    }

    double goodnessUnit(std::size_t) const override { return 1; }

    std::vector<NamedParameter> ownParameters() override
    {
        std::vector<NamedParameter> own;
        for (std::size_t i = 0; i < m_projections.size(); ++i) {
            own.push_back({"layers." + std::to_string(i) + ".projection", &m_projections[i]});
        }
        return own;
    }

private:
    /// G = y M^T, [R, C].
    at::Tensor scoresOf(std::size_t i, const Activity& activity) const
    {
        const at::Tensor& projection = m_projections[i].as(activity.normalised.scalar_type());
        const at::Tensor scores
            = at::mm(activity.normalised, projection.t()).to(activity.scale.scalar_type());
        return scores * activity.scale.unsqueeze(1);
    }

    /// With e = onehot(t) - softmax(G): -dL/dM = e^T y and -dL/da = e M dy/da where the unit is on.
    void studyLayerAndProjection(std::size_t i, const LayerPass& pass, const at::Tensor& scores,
                                 const at::Tensor& labels, const StepSize& step, Lesson& lesson)
    {
        const at::ScalarType product = network.numerics().product;
        at::Tensor error = at::softmax(scores, 1).neg_();
        error.scatter_add_(1, labels.unsqueeze(1), at::ones_like(error).narrow(1, 0, 1));
        const at::Tensor activity = pass.activity.all();
        const at::Tensor shortError = error.to(product);
        const at::Tensor slope = activity.gt(0).to(activity.scalar_type()).mul_(pass.activity.growth);
        const at::Tensor delta
            = at::mm(shortError, m_projections[i].as(product)).to(activity.scalar_type()).mul_(slope);
        const at::Tensor index = at::arange(delta.size(0), labels.options());
        const auto samples = static_cast<double>(labels.size(0));
        lesson.add(network.layers[i].steps(stackRows({delta}, product),
                                           stackRows({pass.input->rows(index)}, product), delta.sum(0),
                                           samples, step));
        lesson.steps.emplace_back(
            m_projections[i],
            Gradient::ofProduct(stackRows({error}, product), stackRows({activity}, product), samples), step);
    }

    std::vector<Parameter> m_projections; ///< M_l [C, n]
};

} // namespace

std::vector<NamedShape> monoForwardShapes(const std::vector<LayerShape>& layers, std::int64_t classes)
{
    std::vector<NamedShape> shapes;
    for (std::size_t i = 0; i < layers.size(); ++i) {
        shapes.push_back({"layers." + std::to_string(i) + ".projection", {classes, layers[i].units()}});
    }
    return shapes;
}

std::unique_ptr<Learner> makeMonoForward(const Settings& settings, Network network, at::Generator& random)
{
    return std::make_unique<MonoForward>(std::move(network), settings, random);
}

} // namespace ff
