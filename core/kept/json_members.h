// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/sentence.h"
#include "core/kept/utc_time.h"

#include <nlohmann/json_fwd.hpp>

#include <cstdint>
#include <initializer_list>
#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace ff {

/// The largest whole number in a file of ours: every reader of JSON can hold it.
inline constexpr std::int64_t largestJsonCount = std::int64_t {1} << 53;

/// One object of a JSON file, read strictly. Everything here throws Error, which begins with `source`, with
/// the path of the member, what it was expected to be and what was found. Keeps a reference to `object`.
class JsonMembers
{
public:
    JsonMembers(const nlohmann::json& object, Sentence source, std::string path = "");

    /// Refuses what is missing and what is there beside.
    void expectOnly(std::initializer_list<std::string_view> names) const;

    /// Refuses the member `name` unless it fits.
    void expect(std::string_view name, bool fits, const Sentence& wanted) const;

    const nlohmann::json& at(std::string_view name) const;
    JsonMembers object(std::string_view name) const;
    std::string text(std::string_view name) const;
    bool flag(std::string_view name) const;
    std::int64_t number(std::string_view name, std::int64_t least, std::int64_t most) const;
    double share(std::string_view name) const; ///< from 0 to 1
    UtcTime time(std::string_view name) const;
    std::vector<std::string> texts(std::string_view name, std::size_t least, std::size_t most) const;
    std::map<std::string, std::string> textsByName(std::string_view name) const;

private:
    std::string pathOf(std::string_view name) const;
    [[noreturn]] void refuse(const Sentence& expected, const std::string& found) const;

    const nlohmann::json& m_object;
    Sentence m_source;
    std::string m_path;
};

} // namespace ff
