// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/table.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <type_traits>

namespace ff {

namespace {

template <typename Number>
std::string numberText(Number number)
{
    if constexpr (std::is_floating_point_v<Number>) {
        if (std::isnan(number)) {
            return {};
        }
    }
    std::array<char, 64> text {};
    return {text.data(), std::to_chars(text.data(), text.data() + text.size(), number).ptr};
}

/// In one line, whatever is in it.
std::string inOneLine(std::string text)
{
    std::ranges::replace_if(
        text, [](char c) { return c == '\t' || c == '\n' || c == '\r'; }, ' ');
    return text;
}

std::string quoted(const std::string& text)
{
    // A first cell that begins as a comment would be taken for one.
    if (text.find_first_of(",\"\r\n") == std::string::npos && !text.starts_with('#')) {
        return text;
    }
    std::string result = "\"";
    for (const char c : text) {
        result += c;
        if (c == '"') {
            result += c;
        }
    }
    return result + '"';
}

/// All lines below each other, each ended.
template <typename Form>
std::string linesOf(const Table& table, char separator, Form form)
{
    std::string text;
    const auto addLine = [&](const auto& cells, auto textOf) {
        bool isFirst = true;
        for (const auto& cell : cells) {
            if (!isFirst) {
                text += separator;
            }
            isFirst = false;
            text += form(textOf(cell));
        }
        text += '\n';
    };
    addLine(table.columns, columnTitle);
    for (const std::vector<Table::Cell>& row : table.rows) {
        addLine(row, cellText);
    }
    return text;
}

} // namespace

std::string columnTitle(const Table::Column& column)
{
    return column.unit.empty() ? column.name : column.name + " (" + column.unit + ")";
}

std::string cellText(const Table::Cell& cell)
{
    return std::visit(
        [](const auto& value) -> std::string {
            using Value = std::decay_t<decltype(value)>;
            if constexpr (std::is_same_v<Value, std::monostate>) {
                return {};
            } else if constexpr (std::is_same_v<Value, std::string>) {
                return value;
            } else {
                return numberText(value);
            }
        },
        cell);
}

std::string csvOf(const Table& table)
{
    const std::string context = table.context.empty() ? "" : "; " + table.context;
    return "# " + inOneLine(table.title + context) + '\n' + linesOf(table, ',', quoted);
}

std::string tabbedText(const Table& table)
{
    return linesOf(table, '\t', inOneLine);
}

} // namespace ff
