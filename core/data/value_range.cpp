// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/value_range.h"

#include "core/base/error.h"
#include "core/base/shown_text.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace ff {

namespace {

/// A range that people store images in.
struct UsualRange
{
    GreyRange range;
    double lowestAtMost; ///< above this the range would be another one
};

// Where numbers fit several, the first of these is meant.
constexpr std::array usualRanges {
    UsualRange {{0, 1}, 1},
    UsualRange {{-1, 1}, -0.75},
    UsualRange {{0, 255}, 255},
};

bool fits(const FoundRange& found, const UsualRange& usual)
{
    const auto& [low, high] = usual.range;
    const double beyond = (high - low) / 8;
    return found.low >= low - beyond && found.low <= usual.lowestAtMost && found.high <= high + beyond
        && found.high >= (low + high) / 2;
}

} // namespace

void FoundRange::add(double value)
{
    low = std::min(low, value);
    high = std::max(high, value);
    areNumbers = areNumbers && std::isfinite(value);
}

void FoundRange::add(const FoundRange& other)
{
    low = std::min(low, other.low);
    high = std::max(high, other.high);
    areNumbers = areNumbers && other.areNumbers;
}

std::uint8_t GreyRange::level(double value) const
{
    const double exact = (value - low) * 255 / (high - low);
    return static_cast<std::uint8_t>(std::clamp(exact, 0.0, 255.0) + 0.5);
}

GreyRange greyRange(const FoundRange& found, const std::string& name)
{
    constexpr double largest = 1e30;
    if (!found.areNumbers || found.low < -largest || found.high > largest) {
        throw Error(
            found.areNumbers
                ? FF_TR("%1 has values from %2 to %3, expected grey levels such as 0 to 255 or 0 to 1.")
                : FF_TR("%1 has values from %2 to %3 and some that are no numbers, expected grey "
                        "levels such as 0 to 255 or 0 to 1."),
            {name, Sentence::number(found.low), Sentence::number(found.high)});
    }
    for (const UsualRange& usual : usualRanges) {
        if (fits(found, usual)) {
            return usual.range;
        }
    }
    const GreyRange own {std::min(0.0, found.low), found.high};
    return own.low < own.high ? own : GreyRange {own.low, own.low + 255}; // images all of one black
}

Sentence rangeSentence(const FoundRange& found, const GreyRange& range)
{
    const bool isCut = found.low < range.low || found.high > range.high;
    if (range == GreyRange {} && !isCut) {
        return {};
    }
    return {isCut ? FF_TR("Values from %1 to %2 were read as black to white; those beyond were cut.")
                  : FF_TR("Values from %1 to %2 were read as black to white."),
            {Sentence::number(range.low), Sentence::number(range.high)}};
}

} // namespace ff
