// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace ff {

/// True for names that no person gave: those with a part that begins with a dot, and what macOS adds to zips.
bool isHiddenName(std::string_view name);

/// Small letters for capitals; other than ASCII stays.
std::string lowerCase(std::string_view text);

/// The ending of a name in small letters, after the ending ".gz" was taken off: "csv" for "a/B.CSV.gz".
std::string endingOf(std::string_view name);

} // namespace ff
