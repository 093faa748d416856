// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/run/signs.h"

#include "core/run/evaluation.h"
#include "core/run/suspects.h"
#include "core/settings/modes.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <numbers>

namespace ff {
namespace {

using Kind = Finding::Kind;

constexpr double deadShare = 0.95; // of a layer's units
constexpr double noSeparation = 0.52; // chance is 0.5
constexpr double atThreshold = 0.05; // relative distance of a mean from the threshold
constexpr double rounding = 1e-5; // relative distance of two means of the same float32 values
constexpr double firstVerdict = 1; // epochs: before, what is slow and what does not learn look the same
constexpr double slowLayer = 600; // steps: layers high up that learn well on MNIST separate by then
constexpr double blownUp = 10; // times the loss that a run began with; healthy ones never exceed it
constexpr double mostActivity = 0.6; // of a layer: the loudest twentieth of a healthy one has at most 0.44
constexpr int fewUnits = 20; // of which a twentieth is one unit
constexpr double saturated = 0.9; // mean probability of wrong answers
constexpr double enoughWrong = 20; // answers for a mean
constexpr double overfitGap = 0.05; // between the errors on test images and on images trained on
constexpr double nearChance = 0.05; // relative distance of an error from that of guessing

bool isDead(const RunFacts& facts, std::size_t i)
{
    const LayerView& layer = facts.layers[i];
    const bool answersNothing = traitsOf(facts.settings.mode).hasThreshold && !layer.positive.empty()
        && layer.positiveMean == 0 && layer.negativeMean == 0;
    return layer.deadUnits > deadShare || answersNothing;
}

/// A layer above one that says nothing has nothing to learn from, which is not its fault.
bool isCutOff(const RunFacts& facts, std::size_t i)
{
    for (std::size_t below = 0; below <= i; ++below) {
        if (isDead(facts, below)) {
            return true;
        }
    }
    return false;
}

/// The loss may begin near zero where the weights are those of another run.
bool isNearDivergence(const RunFacts& facts, std::size_t i)
{
    const LayerView& layer = facts.layers[i];
    return !isFrozen(facts.settings, i)
        && layer.loss > blownUp * std::max(layer.firstLoss, std::numbers::ln2);
}

bool hasTooHighRate(const RunFacts& facts, std::size_t i)
{
    const LayerView& layer = facts.layers[i];
    return facts.epoch >= firstVerdict && rateIsHigh(facts) && layer.loss > layer.firstLoss
        && !isFrozen(facts.settings, i) && !isNearDivergence(facts, i) && !isCutOff(facts, i);
}

/// Where goodness counts the most active units alone, few are meant to be active.
bool hasHyperactiveUnits(const RunFacts& facts, std::size_t i)
{
    const LayerView& layer = facts.layers[i];
    return traitsOf(facts.settings.mode).hasThreshold && facts.settings.goodness != Goodness::Top
        && layer.units >= fewUnits && layer.loudestUnits > mostActivity && facts.epoch >= firstVerdict
        && !isDead(facts, i);
}

/// Only the lowest layer is told about: what is the same there is the same further up.
bool hasSamePairs(const RunFacts& facts, std::size_t i)
{
    const LayerView& layer = facts.layers[i];
    return i == 0 && traitsOf(facts.settings.mode).hasThreshold && !layer.positive.empty()
        && layer.positive == layer.negative && !isDead(facts, i)
        && std::abs(layer.positiveMean - layer.negativeMean) <= rounding * std::abs(layer.positiveMean);
}

bool hardlySeparates(const RunFacts& facts, std::size_t i)
{
    const LayerView& layer = facts.layers[i];
    const double steps = facts.epoch * static_cast<double>(facts.data.trainCount) / facts.settings.batch;
    const bool isDue = steps >= slowLayer || rateIsHigh(facts) || rateIsLow(facts); // or a reason is known
    return facts.epoch >= firstVerdict && isDue && !isFrozen(facts.settings, i) && !isCutOff(facts, i)
        && !hasSamePairs(facts, 0) && !layer.positive.empty() && layer.separation <= noSeparation;
}

bool isStuck(const RunFacts& facts, std::size_t i)
{
    const LayerView& layer = facts.layers[i];
    const auto near = [&](double mean) {
        return std::abs(mean - layer.threshold) <= atThreshold * std::abs(layer.threshold);
    };
    return thresholdsOf(facts.settings).positive && hardlySeparates(facts, i) && near(layer.positiveMean)
        && near(layer.negativeMean);
}

constexpr std::array ofLayers {
    LayerSign {Kind::DeadLayer, isDead, FF_TR("Layer %1 is dead: no unit answers."),
               FF_TR("Layers %1 are dead: no unit answers.")},
    LayerSign {Kind::SamePairs, hasSamePairs,
               FF_TR("To layer %1 every positive is the same as its negative."),
               FF_TR("To layers %1 every positive is the same as its negative.")},
    LayerSign {Kind::StuckAtThreshold, isStuck, FF_TR("Layer %1 is stuck at the threshold."),
               FF_TR("Layers %1 are stuck at the threshold.")},
    LayerSign {Kind::NearDivergence, isNearDivergence,
               FF_TR("Layer %1 is close to diverging: its loss is more than ten times what it began with."),
               FF_TR("Layers %1 are close to diverging: their losses are more than ten times what they began "
                     "with.")},
    LayerSign {Kind::RateTooHigh, hasTooHighRate,
               FF_TR("Layer %1 gets worse: its loss is above the one that it began with."),
               FF_TR("Layers %1 get worse: their losses are above those that they began with.")},
    LayerSign {Kind::HyperactiveUnits, hasHyperactiveUnits,
               FF_TR("In layer %1 a few units drown the others: a twentieth of them has most of its "
                     "activity."),
               FF_TR("In layers %1 a few units drown the others: a twentieth of them has most of the "
                     "activity.")},
    LayerSign {
        Kind::HardlySeparates,
        [](const RunFacts& facts, std::size_t i) { return hardlySeparates(facts, i) && !isStuck(facts, i); },
        FF_TR("Layer %1 hardly separates yet."), FF_TR("Layers %1 hardly separate yet.")},
};

std::optional<Sentence> nonFinite(const RunFacts& facts)
{
    if (!facts.divergence) {
        return std::nullopt;
    }
    return Sentence(
        FF_TR("The run turned non-finite at step %1; the weights of step %2, after %3 epochs, are back."),
        {facts.divergence->step, facts.divergence->keptStep,
         Sentence::number(facts.divergence->keptEpoch, 'g', 4)});
}

/// The error of whoever always says the most frequent class, less what luck may give.
bool isChance(double error, const DataView& data)
{
    const double chance = 1 - data.images.commonestClass;
    const double luck = 2 * std::sqrt(chance * (1 - chance) / std::max<double>(1, double(data.testCount)));
    return std::isfinite(error) && error >= chance - std::max(nearChance * chance, luck);
}

std::optional<Sentence> atChance(const RunFacts& facts)
{
    if (!facts.error || facts.error->epoch < firstVerdict) {
        return std::nullopt;
    }
    const bool byReadout = isChance(facts.error->readout, facts.data);
    // Until then averaged weights are mostly those that the run began with.
    const bool isAveraged = facts.error->step >= facts.settings.averaging;
    if (!byReadout && !(isAveraged && isChance(facts.error->goodness, facts.data))) {
        return std::nullopt;
    }
    const double error = byReadout ? facts.error->readout : facts.error->goodness;
    return Sentence(FF_TR("By %1 the answers are no better than guesses: test error %2 %."),
                    {byReadout ? FF_TR("readout") : traitsOf(facts.settings.mode).measure.name.data(),
                     Sentence::number(100 * error, 'f', 1)});
}

std::optional<Sentence> greyGroundSeen(const RunFacts& facts)
{
    const bool isSeen = hasGreyGround(facts) && traitsOf(facts.settings.mode).hasThreshold;
    return isSeen ? std::optional<Sentence>(FF_TR("The images are nowhere black.")) : std::nullopt;
}

std::optional<Sentence> unlikeTested(const RunFacts& facts)
{
    if (!isTestedOnOthers(facts)) {
        return std::nullopt;
    }
    return Sentence(FF_TR("%1 % of the test images are unlike those that it is trained on."),
                    {Sentence::number(100 * *facts.data.images.unlike, 'f', 0)});
}

std::optional<Sentence> readoutSaturated(const RunFacts& facts)
{
    const ErrorPoint* const error = facts.error ? &*facts.error : nullptr;
    if (!error || !traitsOf(facts.settings.mode).readoutApart || !(error->sureness > saturated)
        || error->readout * static_cast<double>(error->images) < enoughWrong) {
        return std::nullopt;
    }
    return Sentence(FF_TR("The readout is saturated: it is %1 % sure of its wrong answers."),
                    {Sentence::number(100 * error->sureness, 'f', 0)});
}

/// How far the share of so many test images, and that of the images trained on beside them, may be apart by
/// luck: three standard deviations.
double luckOfGap(double share, std::int64_t images)
{
    const double each
        = 1 / std::max<double>(1, double(images)) + 1 / double(Evaluation::trainedBeside(images));
    return 3 * std::sqrt(share * (1 - share) * each);
}

std::optional<Sentence> overfitting(const RunFacts& facts)
{
    const ErrorPoint* const error = facts.error ? &*facts.error : nullptr;
    if (!error || error->epoch < firstVerdict || !(error->readout >= 2 * error->training)
        || error->readout - error->training
            < std::max(overfitGap, luckOfGap(error->readout, error->images))) {
        return std::nullopt;
    }
    return Sentence(
        FF_TR("It overfits: %1 % of the images trained on are wrong, and %2 % of the test images."),
        {Sentence::number(100 * error->training, 'f', 1), Sentence::number(100 * error->readout, 'f', 1)});
}

constexpr std::array ofRuns {
    RunSign {Kind::NonFinite, nonFinite},
    RunSign {Kind::AtChance, atChance},
    RunSign {Kind::ReadoutSaturated, readoutSaturated},
    RunSign {Kind::GreyGround, greyGroundSeen},
    RunSign {Kind::UnlikeTested, unlikeTested},
    RunSign {Kind::Overfitting, overfitting},
};

} // namespace

std::span<const LayerSign> layerSigns()
{
    return ofLayers;
}

std::span<const RunSign> runSigns()
{
    return ofRuns;
}

} // namespace ff
