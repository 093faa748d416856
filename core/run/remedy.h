// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/sentence.h"
#include "core/settings/settings.h"

#include <string>
#include <string_view>
#include <vector>

namespace ff {

/// One thing to try against what keeps a run from learning, and the settings that do it.
struct Remedy
{
    /// What a setting is to become.
    struct Change
    {
        std::string_view id; ///< SettingRow::id
        SettingValue value;

        bool operator==(const Change&) const = default;
    };

    Sentence text; ///< what to do, in a sentence
    std::vector<Change> changes; ///< that do it; empty where no setting does

    bool operator==(const Remedy&) const = default;

    /// `settings` with the changes. Throws Error where a setting does not take its value.
    Settings appliedTo(Settings settings) const;

    /// The changes as arguments of ff-train: "--set learning-rate=0.01"; empty where there are none.
    std::string arguments() const;
};

/// A remedy that sets one setting to a number, which goes into the place of `text`. A number that the setting
/// does not take becomes the nearest that it does.
Remedy setTo(std::string_view id, double value, const char* text);

} // namespace ff
