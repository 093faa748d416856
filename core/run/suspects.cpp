// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/run/suspects.h"

#include "core/settings/modes.h"

#include <algorithm>
#include <array>

namespace ff {
namespace {

using Kind = Finding::Kind;

constexpr double greyGround = 0.06; // of full ink

bool isLayers(Kind kind)
{
    return kind == Kind::DeadLayer || kind == Kind::StuckAtThreshold || kind == Kind::HardlySeparates;
}

bool anySeparates(const RunFacts& facts)
{
    return std::ranges::any_of(facts.layers, [](const LayerView& layer) {
        return !layer.positive.empty() && layer.separation > 0.6;
    });
}

Sentence rateOf(const RunFacts& facts)
{
    return Sentence::number(facts.settings.learningRate, 'g', 3);
}

/// The paper's rate, and a tenth of it for Adam.
double usualRate(const RunFacts& facts)
{
    return facts.settings.optimiser == OptimiserChoice::Adam ? 0.001 : 0.01;
}

Sentence tryUsualRate(const RunFacts& facts)
{
    return {FF_TR("Try %1."), {Sentence::number(usualRate(facts), 'g', 3)}};
}

bool rateIsHigh(const RunFacts& facts)
{
    return facts.settings.learningRate > 5 * usualRate(facts);
}

int largestLayer(const Settings& settings)
{
    return *std::ranges::max_element(settings.layers);
}

/// The more specific before the more general.
constexpr std::array suspects {
    Suspect {[](Kind kind, const RunFacts&) { return kind == Kind::NonFinite; },
             [](const RunFacts& facts) -> Sentence {
                 return {FF_TR("Likely the learning rate, %1, is too high."), {rateOf(facts)}};
             },
             [](const RunFacts& facts) -> Sentence {
                 return rateIsHigh(facts) ? tryUsualRate(facts) : FF_TR("Halve it.");
             }},
    Suspect {
        [](Kind kind, const RunFacts& facts) { return kind == Kind::AtChance && anySeparates(facts); },
        [](const RunFacts&) -> Sentence {
            return FF_TR(
                "The layers do tell real samples from others, so likely the labels do not belong to the "
                "images.");
        },
        [](const RunFacts&) -> Sentence {
            return FF_TR(
                "Look whether both are in the same order, and whether the test data are of the same kind.");
        }},
    // A self-contrastive layer takes out of every input what its pixels have in common.
    Suspect {
        [](Kind, const RunFacts& facts) {
            return facts.data.ground > greyGround && facts.settings.mode != Mode::Scff;
        },
        [](const RunFacts& facts) -> Sentence {
            return {
                FF_TR(
                    "Likely the ground of the images is not black: nine tenths of their pixels are brighter "
                    "than %1 of 255, so that all images look alike to a layer."),
                {Sentence::number(255 * facts.data.ground, 'f', 0)}};
        },
        [](const RunFacts&) -> Sentence {
            return FF_TR("Subtract the ground, or learn with SCFF, which takes it out by itself.");
        }},
    Suspect {[](Kind, const RunFacts& facts) { return rateIsHigh(facts); },
             [](const RunFacts& facts) -> Sentence {
                 return {FF_TR("Likely the learning rate, %1, is too high."), {rateOf(facts)}};
             },
             tryUsualRate},
    Suspect {[](Kind kind, const RunFacts& facts) {
                 return kind != Kind::DeadLayer && facts.settings.learningRate < 0.05 * usualRate(facts);
             },
             [](const RunFacts& facts) -> Sentence {
                 return {FF_TR("Likely the learning rate, %1, is too low."), {rateOf(facts)}};
             },
             tryUsualRate},
    Suspect {
        [](Kind, const RunFacts& facts) {
            return facts.settings.goodness == Goodness::MeanOfSquares
                && traitsOf(facts.settings.mode).hasThreshold
                && facts.settings.sharpness * 10 < largestLayer(facts.settings);
        },
        [](const RunFacts&) -> Sentence {
            return FF_TR(
                "Likely the loss is too flat: a mean of squares is as many times less steep than a sum as "
                "there are units.");
        },
        [](const RunFacts& facts) -> Sentence {
            return {FF_TR("Raise the sharpness to about %1."), {largestLayer(facts.settings)}};
        }},
    Suspect {[](Kind kind, const RunFacts& facts) {
                 return kind == Kind::DeadLayer && facts.settings.peerNormalisation == 0;
             },
             [](const RunFacts&) -> Sentence {
                 return FF_TR("Likely because nothing wakes a silent unit: peer normalisation is off.");
             },
             [](const RunFacts&) -> Sentence { return FF_TR("Set it to 0.03 and reset."); }},
    Suspect {[](Kind kind, const RunFacts& facts) {
                 return kind != Kind::DeadLayer && facts.settings.mode == Mode::TopDown
                     && facts.settings.labelStrength < 2;
             },
             [](const RunFacts&) -> Sentence {
                 return FF_TR("Likely the label at the top is outvoted by the layers below.");
             },
             [](const RunFacts&) -> Sentence { return FF_TR("Raise the label strength to 3."); }},
    Suspect {[](Kind kind, const RunFacts& facts) {
                 return isLayers(kind) && kind != Kind::HardlySeparates && facts.settings.threshold > 5;
             },
             [](const RunFacts& facts) -> Sentence {
                 return {FF_TR("Likely the threshold, %1 per unit, is out of reach."),
                         {Sentence::number(facts.settings.threshold, 'g', 3)}};
             },
             [](const RunFacts&) -> Sentence { return FF_TR("Lower it to 1."); }},
    Suspect {[](Kind kind, const RunFacts&) { return kind == Kind::DeadLayer; },
             [](const RunFacts&) -> Sentence { return FF_TR("Likely a few steps were too large for it."); },
             [](const RunFacts&) -> Sentence { return FF_TR("Halve the learning rate and reset."); }},
    Suspect {[](Kind kind, const RunFacts&) { return kind == Kind::StuckAtThreshold; },
             [](const RunFacts&) -> Sentence {
                 return FF_TR("Likely positives and negatives pull it the same way.");
             },
             [](const RunFacts&) -> Sentence { return FF_TR("Halve the learning rate and reset."); }},
    Suspect {
        [](Kind, const RunFacts&) { return true; },
        [](const RunFacts&) -> Sentence { return FF_TR("Likely it has not been trained for long enough."); },
        [](const RunFacts&) -> Sentence { return FF_TR("Give it more epochs."); }},
};

} // namespace

const Suspect& likeliestSuspect(Finding::Kind kind, const RunFacts& facts)
{
    return *std::ranges::find_if(suspects, [&](const Suspect& each) { return each.applies(kind, facts); });
}

} // namespace ff
