// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/run/signs.h"

#include "core/run/suspects.h"
#include "core/settings/modes.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace ff {
namespace {

using Kind = Finding::Kind;

constexpr double deadShare = 0.95; // of a layer's units
constexpr double noSeparation = 0.52; // chance is 0.5
constexpr double atThreshold = 0.05; // relative distance of a mean from the threshold
constexpr double rounding = 1e-5; // relative distance of two means of the same float32 values
constexpr double firstVerdict = 1; // epochs before which what is slow and what is stuck look the same
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
    return facts.epoch >= firstVerdict && !isCutOff(facts, i) && !hasSamePairs(facts, 0)
        && !layer.positive.empty() && layer.separation <= noSeparation;
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
    const double chance = 1 - data.commonestClass;
    const double luck = 2 * std::sqrt(chance * (1 - chance) / std::max<double>(1, double(data.testCount)));
    return std::isfinite(error) && error >= chance - std::max(nearChance * chance, luck);
}

std::optional<Sentence> atChance(const RunFacts& facts)
{
    if (!facts.error || facts.error->epoch < firstVerdict) {
        return std::nullopt;
    }
    const bool byReadout = isChance(facts.error->readout, facts.data);
    if (!byReadout && !isChance(facts.error->goodness, facts.data)) {
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

constexpr std::array ofRuns {
    RunSign {Kind::NonFinite, nonFinite},
    RunSign {Kind::AtChance, atChance},
    RunSign {Kind::GreyGround, greyGroundSeen},
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
