// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/settings/settings.h"

#include <QString>

namespace ff {

/// The value of a setting for people: of a choice its label, otherwise the text that the command line takes.
QString settingValueWord(const SettingRow& row, const Settings& settings);

} // namespace ff
