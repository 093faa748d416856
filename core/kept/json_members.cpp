// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/kept/json_members.h"

#include "core/base/error.h"
#include "core/base/strict_json.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <optional>
#include <utility>

namespace ff {

using nlohmann::json;

JsonMembers::JsonMembers(const json& object, const std::string& source, std::string path)
    : m_object(object)
    , m_source(source)
    , m_path(std::move(path))
{
    if (!object.is_object()) {
        refuse("'" + m_path + "' to be an object", object.dump());
    }
}

void JsonMembers::expectOnly(std::initializer_list<std::string_view> names) const
{
    for (const std::string_view name : names) {
        if (!m_object.contains(name)) {
            refuse("'" + pathOf(name) + "'", "");
        }
    }
    for (const auto& [name, value] : m_object.items()) {
        if (std::ranges::find(names, name) == names.end()) {
            throw Error(m_source + ": expected nothing more than is known, found the unknown "
                        + inQuotes(pathOf(name)));
        }
    }
}

JsonMembers JsonMembers::object(std::string_view name) const
{
    return {at(name), m_source, pathOf(name)};
}

std::string JsonMembers::text(std::string_view name) const
{
    expect(name, at(name).is_string(), "a text");
    return at(name).get<std::string>();
}

bool JsonMembers::flag(std::string_view name) const
{
    expect(name, at(name).is_boolean(), "true or false");
    return at(name).get<bool>();
}

std::int64_t JsonMembers::number(std::string_view name, std::int64_t least, std::int64_t most) const
{
    const json& value = at(name);
    const bool fits = value.is_number_unsigned()
        ? value.get<std::uint64_t>() <= static_cast<std::uint64_t>(most) && value.get<std::int64_t>() >= least
        : value.is_number_integer() && value.get<std::int64_t>() >= least
            && value.get<std::int64_t>() <= most;
    expect(name, fits, "a whole number from " + std::to_string(least) + " to " + std::to_string(most));
    return value.get<std::int64_t>();
}

UtcTime JsonMembers::time(std::string_view name) const
{
    const std::optional<UtcTime> time = utcFromText(text(name));
    expect(name, time.has_value(), "a time such as \"2026-11-26T01:06:12Z\"");
    return time.value_or(UtcTime {});
}

std::vector<std::string> JsonMembers::texts(std::string_view name, std::size_t least, std::size_t most) const
{
    const json& list = at(name);
    const bool fits = list.is_array() && list.size() >= least && list.size() <= most
        && std::ranges::all_of(list, [](const json& each) { return each.is_string(); });
    expect(name, fits, "a list of " + std::to_string(least) + " to " + std::to_string(most) + " texts");
    return list.get<std::vector<std::string>>();
}

std::map<std::string, std::string> JsonMembers::textsByName(std::string_view name) const
{
    const json& object = at(name);
    const bool fits = object.is_object()
        && std::ranges::all_of(object, [](const json& each) { return each.is_string(); });
    expect(name, fits, "an object of texts");
    return object.get<std::map<std::string, std::string>>();
}

void JsonMembers::expect(std::string_view name, bool fits, const std::string& wanted) const
{
    if (!fits) {
        refuse("'" + pathOf(name) + "' to be " + wanted, at(name).dump());
    }
}

const json& JsonMembers::at(std::string_view name) const
{
    const auto found = m_object.find(name);
    if (found == m_object.end()) {
        refuse("'" + pathOf(name) + "'", "");
    }
    return *found;
}

std::string JsonMembers::pathOf(std::string_view name) const
{
    return m_path.empty() ? std::string(name) : m_path + "." + std::string(name);
}

void JsonMembers::refuse(const std::string& expected, const std::string& found) const
{
    throw Error(m_source + ": expected " + expected + ", found "
                + (found.empty() ? "none" : inQuotes(found)));
}

} // namespace ff
