// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sweep/sweep_values.h"

#include "core/base/error.h"
#include "core/base/strict_json.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <charconv>
#include <cmath>

namespace ff {
namespace {

using Json = nlohmann::json;

[[noreturn]] void refuse(const std::string& key, const Sentence& expected, const Json& found)
{
    throw Error(FF_TR("'%1': expected %2, found %3"), {key, expected, inQuotes(found.dump())});
}

bool isWholeNumbers(const Json& value)
{
    return value.is_array()
        && std::ranges::all_of(value, [](const Json& each) { return each.is_number_integer(); });
}

std::string joined(const Json& numbers)
{
    std::string text;
    for (const Json& each : numbers) {
        text += (text.empty() ? "" : ",") + each.dump();
    }
    return text.empty() ? "none" : text;
}

/// One value as text; of settings that are lists a list too.
std::string textOf(const SettingRow& row, const Json& value)
{
    if (value.is_string()) {
        return value.get<std::string>();
    }
    if (value.is_number()) {
        return value.dump();
    }
    if (isWholeNumbers(value)) {
        return joined(value);
    }
    refuse(std::string(row.id), domainWords(row), value);
}

bool isList(const SettingRow& row)
{
    return std::holds_alternative<LayersRange>(row.domain)
        || std::holds_alternative<LayerNumbers>(row.domain);
}

/// "from" to "to" in "count" values, whole ones where the setting has such.
struct Range
{
    double from = 0;
    double to = 0;
    std::int64_t count = 0;
    bool isLogarithmic = false;

    double at(std::int64_t i) const
    {
        const double share = static_cast<double>(i) / static_cast<double>(count - 1);
        return isLogarithmic ? from * std::pow(to / from, share) : from + (to - from) * share;
    }
};

double numberOf(const std::string& key, const Json& range, const char* member)
{
    const auto found = range.find(member);
    if (found == range.end() || !found->is_number()) {
        refuse(key, {FF_TR("a range with the number '%1'"), {std::string(member)}}, range);
    }
    return found->get<double>();
}

Range rangeOf(const std::string& key, const Json& value)
{
    for (const auto& [member, unused] : value.items()) {
        if (member != "from" && member != "to" && member != "count" && member != "scale") {
            throw Error(FF_TR("'%1': a range has 'from', 'to', 'count' and 'scale', not '%2'"),
                        {key, member});
        }
    }
    Range range {numberOf(key, value, "from"), numberOf(key, value, "to")};
    const double count = numberOf(key, value, "count");
    if (count < 2 || count > double(mostSwept) || count != std::floor(count)) {
        refuse(key, {FF_TR("a 'count' from 2 to %1"), {mostSwept}}, value);
    }
    range.count = static_cast<std::int64_t>(count);
    const Json scale = value.value("scale", Json("linear"));
    range.isLogarithmic = scale == "log";
    if (scale != "log" && scale != "linear") {
        refuse(key, FF_TR("a 'scale' that is \"linear\" or \"log\""), value);
    }
    if (range.isLogarithmic && !(range.from > 0 && range.to > 0)) {
        refuse(key, FF_TR("a range above zero where the scale is \"log\""), value);
    }
    return range;
}

/// As exact as anybody asks of a step between two others, and readable in a name.
std::string shortText(double number)
{
    constexpr int digits = 4;
    char buffer[32];
    const auto [end, error]
        = std::to_chars(buffer, buffer + sizeof buffer, number, std::chars_format::general, digits);
    return {buffer, end};
}

std::vector<std::string> textsOf(const SettingRow& row, const Range& range)
{
    const bool isWhole = std::holds_alternative<IntegerRange>(row.domain);
    if (!isWhole && !std::holds_alternative<RealRange>(row.domain)) {
        throw Error(FF_TR("'%1': only numbers can have a range, and it takes %2"),
                    {std::string(row.id), domainWords(row)});
    }
    std::vector<std::string> texts;
    for (std::int64_t i = 0; i < range.count; ++i) {
        const double number = range.at(i);
        texts.push_back(isWhole ? std::to_string(std::llround(number)) : shortText(number));
    }
    texts.erase(std::ranges::unique(texts).begin(), texts.end()); // of few whole numbers
    return texts;
}

} // namespace

std::vector<std::string> sweptValues(const SettingRow& row, const Json& value)
{
    if (value.is_object()) {
        return textsOf(row, rangeOf(std::string(row.id), value));
    }
    if (!value.is_array() || (isList(row) && isWholeNumbers(value))) {
        return {textOf(row, value)};
    }
    std::vector<std::string> texts;
    for (const Json& each : value) {
        texts.push_back(textOf(row, each));
    }
    if (texts.empty()) {
        refuse(std::string(row.id), FF_TR("at least one value"), value);
    }
    return texts;
}

std::vector<std::string> sweptTexts(const std::string& key, const Json& value)
{
    const Json list = value.is_array() ? value : Json::array({value});
    std::vector<std::string> texts;
    for (const Json& each : list) {
        if (!each.is_string() || each.get<std::string>().empty()) {
            refuse(key, FF_TR("text, or a list of texts"), value);
        }
        texts.push_back(each.get<std::string>());
    }
    if (texts.empty()) {
        refuse(key, FF_TR("at least one text"), value);
    }
    return texts;
}

std::vector<std::string> sweptSeeds(const Json& value)
{
    std::vector<std::string> seeds;
    if (value.is_number_unsigned() && value >= 1 && value <= mostSwept) {
        for (std::size_t seed = 1; seed <= value.get<std::size_t>(); ++seed) {
            seeds.push_back(std::to_string(seed));
        }
        return seeds;
    }
    if (!isWholeNumbers(value) || value.empty()) {
        refuse("seeds", {FF_TR("a list of whole numbers, or how many from 1 to %1"), {mostSwept}}, value);
    }
    return sweptValues(settingRow("seed"), value);
}

} // namespace ff
