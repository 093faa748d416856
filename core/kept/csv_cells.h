// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/kept/json_members.h"

#include <array>
#include <charconv>
#include <cmath>
#include <cstddef>
#include <cstdint>
#include <limits>
#include <optional>
#include <string>
#include <string_view>
#include <type_traits>
#include <vector>

namespace ff {

/// Appends the shortest text that reads back to the same value; nothing for a NaN.
template <typename Number>
void appendCell(std::string& row, Number number)
{
    std::array<char, 64> text {};
    if constexpr (std::is_floating_point_v<Number>) {
        if (std::isnan(number)) {
            return;
        }
    }
    row.append(text.data(), std::to_chars(text.data(), text.data() + text.size(), number).ptr);
}

/// Appends a comma and the number, so many times; empty cells where `values` has none.
void appendCells(std::string& row, const std::vector<float>& values, std::size_t cells);

/// The row, with its end, that has nothing but its first cell in a table of this header.
std::string nearlyEmptyRow(std::int64_t first, std::string_view header);

/// Takes the cells off a row of a table, one by one. Each function throws Error, with the name of the
/// cell, which is marked by FF_TR, what it was expected to be and what was found. Keeps the text that it is
/// given a view of.
class CsvCells
{
public:
    explicit CsvCells(std::string_view row)
        : m_rest(row)
    { }

    /// A whole number from 0 on.
    std::int64_t count(const char* name, std::int64_t most = largestJsonCount);

    /// Or nothing where the cell is empty.
    std::optional<std::int64_t> countOrNothing(const char* name, std::int64_t most = largestJsonCount);

    double finite(const char* name); ///< a number that is neither empty nor infinite
    double amount(const char* name); ///< a finite number that is not negative
    double amountOrNothing(const char* name); ///< or a NaN where the cell is empty
    double share(const char* name); ///< a number from 0 to 1
    double shareOrNothing(const char* name); ///< or a NaN where the cell is empty

    /// Numbers, with a NaN for an empty cell; none at all where all so many cells are empty.
    std::vector<float> floats(const char* name, std::size_t cells);

    /// Finite numbers that are not negative; none at all where all so many cells are empty.
    std::vector<float> amounts(const char* name, std::size_t cells);

    /// Whether nothing follows but so many empty cells.
    bool areEmpty(std::size_t cells) const;

    void expectEnd() const;

private:
    template <typename Number>
    Number number(const char* name);

    std::string_view next(const char* name);

    std::string_view m_rest;
    std::string_view m_cell; // that was taken last, for messages
    bool m_ended = false;
};

} // namespace ff
