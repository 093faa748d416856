// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/workbench/setting_words.h"

#include "ui/kit/core_words.h"

#include <QCoreApplication>

#include <algorithm>

namespace ff {
namespace {

struct SettingStrings
{
    Q_DECLARE_TR_FUNCTIONS(SettingWords)
};

} // namespace

QString settingValueWord(const SettingRow& row, const Settings& settings)
{
    if (const auto* options = std::get_if<Choices>(&row.domain)) {
        const auto id = std::get<std::string>(row.get(settings));
        return coreWord(std::ranges::find(*options, id, &ChoiceOption::id)->label);
    }
    const SettingValue value = row.get(settings);
    const auto* numbers = std::get_if<std::vector<int>>(&value);
    return numbers && numbers->empty() ? SettingStrings::tr("none")
                                       : QString::fromStdString(settingText(row, settings));
}

} // namespace ff
