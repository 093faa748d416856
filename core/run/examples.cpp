// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/run/examples.h"

#include <algorithm>

namespace ff {
namespace {

constexpr std::int64_t probeCount = 400;

Pictures pictures(const Dataset& data, const at::Tensor& rows)
{
    return {data.width, data.height, rows.defined() ? pictureBytes(rows) : std::vector<std::uint8_t>()};
}

std::vector<int> labelsOf(const at::Tensor& labels)
{
    if (!labels.defined()) {
        return {};
    }
    const at::Tensor values = labels.to(at::kCPU, at::kInt).contiguous();
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

} // namespace

Examples::Examples(const Trainer& trainer)
    : m_random(makeRandom(trainer.settings().seed, RandomStream::Examples))
    , m_masks(trainer.data()->width, trainer.data()->height, maskShapeOf(trainer.settings()),
              makeRandom(trainer.settings().seed + 1, RandomStream::Examples))
{ }

void Examples::renew()
{
    m_drawn.reset();
}

Samples Examples::show(const Trainer& trainer)
{
    if (!m_drawn) {
        m_drawn = draw(trainer, std::min(shownCount, trainer.trainPixels().count()));
    }
    const Dataset& data = *trainer.data();
    const auto& [batch, negatives, masks] = *m_drawn;
    const SamplePictures shown = trainer.learner().pictures(batch, negatives);

    Samples samples;
    samples.positives = pictures(data, shown.positives);
    samples.negatives = pictures(data, shown.negatives);
    samples.masks = pictures(data, masks);
    if (negatives.partners.defined()) {
        samples.otherParents = pictures(data, batch.images.index_select(0, negatives.partners));
    }
    samples.trueLabels = labelsOf(batch.labels);
    samples.otherLabels = labelsOf(negatives.otherLabels);
    const std::vector<at::Tensor> goodness = trainer.learner().judge(batch, negatives);
    for (std::size_t i = 0; i < goodness.size(); ++i) {
        const auto [positive, negative] = halves(goodness[i], trainer.learner().goodnessUnit(i));
        samples.positiveGoodness.push_back(positive);
        samples.negativeGoodness.push_back(negative);
    }
    return samples;
}

std::vector<GoodnessRecord> Examples::probe(const Trainer& trainer)
{
    const Drawn drawn = draw(trainer, std::min(probeCount, trainer.trainPixels().count()));
    const std::vector<at::Tensor> goodness = trainer.learner().judge(drawn.batch, drawn.negatives);
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
    Drawn drawn;
    drawn.batch = {pixels.images(rows), pixels.labels(rows)};
    drawn.negatives = trainer.learner().negatives(drawn.batch, trainer.settings(), tools);
    drawn.masks = drawn.negatives.masks.defined() ? drawn.negatives.masks : m_masks.draw(count);
    return drawn;
}

} // namespace ff
