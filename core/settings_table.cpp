// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/settings.h"

#include <array>
#include <type_traits>

namespace ff {
namespace {

constexpr std::array modeOptions {ChoiceOption {"supervised", "Supervised"},
                                  ChoiceOption {"unsupervised", "Unsupervised"}};
constexpr std::array goodnessOptions {ChoiceOption {"sum", "Sum of squares"},
                                      ChoiceOption {"mean", "Mean of squares"}};
constexpr std::array layerOptions {ChoiceOption {"all", "All layers"},
                                   ChoiceOption {"all-but-first", "All but the first"},
                                   ChoiceOption {"last", "Last layer only"}};
constexpr std::array wrongLabelOptions {ChoiceOption {"hard", "Hard: what it confuses now"},
                                        ChoiceOption {"random", "Random"}};
constexpr std::array epochTestOptions {ChoiceOption {"both", "Readout and goodness"},
                                       ChoiceOption {"readout", "Readout only"},
                                       ChoiceOption {"none", "Only at the end"}};

template <auto Member>
using MemberType = std::remove_cvref_t<decltype(std::declval<Settings>().*Member)>;

/// A row whose value is the member itself, as a number or a list.
template <auto Member, typename Domain>
constexpr SettingRow valueRow(std::string_view id, std::string_view label, std::string_view help,
                              std::string_view unit, Effect effect, Domain domain)
{
    using Stored
        = std::conditional_t<std::is_integral_v<MemberType<Member>>, std::int64_t, MemberType<Member>>;
    return {id,
            label,
            help,
            unit,
            effect,
            domain,
            [](const Settings& settings) { return SettingValue {static_cast<Stored>(settings.*Member)}; },
            [](Settings& settings, const SettingValue& value) {
                settings.*Member = static_cast<MemberType<Member>>(std::get<Stored>(value));
            }};
}

/// A row whose member is an enumeration; `options` holds its values' ids in the order of declaration.
template <auto Member, const auto& options>
constexpr SettingRow choiceRow(std::string_view id, std::string_view label, std::string_view help,
                               Effect effect)
{
    return {id,
            label,
            help,
            "",
            effect,
            Choices {options},
            [](const Settings& settings) {
                return SettingValue {std::string {options[static_cast<std::size_t>(settings.*Member)].id}};
            },
            [](Settings& settings, const SettingValue& value) {
                const auto& wanted = std::get<std::string>(value);
                for (std::size_t i = 0; i < options.size(); ++i) {
                    if (options[i].id == wanted) {
                        settings.*Member = static_cast<MemberType<Member>>(i);
                    }
                }
            }};
}

using S = Settings;
constexpr Effect live = Effect::Live;
constexpr Effect structural = Effect::Structural;

const std::array rows {
    choiceRow<&S::mode, modeOptions>(
        "mode", "Learning",
        "Supervised: the label is written over the first pixels, a negative carries a wrong one. "
        "Unsupervised: "
        "a negative is two images fused by a mask. (Hinton 2022, sections 3.2 and 3.3)",
        structural),
    valueRow<&S::layers>("layers", "Layers", "Units of each hidden layer, from the input up.", "units",
                         structural, WidthsRange {1, 8, {4, 8192}}),
    choiceRow<&S::goodness, goodnessOptions>("goodness", "Goodness",
                                             "What a layer pushes up for positives and down for negatives. "
                                             "The sum, as in the paper, is as many times "
                                             "sharper than the mean as the layer has units.",
                                             structural),
    valueRow<&S::threshold>(
        "threshold", "Threshold",
        "Goodness per unit at which a layer calls a sample positive with probability one half. "
        "1 is the paper's threshold: the number of units.",
        "per unit", live, RealRange {0.01, 100, true}),
    valueRow<&S::epochs>(
        "epochs", "Epochs",
        "Passes over the training images. The learning rate is constant for the first half and "
        "falls linearly in the second, so a run that is stopped early looks worse than it could.",
        "", live, IntegerRange {1, 10000}),
    valueRow<&S::batch>("batch", "Batch", "Positive samples per step; as many negatives go with them.",
                        "samples", structural, IntegerRange {2, 4096}),
    valueRow<&S::learningRate>("learning-rate", "Learning rate",
                               "Step along the smoothed gradient of the layers. Hinton's code uses 0.01.", "",
                               live, RealRange {1e-6, 1, true}),
    valueRow<&S::momentum>("momentum", "Momentum",
                           "Share of the past in the smoothed gradient: v = m v + (1 - m) g.", "", live,
                           RealRange {0, 0.999}),
    valueRow<&S::weightDecay>("weight-decay", "Weight decay", "Pull of the layers' weights towards zero.", "",
                              live, RealRange {0, 0.1}),
    valueRow<&S::peerNormalisation>("peer-normalisation", "Peer normalisation",
                                    "Pull of each unit's mean activity towards that of its layer, so that no "
                                    "unit is always off or always on.",
                                    "", live, RealRange {0, 1}),
    valueRow<&S::readoutRate>("readout-rate", "Readout rate",
                              "Learning rate of the linear softmax that reads the label from the activities.",
                              "", live, RealRange {1e-6, 1, true}),
    valueRow<&S::readoutDecay>("readout-decay", "Readout decay", "Weight decay of the readout.", "", live,
                               RealRange {0, 0.1}),
    choiceRow<&S::readoutLayers, layerOptions>("readout-layers", "Readout sees",
                                               "The layers whose normalised activities the readout reads.",
                                               structural),
    choiceRow<&S::votingLayers, layerOptions>("voting-layers", "Voting layers",
                                              "The layers whose goodness is added up to choose a label. "
                                              "Hinton leaves the first one out, because it sees "
                                              "the label directly.",
                                              live),
    valueRow<&S::labelStrength>("label-strength", "Label strength",
                                "Brightness of the label pixel; 1 is as bright as full ink.", "", structural,
                                RealRange {0.1, 10, true}),
    choiceRow<&S::wrongLabel, wrongLabelOptions>(
        "wrong-label", "Wrong labels",
        "How the label of a supervised negative is chosen; never the true one.", live),
    valueRow<&S::maskBlur>(
        "mask-blur", "Mask blur",
        "How often the random mask of an unsupervised negative is blurred before it is cut at "
        "one half: more passes make larger patches.",
        "passes", live, IntegerRange {0, 40}),
    choiceRow<&S::epochTest, epochTestOptions>(
        "epoch-test", "Test each epoch",
        "What is measured on the test images after every epoch. The goodness error costs one pass per class.",
        live),
    valueRow<&S::limit>("limit", "Training images", "Use only the first so many training images; 0 uses all.",
                        "images", structural, IntegerRange {0, 10'000'000}),
    valueRow<&S::seed>(
        "seed", "Seed",
        "Initial weights, data order and negatives follow from it. The same seed on the same machine "
        "with the same threads gives the same bits.",
        "", structural, IntegerRange {0, 2'147'483'647}),
};

} // namespace

std::span<const SettingRow> settingTable()
{
    return rows;
}

} // namespace ff
