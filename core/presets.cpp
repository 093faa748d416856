// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/presets.h"

#include "core/error.h"

#include <algorithm>
#include <iterator>

namespace ff {
namespace {

constexpr PresetValue quickSupervised[] {{"mode", "supervised"}, {"layers", "500,500"}, {"epochs", "15"}};
constexpr PresetValue quickUnsupervised[] {
    {"mode", "unsupervised"}, {"layers", "500,500,500"}, {"epochs", "17"}, {"refit-epochs", "5"}};
constexpr PresetValue seedSmall[] {
    {"mode", "supervised"}, {"layers", "64,32"}, {"batch", "50"}, {"epochs", "60"}};
constexpr PresetValue seedLarge[] {{"mode", "supervised"}, {"layers", "2000,2000"}, {"epochs", "60"}};
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
constexpr PresetValue record[] {{"mode", "supervised"}, {"layers", "1000,1000,1000"},
                                {"epochs", "200"},      {"jitter", "1"},
                                {"dropout", "0.1"},     {"weight-decay", "0.002"}};
constexpr PresetValue recordUnsupervised[] {{"mode", "unsupervised"},
                                            {"layers", "1000,1000,1000"},
                                            {"epochs", "100"},
                                            {"refit-epochs", "12"},
                                            {"jitter", "1"}};
constexpr PresetValue recordTopDown[] {
    {"mode", "topdown"}, {"layers", "1000,1000"}, {"epochs", "50"}, {"label-strength", "3"}, {"jitter", "1"}};

constexpr Preset rows[] {
    {"quick-supervised", "Quick, supervised",
     "A small network that learns labels in seconds: about 2 % error on MNIST.", quickSupervised},
    {"quick-unsupervised", "Quick, unsupervised",
     "A small network that learns without labels in less than a minute: about 2 % error on MNIST.",
     quickUnsupervised},
    {"seed-small", "Tiny, 64-32",
     "The smallest published network, 784-64-32, which others brought to 9.55 % error.", seedSmall},
    {"seed-large", "Wide, 2000-2000",
     "The wide published network, 784-2000-2000, which others brought to 6.48 % error.", seedLarge},
    {"paper-supervised", "The paper, supervised",
     "Hinton's supervised run in the size of his released code, without augmentation: he reports 1.36 % for "
     "4 x 2000.",
     paperSupervised},
    {"paper-unsupervised", "The paper, unsupervised",
     "Hinton's run on hybrid images with a readout at the end: he reports 1.37 %.", paperUnsupervised},
    {"local-fields", "Local receptive fields",
     "Unsupervised layers of units that see only part of the layer below: Hinton reports 1.16 %.",
     localFields},
    {"top-down", "Top-down",
     "The recurrent network of section 5, with the label clamped at its top: Hinton reports 1.31 %.",
     topDown},
    {"record", "Best, supervised",
     "Shifted images and thinned layers, for the lowest error that a plain network reaches.", record},
    {"record-unsupervised", "Best, unsupervised",
     "Hybrids of shifted images, and a readout that is refit at the end.", recordUnsupervised},
    {"record-top-down", "Best, top-down", "The recurrent network on shifted images.", recordTopDown},
};

} // namespace

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
        throw Error("there is no preset '" + std::string(id) + "'; the presets are " + known);
    }
    return *found;
}

Settings presetSettings(const Preset& preset, const Settings& base)
{
    Settings settings;
    settings.seed = base.seed;
    settings.limit = base.limit;
    settings.validation = base.validation;
    for (const PresetValue& value : preset.values) {
        assignText(settings, value.id, value.text);
    }
    return settings;
}

} // namespace ff
