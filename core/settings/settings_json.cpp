// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/settings/settings_json.h"

#include "core/base/error.h"
#include "core/base/strict_json.h"

#include <nlohmann/json.hpp>

#include <cstdint>
#include <limits>
#include <optional>
#include <utility>
#include <vector>

namespace ff {
namespace {

using nlohmann::json;

/// The number, when it is one that `Integer` can hold.
template <typename Integer>
std::optional<Integer> wholeNumber(const json& value)
{
    const bool fits = value.is_number_unsigned() ? std::in_range<Integer>(value.get<std::uint64_t>())
                                                 : std::in_range<Integer>(value.get<std::int64_t>());
    return fits ? std::optional(value.get<Integer>()) : std::nullopt;
}

std::optional<SettingValue> widths(const json& list)
{
    std::vector<int> result;
    for (const json& value : list) {
        const auto width = value.is_number_integer() ? wholeNumber<int>(value) : std::nullopt;
        if (!width) {
            return std::nullopt;
        }
        result.push_back(*width);
    }
    return result;
}

/// The value as a setting may have it; nothing when no setting has values of this kind.
std::optional<SettingValue> settingValue(const json& value)
{
    if (value.is_string()) {
        return value.get<std::string>();
    }
    if (value.is_number_integer()) {
        return wholeNumber<std::int64_t>(value);
    }
    if (value.is_number_float()) {
        return value.get<double>();
    }
    return value.is_array() ? widths(value) : std::nullopt;
}

void assignJson(Settings& settings, const std::string& id, const json& value)
{
    const SettingRow& row = settingRow(id);
    const auto converted = settingValue(value);
    if (!converted) {
        throw Error(FF_TR("setting '%1' takes %2, not %3"), {id, domainWords(row), inQuotes(value.dump())});
    }
    assign(settings, row, *converted);
}

} // namespace

std::string settingsToJson(const Settings& settings)
{
    json object = json::object();
    for (const SettingRow& row : settingTable()) {
        std::visit([&](const auto& value) { object[std::string(row.id)] = value; }, row.get(settings));
    }
    return object.dump();
}

Settings settingsFromJson(std::string_view text, std::string_view source, const Settings& base)
{
    const std::string name(source);
    const json object = parseStrictJson(text, name);
    Settings settings = base;
    for (const auto& [id, value] : object.items()) {
        try {
            assignJson(settings, id, value);
        } catch (const Error& error) {
            throw Error(FF_TR("%1: %2"), {name, error.sentence()});
        }
    }
    return settings;
}

} // namespace ff
