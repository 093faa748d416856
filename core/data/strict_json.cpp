// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/strict_json.h"

#include "core/error.h"

#include <nlohmann/json.hpp>

#include <array>
#include <cstddef>
#include <functional>
#include <set>

namespace ff {
namespace {

using nlohmann::json;

constexpr std::size_t mostNested = 4;

/// Sees the parser's events and refuses what the finished document would no longer show.
class Inspector
{
public:
    explicit Inspector(const std::string& source)
        : m_source(source)
    { }

    bool operator()(int depth, json::parse_event_t event, const json& value)
    {
        const auto level = static_cast<std::size_t>(depth);
        if (event == json::parse_event_t::object_start || event == json::parse_event_t::array_start) {
            if (level >= mostNested) {
                throw Error(m_source + " nests JSON more than " + std::to_string(mostNested) + " deep.");
            }
            m_keys[level].clear();
        } else if (event == json::parse_event_t::key) {
            const auto& key = value.get_ref<const std::string&>();
            // A key counts as one deeper than the object that it belongs to.
            if (!m_keys[level - 1].insert(key).second) {
                throw Error(m_source + " gives " + inQuotes(key) + " twice.");
            }
        }
        return true;
    }

private:
    const std::string& m_source;
    std::array<std::set<std::string>, mostNested> m_keys; ///< of the open object at each level
};

} // namespace

json parseStrictJson(std::string_view text, const std::string& source)
{
    try {
        Inspector inspector(source);
        json document = json::parse(text, std::ref(inspector));
        if (!document.is_object()) {
            throw Error(source + " must be a JSON object, found " + document.type_name() + ".");
        }
        return document;
    } catch (const json::parse_error& error) {
        throw Error(source + " is not valid JSON at byte " + std::to_string(error.byte) + ".");
    } catch (const json::out_of_range&) {
        throw Error(source + " holds a number that is too large.");
    }
}

std::string inQuotes(std::string_view text)
{
    constexpr std::size_t longest = 80;
    if (text.size() <= longest) {
        return "'" + std::string(text) + "'";
    }
    std::size_t end = longest;
    while (end > 0 && (static_cast<unsigned char>(text[end]) & 0xC0U) == 0x80U) {
        --end; // not inside a UTF-8 character
    }
    return "'" + std::string(text.substr(0, end)) + "...'";
}

} // namespace ff
