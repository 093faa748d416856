// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace ff {

/// What comes from a file as text that can be shown, and written as UTF-8: control characters, those that
/// turn the direction of writing, and bytes that are no UTF-8 become '?', and what is long is cut. Pure; any
/// thread.
std::string shownText(std::string_view text);

/// The same for a whole message, which may name several foreign things: the last step on its way to a
/// terminal or a window, whoever composed it. Of one that is very long, both ends are left. Pure; any thread.
std::string shownMessage(std::string_view text);

/// "1 class", "2 classes".
std::string counted(std::size_t count, std::string_view one, std::string_view several);

/// A number as people write it: 0.5, 513, 1e+30.
std::string shownNumber(double number);

/// A time as people write it: 12 s, 3:05 min, 26:00 h.
std::string shownDuration(double seconds);

/// A number in a format of printf() that has one for it: formatted("%.1f %%", 2.4).
std::string formatted(const char* format, double number);

} // namespace ff
