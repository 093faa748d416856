// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/settings/groups/setting_groups.h"
#include "core/settings/groups/setting_rows.h"
#include "core/settings/modes.h"

#include <array>

namespace ff {
namespace {

using S = Settings;

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

bool hasClassifiers(const Settings& settings)
{
    return traitsOf(settings.mode).hasClassifiers;
}

constexpr SettingUse ofClassifiers {hasClassifiers,
                                    FF_TR("Only layers with classifiers of their own have it.")};

constexpr SettingUse fromGoodness {learnsFromGoodness,
                                   FF_TR("The layers do not learn from their goodness here.")};

constexpr std::array goodnessOptions {
    OptionOf<Goodness> {Goodness::SumOfSquares, {"sum", FF_TR("Sum of squares")}},
    OptionOf<Goodness> {Goodness::MeanOfSquares, {"mean", FF_TR("Mean of squares")}},
    OptionOf<Goodness> {Goodness::Minimise, {"minimise", FF_TR("Negated sum: positives are quiet")}},
    OptionOf<Goodness> {Goodness::Top, {"top", FF_TR("Sum over the most active units")}},
};
constexpr std::array lossOptions {
    OptionOf<LossChoice> {LossChoice::Logistic, {"logistic", FF_TR("Logistic with a threshold")}},
    OptionOf<LossChoice> {LossChoice::Symba, {"symba", FF_TR("Margin between the pair (SymBa)")}},
    OptionOf<LossChoice> {LossChoice::Swish, {"swish", FF_TR("Swish of the margin")}},
    OptionOf<LossChoice> {LossChoice::TwoThresholds,
                          {"two-thresholds", FF_TR("Logistic with two thresholds")}},
};

constexpr std::array batchNormOptions {
    OptionOf<BatchNormalisation> {BatchNormalisation::Off, {"off", FF_TR("Off")}},
    OptionOf<BatchNormalisation> {BatchNormalisation::On, {"on", FF_TR("On")}},
};

constexpr SettingRow layerRows[] {
    choiceRow<&S::goodness, goodnessOptions>({"goodness", FF_TR("Goodness"),
                                              FF_TR("What a layer pushes up for positives and down for "
                                                    "negatives. The sum, as in the paper, is as many "
                                                    "times sharper than the mean as the layer has units.")},
                                             structural, fromGoodness),
    valueRow<&S::topShare>({"top-share", FF_TR("Most active units"),
                            FF_TR("Share of a layer's units that count, when only the most active ones do."),
                            FF_TR("of units")},
                           structural, RealRange {0.001, 1, true},
                           {countsMostActive, FF_TR("Goodness does not count the most active units only.")}),
    choiceRow<&S::loss, lossOptions>({"loss", FF_TR("Loss"),
                                      FF_TR("Logistic, as in the paper: every sample has its side of a "
                                            "threshold. SymBa: a positive is to have "
                                            "more goodness than its own negative, whatever the level. Swish: "
                                            "the same, but a margin that is wide enough grows no further.")},
                                     structural, fromGoodness),
    valueRow<&S::threshold>(
        {"threshold", FF_TR("Threshold"),
         FF_TR("Goodness per unit at which a layer calls a sample positive with probability one half. "
               "1 is the paper's threshold: the number of units."),
         FF_TR("per unit")},
        live, RealRange {0.01, 100, true}, {hasThreshold, FF_TR("Learning has no threshold here.")}),
    valueRow<&S::negativeThreshold>(
        {"negative-threshold", FF_TR("Threshold of negatives"),
         FF_TR("With two thresholds: goodness per unit that negatives are to stay below."),
         FF_TR("per unit")},
        live, RealRange {0.01, 100, true},
        {hasTwoThresholds, FF_TR("Only the loss with two thresholds has a second one.")}),
    valueRow<&S::sharpness>(
        {"sharpness", FF_TR("Sharpness"),
         FF_TR("How fast a layer grows certain with the distance of its goodness from the "
               "threshold; 1 is the paper's.")},
        live, RealRange {1e-4, 100, true}, fromGoodness),
    valueRow<&S::peerNormalisation>(
        {"peer-normalisation", FF_TR("Peer normalisation"),
         FF_TR("Pull of each unit's mean activity towards that of its layer, so that no "
               "unit is always off or always on.")},
        live, RealRange {0, 1}, fromGoodness),
    choiceRow<&S::batchNorm, batchNormOptions>(
        {"batch-norm", FF_TR("Batch normalisation"),
         FF_TR("On: what drives a unit is brought to mean 0 and deviation 1 over each batch, then scaled and "
               "shifted by what it has learnt. Answers are given by running averages of both. (Ioffe and "
               "Szegedy 2015)")},
        structural, ofClassifiers),
    valueRow<&S::similarity>(
        {"similarity", FF_TR("Similarity"),
         FF_TR("Share that the likeness of images has in what pulls at a layer: those of one class are to be "
               "alike to it, others not. The rest is the error of its classifier. 0 is Mono-Forward; 0.99 is "
               "usual beside batch normalisation. (Nøkland and Eidnes 2019)")},
        structural, RealRange {0, 1}, ofClassifiers),
};

} // namespace

std::span<const SettingRow> layerSettings()
{
    return layerRows;
}

} // namespace ff
