// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/settings/rival_settings.h"

#include "core/settings/presets.h"

#include <array>

namespace ff {
namespace {

/// In which both must be alike: they make the hidden weights and the batches.
constexpr std::array<std::string_view, 3> sizeSettings {"layers", "layer-kind", "batch"};

/// A rate goes with the slopes that it is multiplied by, and these have another scale in every way to learn:
/// where a mode learns by the optimiser of its presets, its twin learns by that of its own. Adam divides by
/// the scale, so where somebody has chosen it the same rate is the fair one.
Settings backpropTwin(const Settings& run)
{
    Settings twin = run;
    twin.mode = Mode::Backprop;
    if (run.optimiser == presetSettings(quickPreset(run.mode), run).optimiser) {
        const Settings usual = presetSettings(quickPreset(Mode::Backprop), run);
        twin.optimiser = usual.optimiser;
        twin.learningRate = usual.learningRate;
    }
    return twin;
}

} // namespace

Settings rivalSettings(const Settings& run, const std::optional<Settings>& against)
{
    return against ? withOwn(*against, run) : backpropTwin(run);
}

Sentence whyNoRace(const Settings& run, const std::optional<Settings>& against)
{
    if (!against && run.mode == Mode::Backprop) {
        return FF_TR("This run learns by backprop itself.");
    }
    const Settings rival = rivalSettings(run, against);
    for (const std::string_view id : sizeSettings) {
        const SettingRow& row = settingRow(id);
        if (row.get(run) != row.get(rival)) {
            return {FF_TR("Both runs must have the same '%1': this one has %2, the other one %3."),
                    {row.label.data(), settingText(row, run), settingText(row, rival)}};
        }
    }
    return rival == run ? FF_TR("Both runs have the same settings: they would learn the same.") : Sentence();
}

} // namespace ff
