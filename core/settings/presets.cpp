// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/settings/presets.h"

#include "core/base/error.h"
#include "core/base/translatable.h"

#include <algorithm>
#include <iterator>

namespace ff {
namespace {

/// What presets share: the paper's own settings, and one value for every setting that is not the user's own.
constexpr PresetValue shared[] {
    {"mode", "supervised"},
    {"layers", "500,500"},
    {"frozen", "none"},
    {"layer-kind", "dense"},
    {"iterations", "8"},
    {"damping", "0.3"},
    {"window-first", "3"},
    {"window-last", "5"},
    {"goodness", "sum"},
    {"top-share", "0.2"},
    {"loss", "logistic"},
    {"threshold", "1"},
    {"negative-threshold", "1"},
    {"sharpness", "1"},
    {"peer-normalisation", "0.03"},
    {"batch-norm", "off"},
    {"similarity", "0"},
    {"label-form", "auto"},
    {"label-strength", "1"},
    {"wrong-label", "hard"},
    {"hardness", "1"},
    {"mask-blur", "6"},
    {"mask-blur-spread", "0"},
    {"mask-threshold", "0.5"},
    {"epochs", "20"},
    {"batch", "100"},
    {"optimiser", "momentum"},
    {"learning-rate", "0.01"},
    {"momentum", "0.9"},
    {"weight-decay", "0.001"},
    {"schedule", "half-linear"},
    {"warm-up", "0"},
    {"patience", "0"},
    {"jitter", "0"},
    {"dropout", "0"},
    {"averaging", "0"},
    {"augmentation", "1"},
    {"augmentation-end", "ramped"},
    {"rotation", "0"},
    {"scaling", "0"},
    {"shear", "0"},
    {"elastic", "0"},
    {"elastic-blur", "5"},
    {"cutout", "0"},
    {"flip", "none"},
    {"readout-rate", "0.1"},
    {"readout-decay", "0.003"},
    {"readout-share", "1"},
    {"readout-layers", "all"},
    {"refit-epochs", "0"},
    {"refit-decay", "0.0001"},
    {"voting-layers", "all"},
    {"epoch-test", "both"},
    {"test-share", "0.2"},
};

constexpr PresetValue start[] {{"averaging", "200"}, {"readout-rate", "0.3"}};
constexpr PresetValue quickTopDown[] {{"mode", "topdown"}, {"epochs", "10"}, {"label-strength", "3"}};
constexpr PresetValue quickMonoForward[] {
    {"mode", "mono-forward"}, {"batch-norm", "on"}, {"optimiser", "adam"}, {"learning-rate", "0.001"}};
constexpr PresetValue quickScff[] {{"mode", "scff"}};
constexpr PresetValue quickChannelGroups[] {{"mode", "channel-groups"}, {"layers", "c5x20,p2,c3x40,p2,c3x40"},
                                            {"optimiser", "adam"},      {"learning-rate", "0.02"},
                                            {"schedule", "cosine"},     {"epochs", "10"}};
constexpr PresetValue quickBackprop[] {{"mode", "backprop"}, {"learning-rate", "0.3"}};
constexpr PresetValue quickSupervised[] {{"mode", "supervised"}, {"layers", "500,500"}, {"epochs", "15"}};
constexpr PresetValue quickSupervisedConvolutions[] {{"mode", "supervised"},
                                                     {"layers", "c7x16,p2,c5x32,p2,c3x64"},
                                                     {"loss", "symba"},
                                                     {"sharpness", "10"},
                                                     {"wrong-label", "random"},
                                                     {"optimiser", "adam"},
                                                     {"learning-rate", "0.003"},
                                                     {"schedule", "cosine"},
                                                     {"batch", "50"},
                                                     {"epochs", "8"}};
constexpr PresetValue quickUnsupervised[] {
    {"mode", "unsupervised"}, {"layers", "500,500,500"}, {"epochs", "17"}, {"refit-epochs", "5"}};
constexpr PresetValue seedSmall[] {
    {"mode", "supervised"}, {"layers", "64,32"}, {"batch", "50"}, {"epochs", "60"}};
constexpr PresetValue seedLarge[] {{"mode", "supervised"}, {"layers", "2000,2000"}, {"epochs", "60"}};
constexpr PresetValue deformed[] {{"mode", "supervised"}, {"layers", "500,500"}, {"epochs", "20"},
                                  {"rotation", "12"},     {"scaling", "0.12"},   {"shear", "0.1"},
                                  {"elastic", "32"}};
constexpr PresetValue paperSupervised[] {
    {"mode", "supervised"}, {"layers", "1000,1000,1000"}, {"epochs", "100"}};
constexpr PresetValue paperUnsupervised[] {
    {"mode", "unsupervised"}, {"layers", "1000,1000,1000"}, {"epochs", "60"}, {"refit-epochs", "10"}};
constexpr PresetValue localFields[] {{"mode", "unsupervised"},
                                     {"layers", "2048,1980,2048"},
                                     {"layer-kind", "local"},
                                     {"epochs", "60"},
                                     {"refit-epochs", "10"}};
constexpr PresetValue topDown[] {{"mode", "topdown"},
                                 {"layers", "1000,1000"},
                                 {"epochs", "50"},
                                 {"label-strength", "3"},
                                 {"weight-decay", "0.002"}};
constexpr PresetValue record[] {{"mode", "supervised"},    {"layers", "1000,1000,1000"}, {"epochs", "70"},
                                {"jitter", "1"},           {"dropout", "0.1"},           {"rotation", "12"},
                                {"weight-decay", "0.002"}, {"scaling", "0.12"},          {"shear", "0.1"},
                                {"elastic", "32"}};
constexpr PresetValue recordUnsupervised[] {
    {"mode", "unsupervised"}, {"layers", "2048,1980,2048"}, {"layer-kind", "local"}, {"epochs", "60"},
    {"refit-epochs", "10"},   {"rotation", "12"},           {"scaling", "0.12"},     {"shear", "0.1"},
    {"elastic", "32"}};
constexpr PresetValue recordTopDown[] {
    {"mode", "topdown"}, {"layers", "1000,1000"}, {"epochs", "50"}, {"label-strength", "3"}, {"jitter", "1"}};

constexpr PresetValue recordClassifiers[] {
    {"mode", "mono-forward"},   {"layers", "1000,1000,1000"}, {"batch-norm", "on"}, {"optimiser", "adam"},
    {"learning-rate", "0.001"}, {"schedule", "cosine"},       {"epochs", "70"},     {"jitter", "1"},
    {"dropout", "0.1"},         {"rotation", "12"},           {"scaling", "0.12"},  {"shear", "0.1"},
    {"elastic", "32"}};
constexpr PresetValue recordMirrored[] {
    {"mode", "mono-forward"},   {"layers", "1000,1000,1000"}, {"batch-norm", "on"}, {"optimiser", "adam"},
    {"learning-rate", "0.001"}, {"schedule", "cosine"},       {"epochs", "70"},     {"jitter", "1"},
    {"dropout", "0.1"},         {"flip", "horizontal"}};

constexpr Preset rows[] {
    {"start", FF_TR("At once"),
     FF_TR("What the program begins with: averaged weights, which answer well within seconds of training."),
     start},
    {"quick-supervised", FF_TR("Quick, supervised"),
     FF_TR("A small network that learns labels in seconds: about 2 % error on MNIST."), quickSupervised},
    {"quick-supervised-convolutions", FF_TR("Quick, supervised convolutions"),
     FF_TR("A small convolutional network whose labels are waves over the whole image: about 1.2 % error on "
           "MNIST by readout."),
     quickSupervisedConvolutions},
    {"quick-unsupervised", FF_TR("Quick, unsupervised"),
     FF_TR("A small network that learns without labels in less than a minute: about 2 % error on MNIST."),
     quickUnsupervised},
    {"quick-top-down", FF_TR("Quick, top-down"),
     FF_TR("A small recurrent network, with a label that is strong enough not to be outvoted."),
     quickTopDown},
    {"quick-mono-forward", FF_TR("Quick, local classifiers"),
     FF_TR("A small network in which every layer learns to name the class by itself."), quickMonoForward},
    {"quick-scff", FF_TR("Quick, SCFF"),
     FF_TR("A small network that learns from pairs of images, without labels."), quickScff},
    {"quick-channel-groups", FF_TR("Quick, channel groups"),
     FF_TR("A small convolutional network whose channels compete in groups, one for each class, without "
           "negatives: about 1 % error on MNIST by readout."),
     quickChannelGroups},
    {"quick-backprop", FF_TR("Quick, backprop"),
     FF_TR("The same small network with backprop, to compare with."), quickBackprop},
    {"seed-small", FF_TR("Tiny, 64-32"),
     FF_TR("The smallest published network, 784-64-32, which others brought to 9.55 % error."), seedSmall},
    {"seed-large", FF_TR("Wide, 2000-2000"),
     FF_TR("The wide published network, 784-2000-2000, which others brought to 6.48 % error."), seedLarge},
    {"deformed", FF_TR("Deformed images"),
     FF_TR("A small network whose training images are turned, scaled, sheared and bent: about 1.2 % error on "
           "MNIST."),
     deformed},
    {"paper-supervised", FF_TR("The paper, supervised"),
     FF_TR("Hinton's supervised run in the size of his released code, without augmentation: he reports 1.36 "
           "% for "
           "4 x 2000."),
     paperSupervised},
    {"paper-unsupervised", FF_TR("The paper, unsupervised"),
     FF_TR("Hinton's run on hybrid images with a readout at the end: he reports 1.37 %."), paperUnsupervised},
    {"local-fields", FF_TR("Local receptive fields"),
     FF_TR("Unsupervised layers of units that see only part of the layer below: Hinton reports 1.16 %."),
     localFields},
    {"top-down", FF_TR("Top-down"),
     FF_TR("The recurrent network of section 5, with the label clamped at its top: Hinton reports 1.31 %."),
     topDown},
    {"record", FF_TR("Best, supervised"),
     FF_TR(
         "Deformed images and thinned layers, for the lowest error that a plain network reaches: about 0.7 % "
         "on MNIST."),
     record},
    {"record-unsupervised", FF_TR("Best, unsupervised"),
     FF_TR(
         "Hybrids of deformed images for units that see only part of the layer below, and a readout that is "
         "refit at the end: about 0.7 % error on MNIST."),
     recordUnsupervised},
    {"record-top-down", FF_TR("Best, top-down"), FF_TR("The recurrent network on shifted images."),
     recordTopDown},
    {"record-classifiers", FF_TR("Best, local classifiers"),
     FF_TR(
         "Layers that each name the class by themselves, with batch normalisation, on deformed images: about "
         "0.4 % error on MNIST."),
     recordClassifiers},
    {"record-mirrored", FF_TR("Best, clothes and things"),
     FF_TR(
         "Local classifiers for pictures that mean the same in a mirror, as those of clothes do: about 8.5 % "
         "error on Fashion-MNIST."),
     recordMirrored},
};

} // namespace

std::span<const PresetValue> sharedValues()
{
    return shared;
}

std::span<const Preset> presets()
{
    return rows;
}

const Preset& preset(std::string_view id)
{
    const auto found = std::ranges::find(rows, id, &Preset::id);
    if (found == std::end(rows)) {
        std::string known;
        for (const Preset& each : rows) {
            known += (known.empty() ? "" : ", ") + std::string(each.id);
        }
        throw Error(FF_TR("there is no preset '%1'; the presets are %2"), {std::string(id), known});
    }
    return *found;
}

const Preset& quickPreset(Mode mode)
{
    return *std::ranges::find_if(
        rows, [mode](const Preset& each) { return presetSettings(each, {}).mode == mode; });
}

Settings startSettings()
{
    return presetSettings(quickPreset(Mode::Supervised), {});
}

Settings presetSettings(const Preset& preset, const Settings& base)
{
    Settings settings;
    for (const auto values : {sharedValues(), preset.values}) {
        for (const PresetValue& value : values) {
            assignText(settings, value.id, value.text);
        }
    }
    return withOwn(settings, base);
}

Settings withOwn(Settings settings, const Settings& base)
{
    settings.seed = base.seed;
    settings.limit = base.limit;
    settings.validation = base.validation;
    settings.precision = base.precision;
    return settings;
}

} // namespace ff
