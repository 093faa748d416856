// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/samples/negatives.h"

#include "core/base/accelerator.h"

#include <algorithm>
#include <array>

namespace ff {
namespace {

/// Each class's chance [B, C] to be the readout's mistake, as a share of the likeliest mistake's: 1 is the
/// largest, whatever is left for mistakes beside the true class, of which this says nothing.
at::Tensor mistakes(const at::Tensor& probabilities, const at::Tensor& trueLabels)
{
    constexpr double least = 1e-30; // a readout that is sure of its answer takes all mistakes for equal
    const at::Tensor wrong = probabilities.scatter(1, trueLabels.unsqueeze(1), 0.0).clamp_min_(least);
    return wrong / wrong.amax(1, /*keepdim=*/true);
}

/// The mistakes that the readout would make now (Hinton 2022, section 3.3: "hard" labels). The hardness is
/// the power of its probabilities: 0 is even, and the higher it is, the more the likeliest mistake is taken.
NegativeBatch hardLabels(const PositiveBatch& positives, const Settings& settings, SamplerTools& tools)
{
    at::Tensor weights = mistakes(positives.probabilities, positives.labels);
    if (settings.hardness != 1) {
        weights = weights.pow(settings.hardness);
    }
    return {sampleWrongLabels(weights, positives.labels, tools.random, positives.whole), {}, {}, {}};
}

NegativeBatch randomLabels(const PositiveBatch& positives, const Settings&, SamplerTools& tools)
{
    const at::Tensor even = at::ones_like(positives.probabilities);
    return {sampleWrongLabels(even, positives.labels, tools.random, positives.whole), {}, {}, {}};
}

/// The other image is another row of the batch: the batch is shuffled, so turning it by a random number of
/// rows gives random pairs that are never equal.
NegativeBatch otherImages(const PositiveBatch& positives, const Settings&, SamplerTools& tools)
{
    const WholeBatch* const whole = positives.whole;
    const at::Tensor& labels = whole != nullptr ? whole->labels : positives.labels;
    const std::int64_t count = labels.size(0);
    const auto turn = at::empty({1}, at::kLong).random_(1, std::max<std::int64_t>(2, count), tools.random);
    const at::Tensor places = whole != nullptr ? sentTo(labels.device(), whole->places)
                                               : at::arange(count, positives.labels.options());
    NegativeBatch negatives;
    negatives.partners = places
                             .add(turn.item<std::int64_t>()) // a number of the processor's: nothing waits
                             .remainder(count);
    negatives.otherLabels = labels.index_select(0, negatives.partners);
    return negatives;
}

/// What was drawn for a whole batch, of the rows that are here.
at::Tensor ofShare(const at::Tensor& drawn, const WholeBatch* whole)
{
    return whole != nullptr ? drawn.index_select(0, sentTo(drawn.device(), whole->places)) : drawn;
}

/// How many rows to draw for.
std::int64_t drawnRows(const at::Tensor& rows, const WholeBatch* whole)
{
    return whole != nullptr ? whole->count() : rows.size(0);
}

NegativeBatch hybrids(const PositiveBatch& positives, const Settings& settings, SamplerTools& tools)
{
    NegativeBatch negatives = otherImages(positives, settings, tools);
    const WholeBatch* const whole = positives.whole;
    const at::Tensor masks = ofShare(tools.masks.draw(drawnRows(positives.images, whole)), whole);
    negatives.masks = masks.to(positives.images.scalar_type());
    const at::Tensor others = whole != nullptr ? whole->images(negatives.partners.cpu())
                                               : positives.images.index_select(0, negatives.partners);
    negatives.images = hybridsOf(positives.images, others, negatives.masks);
    return negatives;
}

/// Of the likeliest mistake's weight: a floor that keeps every wrong class possible, and the sum above zero.
constexpr double leastChance = 1e-6;

constexpr std::array samplers {
    NegativeSampler {"hard", NegativeKind::WrongLabel, WrongLabel::Hard, hardLabels},
    NegativeSampler {"random", NegativeKind::WrongLabel, WrongLabel::Random, randomLabels},
    NegativeSampler {"hybrid", NegativeKind::Hybrid, {}, hybrids},
    NegativeSampler {"other-image", NegativeKind::OtherImage, {}, otherImages},
};

} // namespace

std::span<const NegativeSampler> negativeSamplers()
{
    return samplers;
}

const NegativeSampler* samplerFor(const Settings& settings)
{
    const NegativeKind kind = traitsOf(settings.mode).negatives;
    const auto found = std::ranges::find_if(samplers, [&](const NegativeSampler& sampler) {
        return sampler.kind == kind
            && sampler.wrongLabel.value_or(settings.wrongLabel) == settings.wrongLabel;
    });
    return found == samplers.end() ? nullptr : &*found;
}

at::Tensor hybridsOf(const at::Tensor& first, const at::Tensor& second, const at::Tensor& masks)
{
    const auto planes = [&masks](const at::Tensor& images) {
        return images.reshape({images.size(0), -1, masks.size(1)}); // [B, channels, height * width]
    };
    return at::where(masks.gt(0.5).unsqueeze(1), planes(first), planes(second)).flatten(1);
}

at::Tensor sampleWrongLabels(const at::Tensor& weights, const at::Tensor& trueLabels, at::Generator& random,
                             const WholeBatch* whole)
{
    at::Tensor chances = weights.clamp_min(leastChance);
    chances.scatter_(1, trueLabels.unsqueeze(1), 0.0);
    const at::Tensor cumulated = chances.cumsum(1);
    const at::Tensor total = cumulated.narrow(1, weights.size(1) - 1, 1);
    // Inverse distribution function with numbers from the CPU: the same draw on every device.
    const at::Tensor uniform
        = ofShare(at::empty({drawnRows(weights, whole), 1}, at::kDouble).uniform_(0, 1, random), whole);
    const at::Tensor level = sentTo(weights.device(), uniform).to(weights.scalar_type()).mul(total);
    at::Tensor drawn = cumulated.le(level).sum(1).clamp_max(weights.size(1) - 1);
    // Rounding can carry the level to the very end of the row; step off the true class there.
    const at::Tensor hit = drawn.eq(trueLabels);
    return at::where(hit, (drawn + 1).remainder(weights.size(1)), drawn);
}

} // namespace ff
