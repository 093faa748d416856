// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>
#include <string_view>

namespace ff {

/// A row of the table of ways to write a digit; digitForms() is what it means. Points are "x,y", with '!' for
/// a corner; '|' lifts the pen; ';' starts a variant.
struct DigitFormRow
{
    int digit;
    float weight; ///< how common it is beside the other forms of the digit
    std::string_view name; ///< what tells it from the other forms of the digit
    std::string_view variants;
};

/// Every form, ordered by digit. Drawn by hand after the ways in which people write. Any thread.
std::span<const DigitFormRow> digitFormTable();

} // namespace ff
