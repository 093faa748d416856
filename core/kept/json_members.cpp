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

JsonMembers::JsonMembers(const json& object, Sentence source, std::string path)
    : m_object(object)
    , m_source(std::move(source))
    , m_path(std::move(path))
{
    if (!object.is_object()) {
        refuse({FF_TR("'%1' to be an object"), {m_path}}, object.dump());
    }
}

void JsonMembers::expectOnly(std::initializer_list<std::string_view> names) const
{
    for (const std::string_view name : names) {
        if (!m_object.contains(name)) {
            refuse(inQuotes(pathOf(name)), "");
        }
    }
    for (const auto& [name, value] : m_object.items()) {
        if (std::ranges::find(names, name) == names.end()) {
            throw Error(FF_TR("%1: expected nothing more than is known, found the unknown %2"),
                        {m_source, inQuotes(pathOf(name))});
        }
    }
}

JsonMembers JsonMembers::object(std::string_view name) const
{
    return {at(name), m_source, pathOf(name)};
}

std::string JsonMembers::text(std::string_view name) const
{
    expect(name, at(name).is_string(), FF_TR("a text"));
    return at(name).get<std::string>();
}

bool JsonMembers::flag(std::string_view name) const
{
    expect(name, at(name).is_boolean(), FF_TR("true or false"));
    return at(name).get<bool>();
}

std::int64_t JsonMembers::number(std::string_view name, std::int64_t least, std::int64_t most) const
{
    const json& value = at(name);
    const bool fits = value.is_number_unsigned()
        ? value.get<std::uint64_t>() <= static_cast<std::uint64_t>(most) && value.get<std::int64_t>() >= least
        : value.is_number_integer() && value.get<std::int64_t>() >= least
            && value.get<std::int64_t>() <= most;
    expect(name, fits, {FF_TR("a whole number from %1 to %2"), {least, most}});
    return value.get<std::int64_t>();
}

double JsonMembers::share(std::string_view name) const
{
    const json& value = at(name);
    expect(name, value.is_number() && value.get<double>() >= 0 && value.get<double>() <= 1,
           FF_TR("a number from 0 to 1"));
    return value.get<double>();
}

UtcTime JsonMembers::time(std::string_view name) const
{
    const std::optional<UtcTime> time = utcFromText(text(name));
    expect(name, time.has_value(), {FF_TR("a time such as %1"), {std::string("\"2026-11-26T01:06:12Z\"")}});
    return time.value_or(UtcTime {});
}

std::vector<std::string> JsonMembers::texts(std::string_view name, std::size_t least, std::size_t most) const
{
    const json& list = at(name);
    const bool fits = list.is_array() && list.size() >= least && list.size() <= most
        && std::ranges::all_of(list, [](const json& each) { return each.is_string(); });
    expect(name, fits, {FF_TR("a list of %1 to %2 texts"), {least, most}});
    return list.get<std::vector<std::string>>();
}

std::map<std::string, std::string> JsonMembers::textsByName(std::string_view name) const
{
    const json& object = at(name);
    const bool fits = object.is_object()
        && std::ranges::all_of(object, [](const json& each) { return each.is_string(); });
    expect(name, fits, FF_TR("an object of texts"));
    return object.get<std::map<std::string, std::string>>();
}

void JsonMembers::expect(std::string_view name, bool fits, const Sentence& wanted) const
{
    if (!fits) {
        refuse({FF_TR("'%1' to be %2"), {pathOf(name), wanted}}, at(name).dump());
    }
}

const json& JsonMembers::at(std::string_view name) const
{
    const auto found = m_object.find(name);
    if (found == m_object.end()) {
        refuse(inQuotes(pathOf(name)), "");
    }
    return *found;
}

std::string JsonMembers::pathOf(std::string_view name) const
{
    return m_path.empty() ? std::string(name) : m_path + "." + std::string(name);
}

void JsonMembers::refuse(const Sentence& expected, const std::string& found) const
{
    throw Error(FF_TR("%1: expected %2, found %3"),
                {m_source, expected, found.empty() ? Sentence(FF_TR("none")) : Sentence(inQuotes(found))});
}

} // namespace ff
