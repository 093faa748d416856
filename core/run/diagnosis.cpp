// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/run/diagnosis.h"

#include "core/settings/modes.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdio>

namespace ff {
namespace {

using Kind = Finding::Kind;

constexpr double deadShare = 0.95; // of a layer's units
constexpr double noSeparation = 0.52; // chance is 0.5
constexpr double atThreshold = 0.05; // relative distance of a mean from the threshold
constexpr double firstVerdict = 1; // epochs before which only dead layers are spoken of
constexpr double nearChance = 0.05; // relative distance of an error from that of guessing
constexpr double greyGround = 0.06; // of full ink

std::string number(const char* format, double value)
{
    char text[64];
    std::snprintf(text, sizeof text, format, value);
    return text;
}

/// Something that may be wrong with a run, the more specific before the more general.
struct Suspect
{
    bool (*applies)(Kind kind, const RunFacts& facts);
    std::string (*cause)(const RunFacts& facts);
    std::string (*remedy)(const RunFacts& facts);
};

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
    return number("%.3g", facts.settings.learningRate);
}

/// The paper's rate, and a tenth of it for Adam.
double usualRate(const RunFacts& facts)
{
    return facts.settings.optimiser == OptimiserChoice::Adam ? 0.001 : 0.01;
}

std::string usualRateText(const RunFacts& facts)
{
    return number("%.3g", usualRate(facts));
}

bool rateIsHigh(const RunFacts& facts)
{
    return facts.settings.learningRate > 5 * usualRate(facts);
}

int largestLayer(const Settings& settings)
{
    return *std::ranges::max_element(settings.layers);
}

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
                + number("%.0f", 255 * facts.data.ground)
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
                 return "Likely the threshold, " + number("%.3g", facts.settings.threshold)
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

Finding explained(Kind kind, std::vector<int> layers, std::string what, const RunFacts& facts)
{
    const Suspect& suspect
        = *std::ranges::find_if(suspects, [&](const Suspect& each) { return each.applies(kind, facts); });
    return {kind, std::move(layers), std::move(what), suspect.cause(facts), suspect.remedy(facts)};
}

/// How something can be seen in a layer.
struct LayerSign
{
    Kind kind;
    bool (*shows)(const LayerView& layer, const RunFacts& facts);
    const char* one; ///< with "%s" for the number of the layer
    const char* several;
};

bool isDead(const LayerView& layer, const RunFacts&)
{
    return layer.deadUnits > deadShare;
}

bool hardlySeparates(const LayerView& layer, const RunFacts& facts)
{
    return facts.epoch >= firstVerdict && !isDead(layer, facts) && !layer.positive.empty()
        && layer.separation <= noSeparation;
}

bool isStuck(const LayerView& layer, const RunFacts& facts)
{
    const auto near = [&](double mean) {
        return std::abs(mean - layer.threshold) <= atThreshold * std::abs(layer.threshold);
    };
    return thresholdsOf(facts.settings).positive && hardlySeparates(layer, facts) && near(layer.positiveMean)
        && near(layer.negativeMean);
}

constexpr std::array layerSigns {
    LayerSign {Kind::DeadLayer, isDead, "Layer %s is dead: no unit answers.",
               "Layers %s are dead: no unit answers."},
    LayerSign {Kind::StuckAtThreshold, isStuck, "Layer %s is stuck at the threshold.",
               "Layers %s are stuck at the threshold."},
    LayerSign {Kind::HardlySeparates,
               [](const LayerView& layer, const RunFacts& facts) {
                   return hardlySeparates(layer, facts) && !isStuck(layer, facts);
               },
               "Layer %s hardly separates yet.", "Layers %s hardly separate yet."},
};

void addLayerFindings(std::vector<Finding>& findings, const RunFacts& facts)
{
    for (const LayerSign& sign : layerSigns) {
        std::vector<int> layers;
        std::string names;
        for (std::size_t i = 0; i < facts.layers.size(); ++i) {
            if (sign.shows(facts.layers[i], facts)) {
                layers.push_back(static_cast<int>(i + 1));
                names += (names.empty() ? "" : ", ") + std::to_string(i + 1);
            }
        }
        if (!layers.empty()) {
            std::string what = layers.size() == 1 ? sign.one : sign.several;
            what.replace(what.find("%s"), 2, names);
            findings.push_back(explained(sign.kind, std::move(layers), std::move(what), facts));
        }
    }
}

/// The error of whoever always says the most frequent class, less what luck may give.
bool isChance(double error, const DataView& data)
{
    const double chance = 1 - data.commonestClass;
    const double luck = 2 * std::sqrt(chance * (1 - chance) / std::max<double>(1, double(data.testCount)));
    return std::isfinite(error) && error >= chance - std::max(nearChance * chance, luck);
}

void addChance(std::vector<Finding>& findings, const RunFacts& facts)
{
    if (!facts.error || facts.error->epoch < firstVerdict) {
        return;
    }
    const bool byReadout = isChance(facts.error->readout, facts.data);
    if (byReadout || isChance(facts.error->goodness, facts.data)) {
        const double error = byReadout ? facts.error->readout : facts.error->goodness;
        findings.push_back(explained(
            Kind::AtChance, {},
            "By " + std::string(byReadout ? "readout" : traitsOf(facts.settings.mode).measure.name)
                + " the answers are no better than guesses: test error " + number("%.1f %%.", 100 * error),
            facts));
    }
}

} // namespace

std::string_view findingId(Finding::Kind kind)
{
    constexpr std::string_view ids[]
        = {"non-finite", "dead-layer", "stuck-at-threshold", "hardly-separates", "at-chance"};
    return ids[static_cast<std::size_t>(kind)];
}

std::vector<Finding> diagnose(const RunFacts& facts)
{
    std::vector<Finding> findings;
    if (facts.divergence) {
        findings.push_back(explained(Kind::NonFinite, {},
                                     "The run turned non-finite at step "
                                         + std::to_string(facts.divergence->step) + "; the weights of step "
                                         + std::to_string(facts.divergence->keptStep) + ", after "
                                         + number("%.4g epochs, are back.", facts.divergence->keptEpoch),
                                     facts));
    }
    addLayerFindings(findings, facts);
    addChance(findings, facts);
    return findings;
}

std::vector<std::string> linesOf(std::span<const Finding> findings)
{
    std::vector<std::string> lines;
    for (std::size_t i = 0; i < findings.size(); ++i) {
        const bool follows = i > 0 && findings[i].explanation() == findings[i - 1].explanation();
        const bool ends
            = i + 1 == findings.size() || findings[i].explanation() != findings[i + 1].explanation();
        const std::string text = ends ? findings[i].text() : findings[i].what;
        if (follows) {
            lines.back() += " " + text;
        } else {
            lines.push_back(text);
        }
    }
    return lines;
}

} // namespace ff
