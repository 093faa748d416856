// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/learning/top_down.h"

#include "core/learning/local_rule.h"
#include "core/learning/recurrent_state.h"
#include "core/network/column_sum.h"
#include "core/network/initial_weights.h"

#include <cmath>

namespace ff {
namespace {

/// Weights from above start smaller than those from below, so that the image has the first word.
constexpr double topDownShare = 0.3;

TopDownWeights makeWeights(const Network& network, const Settings& settings, at::Generator& random)
{
    std::vector<LayerShape> shapes;
    for (const Layer& layer : network.layers) {
        shapes.push_back(layer.shape());
    }
    TopDownWeights weights;
    for (const NamedShape& each : topDownShapes(settings, shapes, network.readout.classes())) {
        const double deviation = topDownShare / std::sqrt(static_cast<double>(each.shape[1]));
        weights.emplace_back(initialWeights(each.shape, deviation, network.numerics(), random),
                             optimiser(settings.optimiser), network.numerics());
    }
    return weights;
}

/// What the moments of one batch teach one layer, gathered for one product at the end.
struct LayerMoments
{
    std::vector<at::Tensor> deltas;
    std::vector<at::Tensor> below;
    std::vector<at::Tensor> above;
    at::Tensor biasGradient;

    void add(const at::Tensor& delta, const at::Tensor& fromBelow, const at::Tensor& fromAbove)
    {
        deltas.push_back(delta);
        below.push_back(fromBelow);
        above.push_back(fromAbove);
    }
};

class TopDown : public Learner
{
public:
    TopDown(Network layers, const Settings& settings, at::Generator& random)
        : Learner(std::move(layers))
        , m_topDown(makeWeights(network, settings, random))
        , m_strength(settings.labelStrength)
        , m_iterations(settings.iterations)
        , m_damping(settings.damping)
        , m_windowFirst(settings.windowFirst)
        , m_windowLast(settings.windowLast)
    { }

    Lesson study(const Batch& batch, LearningContext& context) override
    {
        Lesson lesson;
        const Dropout dropout = dropoutOf(context, batch, *network.numerics().ranks);
        const at::Tensor images = normaliseRows(batch.images);
        const std::vector<LayerPass> bottomUp = network.forward(batch.images, dropout);
        const at::Tensor beliefs = studyReadout(bottomUp, batch.labels, context, lesson);
        if (context.readoutOnly) {
            return lesson;
        }
        const NegativeBatch negatives = context.tools.sampler->sample(
            {batch.images, batch.labels, beliefs, batch.whole.get()}, context.settings, context.tools);
        const at::Tensor labels = at::cat({batch.labels, negatives.otherLabels});
        RecurrentState state(network, m_topDown, images, bottomUp, labelRows(labels, images.scalar_type()));
        const LocalRule rule = localRule(context.settings, context.gain);
        std::vector<LayerMoments> moments(network.layers.size());
        for (int moment = 1; moment <= m_iterations; ++moment) {
            state.advance(m_damping, dropout);
            addWindow(state, moment, lesson.record.goodness);
            for (std::size_t i = 0; i < moments.size(); ++i) {
                addMoment(state, i, rule, moments[i]);
            }
        }
        const auto samples = static_cast<double>(batch.labels.size(0) * m_iterations);
        for (std::size_t i = 0; i < moments.size(); ++i) {
            addSteps(std::move(moments[i]), i, samples, rule.step, lesson);
        }
        return lesson;
    }

    std::vector<at::Tensor> judge(const Batch& batch, const NegativeBatch& negatives) const override
    {
        return settle(batch.images, at::cat({batch.labels, negatives.otherLabels}));
    }

    /// A weight acts in every iteration, each of which takes what was before it as given.
    std::vector<double> losses(const Batch&, const NegativeBatch&, const Settings&) const override
    {
        return {};
    }

    std::vector<at::Tensor> goodness(const at::Tensor& images) const override
    {
        return watchedGoodness(images, {});
    }

    std::vector<at::Tensor> watchedGoodness(const at::Tensor& images,
                                            const IterationWatch& watch) const override
    {
        const std::int64_t classes = network.readout.classes();
        const at::Tensor labels = at::arange(classes, at::TensorOptions(at::kLong).device(images.device()))
                                      .repeat_interleave(images.size(0));
        std::vector<at::Tensor> all = settle(images, labels, watch);
        for (at::Tensor& layer : all) {
            layer = layer.view({classes, images.size(0)}).t();
        }
        return all;
    }

    std::vector<NamedParameter> ownParameters() override
    {
        std::vector<NamedParameter> own;
        for (std::size_t i = 0; i < m_topDown.size(); ++i) {
            own.push_back({"layers." + std::to_string(i) + ".top_down", &m_topDown[i]});
        }
        return own;
    }

