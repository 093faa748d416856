// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/learning/supervised.h"

#include "core/base/accelerator.h"
#include "core/base/error.h"
#include "core/learning/local_rule.h"
#include "core/network/label_forms.h"
#include "core/network/labelled_images.h"

#include <algorithm>
#include <cmath>

namespace ff {
namespace {

class Supervised : public Learner
{
public:
    Supervised(Network layers, const Settings& settings)
        : Learner(std::move(layers))
        , m_overlay(labelOverlay(settings, network.layers.front().shape().input, network.readout.classes(),
                                 network.numerics().options))
    { }

    Lesson study(const Batch& batch, LearningContext& context) override
    {
        Lesson lesson;
        const Dropout dropout = dropoutOf(context, batch, *network.numerics().ranks);
        Dropout neutralDropout = dropout;
        neutralDropout.key = ~dropout.key;
        const LabelledImages images(network.layers.front(), m_overlay, batch.images);
        const at::Tensor beliefs = studyReadoutOnNeutral(images, batch, neutralDropout, context, lesson);
        if (context.readoutOnly) {
            return lesson;
        }
        const at::Tensor labels
            = at::cat({batch.labels, wrongLabels(batch, beliefs, context.settings, context.tools)});
        const std::vector<LayerPass> passes = labelledPasses(images, batch.images, labels, dropout);
        const LocalRule rule = localRule(context.settings, context.gain);
        for (std::size_t i = 0; i < passes.size(); ++i) {
            lesson.add(layerSteps(network.layers[i], passes[i], rule));
        }
        lesson.record = recordOf(passes);
        return lesson;
    }

    std::vector<at::Tensor> judge(const Batch& batch, const NegativeBatch& negatives) const override
    {
        const LabelledImages images(network.layers.front(), m_overlay, batch.images);
        const at::Tensor labels = at::cat({batch.labels, negatives.otherLabels});
        return recordOf(network.forwardFrom(images.forward(labels))).goodness;
    }

    NegativeBatch negatives(const Batch& batch, const Settings& settings, SamplerTools& tools) const override
    {
        const std::int64_t all = batch.images.size(0);
        const std::int64_t seen = ownReadRows(settings, batch);
        if (seen == all || !batch.index.defined()) {
            return Learner::negatives(batch, settings, tools);
        }
        const at::Tensor now = probabilities(batch.images.narrow(0, 0, seen));
        const at::Tensor before = remembered(batch.index.narrow(0, seen, all - seen), now.options());
        return tools.sampler->sample({batch.images, batch.labels, at::cat({now, before}), batch.whole.get()},
                                     settings, tools);
    }

    SamplePictures pictures(const Batch& batch, const NegativeBatch& negatives) const override
    {
        const SamplePictures shown {batch.images.clone(), batch.images.clone()};
        m_overlay.write(shown.positives, batch.labels);
        m_overlay.write(shown.negatives, negatives.otherLabels);
        return shown;
    }

    std::vector<at::Tensor> goodness(const at::Tensor& images) const override
    {
        const std::int64_t classes = m_overlay.classes();
        const std::int64_t count = images.size(0);
        const LabelledImages shared(network.layers.front(), m_overlay, images);
        const at::Tensor labels = at::arange(classes, at::TensorOptions(at::kLong).device(images.device()))
                                      .repeat_interleave(count);
        std::vector<at::Tensor> all;
        for (const LayerPass& pass : network.forwardFrom(shared.forward(labels))) {
            all.push_back(pass.goodness.view({classes, count}).t());
        }
        return all;
    }

    std::vector<LayerPass> pass(const at::Tensor& images) const override
    {
        const LabelledImages shared(network.layers.front(), m_overlay, images);
        return network.forwardFrom(shared.forwardNeutral(images.size(0)));
    }

private:
    /// Of how many images of a batch the readout learns.
    static std::int64_t readRows(const Settings& settings, std::int64_t all)
    {
        return std::clamp<std::int64_t>(std::llround(settings.readoutShare * static_cast<double>(all)), 1,
                                        all);
    }

    /// How many of them are here, where the batch is a share of one.
    std::int64_t ownReadRows(const Settings& settings, const Batch& batch) const
    {
        const std::int64_t read = readRows(settings, batch.wholeCount());
        return batch.whole ? network.numerics().ranks->shareOf(read) : read;
    }

