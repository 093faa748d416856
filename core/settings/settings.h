// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/sentence.h"
#include "core/settings/layer_size.h"

#include <algorithm>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace ff {

/// How the network learns: a row of modeTable and of learnerTable().
enum class Mode {
    Supervised, ///< Hinton 2022, section 3.3
    Unsupervised, ///< section 3.2
    TopDown, ///< section 5
    MonoForward, ///< Gong et al. 2025
    Scff, ///< Chen et al. 2025
    ChannelGroups, ///< DeeperForward, ICLR 2025
    Backprop ///< what the others are compared with
};

/// Which inputs a unit sees, and by which weights: a row of layerKindTable and of layerKinds().
enum class LayerKindChoice { Dense, Local, Convolutional };

/// In which form a label is part of the image: a row of labelFormTable and of labelForms().
enum class LabelForm {
    Auto, ///< pixels where all layers see everything, waves elsewhere: labelFormOf()
    Pixels, ///< one of the first pixels, Hinton 2022, section 3.3
    Waves ///< a plane wave over the whole image, Scodellaro et al. 2025
};

/// How the wrong label of a negative is chosen.
enum class WrongLabel {
    Hard, ///< sampled from the readout's own probabilities: the mistakes it would make now
    Random ///< uniform over the other classes
};

/// Which function of a layer's activities is its goodness: a row of goodnessFunctions().
enum class Goodness { SumOfSquares, MeanOfSquares, Minimise, Top };

/// What a layer makes of its goodness: a row of localLosses().
enum class LossChoice { Logistic, Symba, Swish, TwoThresholds };

/// How a gradient becomes a step: a row of optimisers().
enum class OptimiserChoice { Momentum, Adam };

/// How the learning rate falls during a run.
enum class Schedule {
    HalfThenLinear, ///< constant for the first half, then linear to zero: Hinton's
    Linear,
    Cosine,
    Constant
};

/// How strongly images are deformed at the end of a run.
enum class AugmentationEnd {
    Ramped, ///< less and less over the last fifth: the last images are those of the data
    Steady
};

/// Whether half of the images are shown as in a mirror.
enum class Flip { None, Horizontal };

/// Type of the numbers in matrix products. Weights are float32 always.
enum class Precision {
    Auto, ///< bfloat16 where a measurement at the start says that it is faster
    Float32,
    Bfloat16
};

/// Whether what drives a unit is brought to mean 0 and deviation 1 over each batch.
enum class BatchNormalisation { Off, On };

/// A choice of layers, counted from the input.
enum class LayerChoice { All, AllButFirst, Last };

/// What is measured on the test images in passing. The goodness error costs one pass per class.
enum class EpochTest { Both, Readout, None };

/// Everything that defines a run apart from the data. Plain values; a row of settingTable() describes each
/// member, and only values that pass that row's check may be in a running experiment.
struct Settings
{
    Mode mode = Mode::Supervised;
    std::vector<LayerSize> layers {500, 500};
    std::vector<int> frozen {}; ///< layers counted from 1, in order
    LayerKindChoice layerKind = LayerKindChoice::Dense; ///< of layers that are only numbers of units
    Goodness goodness = Goodness::SumOfSquares;
    double topShare = 0.2;
    LossChoice loss = LossChoice::Logistic;
    double threshold = 1.0;
    double negativeThreshold = 1.0;
    double sharpness = 1.0;
    double peerNormalisation = 0.03;
    BatchNormalisation batchNorm = BatchNormalisation::Off;
    double similarity = 0.0;
    int iterations = 8;
    double damping = 0.3;
    int windowFirst = 3;
    int windowLast = 5;
    LabelForm labelForm = LabelForm::Auto;
    double labelStrength = 1.0;
    WrongLabel wrongLabel = WrongLabel::Hard;
    double hardness = 1.0;
    int maskBlur = 6;
    int maskBlurSpread = 0;
    double maskThreshold = 0.5;
    int epochs = 20;
    int batch = 100;
    OptimiserChoice optimiser = OptimiserChoice::Momentum;
    double learningRate = 0.01;
    double momentum = 0.9;
    double weightDecay = 0.001;
    Schedule schedule = Schedule::HalfThenLinear;
    double warmUp = 0.0;
    int patience = 0;
    int jitter = 0;
    double dropout = 0.0;
    int averaging = 0;
    double augmentation = 1.0;
    AugmentationEnd augmentationEnd = AugmentationEnd::Ramped;
    double rotation = 0.0;
    double scaling = 0.0;
    double shear = 0.0;
    double elastic = 0.0;
    double elasticBlur = 5.0;
    int cutout = 0;
    Flip flip = Flip::None;
    double readoutRate = 0.1;
    double readoutDecay = 0.003;
    double readoutShare = 1.0;
    LayerChoice readoutLayers = LayerChoice::All;
    int refitEpochs = 0;
    double refitDecay = 1e-4;
    LayerChoice votingLayers = LayerChoice::All;
    EpochTest epochTest = EpochTest::Both;
    double testShare = 0.2;
    int limit = 0;
    int validation = 0;
    Precision precision = Precision::Auto;
    std::int64_t seed = 1;

