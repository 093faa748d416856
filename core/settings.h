// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace ff {

/// How negatives are made and what the first layer sees (Hinton 2022, sections 3.2 and 3.3).
enum class Mode { Supervised, Unsupervised };

/// How the wrong label of a supervised negative is chosen.
enum class WrongLabel {
    Hard, ///< sampled from the readout's own probabilities: the mistakes it would make now
    Random ///< uniform over the other classes
};

/// Which function of a layer's activities is its goodness: a row of goodnessFunctions().
enum class Goodness { SumOfSquares, MeanOfSquares };

/// A choice of layers, counted from the input.
enum class LayerChoice { All, AllButFirst, Last };

/// What is measured on the test images after every epoch. The goodness error costs one pass per class.
enum class EpochTest { Both, Readout, None };

/// Everything that defines a run apart from the data. Plain values; a row of settingTable() describes each
/// member, and only values that pass that row's check may be in a running experiment.
struct Settings
{
    Mode mode = Mode::Supervised;
    std::vector<int> layers {500, 500};
    Goodness goodness = Goodness::SumOfSquares;
    double threshold = 1.0;
    int epochs = 20;
    int batch = 100;
    double learningRate = 0.01;
    double momentum = 0.9;
    double weightDecay = 0.001;
    double peerNormalisation = 0.03;
    double readoutRate = 0.1;
    double readoutDecay = 0.003;
    LayerChoice readoutLayers = LayerChoice::All;
    LayerChoice votingLayers = LayerChoice::All;
    double labelStrength = 1.0;
    WrongLabel wrongLabel = WrongLabel::Hard;
    int maskBlur = 6;
    EpochTest epochTest = EpochTest::Both;
    int limit = 0;
    std::int64_t seed = 1;

    bool operator==(const Settings&) const = default;
};

/// A setting's value without its type. A choice is the std::string id of the option; a list of layer widths
/// is the vector.
using SettingValue = std::variant<std::int64_t, double, std::string, std::vector<int>>;

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

/// A list of `minimumCount` to `maximumCount` layer widths, each within the range.
struct WidthsRange
{
    std::size_t minimumCount;
    std::size_t maximumCount;
    IntegerRange each;
};

/// Live: applied at the next batch. Structural: the network or its data order is built anew.
enum class Effect { Live, Structural };

/// One row per setting: it makes the form field, the tooltip, the range check, the JSON key and the
/// command-line key.
struct SettingRow
{
    std::string_view id; ///< stable, kebab-case: JSON key and `--set id=value`
    std::string_view label; ///< for people, sentence case
    std::string_view help; ///< one or two sentences; says the source where there is one
    std::string_view unit; ///< empty when the value has none
    Effect effect;
    std::variant<IntegerRange, RealRange, Choices, WidthsRange> domain;
    SettingValue (*get)(const Settings&);
    void (*store)(Settings&, const SettingValue&); ///< unchecked: use assign()
};

/// Every setting, in the order in which people should read them. Any thread.
std::span<const SettingRow> settingTable();

/// The row of `id`. Throws Error naming the id when there is none.
const SettingRow& settingRow(std::string_view id);

/// Checks `value` against the row and stores it. Throws Error naming setting, value and range; `settings` is
/// then unchanged. A whole number is accepted where a real one is asked for.
void assign(Settings& settings, const SettingRow& row, const SettingValue& value);

/// As assign(), from text as in `--set id=value`: "0.01", "500,500", "unsupervised".
void assignText(Settings& settings, std::string_view id, std::string_view text);

/// The value as text that assignText() reads back to the same value, independent of the locale.
std::string settingText(const SettingRow& row, const Settings& settings);

/// The range or the options in words, for messages and tooltips: "16 to 4096", "supervised, unsupervised".
std::string domainText(const SettingRow& row);

/// Throws Error for the first member that its row does not accept.
void validate(const Settings& settings);

/// True when going from `from` to `to` needs a new network or a new data order.
bool needsRestart(const Settings& from, const Settings& to);

/// The layers that `choice` picks, as `count` flags. A network of one layer always uses it.
std::vector<bool> chosenLayers(LayerChoice choice, std::size_t count);

} // namespace ff
