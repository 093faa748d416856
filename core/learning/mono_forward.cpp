// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/learning/mono_forward.h"

#include "core/learning/class_scores.h"
#include "core/learning/local_rule.h"
#include "core/network/initial_weights.h"

#include <cmath>

namespace ff {
namespace {

class MonoForward : public ClassScores
{
public:
    MonoForward(Network layers, const Settings& settings, at::Generator& random)
        : ClassScores(std::move(layers))
    {
        for (const Layer& layer : network.layers) {
            const double deviation = 1.0 / std::sqrt(static_cast<double>(layer.units()));
            m_projections.emplace_back(initialWeights({network.readout.classes(), layer.units()}, deviation,
                                                      network.numerics(), random),
                                       optimiser(settings.optimiser), network.numerics());
        }
    }

    std::vector<NamedParameter> ownParameters() override
    {
        std::vector<NamedParameter> own;
        for (std::size_t i = 0; i < m_projections.size(); ++i) {
            own.push_back({"layers." + std::to_string(i) + ".projection", &m_projections[i]});
        }
        return own;
    }

protected:
    /// G = y M^T.
    at::Tensor scoresOf(std::size_t i, const Activity& activity) const override
    {
        const at::Tensor& projection = m_projections[i].as(activity.normalised.scalar_type());
        const at::Tensor scores
            = at::mm(activity.normalised, projection.t()).to(activity.scale.scalar_type());
        return scores * activity.scale.unsqueeze(1);
    }

    at::Tensor byActivity(std::size_t i, const at::Tensor& error) const override
    {
        const at::ScalarType product = network.numerics().product;
        return at::mm(error.to(product), m_projections[i].as(product)).to(error.scalar_type());
    }

    /// -dL/dM = e^T y.
    void studyScores(std::size_t i, const at::Tensor& activity, const at::Tensor& error, const StepSize& step,
                     Lesson& lesson) override
    {
        const at::ScalarType product = network.numerics().product;
        lesson.steps.emplace_back(m_projections[i],
                                  Gradient::ofProduct(stackRows({error}, product),
                                                      stackRows({activity}, product),
                                                      static_cast<double>(error.size(0))),
                                  step);
    }

private:
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
