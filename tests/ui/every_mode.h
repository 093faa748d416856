// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/settings/modes.h"

#include <QTest>

#include <string>
#include <vector>

namespace ff::test {

/// The modes of the settings table, so that a new one is tested wherever this is used.
inline std::vector<Mode> everyMode()
{
    std::vector<Mode> all;
    for (const ChoiceOption& option : std::get<Choices>(settingRow("mode").domain)) {
        Settings settings;
        assignText(settings, "mode", option.id);
        all.push_back(settings.mode);
    }
    return all;
}

/// One row of test data per mode, with the column "mode".
inline void addEveryMode()
{
    QTest::addColumn<Mode>("mode");
    for (const Mode mode : everyMode()) {
        Settings settings;
        settings.mode = mode;
        QTest::newRow(settingText(settingRow("mode"), settings).c_str()) << mode;
    }
}

} // namespace ff::test
