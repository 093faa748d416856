// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/run/suspects.h"

#include "core/run/trained_suspects.h"
#include "core/settings/modes.h"
#include "core/settings/presets.h"

#include <algorithm>
#include <array>

namespace ff {
namespace {

using Kind = Finding::Kind;

// What the remedies set: the presets' values, which sharedValues() says, and those of the paper.
constexpr double goodThreshold = 1;
constexpr double goodMaskBlur = 6;

constexpr double highRate = 5; // times the usual one: even more than a short run with it takes
constexpr double lowRate = 0.05; // times the usual one
constexpr double greyGround = 0.06; // of full ink
constexpr double faintLabel = 0.5; // times the usual strength
constexpr double highThreshold = 5; // per unit: activities hardly reach it

bool anySeparates(const RunFacts& facts)
{
    return std::ranges::any_of(facts.layers, [](const LayerView& layer) {
        return !layer.positive.empty() && layer.separation > 0.6;
    });
}

/// That of the mode's presets; Adam wants a tenth of what momentum does.
double usualRate(const RunFacts& facts)
{
    const Settings usual = presetSettings(quickPreset(facts.settings.mode), facts.settings);
    if (usual.optimiser == facts.settings.optimiser) {
        return usual.learningRate;
    }
    return usual.optimiser == OptimiserChoice::Adam ? 10 * usual.learningRate : usual.learningRate / 10;
}

Remedy halfTheRate(const RunFacts& facts)
{
    return setTo("learning-rate", facts.settings.learningRate / 2, FF_TR("Halve the learning rate, to %1."));
}

bool isDiverging(Kind kind)
{
    return kind == Kind::NonFinite || kind == Kind::NearDivergence;
}

int largestLayer(const RunFacts& facts)
{
    return facts.layers.empty() ? 1 : std::ranges::max(facts.layers, {}, &LayerView::units).units;
}

NegativeKind negativesOf(const RunFacts& facts)
{
    return traitsOf(facts.settings.mode).negatives;
}

/// How strong the label is in the mode's presets.
double usualLabel(const RunFacts& facts)
{
    return presetSettings(quickPreset(facts.settings.mode), facts.settings).labelStrength;
}

/// Where labels are told from one another by places that share weights, a threshold asks for what no layer
/// has.
bool sharesWithThreshold(const RunFacts& facts)
{
    return labelFormOf(facts.settings) == LabelForm::Waves && !comparesPairs(facts.settings.loss)
        && std::ranges::any_of(facts.settings.layers, [&](const LayerSize& layer) {
               return kindOf(facts.settings, layer) == LayerKindChoice::Convolutional;
           });
}

/// The more specific before the more general.
constexpr std::array suspects {
    Suspect {[](Kind kind, const RunFacts& facts) { return isDiverging(kind) && !rateIsHigh(facts); },
             highRateCause, halfTheRate},
    Suspect {[](Kind kind, const RunFacts&) { return isDiverging(kind) || kind == Kind::RateTooHigh; },
             highRateCause, usualRateInstead},
    Suspect {[](Kind kind, const RunFacts& facts) { return kind == Kind::AtChance && anySeparates(facts); },
             [](const RunFacts&) -> Sentence {
                 return FF_TR(
                     "The layers do tell real samples from others, so likely the labels do not belong to the "
                     "images.");
             },
             [](const RunFacts&) -> Remedy {
                 return {
                     FF_TR(
                         "Look whether both are in the same order, and whether the test data are of the same "
                         "kind."),
                     {}};
             }},
    Suspect {[](Kind kind, const RunFacts& facts) {
                 return (kind == Kind::AtChance || kind == Kind::SamePairs || kind == Kind::HardlySeparates)
                     && sharesWithThreshold(facts);
             },
             [](const RunFacts&) -> Sentence {
                 return FF_TR(
                     "Likely the goodness of convolutions differs more from image to image than from "
                     "label to label, so that no threshold divides it.");
             },
             [](const RunFacts&) -> Remedy {
                 return {FF_TR("Compare the labels of each image: take the loss of the pair (SymBa)."),
                         {{"loss", std::string("symba")}}};
             }},
    Suspect {[](Kind kind, const RunFacts& facts) {
                 return negativesOf(facts) == NegativeKind::WrongLabel
                     && (kind == Kind::SamePairs
                         || (kind != Kind::DeadLayer
                             && facts.settings.labelStrength < faintLabel * usualLabel(facts)
                             && facts.settings.mode != Mode::TopDown));
             },
             [](const RunFacts&) -> Sentence {
                 return FF_TR(
                     "Likely the label, in which alone the two differ, is too faint beside the image.");
             },
             [](const RunFacts& facts) {
                 return setTo("label-strength", std::max(usualLabel(facts), 2 * facts.settings.labelStrength),
                              FF_TR("Raise the label strength to %1."));
             }},
    Suspect {[](Kind kind, const RunFacts& facts) {
                 return kind == Kind::SamePairs && negativesOf(facts) == NegativeKind::Hybrid
                     && facts.settings.maskBlur > goodMaskBlur;
             },
             [](const RunFacts&) -> Sentence {
                 return FF_TR("Likely the masks are so coarse that a hybrid is one of its two images.");
             },
             [](const RunFacts&) {
                 return setTo("mask-blur", goodMaskBlur, FF_TR("Blur the masks in %1 passes."));
             }},
    Suspect {[](Kind kind, const RunFacts&) { return kind == Kind::SamePairs; },
             [](const RunFacts&) -> Sentence { return FF_TR("Likely all images are the same."); },
             [](const RunFacts&) -> Remedy {
                 return {FF_TR("Look at the data."), {}};
             }},
    Suspect {
        [](Kind, const RunFacts& facts) { return hasGreyGround(facts); },
        [](const RunFacts& facts) -> Sentence {
            return {
                FF_TR(
                    "Likely the ground of the images is not black: nine tenths of their pixels are brighter "
                    "than %1 of 255, so that all images look alike to a layer."),
                {Sentence::number(255 * facts.data.images.ground, 'f', 0)}};
        },
        [](const RunFacts&) -> Remedy {
            return {FF_TR("Learn with SCFF, which takes the ground out by itself."),
                    {{"mode", std::string("scff")}}};
        }},
    Suspect {[](Kind, const RunFacts& facts) { return rateIsHigh(facts); }, highRateCause, usualRateInstead},
    Suspect {[](Kind kind, const RunFacts& facts) { return kind != Kind::DeadLayer && rateIsLow(facts); },
             [](const RunFacts& facts) -> Sentence {
                 return {FF_TR("Likely the learning rate, %1, is too low."),
                         {Sentence::number(facts.settings.learningRate, 'g', 3)}};
             },
             usualRateInstead},
    Suspect {
        [](Kind, const RunFacts& facts) {
            return facts.settings.goodness == Goodness::MeanOfSquares
                && traitsOf(facts.settings.mode).hasThreshold
                && facts.settings.sharpness * 10 < largestLayer(facts);
        },
        [](const RunFacts&) -> Sentence {
            return FF_TR(
                "Likely the loss is too flat: a mean of squares is as many times less steep than a sum as "
                "there are units.");
        },
        [](const RunFacts& facts) {
            return setTo("sharpness", largestLayer(facts), FF_TR("Raise the sharpness to %1."));
        }},
    Suspect {[](Kind kind, const RunFacts& facts) {
                 return kind == Kind::DeadLayer && facts.settings.peerNormalisation == 0;
             },
             [](const RunFacts&) -> Sentence {
                 return FF_TR("Likely because nothing wakes a silent unit: peer normalisation is off.");
             },
             [](const RunFacts&) {
                 return setTo("peer-normalisation", goodPeerNormalisation,
                              FF_TR("Set the peer normalisation to %1."));
             }},
    Suspect {[](Kind kind, const RunFacts& facts) {
                 return kind != Kind::DeadLayer && facts.settings.mode == Mode::TopDown
                     && facts.settings.labelStrength < 2;
             },
             [](const RunFacts&) -> Sentence {
                 return FF_TR("Likely the label at the top is outvoted by the layers below.");
             },
             [](const RunFacts& facts) {
                 return setTo("label-strength", usualLabel(facts), FF_TR("Raise the label strength to %1."));
             }},
    Suspect {[](Kind kind, const RunFacts& facts) {
                 return (kind == Kind::DeadLayer || kind == Kind::StuckAtThreshold)
                     && facts.settings.threshold > highThreshold;
             },
             [](const RunFacts& facts) -> Sentence {
                 return {FF_TR("Likely the threshold, %1 per unit, is out of reach."),
                         {Sentence::number(facts.settings.threshold, 'g', 3)}};
             },
             [](const RunFacts&) {
                 return setTo("threshold", goodThreshold, FF_TR("Lower the threshold to %1."));
             }},
    Suspect {[](Kind kind, const RunFacts&) { return kind == Kind::DeadLayer; },
             [](const RunFacts&) -> Sentence { return FF_TR("Likely a few steps were too large for it."); },
             halfTheRate},
    Suspect {[](Kind kind, const RunFacts&) { return kind == Kind::StuckAtThreshold; },
             [](const RunFacts&) -> Sentence {
                 return FF_TR("Likely positives and negatives pull it the same way.");
             },
             halfTheRate},
    Suspect {
        [](Kind, const RunFacts&) { return true; },
        [](const RunFacts&) -> Sentence { return FF_TR("Likely it has not been trained for long enough."); },
        [](const RunFacts& facts) -> Remedy {
            if (facts.epoch < facts.settings.epochs) {
                return {FF_TR("Let it train on."), {}};
            }
            return setTo("epochs", 2 * facts.settings.epochs, FF_TR("Train for %1 epochs."));
        }},
};

} // namespace

bool rateIsHigh(const RunFacts& facts)
{
    return facts.settings.learningRate > highRate * usualRate(facts);
}

bool rateIsLow(const RunFacts& facts)
{
    return facts.settings.learningRate < lowRate * usualRate(facts);
}

Remedy usualRateInstead(const RunFacts& facts)
{
    return setTo("learning-rate", usualRate(facts), FF_TR("Set the learning rate to %1."));
}

Sentence highRateCause(const RunFacts& facts)
{
    return {FF_TR("Likely the learning rate, %1, is too high."),
            {Sentence::number(facts.settings.learningRate, 'g', 3)}};
}

/// A self-contrastive layer takes out of every input what its pixels have in common.
bool hasGreyGround(const RunFacts& facts)
{
    return facts.data.images.ground > greyGround && facts.settings.mode != Mode::Scff;
}

const Suspect& likeliestSuspect(Finding::Kind kind, const RunFacts& facts)
{
    const auto applies = [&](const Suspect& each) { return each.applies(kind, facts); };
    const std::span<const Suspect> ofTrained = trainedSuspects();
    const auto found = std::ranges::find_if(ofTrained, applies);
    return found != ofTrained.end() ? *found : *std::ranges::find_if(suspects, applies);
}

Remedy likeliestRemedy(Finding::Kind kind, const RunFacts& facts)
{
    Remedy remedy = likeliestSuspect(kind, facts).remedy(facts);
    const bool isPastMending = kind == Kind::DeadLayer || kind == Kind::StuckAtThreshold;
    if (isPastMending && !remedy.changes.empty()
        && !needsRestart(facts.settings, remedy.appliedTo(facts.settings))) {
        const auto& seeds = std::get<IntegerRange>(settingRow("seed").domain);
        const std::int64_t seed = facts.settings.seed;
        Remedy::Change& change = remedy.changes.emplace_back();
        change.id = "seed";
        change.value = seed < seeds.maximum ? seed + 1 : seeds.minimum;
    }
    return remedy;
}

} // namespace ff
