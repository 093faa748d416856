// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/settings/modes.h"

#include <algorithm>
#include <array>

// Which settings matter in which run. A setting without a row always does.
namespace ff {
namespace {

bool isTopDown(const Settings& settings)
{
    return settings.mode == Mode::TopDown;
}

bool learnsFromGoodness(const Settings& settings)
{
    return traitsOf(settings.mode).hasThreshold;
}

bool countsMostActive(const Settings& settings)
{
    return learnsFromGoodness(settings) && settings.goodness == Goodness::Top;
}

bool hasThreshold(const Settings& settings)
{
    return learnsFromGoodness(settings) && settings.loss != LossChoice::Symba;
}

bool hasTwoThresholds(const Settings& settings)
{
    return learnsFromGoodness(settings) && settings.loss == LossChoice::TwoThresholds;
}

bool hasWrongLabels(const Settings& settings)
{
    return traitsOf(settings.mode).negatives == NegativeKind::WrongLabel;
}

/// The readout then learns in a pass of its own, over images without labels.
bool writesLabels(const Settings& settings)
{
    return traitsOf(settings.mode).labelInImage;
}

bool drawsHardLabels(const Settings& settings)
{
    return hasWrongLabels(settings) && settings.wrongLabel == WrongLabel::Hard;
}

bool usesMasks(const Settings& settings)
{
    return traitsOf(settings.mode).negatives == NegativeKind::Hybrid;
}

bool learnsReadoutAlone(const Settings& settings)
{
    return settings.mode != Mode::Backprop;
}

bool refits(const Settings& settings)
{
    return settings.refitEpochs > 0;
}

bool usesReadoutRate(const Settings& settings)
{
    return learnsReadoutAlone(settings) || refits(settings);
}

bool judgesAnswers(const Settings& settings)
{
    return traitsOf(settings.mode).judgesAnswers;
}

struct EffectRow
{
    std::string_view id;
    bool (*applies)(const Settings&);
    std::string_view otherwise; ///< why not, when it does not
};

constexpr std::string_view noIterations = "Only a top-down network iterates.";
constexpr std::string_view noGoodness = "The layers do not learn from their goodness here.";
constexpr std::string_view noLabels = "Negatives carry no wrong label here.";
constexpr std::string_view noMasks = "Only hybrids of two images are made with masks.";
constexpr std::string_view byBackprop = "Backprop trains the readout like the layers.";

constexpr std::array rows {
    EffectRow {"iterations", isTopDown, noIterations},
    EffectRow {"damping", isTopDown, noIterations},
    EffectRow {"window-first", isTopDown, noIterations},
    EffectRow {"window-last", isTopDown, noIterations},
    EffectRow {"goodness", learnsFromGoodness, noGoodness},
    EffectRow {"top-share", countsMostActive, "Goodness does not count the most active units only."},
    EffectRow {"loss", learnsFromGoodness, noGoodness},
    EffectRow {"threshold", hasThreshold, "Learning has no threshold here."},
    EffectRow {"negative-threshold", hasTwoThresholds, "Only the loss with two thresholds has a second one."},
    EffectRow {"sharpness", learnsFromGoodness, noGoodness},
    EffectRow {"peer-normalisation", learnsFromGoodness, noGoodness},
    EffectRow {"label-strength", hasWrongLabels, "The network is not shown the label here."},
    EffectRow {"wrong-label", hasWrongLabels, noLabels},
    EffectRow {"hardness", drawsHardLabels, "Only hard labels are drawn by their probability."},
    EffectRow {"mask-blur", usesMasks, noMasks},
    EffectRow {"mask-blur-spread", usesMasks, noMasks},
    EffectRow {"readout-rate", usesReadoutRate, byBackprop},
    EffectRow {"readout-decay", learnsReadoutAlone, byBackprop},
    EffectRow {"readout-share", writesLabels, "The readout learns in the pass of the layers here."},
    EffectRow {"refit-decay", refits, "The readout is not refit."},
    EffectRow {"voting-layers", judgesAnswers, "The layers do not judge answers here."},
};

} // namespace

std::string_view whyWithoutEffect(std::string_view id, const Settings& settings)
{
    const auto* const row = std::ranges::find(rows, id, &EffectRow::id);
    return row == rows.end() || row->applies(settings) ? std::string_view() : row->otherwise;
}

Thresholds thresholdsOf(const Settings& settings)
{
    if (!hasThreshold(settings)) {
        return {};
    }
    const double sign = settings.goodness == Goodness::Minimise ? -1 : 1;
    const double negative = hasTwoThresholds(settings) ? settings.negativeThreshold : settings.threshold;
    return {sign * settings.threshold, sign * negative};
}

} // namespace ff
