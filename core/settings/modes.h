// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/settings/settings.h"

#include <optional>
#include <string_view>

namespace ff {

/// What a layer compares real samples with.
enum class NegativeKind {
    WrongLabel, ///< the same image with a label that is not its own
    Hybrid, ///< two images fused by a mask
    OtherImage, ///< the image paired with another one
    WrongAnswer, ///< no sample of its own: the best of the wrong classes
    None ///< nothing: the layers do not learn from goodness
};

/// What a layer gives to a sample, or to a class, for people: "goodness 1.25 per unit".
struct Measure
{
    std::string_view name; ///< empty where layers give nothing
    std::string_view unit; ///< empty where it has none

    bool operator==(const Measure&) const = default;
};

/// What can be said of a mode without knowing how it learns: one row per value of enum Mode, in its order.
struct ModeTraits
{
    NegativeKind negatives;
    bool labelInImage; ///< the label is written over the first pixels
    Measure measure; ///< in which positives are to exceed negatives
    bool judgesAnswers; ///< the layers' measure for every class says which class it is
    bool hasThreshold; ///< positives and negatives are to be on two sides of a threshold
};

/// Any thread.
const ModeTraits& traitsOf(Mode mode);

/// Why the setting `id` has no effect on a run with these settings, as a sentence; empty when it has one.
/// Any thread.
std::string_view whyWithoutEffect(std::string_view id, const Settings& settings);

/// Whether changing the setting `id` changes anything in a run with these settings. Any thread.
inline bool appliesTo(std::string_view id, const Settings& settings)
{
    return whyWithoutEffect(id, settings).empty();
}

/// The goodness per unit that positives are to lie above, and the one that negatives are to lie below, in the
/// terms of LayerView::threshold; nothing where learning has no threshold.
struct Thresholds
{
    std::optional<double> positive;
    std::optional<double> negative;

    bool operator==(const Thresholds&) const = default;
};

/// Any thread.
Thresholds thresholdsOf(const Settings& settings);

/// Whether only the readout goes on to learn when so many epochs have been trained. Any thread.
inline bool isRefitAt(double epoch, const Settings& settings)
{
    return epoch >= settings.epochs && epoch < allEpochs(settings);
}

/// Throws Error when two settings do not go together; each of them is within its range.
void checkTogether(const Settings& settings);

} // namespace ff
