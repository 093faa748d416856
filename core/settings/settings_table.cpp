// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/settings/setting_rows.h"

#include <array>

namespace ff {

std::span<const SettingRow> settingTable()
{
    static const std::vector<SettingRow> rows = [] {
        std::vector<SettingRow> all;
        for (const std::span<const SettingRow> part : {layerSettings(), trainingSettings()}) {
            all.insert(all.end(), part.begin(), part.end());
        }
        return all;
    }();
    return rows;
}

std::string_view settingGroupLabel(SettingGroup group)
{
    static constexpr std::array<std::string_view, 7> labels {"Network", "Layers",  "Negatives", "Training",
                                                             "Readout", "Testing", "Run"};
    return labels.at(static_cast<std::size_t>(group));
}

} // namespace ff
