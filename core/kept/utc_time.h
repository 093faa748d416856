// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <optional>
#include <string>
#include <string_view>

namespace ff {

/// A moment of the calendar. Files have it as ISO 8601 in UTC: 2026-11-26T01:06:12Z.
using UtcTime = std::chrono::sys_seconds;

/// The time of the machine's clock. Any thread.
UtcTime utcNow();

/// "2026-11-26T01:06:12Z". Pure; any thread.
std::string utcText(UtcTime time);

/// The reverse; nothing for a text that utcText() would not write. Pure; any thread.
std::optional<UtcTime> utcFromText(std::string_view text);

} // namespace ff
