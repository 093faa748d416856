// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/sentence.h"
#include "core/run/moment.h"
#include "core/run/remedy.h"

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace ff {

/// One thing that keeps a run from learning, in sentences for people.
struct Finding
{
    /// The gravest first.
    enum class Kind {
        NonFinite, ///< the numbers of the run stopped being finite
        NearDivergence, ///< the loss of a layer has grown by an order of magnitude
        DeadLayer, ///< next to no unit of a layer answers
        SamePairs, ///< a positive is to a layer what its negative is
        StuckAtThreshold, ///< positives and negatives both sit at the threshold
        RateTooHigh, ///< at a high learning rate the loss of a layer is above that which it began with
        HardlySeparates, ///< a positive beats a negative as often as chance would have it
        AtChance, ///< the test error is that of guessing
        HyperactiveUnits, ///< a few units of a layer drown the others
        ReadoutSaturated, ///< the readout is sure of its answers where they are wrong
        GreyGround, ///< where the images show nothing they are not black
        UnlikeTested, ///< many test images are not like those that it is trained on
        Overfitting ///< far more test images are wrong than images that it is trained on
    };

    Kind kind;
    std::vector<int> layers; ///< which, counted from 1; empty: the run as a whole
    Sentence what; ///< what is seen
    Sentence cause; ///< what it likely comes from
    Remedy remedy; ///< one thing to try

    Sentence text() const { return what.followedBy(cause).followedBy(remedy.text); }
};

/// The id of a kind, for files.
std::string_view findingId(Finding::Kind kind);

/// What a diagnosis is made from; the members must outlive it.
struct RunFacts
{
    const Settings& settings;
    const DataView& data;
    std::span<const LayerView> layers;
    double epoch = 0; ///< epochs trained, with fraction
    const std::optional<ErrorPoint>& error; ///< of the last test
    const std::optional<Divergence>& divergence;
};

/// What keeps the run from learning, the gravest first; empty when nothing does, or it is too early to say.
/// The one rule for the window, for ff-train and for reports. Pure; any thread.
std::vector<Finding> diagnose(const RunFacts& facts);

/// Findings that have one explanation and follow each other, to be told in one go.
struct Notice
{
    Sentence what; ///< of each finding, and what they likely come from
    Remedy remedy;

    Sentence text() const { return what.followedBy(remedy.text); }

    /// For terminals and files: with the arguments of ff-train that the remedy comes to.
    std::string english() const;
};

/// All that is to be told, the gravest first. Any thread.
std::vector<Notice> noticesOf(std::span<const Finding> findings);

} // namespace ff
