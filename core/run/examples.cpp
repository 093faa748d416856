// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/run/examples.h"

#include <algorithm>
#include <utility>

namespace ff {
namespace {

constexpr std::int64_t probeCount = 400;

/// The first `count` of these.
Pictures picturesOf(const Dataset& data, const at::Tensor& rows, std::int64_t count)
{
    if (!rows.defined()) {
        return {data.width, data.height, {}, data.channels};
    }
    return picturesOf(data, rows.narrow(0, 0, count));
}

std::vector<int> labelsOf(const at::Tensor& labels, std::int64_t count)
{
    if (!labels.defined()) {
        return {};
    }
    const at::Tensor values = labels.narrow(0, 0, count).to(at::kCPU, at::kInt).contiguous();
    return {values.data_ptr<int>(), values.data_ptr<int>() + values.numel()};
}

/// Goodness per unit of the positives and of the negatives.
std::pair<std::vector<float>, std::vector<float>> halves(const at::Tensor& goodness, double unit)
{
    const at::Tensor values = goodness.to(at::kCPU, at::kFloat).div(unit).contiguous();
    const auto* first = values.data_ptr<float>();
    const auto* middle = first + values.numel() / 2;
    return {{first, middle}, {middle, first + values.numel()}};
}

/// In float32 where they are no whole numbers, as everything is looked at.
at::Tensor rowsOf(const at::Tensor& all, const at::Tensor& rows)
{
    if (!all.defined()) {
        return all;
    }
    const at::Tensor some = all.index_select(0, rows.to(all.device()));
    return some.is_floating_point() ? some.to(at::kFloat) : some;
}

/// The first `count` of a batch with their negatives, and behind them the images that these are made with.
SampledBatch firstOf(const SampledBatch& all, std::int64_t count)
{
    const auto& [batch, negatives] = all;
    at::Tensor rows = at::arange(count, at::kLong);
    at::Tensor partners;
    if (negatives.partners.defined()) {
        rows = at::cat({rows, negatives.partners.narrow(0, 0, count).to(at::kCPU)});
        const at::Tensor behind = at::arange(count, 2 * count, at::kLong);
        partners = at::cat({behind, behind}).to(negatives.partners.device());
    }
    return {{rowsOf(batch.images, rows), rowsOf(batch.labels, rows), rowsOf(batch.index, rows)},
            {rowsOf(negatives.otherLabels, rows), rowsOf(negatives.images, rows),
             rowsOf(negatives.masks, rows), partners}};
}

} // namespace

Examples::Examples(const Trainer& trainer)
    : m_random(makeRandom(trainer.settings().seed, RandomStream::Examples))
    , m_masks(trainer.data()->width, trainer.data()->height, maskShapeOf(trainer.settings()),
              makeRandom(trainer.settings().seed + 1, RandomStream::Examples), trainer.compute().device)
{ }

void Examples::renew()
{
    m_drawn.reset();
}

void Examples::takeUpcoming(const Trainer& trainer)
{
    SampledBatch all = trainer.upcoming();
    const std::int64_t count = std::min(shownCount, all.batch.images.size(0));
    m_drawn = Drawn {firstOf(all, count), {}, count};
    m_drawn->masks = masksOf(m_drawn->sampled);
}

Samples Examples::show(const Trainer& trainer)
{
    if (!m_drawn) {
        m_drawn = draw(trainer, std::min(shownCount, trainer.trainPixels().count()));
    }
    const Dataset& data = *trainer.data();
    const auto& [batch, negatives] = m_drawn->sampled;
    const auto pictures = [&](const at::Tensor& rows) { return picturesOf(data, rows, m_drawn->count); };
    const SamplePictures shown = trainer.learner().pictures(batch, negatives);

    Samples samples;
    samples.positives = pictures(shown.positives);
    samples.negatives = pictures(shown.negatives);
    samples.images = pictures(batch.images);
    samples.masks = pictures(m_drawn->masks);
    if (negatives.partners.defined()) {
        samples.otherParents = pictures(batch.images.index_select(0, negatives.partners));
    }
    samples.trueLabels = labelsOf(batch.labels, m_drawn->count);
    samples.otherLabels = labelsOf(negatives.otherLabels, m_drawn->count);
    const std::vector<at::Tensor> goodness = trainer.learner().judge(batch, negatives);
    for (std::size_t i = 0; i < goodness.size(); ++i) {
        auto [positive, negative] = halves(goodness[i], trainer.learner().goodnessUnit(i));
        positive.resize(samples.trueLabels.size());
        negative.resize(samples.trueLabels.size());
        samples.positiveGoodness.push_back(std::move(positive));
        samples.negativeGoodness.push_back(std::move(negative));
    }
    return samples;
}

std::vector<GoodnessRecord> Examples::probe(const Trainer& trainer)
{
    const Drawn drawn = draw(trainer, std::min(probeCount, trainer.trainPixels().count()));
    const std::vector<at::Tensor> goodness
        = trainer.learner().judge(drawn.sampled.batch, drawn.sampled.negatives);
    std::vector<GoodnessRecord> records(trainer.learner().network.layers.size());
    for (std::size_t i = 0; i < goodness.size(); ++i) {
        const auto [positive, negative] = halves(goodness[i], trainer.learner().goodnessUnit(i));
        records[i].add(positive, negative);
    }
    return records;
}

Examples::Drawn Examples::draw(const Trainer& trainer, std::int64_t count)
{
    const PixelStore pixels = trainer.trainPixels().as(at::kFloat);
    m_masks.setShape(maskShapeOf(trainer.settings()));
    const at::Tensor rows
        = at::randperm(pixels.count(), m_random, at::TensorOptions(at::kLong)).narrow(0, 0, count);
    SamplerTools tools {samplerFor(trainer.settings()), m_masks, m_random};
    Drawn drawn {{{trainer.deformed(pixels, rows), pixels.labels(rows)}, {}}, {}, count};
    auto& [batch, negatives] = drawn.sampled;
    negatives = trainer.learner().negatives(batch, trainer.settings(), tools);
    drawn.masks = masksOf(drawn.sampled);
    return drawn;
}

/// Where none make the negatives, some are drawn to be looked at.
at::Tensor Examples::masksOf(const SampledBatch& sampled)
{
    return sampled.negatives.masks.defined() ? sampled.negatives.masks
                                             : m_masks.draw(sampled.batch.images.size(0));
}

} // namespace ff
