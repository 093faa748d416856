// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/workbench/setting_words.h"

#include "ui/kit/core_words.h"

#include <algorithm>

namespace ff {

QString settingValueWord(const SettingRow& row, const Settings& settings)
{
    if (const auto* options = std::get_if<Choices>(&row.domain)) {
        const auto id = std::get<std::string>(row.get(settings));
        return coreWord(std::ranges::find(*options, id, &ChoiceOption::id)->label);
    }
    return QString::fromStdString(settingText(row, settings));
}

} // namespace ff