    /// What the readout thought of training images when it saw them last, [R, C]; nothing yet is even.
    at::Tensor remembered(const at::Tensor& index, const at::TensorOptions& options) const
    {
        if (!m_memory.defined()) {
            const std::int64_t classes = m_overlay.classes();
            return at::full({index.size(0), classes}, 1.0 / static_cast<double>(classes), options);
        }
        return m_memory.index_select(0, sentTo(m_memory.device(), index));
    }

    /// The readout reads a pass of its own, with the neutral label: it must not see the true one. Returns
    /// what it thinks of the whole batch, in part from memory.
    at::Tensor studyReadoutOnNeutral(const LabelledImages& images, const Batch& batch, const Dropout& dropout,
                                     const LearningContext& context, Lesson& lesson)
    {
        const std::int64_t all = images.count();
        const std::int64_t seen = context.readoutOnly ? all : ownReadRows(context.settings, batch);
        const at::Tensor beliefs
            = studyReadout(neutralPasses(images, batch.images.narrow(0, 0, seen), dropout),
                           batch.labels.narrow(0, 0, seen), context, lesson);
        if (context.readoutOnly || readRows(context.settings, batch.wholeCount()) == batch.wholeCount()) {
            return beliefs;
        }
        if (!m_memory.defined()) {
            m_memory = remembered(at::arange(context.imageCount, at::kLong), beliefs.options());
        }
        remember(batch, beliefs, context.settings);
        return remembered(batch.index, beliefs.options());
    }

    /// Beliefs in the first rows of a batch. An image may be any process's the next time, so all remember
    /// what each of them believes.
    void remember(const Batch& batch, const at::Tensor& beliefs, const Settings& settings)
    {
        const std::int64_t read = readRows(settings, batch.wholeCount());
        const at::Tensor& index = batch.whole ? batch.whole->index : batch.index;
        const at::Tensor all = batch.whole ? network.numerics().ranks->wholeOf(beliefs, read) : beliefs;
        m_memory.index_copy_(0, sentTo(all.device(), index.narrow(0, 0, read)), all);
    }

    void visitOwnState(StateVisitor& visitor) override
    {
        at::Tensor beliefs
            = m_memory.defined() ? m_memory : at::empty({0, m_overlay.classes()}, network.numerics().options);
        visitor.resizable("beliefs", beliefs);
        if (beliefs.size(1) != m_overlay.classes()) {
            throw Error(FF_TR("expected beliefs in %1 classes, found %2"),
                        {m_overlay.classes(), beliefs.size(1)});
        }
        m_memory = beliefs.size(0) > 0 ? beliefs : at::Tensor();
    }

    bool shares() const { return network.numerics().techniques.shareImageProduct; }

    std::vector<LayerPass> neutralPasses(const LabelledImages& shared, const at::Tensor& images,
                                         const Dropout& dropout) const
    {
        if (shares()) {
            return network.forwardFrom(shared.forwardNeutral(images.size(0), dropoutOfLayer(dropout, 0)),
                                       dropout);
        }
        const at::Tensor neutral = images.clone();
        m_overlay.writeNeutral(neutral);
        return network.forward(neutral, dropout);
    }

    std::vector<LayerPass> labelledPasses(const LabelledImages& shared, const at::Tensor& images,
                                          const at::Tensor& labels, const Dropout& dropout) const
    {
        if (shares()) {
            return network.forwardFrom(shared.forward(labels, dropoutOfLayer(dropout, 0)), dropout);
        }
        const at::Tensor labelled = images.repeat({labels.size(0) / images.size(0), 1});
        m_overlay.write(labelled, labels);
        return network.forward(labelled, dropout);
    }

    static at::Tensor wrongLabels(const Batch& batch, const at::Tensor& beliefs, const Settings& settings,
                                  SamplerTools& tools)
    {
        return tools.sampler
            ->sample({batch.images, batch.labels, beliefs, batch.whole.get()}, settings, tools)
            .otherLabels;
    }

    LabelOverlay m_overlay;
    at::Tensor m_memory; // [N, C] what the readout thought of each image when it saw it last
};

} // namespace

std::unique_ptr<Learner> makeSupervised(const Settings& settings, Network network, at::Generator&)
{
    return std::make_unique<Supervised>(std::move(network), settings);
}

} // namespace ff
