// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/settings/settings.h"

#include <nlohmann/json_fwd.hpp>

#include <string>
#include <vector>

/// The values of one line of a sweep's table; for core/sweep alone.
namespace ff {

/// The texts, as assignText() takes them, that a setting has in turn. Throws Error, without the name of the
/// file, for what is no value, list or range.
std::vector<std::string> sweptValues(const SettingRow& row, const nlohmann::json& value);

/// One text, or a list of texts; `key` is for the message of an Error.
std::vector<std::string> sweptTexts(const std::string& key, const nlohmann::json& value);

/// Seeds: a list, or how many from 1 on.
std::vector<std::string> sweptSeeds(const nlohmann::json& value);

/// More values of one line than anybody means.
inline constexpr std::size_t mostSwept = 1000;

} // namespace ff
