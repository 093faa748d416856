// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/settings.h"

#include <span>
#include <string_view>

namespace ff {

/// A setting and its value, as for assignText().
struct PresetValue
{
    std::string_view id;
    std::string_view text;
};

/// Settings that are known to go well together. What a preset does not name has its default.
struct Preset
{
    std::string_view id; ///< `ff-train --preset ID`
    std::string_view label; ///< for menus
    std::string_view help; ///< what it is for and what to expect
    std::span<const PresetValue> values;
};

/// Every preset, the quick ones first. Any thread.
std::span<const Preset> presets();

/// Throws Error naming the id and the known ones when there is none of that id.
const Preset& preset(std::string_view id);

/// The defaults with the preset's values, and the seed and limits of `base`, which belong to the user.
Settings presetSettings(const Preset& preset, const Settings& base);

} // namespace ff
