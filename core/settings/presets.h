// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/settings/settings.h"

#include <span>
#include <string_view>

namespace ff {

/// A setting and its value, as for assignText().
struct PresetValue
{
    std::string_view id;
    std::string_view text;
};

/// Settings that are known to go well together. What a preset does not name has the value that all presets
/// share, and never a default of Settings, which may change.
struct Preset
{
    std::string_view id; ///< `ff-train --preset ID`
    std::string_view label; ///< for menus
    std::string_view help; ///< what it is for and what to expect
    std::span<const PresetValue> values;
};

/// What every preset has where it does not say otherwise: a value for each setting that is not the user's
/// own.
std::span<const PresetValue> sharedValues();

/// Every preset, the quick ones first. Any thread.
std::span<const Preset> presets();

/// What a run of this mode begins with unless somebody says otherwise: the first preset of the mode. Any
/// thread.
const Preset& quickPreset(Mode mode);

/// What the programs begin with: the quick preset of supervised learning.
Settings startSettings();

/// Throws Error naming the id and the known ones when there is none of that id.
const Preset& preset(std::string_view id);

/// The preset's settings, with what is the user's own of `base`.
Settings presetSettings(const Preset& preset, const Settings& base);

/// `settings` with the seed, the limits and the precision of `base`: they are the user's own, or the
/// machine's, whatever the preset.
Settings withOwn(Settings settings, const Settings& base);

} // namespace ff
