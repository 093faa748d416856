// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/trainer.h"

#include "core/error.h"

#include <algorithm>
#include <cmath>

namespace ff {
namespace {

Network freshNetwork(const Dataset& data, const Settings& settings, const Compute& compute)
{
    const auto inputs = static_cast<std::int64_t>(data.imageSize());
    const auto classes = static_cast<std::int64_t>(data.classes.size());
    if (settings.mode == Mode::Supervised && classes >= inputs) {
        throw Error("the label of " + std::to_string(classes) + " classes does not fit into images of "
                    + std::to_string(inputs) + " pixels; unsupervised learning needs no label");
    }
    at::Generator random = makeRandom(settings.seed, RandomStream::Weights);
    return {settings, inputs, classes, compute.options, random};
}

std::vector<float> perUnit(const at::Tensor& goodness, std::int64_t first, std::int64_t count, double unit)
{
    const at::Tensor values
        = goodness.narrow(0, first, count).to(at::kCPU, at::kFloat).div(unit).contiguous();
    const auto* data = values.data_ptr<float>();
    return {data, data + count};
}

bool allFinite(const std::vector<float>& values)
{
    return std::ranges::all_of(values, [](float value) { return std::isfinite(value); });
}

} // namespace

double coolDown(double epoch, int epochs)
{
    return std::clamp(2.0 * (epochs - epoch) / epochs, 0.0, 1.0);
}

Trainer::Trainer(std::shared_ptr<const Dataset> data, const Settings& settings, const Compute& compute)
    : m_data(std::move(data))
    , m_settings(settings)
    , m_compute(compute)
    , m_pixels(m_data, m_data->train, settings.limit, compute.options)
    , m_batch(std::min<std::int64_t>(settings.batch, m_pixels.count()))
    , m_batchesPerEpoch(std::max<std::int64_t>(1, m_pixels.count() / std::max<std::int64_t>(1, m_batch)))
    , m_orderRandom(makeRandom(settings.seed, RandomStream::Order))
    , m_negativeRandom(makeRandom(settings.seed, RandomStream::Negatives))
    , m_masks(m_data->width, m_data->height, settings.maskBlur,
              makeRandom(settings.seed, RandomStream::Masks))
    , m_network(freshNetwork(*m_data, settings, compute))
    , m_records(m_network.layers.size())
{
    if (m_pixels.count() < 2) {
        throw Error("training needs at least 2 images, '" + m_data->name + "' gives "
                    + std::to_string(m_pixels.count()));
    }
    keepGoodWeights();
}

Trainer::StepResult Trainer::step()
{
    PositiveBatch positives = nextPositives();
    SamplerTools tools {m_network.overlay(), m_masks, m_negativeRandom};

    at::Tensor shown = positives.images;
    if (m_network.writesLabels()) {
        // The readout reads a pass of its own, with the neutral label: it must not see the true one.
        learnReadout(m_network.forwardForReadout(positives.images), positives);
        shown = positives.images.clone();
        tools.overlay.write(shown, positives.labels);
    }
    const NegativeBatch negatives = samplerFor(m_settings).sample(positives, tools);

    std::vector<LayerPass> passes = m_network.forward(at::cat({shown, negatives.images}));
    if (!record(passes)) {
        m_network.setState(m_goodWeights);
        return StepResult::Diverged;
    }
    if (!m_network.writesLabels()) {
        learnReadout(passes, positives);
    }
    const double gain = learningGain();
    m_network.learn(passes, m_batch,
                    {m_settings.threshold,
                     m_settings.peerNormalisation,
                     {m_settings.learningRate * gain, m_settings.momentum, m_settings.weightDecay}});
    ++m_steps;
    if (atEpochEnd() && !keepGoodWeights()) {
        m_network.setState(m_goodWeights);
        return StepResult::Diverged;
    }
    return StepResult::Trained;
}

void Trainer::applyLive(const Settings& settings)
{
    m_settings = settings;
    m_masks.setBlur(settings.maskBlur);
}

void Trainer::resumeAt(std::int64_t steps)
{
    m_steps = steps;
    keepGoodWeights();
}

PositiveBatch Trainer::nextPositives()
{
    const std::int64_t position = m_steps % m_batchesPerEpoch;
    if (position == 0 || !m_order.defined()) {
        m_order = at::randperm(m_pixels.count(), m_orderRandom, at::TensorOptions(at::kLong));
    }
    const at::Tensor rows = m_order.narrow(0, position * m_batch, m_batch);
    return {m_pixels.images(rows), m_pixels.labels(rows), {}};
}

void Trainer::learnReadout(const std::vector<LayerPass>& passes, PositiveBatch& batch)
{
    const std::vector<at::Tensor> inputs = m_network.readoutInputs(passes, 0, m_batch);
    batch.probabilities = m_network.readout.probabilities(inputs);
    m_network.readout.learn(
        inputs, batch.probabilities, batch.labels,
        {m_settings.readoutRate * learningGain(), m_settings.momentum, m_settings.readoutDecay});
}

/// Keeps the goodness of this batch; false when it is no longer a number.
bool Trainer::record(const std::vector<LayerPass>& passes)
{
    bool finite = true;
    for (std::size_t i = 0; i < passes.size(); ++i) {
        const double unit = m_network.goodnessUnit(i);
        const std::vector<float> positive = perUnit(passes[i].goodness, 0, m_batch, unit);
        const std::vector<float> negative = perUnit(passes[i].goodness, m_batch, m_batch, unit);
        finite = finite && allFinite(positive) && allFinite(negative);
        if (finite) {
            m_records[i].add(positive, negative);
        }
    }
    return finite;
}

double Trainer::learningGain() const
{
    return coolDown(epoch(), m_settings.epochs);
}

/// Remembers the weights for the case that the run diverges; false when that has happened already.
bool Trainer::keepGoodWeights()
{
    std::vector<at::Tensor> state = m_network.copyState();
    const auto isFinite = [](const at::Tensor& values) { return std::isfinite(values.sum().item<double>()); };
    if (!std::ranges::all_of(state, isFinite)) {
        return false;
    }
    m_goodWeights = std::move(state);
    return true;
}

} // namespace ff
