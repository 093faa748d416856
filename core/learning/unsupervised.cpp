// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/learning/unsupervised.h"

#include "core/learning/local_rule.h"

namespace ff {
namespace {

class Unsupervised : public Learner
{
public:
    using Learner::Learner;

    Lesson study(const Batch& batch, LearningContext& context) override
    {
        Lesson lesson;
        const Dropout dropout = dropoutOf(context, batch, *network.numerics().ranks);
        if (context.readoutOnly) {
            studyReadout(network.forward(batch.images, dropout), batch.labels, context, lesson);
            return lesson;
        }
        const at::Tensor hybrids = negatives(batch, context.settings, context.tools).images;
        const std::vector<LayerPass> passes = network.forward(at::cat({batch.images, hybrids}), dropout);
        studyReadout(passes, batch.labels, context, lesson);
        const LocalRule rule = localRule(context.settings, context.gain);
        for (std::size_t i = 0; i < passes.size(); ++i) {
            lesson.add(layerSteps(network.layers[i], passes[i], rule));
        }
        lesson.record = recordOf(passes);
        return lesson;
    }

    std::vector<at::Tensor> judge(const Batch& batch, const NegativeBatch& negatives) const override
    {
        return recordOf(network.forward(at::cat({batch.images, negatives.images}))).goodness;
    }

    NegativeBatch negatives(const Batch& batch, const Settings& settings, SamplerTools& tools) const override
    {
        return tools.sampler->sample({batch.images, batch.labels, {}, batch.whole.get()}, settings, tools);
    }

    std::vector<at::Tensor> goodness(const at::Tensor& images) const override
    {
        std::vector<at::Tensor> all;
        for (const LayerPass& pass : network.forward(images)) {
            all.push_back(pass.goodness.unsqueeze(1));
        }
        return all;
    }
};

} // namespace

std::unique_ptr<Learner> makeUnsupervised(const Settings&, Network network, at::Generator&)
{
    return std::make_unique<Unsupervised>(std::move(network));
}

} // namespace ff
