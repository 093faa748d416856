// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/workbench/setting_words.h"

#include <QCoreApplication>

#include <algorithm>

namespace ff {

QString settingWord(std::string_view text)
{
    return QCoreApplication::translate("Settings", std::string(text).c_str());
}

QString settingValueWord(const SettingRow& row, const Settings& settings)
{
    if (const auto* options = std::get_if<Choices>(&row.domain)) {
        const auto id = std::get<std::string>(row.get(settings));
        return settingWord(std::ranges::find(*options, id, &ChoiceOption::id)->label);
    }
    return QString::fromStdString(settingText(row, settings));
}

} // namespace ff
