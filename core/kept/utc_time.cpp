// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/kept/utc_time.h"

#include <array>
#include <cstddef>
#include <cstdio>

namespace ff {
namespace {

/// The number that these letters of `text` write; -1 when they are no digits.
int digitsAt(std::string_view text, std::size_t begin, std::size_t count)
{
    int number = 0;
    for (const char letter : text.substr(begin, count)) {
        if (letter < '0' || letter > '9') {
            return -1;
        }
        number = 10 * number + (letter - '0');
    }
    return number;
}

} // namespace

UtcTime utcNow()
{
    return std::chrono::floor<std::chrono::seconds>(std::chrono::system_clock::now());
}

std::string utcText(UtcTime time)
{
    const std::chrono::sys_days day = std::chrono::floor<std::chrono::days>(time);
    const std::chrono::year_month_day date(day);
    const std::chrono::hh_mm_ss clock(time - day);
    std::array<char, 64> text {};
    std::snprintf(text.data(), text.size(), "%04d-%02u-%02uT%02d:%02d:%02dZ", static_cast<int>(date.year()),
                  static_cast<unsigned>(date.month()), static_cast<unsigned>(date.day()),
                  static_cast<int>(clock.hours().count()), static_cast<int>(clock.minutes().count()),
                  static_cast<int>(clock.seconds().count()));
    return text.data();
}

std::optional<UtcTime> utcFromText(std::string_view text)
{
    if (text.size() != std::string_view("2026-11-26T01:06:12Z").size()) {
        return std::nullopt;
    }
    const std::chrono::year_month_day date(std::chrono::year(digitsAt(text, 0, 4)),
                                           std::chrono::month(static_cast<unsigned>(digitsAt(text, 5, 2))),
                                           std::chrono::day(static_cast<unsigned>(digitsAt(text, 8, 2))));
    const UtcTime time = std::chrono::sys_days(date) + std::chrono::hours(digitsAt(text, 11, 2))
        + std::chrono::minutes(digitsAt(text, 14, 2)) + std::chrono::seconds(digitsAt(text, 17, 2));
    // What is out of range, as the 30th of February or no digits at all, is written otherwise.
    return utcText(time) == text ? std::optional(time) : std::nullopt;
}

} // namespace ff
