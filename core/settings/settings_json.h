// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/settings/settings.h"

#include <string>
#include <string_view>

namespace ff {

/// Every setting as one JSON object, id to value, in one line: {"batch":100,...,"layers":[500,500],...}.
/// Numbers read back to the same value. Pure; any thread.
std::string settingsToJson(const Settings& settings);

/// The settings of such an object; one that is missing is that of `base`. Throws Error naming `source`, the
/// setting, its range and the value found for an unknown id, a wrong type, a value out of range and an id
/// given twice. Pure; any thread.
Settings settingsFromJson(std::string_view text, std::string_view source, const Settings& base = {});

} // namespace ff
