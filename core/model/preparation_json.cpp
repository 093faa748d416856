// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/preparation_json.h"

#include "core/base/error.h"
#include "core/base/strict_json.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <cmath>

namespace ff {
namespace {

using nlohmann::json;

constexpr const char* rows = "rows";
constexpr const char* columns = "columns";
constexpr const char* centre = "centre"; // only where there is one

bool isNumber(const json& value)
{
    return value.is_number() && std::isfinite(value.get<double>());
}

bool isOrder(const json& value)
{
    return value == rows || value == columns;
}

bool isFlag(const json& value)
{
    return value.is_boolean();
}

bool isLevel(const json& value)
{
    return value.is_number_integer() && value >= 0 && value <= 255;
}

bool areLevels(const json& value)
{
    return value.is_array() && std::ranges::all_of(value, [](const json& each) {
               return isNumber(each) && each >= 0 && each <= 255;
           });
}

bool areTexts(const json& value)
{
    return value.is_array() && std::ranges::all_of(value, [](const json& each) { return each.is_string(); });
}

/// A member, what it must be, and in words.
struct Member
{
    const char* name;
    bool (*fits)(const json& value);
    const char* expected;
};

constexpr Member members[] {{"low", isNumber, FF_TR("a number")},
                            {"high", isNumber, FF_TR("a number")},
                            {"order", isOrder, FF_TR("\"rows\" or \"columns\"")},
                            {"inverted", isFlag, FF_TR("true or false")},
                            {"ground", isLevel, FF_TR("a whole number from 0 to 255")},
                            {"labels", areTexts, FF_TR("a list of texts")},
                            {centre, areLevels, FF_TR("a list of numbers from 0 to 255")}};

/// `object` has every member: those that only some files need are empty elsewhere.
void check(const json& object, const std::string& source)
{
    for (const Member& member : members) {
        const json found = object.value(member.name, json());
        if (!member.fits(found)) {
            throw Error(FF_TR("%1: expected '%2' of the preparation to be %3, found %4"),
                        {source, std::string(member.name), member.expected, inQuotes(found.dump())});
        }
    }
    if (object.size() != std::size(members) || object["low"] >= object["high"]) {
        throw Error(FF_TR("%1: expected a preparation with 'low' below 'high' and nothing unknown, found %2"),
                    {source, inQuotes(object.dump())});
    }
}

} // namespace

std::string preparationToJson(const Preparation& preparation)
{
    json object {{"low", preparation.low},
                 {"high", preparation.high},
                 {"order", preparation.order == PixelOrder::RowByRow ? rows : columns},
                 {"inverted", preparation.inverted},
                 {"ground", preparation.ground},
                 {"labels", preparation.labels}};
    if (!preparation.centre.empty()) { // files without it stay readable for older versions
        object[centre] = preparation.centre;
    }
    return object.dump();
}

Preparation preparationFromJson(std::string_view text, std::size_t classes, const std::string& source)
{
    json object = parseStrictJson(text, source);
    if (object.is_object()) {
        object.emplace(centre, json::array());
    }
    check(object, source);
    Preparation preparation {.low = object["low"],
                             .high = object["high"],
                             .order
                             = object["order"] == rows ? PixelOrder::RowByRow : PixelOrder::ColumnByColumn,
                             .inverted = object["inverted"],
                             .ground = object["ground"],
                             .centre = object[centre],
                             .labels = object["labels"]};
    if (!preparation.labels.empty() && preparation.labels.size() != classes) {
        throw Error(FF_TR("%1: expected no labels or one for each of the %2 classes, found %3"),
                    {source, classes, preparation.labels.size()});
    }
    return preparation;
}

} // namespace ff
