// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/run/trained_suspects.h"

#include <algorithm>
#include <array>

namespace ff {
namespace {

using Kind = Finding::Kind;

// What the remedies set: the presets' values, and where those are in force already a step further.
constexpr double goodReadoutRate = 0.1;
constexpr double goodReadoutDecay = 0.003;
constexpr double goodDropout = 0.1;
constexpr double goodDecay = 0.001;

// Of the test images. Where these are like the others it is one in a hundred, and one in ten where a hundred
// images have to tell what is usual.
constexpr double manyUnlike = 0.25;

Sentence knownByHeart(const RunFacts&)
{
    return FF_TR("Likely it knows the images that it is trained on by heart.");
}

constexpr std::array trainedSuspectRows {
    Suspect {
        [](Kind kind, const RunFacts& facts) { return kind == Kind::HyperactiveUnits && rateIsHigh(facts); },
        highRateCause, usualRateInstead},
    Suspect {[](Kind kind, const RunFacts&) { return kind == Kind::HyperactiveUnits; },
             [](const RunFacts& facts) -> Sentence {
                 return {FF_TR("Likely peer normalisation, %1, is too weak to hold them back."),
                         {Sentence::number(facts.settings.peerNormalisation, 'g', 3)}};
             },
             [](const RunFacts& facts) {
                 return setTo("peer-normalisation",
                              std::max(goodPeerNormalisation, 3 * facts.settings.peerNormalisation),
                              FF_TR("Set the peer normalisation to %1."));
             }},
    Suspect {[](Kind kind, const RunFacts& facts) {
                 return kind == Kind::ReadoutSaturated && facts.settings.readoutRate > goodReadoutRate;
             },
             [](const RunFacts& facts) -> Sentence {
                 return {FF_TR("Likely the readout rate, %1, is too high."),
                         {Sentence::number(facts.settings.readoutRate, 'g', 3)}};
             },
             [](const RunFacts&) {
                 return setTo("readout-rate", goodReadoutRate, FF_TR("Set the readout rate to %1."));
             }},
    Suspect {[](Kind kind, const RunFacts&) { return kind == Kind::ReadoutSaturated; },
             [](const RunFacts& facts) -> Sentence {
                 return {FF_TR("Likely the readout decay, %1, is too weak to keep its weights small."),
                         {Sentence::number(facts.settings.readoutDecay, 'g', 3)}};
             },
             [](const RunFacts& facts) {
                 return setTo("readout-decay", std::max(goodReadoutDecay, 3 * facts.settings.readoutDecay),
                              FF_TR("Set the readout decay to %1."));
             }},
    Suspect {[](Kind kind, const RunFacts& facts) {
                 return kind == Kind::UnlikeTested || (kind == Kind::Overfitting && isTestedOnOthers(facts));
             },
             [](const RunFacts&) -> Sentence {
                 return FF_TR(
                     "Likely they come from elsewhere: other pens, another scan, another way to fit them "
                     "into the frame.");
             },
             [](const RunFacts&) -> Remedy {
                 return {FF_TR("Train on some images of their kind too."), {}};
             }},
    Suspect {[](Kind kind, const RunFacts& facts) {
                 return kind == Kind::Overfitting && facts.settings.limit > 0;
             },
             [](const RunFacts& facts) -> Sentence {
                 return {FF_TR("Likely %1 images are too few to learn from."), {facts.data.trainCount}};
             },
             [](const RunFacts&) -> Remedy {
                 return {FF_TR("Train on all images."), {{"limit", std::int64_t {0}}}};
             }},
    Suspect {[](Kind kind, const RunFacts& facts) {
                 return kind == Kind::Overfitting && facts.settings.jitter == 0;
             },
             knownByHeart,
             [](const RunFacts&) {
                 return setTo("jitter", 1, FF_TR("Shift each image by up to %1 pixel whenever it is shown."));
             }},
    Suspect {[](Kind kind, const RunFacts& facts) {
                 return kind == Kind::Overfitting && facts.settings.dropout < goodDropout;
             },
             knownByHeart,
             [](const RunFacts&) { return setTo("dropout", goodDropout, FF_TR("Set the dropout to %1.")); }},
    Suspect {[](Kind kind, const RunFacts&) { return kind == Kind::Overfitting; }, knownByHeart,
             [](const RunFacts& facts) {
                 return setTo("weight-decay", std::max(goodDecay, 2 * facts.settings.weightDecay),
                              FF_TR("Raise the weight decay to %1."));
             }},
};

} // namespace

bool isTestedOnOthers(const RunFacts& facts)
{
    return facts.data.images.unlike.value_or(0) > manyUnlike;
}

std::span<const Suspect> trainedSuspects()
{
    return trainedSuspectRows;
}

} // namespace ff
