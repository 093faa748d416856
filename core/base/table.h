// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <utility>
#include <variant>
#include <vector>

namespace ff {

/// Numbers and words in rows, as they leave the program: the one form for every file and window that shows
/// them. Texts are UTF-8, in the language of whoever made the table.
struct Table
{
    struct Column
    {
        std::string name;
        std::string unit = {}; ///< empty where the values have none

        bool operator==(const Column&) const = default;
    };

    /// Nothing where there is no value; as a NaN.
    using Cell = std::variant<std::monostate, float, double, std::int64_t, std::string>;

    std::string title; ///< what is in it
    std::string context; ///< of which run and which moment
    std::vector<Column> columns;
    std::vector<std::vector<Cell>> rows {}; ///< each as long as columns
};

/// A row of these values, which an initialiser list would copy.
template <typename... Values>
std::vector<Table::Cell> tableRow(Values&&... values)
{
    std::vector<Table::Cell> row;
    row.reserve(sizeof...(values));
    (row.emplace_back(std::forward<Values>(values)), ...);
    return row;
}

/// "test error (%)": the name of a column with its unit.
std::string columnTitle(const Table::Column& column);

/// A value as text: numbers as the shortest that reads back to the same value, with a point whatever the
/// locale.
std::string cellText(const Table::Cell& cell);

/// As comma-separated values (RFC 4180) with LF ends of line: a line "# title; context", which readers of
/// such files take for a comment, the titles of the columns, and a line per row.
std::string csvOf(const Table& table);

/// With tabs between the cells, as spreadsheets paste it: the titles of the columns, and a line per row.
std::string tabbedText(const Table& table);

} // namespace ff
