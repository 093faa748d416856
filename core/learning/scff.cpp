// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/learning/scff.h"

#include "core/learning/local_rule.h"

namespace ff {
namespace {

/// Rows with mean 0 and mean square 1.
at::Tensor standardise(const at::Tensor& rows)
{
    return normaliseRows(rows - rows.mean(1, /*keepdim=*/true));
}

/// A layer sees (x + x') / 2 of a pair, which halves the paper's W x + W x' + 2 b: an image paired with
/// itself is then the image, and a test needs no pairs.
class Scff : public Learner
{
public:
    using Learner::Learner;

    Lesson study(const Batch& batch, LearningContext& context) override
    {
        Lesson lesson;
        // One mask for the whole batch, as every image is paired with another one: under masks of their own
        // two halves of a pair would differ even if they were one image, and those of a positive would not.
        Dropout dropout = dropoutOf(context, batch, Ranks::alone());
        dropout.masks = 1;
        if (context.readoutOnly) {
            studyReadout(passes(batch.images, {}, {}, dropout), batch.labels, context, lesson);
            return lesson;
        }
        const at::Tensor partners = negatives(batch, context.settings, context.tools).partners;
        const std::vector<LayerPass> both
            = passes(batch.images, partners, othersOf(batch, partners), dropout);
        studyReadout(both, batch.labels, context, lesson);
        const LocalRule rule = localRule(context.settings, context.gain);
        for (std::size_t i = 0; i < both.size(); ++i) {
            lesson.add(layerSteps(network.layers[i], both[i], rule));
        }
        lesson.record = recordOf(both);
        return lesson;
    }

    std::vector<at::Tensor> judge(const Batch& batch, const NegativeBatch& negatives) const override
    {
        return recordOf(passes(batch.images, negatives.partners, othersOf(batch, negatives.partners), {}))
            .goodness;
    }

    SamplePictures pictures(const Batch& batch, const NegativeBatch& negatives) const override
    {
        return {batch.images, (batch.images + batch.imagesAt(negatives.partners)) / 2};
    }

    NegativeBatch negatives(const Batch& batch, const Settings& settings, SamplerTools& tools) const override
    {
        return tools.sampler->sample({batch.images, batch.labels, {}, batch.whole.get()}, settings, tools);
    }

    std::vector<at::Tensor> goodness(const at::Tensor& images) const override
    {
        std::vector<at::Tensor> all;
        for (const LayerPass& pass : passes(images, {}, {}, {})) {
            all.push_back(pass.goodness.unsqueeze(1));
        }
        return all;
    }

    std::vector<LayerPass> pass(const at::Tensor& images) const override
    {
        return passes(images, {}, {}, {});
    }

private:
    /// The partners of a share of a batch, which others learn from; undefined where all are in the batch.
    static at::Tensor othersOf(const Batch& batch, const at::Tensor& partners)
    {
        return batch.whole ? batch.imagesAt(partners) : at::Tensor();
    }

    /// Images paired with themselves and, where there are `partners` [B], below them paired with these: with
    /// rows of the images, or where `others` are given with these. Each layer pairs anew what single images
    /// made of the layer below.
    std::vector<LayerPass> passes(const at::Tensor& images, const at::Tensor& partners,
                                  const at::Tensor& others, const Dropout& dropout) const
    {
        std::vector<LayerPass> all;
        const std::int64_t count = images.size(0);
        at::Tensor single = standardise(images);
        at::Tensor other = others.defined() ? standardise(others) : others;
        for (std::size_t i = 0; i < network.layers.size(); ++i) {
            const Dropout own = dropoutOfLayer(dropout, i);
            const auto partner = [&] { return other.defined() ? other : single.index_select(0, partners); };
            const at::Tensor input
                = partners.defined() ? at::cat({single, (single + partner()) / 2}) : single;
            all.push_back(network.layers[i].forward(input, own));
            single = standardise(all.back().output.narrow(0, 0, count));
            if (other.defined()) {
                other = standardise(network.layers[i].forward(other, own).output);
            }
        }
        return all;
    }
};

} // namespace

std::unique_ptr<Learner> makeScff(const Settings&, Network network, at::Generator&)
{
    return std::make_unique<Scff>(std::move(network));
}

} // namespace ff
