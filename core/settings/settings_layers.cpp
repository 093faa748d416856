// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/settings/setting_rows.h"

#include <array>

namespace ff {
namespace {

constexpr std::array modeOptions {ChoiceOption {"supervised", "Supervised"},
                                  ChoiceOption {"unsupervised", "Unsupervised"},
                                  ChoiceOption {"topdown", "Top-down"},
                                  ChoiceOption {"mono-forward", "Mono-Forward"},
                                  ChoiceOption {"scff", "Self-contrastive (SCFF)"},
                                  ChoiceOption {"backprop", "Backprop twin"}};
constexpr std::array layerKindOptions {ChoiceOption {"dense", "Dense: every unit sees everything"},
                                       ChoiceOption {"local", "Local receptive fields"}};
constexpr std::array goodnessOptions {ChoiceOption {"sum", "Sum of squares"},
                                      ChoiceOption {"mean", "Mean of squares"},
                                      ChoiceOption {"minimise", "Negated sum: positives are quiet"},
                                      ChoiceOption {"top", "Sum over the most active units"}};
constexpr std::array lossOptions {ChoiceOption {"logistic", "Logistic with a threshold"},
                                  ChoiceOption {"symba", "Margin between the pair (SymBa)"},
                                  ChoiceOption {"two-thresholds", "Logistic with two thresholds"}};
constexpr std::array wrongLabelOptions {ChoiceOption {"hard", "Hard: what it confuses now"},
                                        ChoiceOption {"random", "Random"}};

using S = Settings;
using G = SettingGroup;
constexpr Effect live = Effect::Live;
constexpr Effect structural = Effect::Structural;

constexpr SettingRow networkRows[] {
    choiceRow<&S::mode, modeOptions>(
        {"mode", "Learning",
         "Supervised: the label is written over the first pixels, a negative carries a wrong one. "
         "Unsupervised: "
         "a negative is two images fused by a mask. Top-down: a recurrent network with the label at its top. "
         "Mono-Forward and SCFF are other local rules, and backprop is what all are compared with. "
         "(Hinton 2022, sections 3.2, 3.3 and 5)"},
        G::Network, structural),
    choiceRow<&S::layerKind, layerKindOptions>(
        {"layer-kind", "Kind of layers",
         "Local: the first layer looks at 4 x 4 overlapping places of the image, each higher one at 2 x 2 "
         "neighbouring places, without sharing weights. Units are rounded down to whole places. For learning "
         "without labels. (Hinton 2022, section 3.2)"},
        G::Network, structural),
    valueRow<&S::iterations>({"iterations", "Iterations",
                              "How often the layers of a top-down network are updated for one image, all at "
                              "once. (Hinton 2022, section 5)"},
                             G::Network, structural, IntegerRange {1, 50}),
    valueRow<&S::damping>(
        {"damping", "Damping", "Share of its last activity that a unit of a top-down network keeps."},
        G::Network, structural, RealRange {0, 0.95}),
    valueRow<&S::windowFirst>(
        {"window-first", "First judged iteration",
         "A top-down network judges a label by its mean goodness from this iteration on."},
        G::Network, structural, IntegerRange {1, 50}),
    valueRow<&S::windowLast>({"window-last", "Last judged iteration",
                              "A top-down network judges a label by its mean goodness up to this iteration."},
                             G::Network, structural, IntegerRange {1, 50}),
    choiceRow<&S::goodness, goodnessOptions>(
        {"goodness", "Goodness",
         "What a layer pushes up for positives and down for negatives. The sum, as in the paper, is as many "
         "times sharper than the mean as the layer has units."},
        G::Layers, structural),
    valueRow<&S::topShare>({"top-share", "Most active units",
                            "Share of a layer's units that count, when only the most active ones do.",
                            "of units"},
                           G::Layers, structural, RealRange {0.001, 1, true}),
    choiceRow<&S::loss, lossOptions>(
        {"loss", "Loss",
         "Logistic, as in the paper: every sample has its side of a threshold. SymBa: a positive is to have "
         "more goodness than its own negative, whatever the level."},
        G::Layers, structural),
    valueRow<&S::threshold>(
        {"threshold", "Threshold",
         "Goodness per unit at which a layer calls a sample positive with probability one half. "
         "1 is the paper's threshold: the number of units.",
         "per unit"},
        G::Layers, live, RealRange {0.01, 100, true}),
    valueRow<&S::negativeThreshold>(
        {"negative-threshold", "Threshold of negatives",
         "With two thresholds: goodness per unit that negatives are to stay below.", "per unit"},
        G::Layers, live, RealRange {0.01, 100, true}),
    valueRow<&S::sharpness>({"sharpness", "Sharpness",
                             "How fast a layer grows certain with the distance of its goodness from the "
                             "threshold; 1 is the paper's."},
                            G::Layers, live, RealRange {1e-4, 100, true}),
    valueRow<&S::peerNormalisation>(
        {"peer-normalisation", "Peer normalisation",
         "Pull of each unit's mean activity towards that of its layer, so that no "
         "unit is always off or always on."},
        G::Layers, live, RealRange {0, 1}),
    valueRow<&S::labelStrength>(
        {"label-strength", "Label strength",
         "Brightness of the label pixel, 1 being as bright as full ink; in a top-down "
         "network a factor of the label's normalised activity."},
        G::Negatives, structural, RealRange {0.1, 10, true}),
    choiceRow<&S::wrongLabel, wrongLabelOptions>(
        {"wrong-label", "Wrong labels", "How the label of a negative is chosen; never the true one."},
        G::Negatives, live),
    valueRow<&S::hardness>(
        {"hardness", "Hardness",
         "Power of the readout's probabilities from which hard labels are drawn: 0 is even, "
         "2 prefers the likeliest mistake more than 1 does."},
        G::Negatives, live, RealRange {0, 10}),
    valueRow<&S::maskBlur>({"mask-blur", "Mask blur",
                            "How often the random mask of an unsupervised negative is blurred before it is "
                            "cut at one half: more "
                            "passes make larger patches.",
                            "passes"},
                           G::Negatives, live, IntegerRange {0, 40}),
    valueRow<&S::maskBlurSpread>({"mask-blur-spread", "Mask blur, give or take",
                                  "Masks are blurred up to so many passes less or more: coarse and fine ones "
                                  "are mixed.",
                                  "passes"},
                                 G::Negatives, live, IntegerRange {0, 20}),
};

const SettingRow widthsRow
    = valueRow<&S::layers>({"layers", "Layers", "Units of each hidden layer, from the input up.", "units"},
                           G::Network, structural, WidthsRange {1, 8, {4, 8192}});

} // namespace

std::span<const SettingRow> layerSettings()
{
    // A list of widths is no constant expression, so the row of the layers is put in here, after the mode.
    static const std::vector<SettingRow> rows = [] {
        std::vector<SettingRow> all(std::begin(networkRows), std::end(networkRows));
        all.insert(all.begin() + 1, widthsRow);
        return all;
    }();
    return rows;
}

} // namespace ff
