// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/settings/settings.h"

#include <span>
#include <string_view>

namespace ff {

/// The rows of one group, as they are written in the source of that name. SettingRow::group is filled in by
/// the table of groups.
std::span<const SettingRow> networkSettings();
std::span<const SettingRow> layerSettings();
std::span<const SettingRow> negativeSettings();
std::span<const SettingRow> trainingSettings();
std::span<const SettingRow> augmentationSettings();
std::span<const SettingRow> readoutSettings();
std::span<const SettingRow> testingSettings();
std::span<const SettingRow> runSettings();

/// One row per group, in the order in which people should read them.
struct SettingGroupRow
{
    SettingGroup choice;
    std::string_view label; ///< for people
    std::span<const SettingRow> (*rows)();
};

/// Any thread.
std::span<const SettingGroupRow> settingGroups();

} // namespace ff
