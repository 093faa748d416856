// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <stdexcept>

namespace ff {

/// The row of a lasting table that says of itself that it is for this choice: neither the order of the rows
/// nor that of the enumeration matters. There is one for every value that a setting can have; tests hold
/// that.
template <typename Rows, typename Choice>
constexpr const auto& rowOf(const Rows& rows, Choice choice)
{
    const auto found = std::ranges::find_if(rows, [&](const auto& row) { return row.choice == choice; });
    if (found == std::ranges::end(rows)) {
        throw std::logic_error("a table lacks the row of a choice");
    }
    return *found;
}

} // namespace ff
