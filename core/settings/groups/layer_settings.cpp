// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/settings/groups/setting_groups.h"
#include "core/settings/groups/setting_rows.h"
#include "core/settings/modes.h"

#include <array>

namespace ff {
namespace {

using S = Settings;
constexpr Effect live = Effect::Live;
constexpr Effect structural = Effect::Structural;

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
    return thresholdsOf(settings).positive.has_value();
}

bool hasTwoThresholds(const Settings& settings)
{
    return learnsFromGoodness(settings) && settings.loss == LossChoice::TwoThresholds;
}

constexpr SettingUse fromGoodness {learnsFromGoodness, "The layers do not learn from their goodness here."};

constexpr std::array goodnessOptions {
    OptionOf<Goodness> {Goodness::SumOfSquares, {"sum", "Sum of squares"}},
    OptionOf<Goodness> {Goodness::MeanOfSquares, {"mean", "Mean of squares"}},
    OptionOf<Goodness> {Goodness::Minimise, {"minimise", "Negated sum: positives are quiet"}},
    OptionOf<Goodness> {Goodness::Top, {"top", "Sum over the most active units"}},
};
constexpr std::array lossOptions {
    OptionOf<LossChoice> {LossChoice::Logistic, {"logistic", "Logistic with a threshold"}},
    OptionOf<LossChoice> {LossChoice::Symba, {"symba", "Margin between the pair (SymBa)"}},
    OptionOf<LossChoice> {LossChoice::TwoThresholds, {"two-thresholds", "Logistic with two thresholds"}},
};

constexpr SettingRow rows[] {
    choiceRow<&S::goodness, goodnessOptions>(
        {"goodness", "Goodness",
         "What a layer pushes up for positives and down for negatives. The sum, as in the paper, is as many "
         "times sharper than the mean as the layer has units."},
        structural, fromGoodness),
    valueRow<&S::topShare>({"top-share", "Most active units",
                            "Share of a layer's units that count, when only the most active ones do.",
                            "of units"},
                           structural, RealRange {0.001, 1, true},
                           {countsMostActive, "Goodness does not count the most active units only."}),
    choiceRow<&S::loss, lossOptions>(
        {"loss", "Loss",
         "Logistic, as in the paper: every sample has its side of a threshold. SymBa: a positive is to have "
         "more goodness than its own negative, whatever the level."},
        structural, fromGoodness),
    valueRow<&S::threshold>(
        {"threshold", "Threshold",
         "Goodness per unit at which a layer calls a sample positive with probability one half. "
         "1 is the paper's threshold: the number of units.",
         "per unit"},
        live, RealRange {0.01, 100, true}, {hasThreshold, "Learning has no threshold here."}),
    valueRow<&S::negativeThreshold>(
        {"negative-threshold", "Threshold of negatives",
         "With two thresholds: goodness per unit that negatives are to stay below.", "per unit"},
        live, RealRange {0.01, 100, true},
        {hasTwoThresholds, "Only the loss with two thresholds has a second one."}),
    valueRow<&S::sharpness>({"sharpness", "Sharpness",
                             "How fast a layer grows certain with the distance of its goodness from the "
                             "threshold; 1 is the paper's."},
                            live, RealRange {1e-4, 100, true}, fromGoodness),
    valueRow<&S::peerNormalisation>(
        {"peer-normalisation", "Peer normalisation",
         "Pull of each unit's mean activity towards that of its layer, so that no "
         "unit is always off or always on."},
        live, RealRange {0, 1}, fromGoodness),
};

} // namespace

std::span<const SettingRow> layerSettings()
{
    return rows;
}

} // namespace ff