    std::vector<NamedParameter> driving(std::size_t layer) override
    {
        std::vector<NamedParameter> all = Learner::driving(layer);
        all.push_back({"top_down", &m_topDown[layer]});
        return all;
    }

private:
    /// Labels as the top layer sees them: one-hot, divided by the root mean square, times the strength.
    at::Tensor labelRows(const at::Tensor& labels, at::ScalarType type) const
    {
        const std::int64_t classes = network.readout.classes();
        const double value = m_strength * std::sqrt(static_cast<double>(classes));
        return at::one_hot(labels, classes).to(type).mul_(value);
    }

    /// Adds the goodness of a moment in the window to its mean over the window.
    void addWindow(const RecurrentState& state, int moment, std::vector<at::Tensor>& mean) const
    {
        if (moment < m_windowFirst || moment > m_windowLast) {
            return;
        }
        mean.resize(state.layers().size());
        for (std::size_t i = 0; i < mean.size(); ++i) {
            const at::Tensor share = state.layers()[i].goodness / (m_windowLast - m_windowFirst + 1);
            mean[i] = mean[i].defined() ? mean[i] + share : share;
        }
    }

    /// The mean goodness of every layer for images with these labels, [R] each. Nobody waits for iterations
    /// behind the window unless somebody watches.
    std::vector<at::Tensor> settle(const at::Tensor& images, const at::Tensor& labels,
                                   const IterationWatch& watch = {}) const
    {
        const at::Tensor input = normaliseRows(images);
        RecurrentState state(network, m_topDown, input, network.forward(images),
                             labelRows(labels, images.scalar_type()));
        if (watch) {
            watch(0, state.layers());
        }
        std::vector<at::Tensor> mean;
        const int last = watch ? m_iterations : m_windowLast;
        for (int moment = 1; moment <= last; ++moment) {
            state.advance(m_damping, {});
            addWindow(state, moment, mean);
            if (watch) {
                watch(moment, state.layers());
            }
        }
        return mean;
    }

    /// What layer i learns from this moment. Activities of the moment before are constants: no gradient goes
    /// back in time.
    void addMoment(const RecurrentState& state, std::size_t i, const LocalRule& rule, LayerMoments& all)
    {
        Layer& layer = network.layers[i];
        const LayerPass& pass = state.layers()[i];
        const std::int64_t positives = pass.goodness.size(0) / 2;
        LearningRows rows = learningRows(layer, pass, rule);
        // The damped activity moves by (1 - damping) of what the unit would do now, if that is on.
        rows.delta.mul_(1 - m_damping).mul_(pass.activity.gate.index_select(0, rows.index));
        at::Tensor biasGradient = rows.delta.sum(0);
        all.add(rows.delta, state.fromBelow(i)->rows(rows.index),
                state.fromAbove(i).index_select(0, rows.index));
        const at::Tensor pull = peerPull(layer, pass.activity, positives, rule.peerNormalisation);
        if (rule.peerNormalisation > 0) {
            biasGradient.add_(pull, static_cast<double>(positives));
            const Numerics& numerics = layer.numerics();
            const at::Tensor even = at::ones({positives}, numerics.options);
            all.add(pull.unsqueeze(0), state.fromBelow(i)->sum(positives, numerics).unsqueeze(0),
                    columnSum(state.fromAbove(i), even, numerics).unsqueeze(0));
        }
        all.biasGradient = all.biasGradient.defined() ? all.biasGradient.add_(biasGradient) : biasGradient;
    }

    void addSteps(LayerMoments moments, std::size_t i, double samples, const StepSize& step, Lesson& lesson)
    {
        const at::ScalarType product = network.numerics().product;
        const at::Tensor delta = stackRows(moments.deltas, product);
        lesson.add(network.layers[i].steps(delta, stackRows(moments.below, product), moments.biasGradient,
                                           samples, step));
        lesson.steps.emplace_back(
            m_topDown[i], Gradient::ofProduct(delta, stackRows(moments.above, product), samples), step);
    }

    TopDownWeights m_topDown;
    double m_strength;
    int m_iterations;
    double m_damping;
    int m_windowFirst;
    int m_windowLast;
};

} // namespace

std::vector<NamedShape> topDownShapes(const Settings&, const std::vector<LayerShape>& layers,
                                      std::int64_t classes)
{
    std::vector<NamedShape> shapes;
    for (std::size_t i = 0; i < layers.size(); ++i) {
        const std::int64_t above = i + 1 < layers.size() ? layers[i + 1].units() : classes;
        shapes.push_back({"layers." + std::to_string(i) + ".top_down", {layers[i].units(), above}});
    }
    return shapes;
}

std::unique_ptr<Learner> makeTopDown(const Settings& settings, Network network, at::Generator& random)
{
    return std::make_unique<TopDown>(std::move(network), settings, random);
}

} // namespace ff
