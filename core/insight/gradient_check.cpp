// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/gradient_check.h"

#include "core/base/error.h"
#include "core/data/no_labels.h"
#include "core/insight/number_list.h"
#include "core/insight/shown_picture.h"
#include "core/settings/modes.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace ff {
namespace {

constexpr std::int64_t steepCount = 40; // weights with the largest gradients
constexpr std::int64_t randomCount = 120; // others with a gradient
constexpr std::int64_t anyCount = 40; // of all, with or without
constexpr std::int64_t belowCount = 30;

/// h: small enough that the units which are on stay on, large enough for double precision to tell.
constexpr double nudge = 1e-7;

/// Multiplications that a piece takes, and trials that it has at most: each is two passes of two samples.
constexpr std::int64_t pieceWork = 20'000'000;
constexpr std::int64_t mostOfAPiece = 20;

std::unique_ptr<Learner> inDoublePrecision(const Specimen& specimen)
{
    Numerics numerics {at::TensorOptions(at::kDouble)};
    numerics.techniques.compactRows = false; // what it leaves out would be seen here
    return specimen.copy(numerics);
}

Settings withoutTheRest(Settings settings)
{
    settings.dropout = 0;
    settings.peerNormalisation = 0;
    return settings;
}

/// Places [k] in a gradient: of the steepest, of random ones that have a gradient, and of any, shuffled.
at::Tensor placesToTry(const at::Tensor& gradient, at::Generator& random)
{
    const auto some = [&](const at::Tensor& from, std::int64_t count) {
        const at::Tensor order = at::randperm(from.numel(), random, at::TensorOptions(at::kLong));
        return from.index_select(0, order.narrow(0, 0, std::min(count, from.numel())));
    };
    const at::Tensor steepness = gradient.reshape({-1}).abs();
    const std::int64_t all = steepness.numel();
    const at::Tensor places = at::cat({std::get<1>(steepness.topk(std::min(steepCount, all))),
                                       some(steepness.nonzero().flatten(), randomCount),
                                       some(at::arange(all, at::kLong), anyCount)});
    return some(std::get<0>(at::_unique(places)), all);
}

} // namespace

double insight::largestDifference(const GradientCheck& check)
{
    double largest = 0;
    for (const Slope& slope : check.slopes) {
        largest = std::max(largest, std::abs(slope.closedForm - slope.numeric));
    }
    return check.steepest > 0 ? largest / check.steepest : largest;
}

GradientCheckInquiry::GradientCheckInquiry(question::GradientCheck asked,
                                           std::shared_ptr<const Specimen> specimen)
    : m_specimen(std::move(specimen))
    , m_settings(withoutTheRest(m_specimen->settings()))
    , m_layer(static_cast<std::size_t>(asked.layer))
    , m_random(makeRandom(asked.seed, RandomStream::Examples))
{
    const std::size_t layers = m_specimen->learner().network.layers.size();
    if (asked.layer < 0 || m_layer >= layers) {
        throw Error(FF_TR("layer %1: expected one of %2 layers"), {asked.layer + 1, layers});
    }
    if (traitsOf(m_settings.mode).iterates) {
        throw Error(FF_TR("The loss of a layer that iterates is no function of one pass."));
    }
    m_found.isLocal = traitsOf(m_settings.mode).negatives != NegativeKind::None;
    m_found.question = std::move(asked);
}

/// The sample, and another one where a negative is made of two.
Batch GradientCheckInquiry::makeBatch() const
{
    const question::GradientCheck& asked = m_found.question;
    const ShownPicture shown = shownPicture(*m_specimen, asked.picture, asked.image);
    std::int64_t label = shown.image < 0 ? asked.label : shown.trueLabel;
    if (label < 0 && isLabelled(m_specimen->data())) {
        label = m_specimen->learner().probabilities(shown.row).argmax(1).item<std::int64_t>();
    }
    const at::Tensor labels = at::full({1}, label, at::kLong);
    const NegativeKind kind = traitsOf(m_settings.mode).negatives;
    if (kind != NegativeKind::Hybrid && kind != NegativeKind::OtherImage) {
        return {shown.row.to(at::kDouble), labels};
    }
    const PixelStore& tested = m_specimen->testPixels();
    const std::int64_t other = (asked.image + asked.seed) % tested.count();
    return {at::cat({shown.row, tested.images(other, 1)}).to(at::kDouble),
            at::cat({labels, tested.labels(other, 1)})};
}

/// Calls `use` with tools that make the same negatives each time.
template <typename Use>
auto GradientCheckInquiry::withTools(const Use& use) const
{
    const std::int64_t seed = m_found.question.seed;
    at::Generator random = makeRandom(seed, RandomStream::Negatives);
    MaskPool masks(m_specimen->data().width, m_specimen->data().height, maskShapeOf(m_settings),
                   makeRandom(seed, RandomStream::Masks));
    SamplerTools tools {samplerFor(m_settings), masks, random};
    return use(tools);
}

Lesson GradientCheckInquiry::study() const
{
    return withTools([this](SamplerTools& tools) {
        LearningContext context {.settings = m_settings,
                                 .gain = 1,
                                 .readoutOnly = false,
                                 .imageCount = m_batch.labels.size(0),
                                 .key = 1,
                                 .tools = tools};
        return m_learner->study(m_batch, context);
    });
}

