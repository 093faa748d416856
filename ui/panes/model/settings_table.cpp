// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panes/model/settings_table.h"

#include "ui/figures/figure_words.h"
#include "ui/kit/core_words.h"
#include "ui/workbench/setting_words.h"

#include <QCoreApplication>

namespace ff {

namespace {

struct SettingsTableWords
{
    Q_DECLARE_TR_FUNCTIONS(SettingsTable)
};

} // namespace

Table settingsTable(const Settings& settings, const QString& context)
{
    Table table {SettingsTableWords::tr("Settings of the run").toStdString(),
                 context.toStdString(),
                 {column(SettingsTableWords::tr("setting")), column(SettingsTableWords::tr("value")),
                  column(SettingsTableWords::tr("unit")),
                  column(SettingsTableWords::tr("id", "of a setting"))}};
    for (const SettingRow& row : settingTable()) {
        if (appliesTo(row, settings)) {
            table.rows.push_back(tableRow(cell(coreWord(row.label)), cell(settingValueWord(row, settings)),
                                          cell(coreWord(row.unit)), std::string(row.id)));
        }
    }
    return table;
}

} // namespace ff
