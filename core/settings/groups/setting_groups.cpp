// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/settings/groups/setting_groups.h"

#include "core/settings/choice_rows.h"

#include <array>

namespace ff {
namespace {

constexpr std::array groups {
    SettingGroupRow {SettingGroup::Network, "Network", networkSettings},
    SettingGroupRow {SettingGroup::Layers, "Layers", layerSettings},
    SettingGroupRow {SettingGroup::Negatives, "Negatives", negativeSettings},
    SettingGroupRow {SettingGroup::Training, "Training", trainingSettings},
    SettingGroupRow {SettingGroup::Readout, "Readout", readoutSettings},
    SettingGroupRow {SettingGroup::Testing, "Testing", testingSettings},
    SettingGroupRow {SettingGroup::Run, "Run", runSettings},
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
