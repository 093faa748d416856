// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/translatable.h"
#include "core/settings/settings.h"

#include <array>
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

/// What can be said of a mode without knowing how it learns.
struct ModeTraits
{
    Mode choice;
    ChoiceOption option;
    NegativeKind negatives;
    bool labelInImage = false; ///< the label is part of what the first layer sees, in a form of LabelForm
    Measure measure = {}; ///< in which positives are to exceed negatives
    bool judgesAnswers = false; ///< the layers' measure for every class says which class it is
    bool hasThreshold = false; ///< positives and negatives are to be on two sides of a threshold
    bool groupsChannels = false; ///< the features of a layer are in groups, one for each class
    bool hasClassifiers = false; ///< every layer has a classifier of its own
    bool iterates = false; ///< layers settle over several iterations
    bool readoutApart = true; ///< the readout learns beside the layers, at a rate of its own
};

inline constexpr Measure goodnessMeasure {FF_TR("goodness"), FF_TR("per unit")};

/// One row per mode, in the order in which people choose from them.
inline constexpr std::array modeTable {
    ModeTraits {.choice = Mode::Supervised,
                .option = {"supervised", FF_TR("Supervised")},
                .negatives = NegativeKind::WrongLabel,
                .labelInImage = true,
                .measure = goodnessMeasure,
                .judgesAnswers = true,
                .hasThreshold = true},
    ModeTraits {.choice = Mode::Unsupervised,
                .option = {"unsupervised", FF_TR("Unsupervised")},
                .negatives = NegativeKind::Hybrid,
                .measure = goodnessMeasure,
                .hasThreshold = true},
    ModeTraits {.choice = Mode::TopDown,
                .option = {"topdown", FF_TR("Top-down")},
                .negatives = NegativeKind::WrongLabel,
                .measure = goodnessMeasure,
                .judgesAnswers = true,
                .hasThreshold = true,
                .iterates = true},
    ModeTraits {.choice = Mode::MonoForward,
                .option = {"mono-forward", FF_TR("Local classifiers")},
                .negatives = NegativeKind::WrongAnswer,
                .measure = {FF_TR("class score"), ""},
                .judgesAnswers = true,
                .hasClassifiers = true},
    ModeTraits {.choice = Mode::Scff,
                .option = {"scff", FF_TR("Self-contrastive (SCFF)")},
                .negatives = NegativeKind::OtherImage,
                .measure = goodnessMeasure,
                .hasThreshold = true},
    ModeTraits {.choice = Mode::ChannelGroups,
                .option = {"channel-groups", FF_TR("Channel groups")},
                .negatives = NegativeKind::WrongAnswer,
                .measure = {FF_TR("class goodness"), ""},
                .judgesAnswers = true,
                .groupsChannels = true},
    ModeTraits {.choice = Mode::Backprop,
                .option = {"backprop", FF_TR("Backprop twin")},
                .negatives = NegativeKind::None,
                .readoutApart = false},
};

/// Any thread.
const ModeTraits& traitsOf(Mode mode);

/// What can be said of a kind of layer without making one.
struct LayerKindTraits
{
    LayerKindChoice choice;
    ChoiceOption option;
    bool seesAll; ///< every unit sees the whole input, hence also a label that is in it
};

/// One row per kind of layer.
inline constexpr std::array layerKindTable {
    LayerKindTraits {LayerKindChoice::Dense, {"dense", FF_TR("Dense: every unit sees everything")}, true},
    LayerKindTraits {LayerKindChoice::Local, {"local", FF_TR("Local receptive fields")}, false},
    LayerKindTraits {
        LayerKindChoice::Convolutional, {"convolutional", FF_TR("Convolutional: shared weights")}, false},
};

/// The kind of one of the layers of these settings. Any thread.
LayerKindChoice kindOf(const Settings& settings, const LayerSize& layer);

/// One row per form of a label.
inline constexpr std::array labelFormTable {
    OptionOf<LabelForm> {LabelForm::Auto, {"auto", FF_TR("By the layers")}},
    OptionOf<LabelForm> {LabelForm::Pixels, {"pixels", FF_TR("Pixels in the corner")}},
    OptionOf<LabelForm> {LabelForm::Waves, {"waves", FF_TR("Waves over the whole image")}},
};

/// Pixels or waves: the form that a label has in the images of these settings; nothing where it is in none.
/// Any thread.
std::optional<LabelForm> labelFormOf(const Settings& settings);

/// Whether the layers of these settings normalise batches. Any thread.
bool normalisesBatches(const Settings& settings);

/// Whether their layers also learn from how alike the images of a batch are to them. Any thread.
bool comparesImages(const Settings& settings);

/// Whether a loss compares the two samples of a pair, at whatever level both are. Any thread.
bool comparesPairs(LossChoice loss);

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
