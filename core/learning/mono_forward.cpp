// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/learning/mono_forward.h"

#include "core/learning/class_scores.h"
#include "core/learning/local_rule.h"
#include "core/learning/similarity.h"
#include "core/network/initial_weights.h"
#include "core/settings/modes.h"

#include <algorithm>
#include <cmath>

namespace ff {
namespace {

class MonoForward : public ClassScores
{
public:
    MonoForward(Network layers, const Settings& settings, at::Generator& random)
        : ClassScores(std::move(layers))
        , m_similarity(comparesImages(settings) ? settings.similarity : 0)
    {
        std::vector<LayerShape> shapes;
        for (const Layer& layer : network.layers) {
            shapes.push_back(layer.shape());
        }
        for (const NamedShape& each : monoForwardShapes(settings, shapes, network.readout.classes())) {
            const double deviation = 1.0 / std::sqrt(static_cast<double>(each.shape[1]));
            m_own.emplace_back(initialWeights(each.shape, deviation, network.numerics(), random),
                               optimiser(settings.optimiser), network.numerics());
            m_names.push_back(each.name);
        }
    }

    std::vector<NamedParameter> ownParameters() override
    {
        std::vector<NamedParameter> own;
        for (std::size_t i = 0; i < m_own.size(); ++i) {
            own.push_back({m_names[i], &m_own[i]});
        }
        return own;
    }

protected:
    /// G = y M^T.
    at::Tensor scoresOf(std::size_t i, const Activity& activity) const override
    {
        return projected(activity, m_own[i]);
    }

    at::Tensor byActivity(std::size_t i, const at::Tensor& error) const override
    {
        const at::ScalarType product = network.numerics().product;
        return at::mm(error.to(product), m_own[i].as(product)).to(error.scalar_type());
    }

    /// With z = y S^T the pull is (1 - s) e M + s (-dL/dz) S; and -dL/dM = e^T y, -dL/dS = (-dL/dz)^T y.
    Pull pull(std::size_t i, const Seen& seen, const StepSize& step, Lesson& lesson) override
    {
        const at::ScalarType product = network.numerics().product;
        const auto samples = static_cast<double>(seen.error.size(0));
        const auto learn = [&](Parameter& own, const at::Tensor& slope) {
            lesson.steps.emplace_back(own,
                                      Gradient::ofProduct(stackRows({slope}, product),
                                                          stackRows({seen.activity}, product), samples),
                                      step);
        };
        learn(m_own[i], seen.error);
        const Pull ofScores = ClassScores::pull(i, seen, step, lesson);
        if (m_similarity == 0) {
            return ofScores;
        }
        Parameter& comparison = m_own[network.layers.size() + i];
        const at::Tensor weights = comparison.as(product);
        const at::ScalarType type = seen.error.scalar_type();
        const Similarity found = alike(at::mm(seen.activity.to(product), weights.t()).to(type), seen.batch);
        learn(comparison, found.pull);
        const at::Tensor ofImages = at::mm(found.pull.to(product), weights).to(type);
        return {ofScores.byActivity.lerp(ofImages, m_similarity),
                ofScores.loss.lerp(found.loss, m_similarity)};
    }

    at::Tensor lossOf(std::size_t i, const Activity& activity, const at::Tensor& scores,
                      const Batch& batch) const override
    {
        const at::Tensor ofScores = ClassScores::lossOf(i, activity, scores, batch);
        if (m_similarity == 0) {
            return ofScores;
        }
        const at::Tensor z = projected(activity, m_own[network.layers.size() + i]);
        return ofScores.lerp(alike(z, batch).loss, m_similarity);
    }

private:
    /// y P^T.
    static at::Tensor projected(const Activity& activity, const Parameter& projection)
    {
        const at::Tensor& weights = projection.as(activity.normalised.scalar_type());
        const at::Tensor rows = at::mm(activity.normalised, weights.t()).to(activity.scale.scalar_type());
        return rows * activity.scale.unsqueeze(1);
    }

    Similarity alike(const at::Tensor& comparisons, const Batch& batch) const
    {
        return similarityOf(comparisons, batch.labels, network.readout.classes(), *network.numerics().ranks,
                            batch.wholeCount());
    }

    double m_similarity;
    std::vector<Parameter> m_own; ///< M_l [C, n] of all layers; then S_l [k, n], where images are compared
    std::vector<std::string> m_names;
};

} // namespace

std::vector<NamedShape> monoForwardShapes(const Settings& settings, const std::vector<LayerShape>& layers,
                                          std::int64_t classes)
{
    std::vector<NamedShape> shapes;
    const auto add = [&](const char* name, auto rows) {
        for (std::size_t i = 0; i < layers.size(); ++i) {
            const std::int64_t units = layers[i].units();
            shapes.push_back({"layers." + std::to_string(i) + "." + name, {rows(units), units}});
        }
    };
    add("projection", [&](std::int64_t) { return classes; });
    if (comparesImages(settings)) {
        add("comparison", comparisonsOf);
    }
    return shapes;
}

std::int64_t comparisonsOf(std::int64_t units)
{
    constexpr std::int64_t most = 1024; // a layer may have many thousand units
    return std::min(units, most);
}

std::unique_ptr<Learner> makeMonoForward(const Settings& settings, Network network, at::Generator& random)
{
    return std::make_unique<MonoForward>(std::move(network), settings, random);
}

} // namespace ff
