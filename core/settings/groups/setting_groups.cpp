// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/settings/groups/setting_groups.h"

#include "core/base/translatable.h"
#include "core/settings/choice_rows.h"

#include <array>

namespace ff {
namespace {

constexpr std::array groups {
    SettingGroupRow {SettingGroup::Network, FF_TR("Network"), networkSettings},
    SettingGroupRow {SettingGroup::Layers, FF_TR("Layers"), layerSettings},
    SettingGroupRow {SettingGroup::Negatives, FF_TR("Negatives"), negativeSettings},
    SettingGroupRow {SettingGroup::Training, FF_TR("Training"), trainingSettings},
    SettingGroupRow {SettingGroup::Augmentation, FF_TR("Augmentation"), augmentationSettings},
    SettingGroupRow {SettingGroup::Readout, FF_TR("Readout"), readoutSettings},
    SettingGroupRow {SettingGroup::Testing, FF_TR("Testing"), testingSettings},
    SettingGroupRow {SettingGroup::Run, FF_TR("Run"), runSettings},
};

} // namespace

std::span<const SettingGroupRow> settingGroups()
{
    return groups;
}

std::string_view settingGroupLabel(SettingGroup group)
{
    return rowOf(groups, group).label;
}

std::span<const SettingRow> settingTable()
{
    static const std::vector<SettingRow> rows = [] {
        std::vector<SettingRow> all;
        for (const SettingGroupRow& group : settingGroups()) {
            for (SettingRow row : group.rows()) {
                row.group = group.choice;
                all.push_back(row);
            }
        }
        return all;
    }();
    return rows;
}

} // namespace ff
