// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/settings/settings_json.h"

#include "core/base/error.h"
#include "core/base/strict_json.h"

#include <nlohmann/json.hpp>

#include <cstdint>
#include <limits>
#include <optional>
#include <type_traits>
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

std::optional<SettingValue> numbers(const json& list)
{
    std::vector<int> result;
    for (const json& value : list) {
        const auto number = value.is_number_integer() ? wholeNumber<int>(value) : std::nullopt;
        if (!number) {
            return std::nullopt;
        }
        result.push_back(*number);
    }
    return result;
}

/// Numbers of units, and words as "c5x32" and "p2".
std::optional<SettingValue> layers(const json& list)
{
    std::string text;
    for (const json& value : list) {
        if (!value.is_string() && !value.is_number_integer()) {
            return std::nullopt;
        }
        text += (text.empty() ? "" : ",") + (value.is_string() ? value.get<std::string>() : value.dump());
    }
    const auto sizes = layersFrom(text);
    return sizes ? std::optional<SettingValue>(*sizes) : std::nullopt;
}

/// The value as such a setting may have it; nothing when no setting has values of this kind.
std::optional<SettingValue> settingValue(const SettingRow& row, const json& value)
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
    if (!value.is_array()) {
        return std::nullopt;
    }
    return std::holds_alternative<LayersRange>(row.domain) ? layers(value) : numbers(value);
}

/// The other way round.
json valueJson(const SettingValue& value)
{
    if (const auto* sizes = std::get_if<std::vector<LayerSize>>(&value)) {
        json list = json::array();
        for (const std::string& word : layerWords(*sizes)) {
            const bool isNumber = word.find_first_not_of("0123456789") == std::string::npos;
            list.push_back(isNumber ? json(std::stoi(word)) : json(word));
        }
        return list;
    }
    json result;
    std::visit(
        [&](const auto& each) {
            if constexpr (!std::is_same_v<std::decay_t<decltype(each)>, std::vector<LayerSize>>) {
                result = each;
            }
        },
        value);
    return result;
}

void assignJson(Settings& settings, const std::string& id, const json& value)
{
    const SettingRow& row = settingRow(id);
    const auto converted = settingValue(row, value);
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
        object[std::string(row.id)] = valueJson(row.get(settings));
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
