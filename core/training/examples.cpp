// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/examples.h"

#include <algorithm>

namespace ff {
namespace {

constexpr std::int64_t probeCount = 400;

Pictures pictures(const Dataset& data, const at::Tensor& rows)
{
    return {data.width, data.height, pictureBytes(rows)};
}

std::vector<int> labelsOf(const at::Tensor& labels)
{
    const at::Tensor values = labels.to(at::kCPU, at::kInt).contiguous();
    return {values.data_ptr<int>(), values.data_ptr<int>() + values.numel()};
}

/// Rows `first` to `first + count` of the goodness, per unit.
std::vector<float> goodnessPart(const LayerPass& pass, std::int64_t first, std::int64_t count, double unit)
{
    const at::Tensor part
        = pass.goodness.narrow(0, first, count).to(at::kCPU, at::kFloat).div(unit).contiguous();
    return {part.data_ptr<float>(), part.data_ptr<float>() + count};
}

} // namespace

Examples::Examples(const Trainer& trainer)
    : m_random(makeRandom(trainer.settings().seed, RandomStream::Examples))
    , m_masks(trainer.data()->width, trainer.data()->height, trainer.settings().maskBlur,
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
    const Drawn& drawn = *m_drawn;
    const std::int64_t count = drawn.shown.size(0);

    Samples samples;
    samples.positives = pictures(data, drawn.shown);
    samples.negatives = pictures(data, drawn.negatives.images);
    samples.masks = pictures(data, drawn.masks);
    if (drawn.negatives.partners.defined()) {
        samples.otherParents
            = pictures(data, drawn.positives.images.index_select(0, drawn.negatives.partners));
    }
    samples.trueLabels = labelsOf(drawn.positives.labels);
    samples.otherLabels = labelsOf(drawn.negatives.otherLabels);

    const Network& network = trainer.network();
    const std::vector<LayerPass> passes = network.forward(at::cat({drawn.shown, drawn.negatives.images}));
    for (std::size_t i = 0; i < passes.size(); ++i) {
        samples.positiveGoodness.push_back(goodnessPart(passes[i], 0, count, network.goodnessUnit(i)));
        samples.negativeGoodness.push_back(goodnessPart(passes[i], count, count, network.goodnessUnit(i)));
    }
    return samples;
}

std::vector<GoodnessRecord> Examples::probe(const Trainer& trainer)
{
    const Network& network = trainer.network();
    const Drawn drawn = draw(trainer, std::min(probeCount, trainer.trainPixels().count()));
    const std::int64_t count = drawn.shown.size(0);
    const std::vector<LayerPass> passes = network.forward(at::cat({drawn.shown, drawn.negatives.images}));
    std::vector<GoodnessRecord> records(passes.size());
    for (std::size_t i = 0; i < passes.size(); ++i) {
        const double unit = network.goodnessUnit(i);
        records[i].add(goodnessPart(passes[i], 0, count, unit), goodnessPart(passes[i], count, count, unit));
    }
    return records;
}

Examples::Drawn Examples::draw(const Trainer& trainer, std::int64_t count)
{
    const Network& network = trainer.network();
    const PixelStore& pixels = trainer.trainPixels();
    m_masks.setBlur(trainer.settings().maskBlur);
    const at::Tensor rows
        = at::randperm(pixels.count(), m_random, at::TensorOptions(at::kLong)).narrow(0, 0, count);

    Drawn drawn;
    drawn.positives = {pixels.images(rows), pixels.labels(rows), {}};
    drawn.shown = drawn.positives.images;
    SamplerTools tools {network.overlay(), m_masks, m_random};
    if (network.writesLabels()) {
        const std::vector<LayerPass> passes = network.forwardForReadout(drawn.positives.images);
        drawn.positives.probabilities
            = network.readout.probabilities(network.readoutInputs(passes, 0, count));
        drawn.shown = drawn.positives.images.clone();
        tools.overlay.write(drawn.shown, drawn.positives.labels);
    }
    drawn.negatives = samplerFor(trainer.settings()).sample(drawn.positives, tools);
    drawn.masks = drawn.negatives.masks.defined() ? drawn.negatives.masks : m_masks.draw(count);
    return drawn;
}

} // namespace ff