    bool operator==(const Settings&) const = default;
};

/// Epochs that a run takes in all: those in which the layers learn, and those in which the readout is refit.
inline int allEpochs(const Settings& settings)
{
    return settings.epochs + settings.refitEpochs;
}

/// Whether a layer, counted from 0, is to stay as it is while the others learn.
inline bool isFrozen(const Settings& settings, std::size_t layer)
{
    return std::ranges::find(settings.frozen, static_cast<int>(layer) + 1) != settings.frozen.end();
}

/// A setting's value without its type. A choice is the std::string id of the option, numbers of layers are
/// the vector of int.
using SettingValue
    = std::variant<std::int64_t, double, std::string, std::vector<int>, std::vector<LayerSize>>;

/// Closed range of whole numbers.
struct IntegerRange
{
    std::int64_t minimum;
    std::int64_t maximum;
};

/// Closed range of real numbers. Logarithmic: a slider should move by factors.
struct RealRange
{
    double minimum;
    double maximum;
    bool logarithmic = false;
};

/// One option of a choice: the id goes to files and command lines, the label to people.
struct ChoiceOption
{
    std::string_view id;
    std::string_view label;
};
using Choices = std::span<const ChoiceOption>;

/// An option with the value of the enumeration that it stands for.
template <typename Choice>
struct OptionOf
{
    Choice choice;
    ChoiceOption option;
};

/// A list of `minimumCount` to `maximumCount` layers.
struct LayersRange
{
    std::size_t minimumCount;
    std::size_t maximumCount;
    IntegerRange units; ///< of each that is no convolution
    IntegerRange channels; ///< of each that is one
};

/// Any layers or none, by their numbers from 1 to `last`. Kept in order, each once.
struct LayerNumbers
{
    int last;
};

/// Live: applied at the next batch. Structural: the network or its data order is built anew.
enum class Effect { Live, Structural };

/// In which runs a setting matters.
struct SettingUse
{
    bool (*when)(const Settings&) = nullptr; ///< null: in all
    std::string_view otherwise {}; ///< why not, where it does not: a sentence
};

/// Which part of a run a setting belongs to, for forms and help.
enum class SettingGroup { Network, Layers, Negatives, Training, Augmentation, Readout, Testing, Run };

/// The name of a group, for people.
std::string_view settingGroupLabel(SettingGroup group);

/// One row per setting, which says everything about it: it makes the form field, the tooltip, the range
/// check, the JSON key and the command-line key, and knows the runs in which it has no effect.
struct SettingRow
{
    std::string_view id; ///< stable, kebab-case: JSON key and `--set id=value`
    std::string_view label; ///< for people, sentence case
    std::string_view help; ///< one or two sentences; says the source where there is one
    std::string_view unit; ///< empty when the value has none
    SettingGroup group;
    Effect effect;
    SettingUse use;
    std::variant<IntegerRange, RealRange, Choices, LayersRange, LayerNumbers> domain;
    SettingValue (*get)(const Settings&);
    void (*store)(Settings&, const SettingValue&); ///< unchecked: use assign()
};

/// Every setting, in the order in which people should read them. Any thread.
std::span<const SettingRow> settingTable();

/// The row of `id`. Throws Error naming the id when there is none.
const SettingRow& settingRow(std::string_view id);

/// Why a setting has no effect on a run with these settings, as a sentence; empty when it has one. Any
/// thread.
inline std::string_view whyWithoutEffect(const SettingRow& row, const Settings& settings)
{
    return row.use.when == nullptr || row.use.when(settings) ? std::string_view() : row.use.otherwise;
}

/// Whether changing a setting changes anything in a run with these settings. Any thread.
inline bool appliesTo(const SettingRow& row, const Settings& settings)
{
    return whyWithoutEffect(row, settings).empty();
}

/// Checks `value` against the row and stores it. Throws Error naming setting, value and range; `settings` is
/// then unchanged. A whole number is accepted where a real one is asked for.
void assign(Settings& settings, const SettingRow& row, const SettingValue& value);

/// As assign(), from text as in `--set id=value`: "0.01", "500,500", "unsupervised".
void assignText(Settings& settings, std::string_view id, std::string_view text);

/// The value as text that assignText() reads back to the same value, independent of the locale.
std::string settingText(const SettingRow& row, const Settings& settings);

/// The range or the options in words, for messages and tooltips: "16 to 4096", "supervised, unsupervised".
Sentence domainWords(const SettingRow& row);
std::string domainText(const SettingRow& row);

/// Throws Error for the first member that its row does not accept, and when two do not go together.
void validate(const Settings& settings);

/// True when going from `from` to `to` needs a new network or a new data order.
bool needsRestart(const Settings& from, const Settings& to);

/// The layers that `choice` picks, as `count` flags. A network of one layer always uses it.
std::vector<bool> chosenLayers(LayerChoice choice, std::size_t count);

} // namespace ff
