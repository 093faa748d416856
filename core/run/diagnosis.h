// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/sentence.h"
#include "core/run/moment.h"

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace ff {

/// One thing that keeps a run from learning, in sentences for people.
struct Finding
{
    enum class Kind {
        NonFinite, ///< the numbers of the run stopped being finite
        DeadLayer, ///< next to no unit of a layer answers
        StuckAtThreshold, ///< positives and negatives both sit at the threshold
        HardlySeparates, ///< a positive beats a negative as often as chance would have it
        AtChance ///< the test error is that of guessing
    };

    Kind kind;
    std::vector<int> layers; ///< which, counted from 1; empty: the run as a whole
    Sentence what; ///< what is seen
    Sentence cause; ///< what it likely comes from
    Sentence remedy; ///< one thing to try

    Sentence explanation() const { return cause.followedBy(remedy); }
    Sentence text() const { return what.followedBy(explanation()); }
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

/// The findings as lines to be read one after the other: those of one explanation share a line. Any thread.
std::vector<Sentence> linesOf(std::span<const Finding> findings);

} // namespace ff
