// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/run/suspects.h"

#include "core/base/shown_text.h"
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

std::string rateText(const RunFacts& facts)
{
    return formatted("%.3g", facts.settings.learningRate);
}

/// The paper's rate, and a tenth of it for Adam.
double usualRate(const RunFacts& facts)
{
    return facts.settings.optimiser == OptimiserChoice::Adam ? 0.001 : 0.01;
}

std::string usualRateText(const RunFacts& facts)
{
    return formatted("%.3g", usualRate(facts));
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
             [](const RunFacts& facts) {
                 return "Likely the learning rate, " + rateText(facts) + ", is too high.";
             },
             [](const RunFacts& facts) {
                 return rateIsHigh(facts) ? "Try " + usualRateText(facts) + "." : "Halve it.";
             }},
    Suspect {
        [](Kind kind, const RunFacts& facts) { return kind == Kind::AtChance && anySeparates(facts); },
        [](const RunFacts&) -> std::string {
            return "The layers do tell real samples from others, so likely the labels do not belong to the "
                   "images.";
        },
        [](const RunFacts&) -> std::string {
            return "Look whether both are in the same order, and whether the test data are of the same kind.";
        }},
    // A self-contrastive layer takes out of every input what its pixels have in common.
    Suspect {
        [](Kind, const RunFacts& facts) {
            return facts.data.ground > greyGround && facts.settings.mode != Mode::Scff;
        },
        [](const RunFacts& facts) {
            return "Likely the ground of the images is not black: nine tenths of their pixels are brighter "
                   "than "
                + formatted("%.0f", 255 * facts.data.ground)
                + " of 255, so that all images look alike to a layer.";
        },
        [](const RunFacts&) -> std::string {
            return "Subtract the ground, or learn with SCFF, which takes it out by itself.";
        }},
    Suspect {[](Kind, const RunFacts& facts) { return rateIsHigh(facts); },
             [](const RunFacts& facts) {
                 return "Likely the learning rate, " + rateText(facts) + ", is too high.";
             },
             [](const RunFacts& facts) { return "Try " + usualRateText(facts) + "."; }},
    Suspect {[](Kind kind, const RunFacts& facts) {
                 return kind != Kind::DeadLayer && facts.settings.learningRate < 0.05 * usualRate(facts);
             },
             [](const RunFacts& facts) {
                 return "Likely the learning rate, " + rateText(facts) + ", is too low.";
             },
             [](const RunFacts& facts) { return "Try " + usualRateText(facts) + "."; }},
    Suspect {
        [](Kind, const RunFacts& facts) {
            return facts.settings.goodness == Goodness::MeanOfSquares
                && traitsOf(facts.settings.mode).hasThreshold
                && facts.settings.sharpness * 10 < largestLayer(facts.settings);
        },
        [](const RunFacts&) -> std::string {
            return "Likely the loss is too flat: a mean of squares is as many times less steep than a sum as "
                   "there are units.";
        },
        [](const RunFacts& facts) {
            return "Raise the sharpness to about " + std::to_string(largestLayer(facts.settings)) + ".";
        }},
    Suspect {[](Kind kind, const RunFacts& facts) {
                 return kind == Kind::DeadLayer && facts.settings.peerNormalisation == 0;
             },
             [](const RunFacts&) -> std::string {
                 return "Likely because nothing wakes a silent unit: peer normalisation is off.";
             },
             [](const RunFacts&) -> std::string { return "Set it to 0.03 and reset."; }},
    Suspect {[](Kind kind, const RunFacts& facts) {
                 return kind != Kind::DeadLayer && facts.settings.mode == Mode::TopDown
                     && facts.settings.labelStrength < 2;
             },
             [](const RunFacts&) -> std::string {
                 return "Likely the label at the top is outvoted by the layers below.";
             },
             [](const RunFacts&) -> std::string { return "Raise the label strength to 3."; }},
    Suspect {[](Kind kind, const RunFacts& facts) {
                 return isLayers(kind) && kind != Kind::HardlySeparates && facts.settings.threshold > 5;
             },
             [](const RunFacts& facts) {
                 return "Likely the threshold, " + formatted("%.3g", facts.settings.threshold)
                     + " per unit, is out of reach.";
             },
             [](const RunFacts&) -> std::string { return "Lower it to 1."; }},
    Suspect {[](Kind kind, const RunFacts&) { return kind == Kind::DeadLayer; },
             [](const RunFacts&) -> std::string { return "Likely a few steps were too large for it."; },
             [](const RunFacts&) -> std::string { return "Halve the learning rate and reset."; }},
    Suspect {
        [](Kind kind, const RunFacts&) { return kind == Kind::StuckAtThreshold; },
        [](const RunFacts&) -> std::string { return "Likely positives and negatives pull it the same way."; },
        [](const RunFacts&) -> std::string { return "Halve the learning rate and reset."; }},
    Suspect {[](Kind, const RunFacts&) { return true; },
             [](const RunFacts&) -> std::string { return "Likely it has not been trained for long enough."; },
             [](const RunFacts&) -> std::string { return "Give it more epochs."; }},
};

} // namespace

const Suspect& likeliestSuspect(Finding::Kind kind, const RunFacts& facts)
{
    return *std::ranges::find_if(suspects, [&](const Suspect& each) { return each.applies(kind, facts); });
}

} // namespace ff