void GradientCheckInquiry::begin()
{
    m_learner = inDoublePrecision(*m_specimen);
    m_batch = makeBatch();
    m_negatives
        = withTools([this](SamplerTools& tools) { return m_learner->negatives(m_batch, m_settings, tools); });
    Lesson lesson = study();
    const auto isOf = [this](const ParameterStep& step, std::size_t layer) {
        return &step.parameter() == &m_learner->network.layers[layer].weight;
    };
    for (ParameterStep& step : lesson.steps) {
        if (isOf(step, m_layer)) {
            chooseOwn(step.gradient());
        } else if (m_layer > 0 && isOf(step, m_layer - 1)) {
            chooseBelow(step.gradient());
        }
    }
    m_found.units = static_cast<int>(m_learner->network.layers[m_layer].features());
    m_found.loss = lossNow();
    showSamples();
}

/// `ascent` is -dL/dW.
void GradientCheckInquiry::chooseOwn(const at::Tensor& ascent)
{
    m_found.steepest = ascent.abs().max().item<double>();
    m_found.weights = ascent.numel();
    const at::Tensor places = placesToTry(ascent, m_random);
    m_found.count = places.numel();
    addTrials(m_learner->network.layers[m_layer], places, ascent, /*isBelow=*/false);
}

/// Of weights that have a gradient of their own layer's loss: what they weigh is not silent.
void GradientCheckInquiry::chooseBelow(const at::Tensor& ascent)
{
    const at::Tensor steepness = ascent.reshape({-1}).abs();
    const std::int64_t count = std::min(belowCount, steepness.numel());
    const at::Tensor passed = m_found.isLocal ? at::zeros_like(ascent) : ascent;
    addTrials(m_learner->network.layers[m_layer - 1], std::get<1>(steepness.topk(count)), passed,
              /*isBelow=*/true);
}

void GradientCheckInquiry::addTrials(const Layer& layer, const at::Tensor& places, const at::Tensor& ascent,
                                     bool isBelow)
{
    const Parameter& weights = layer.weight;
    const std::int64_t features = layer.features();
    const at::Tensor slopes = ascent.reshape({-1}).neg();
    const std::int64_t inputs = weights.value().numel() / features;
    // A view: dense weights lie by columns.
    const at::Tensor rows
        = weights.value().dim() > 2 ? weights.value().view({features, inputs}) : weights.value();
    for (std::int64_t i = 0; i < places.numel(); ++i) {
        const auto place = places[i].item<std::int64_t>();
        const insight::Slope slope {place / inputs, place % inputs, slopes[place].item<double>()};
        m_trials.push_back({rows[slope.unit][slope.input], slope, isBelow});
    }
}

double GradientCheckInquiry::lossNow() const
{
    return m_learner->losses(m_batch, m_negatives, m_settings).at(m_layer);
}

/// The weight is as it was afterwards.
void GradientCheckInquiry::tryOne(const Trial& trial)
{
    const double before = trial.weight.item<double>();
    const auto lossAt = [&](double value) {
        trial.weight.fill_(value);
        return lossNow();
    };
    insight::Slope slope = trial.slope;
    slope.numeric = (lossAt(before + nudge) - lossAt(before - nudge)) / (2 * nudge);
    trial.weight.fill_(before);
    (trial.isBelow ? m_found.below : m_found.slopes).push_back(slope);
}

bool GradientCheckInquiry::advance()
{
    if (!m_learner) {
        begin();
        return !m_trials.empty();
    }
    std::int64_t weights = 0;
    for (const Layer& layer : m_learner->network.layers) {
        weights += layer.weight.value().numel();
    }
    const std::int64_t count = std::clamp<std::int64_t>(pieceWork / (4 * weights), 1, mostOfAPiece);
    for (std::int64_t i = 0; i < count && m_next < m_trials.size(); ++i) {
        tryOne(m_trials[m_next++]);
    }
    return m_next < m_trials.size();
}

/// Of the batch only the sample itself.
void GradientCheckInquiry::showSamples()
{
    Samples& shown = m_found.samples;
    const auto picture = [this](const at::Tensor& rows) -> Pictures {
        if (!rows.defined() || rows.size(0) == 0) {
            return {};
        }
        return picturesOf(m_specimen->data(), rows.narrow(0, 0, 1));
    };
    const SamplePictures pictures = m_learner->pictures(m_batch, m_negatives);
    shown.positives = picture(pictures.positives);
    shown.negatives = picture(pictures.negatives);
    shown.images = picture(m_batch.images);
    shown.masks = picture(m_negatives.masks);
    shown.otherParents = m_negatives.partners.defined()
        ? picture(m_batch.images.index_select(0, m_negatives.partners))
        : Pictures {};
    shown.trueLabels = {static_cast<int>(m_batch.labels[0].item<std::int64_t>())};
    if (m_negatives.otherLabels.defined()) {
        shown.otherLabels = {static_cast<int>(m_negatives.otherLabels[0].item<std::int64_t>())};
    }
    const std::vector<at::Tensor> both = m_learner->judge(m_batch, m_negatives);
    for (std::size_t i = 0; i < both.size(); ++i) {
        const std::vector<float> perUnit = numberList(both[i] / m_learner->goodnessUnit(i));
        shown.positiveGoodness.push_back({perUnit.front()});
        shown.negativeGoodness.push_back({perUnit[perUnit.size() / 2]});
    }
}

} // namespace ff
