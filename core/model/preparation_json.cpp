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
                            {"labels", areTexts, FF_TR("a list of texts")}};

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
    return json {{"low", preparation.low},
                 {"high", preparation.high},
                 {"order", preparation.order == PixelOrder::RowByRow ? rows : columns},
                 {"inverted", preparation.inverted},
                 {"ground", preparation.ground},
                 {"labels", preparation.labels}}
        .dump();
}

Preparation preparationFromJson(std::string_view text, std::size_t classes, const std::string& source)
{
    const json object = parseStrictJson(text, source);
    check(object, source);
    Preparation preparation {.low = object["low"],
                             .high = object["high"],
                             .order
                             = object["order"] == rows ? PixelOrder::RowByRow : PixelOrder::ColumnByColumn,
                             .inverted = object["inverted"],
                             .ground = object["ground"],
                             .labels = object["labels"]};
    if (!preparation.labels.empty() && preparation.labels.size() != classes) {
        throw Error(FF_TR("%1: expected no labels or one for each of the %2 classes, found %3"),
                    {source, classes, preparation.labels.size()});
    }
    return preparation;
}

} // namespace ff
