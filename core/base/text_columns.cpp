// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text_columns.h"

#include "core/base/shown_text.h"

#include <algorithm>
#include <cmath>

namespace ff {
namespace {

using Cells = std::vector<std::string>;

/// Characters, about as many as columns of a terminal.
std::size_t widthOf(const std::string& text)
{
    const auto begins = [](char byte) { return (static_cast<unsigned char>(byte) & 0xC0U) != 0x80U; };
    return static_cast<std::size_t>(std::ranges::count_if(text, begins));
}

std::string lineOf(const std::vector<TextColumn>& columns, const Cells& cells,
                   const std::vector<std::size_t>& widths)
{
    std::string line;
    for (std::size_t i = 0; i < columns.size(); ++i) {
        const std::string cell = i < cells.size() ? cells[i] : "";
        const std::string space(widths[i] - widthOf(cell), ' ');
        line += i > 0 ? "  " : "";
        line += columns[i].side == TextColumn::Side::Left ? cell + space : space + cell;
    }
    return line.substr(0, line.find_last_not_of(' ') + 1) + "\n";
}

std::string shownCell(const Table::Cell& cell)
{
    const auto* real = std::get_if<double>(&cell);
    return real && std::isfinite(*real) ? formatted("%.4g", *real) : shownText(cellText(cell));
}

bool isNumber(const Table::Cell& cell)
{
    return !std::holds_alternative<std::string>(cell) && !std::holds_alternative<std::monostate>(cell);
}

} // namespace

std::vector<std::string> linesInColumns(const std::vector<TextColumn>& columns,
                                        const std::vector<Cells>& rows)
{
    std::vector<std::size_t> widths;
    Cells headers;
    for (std::size_t i = 0; i < columns.size(); ++i) {
        headers.push_back(columns[i].header);
        widths.push_back(widthOf(headers[i]));
        for (const Cells& cells : rows) {
            widths[i] = std::max(widths[i], i < cells.size() ? widthOf(cells[i]) : 0);
        }
    }
    std::vector<std::string> lines {lineOf(columns, headers, widths)};
    for (const Cells& cells : rows) {
        lines.push_back(lineOf(columns, cells, widths));
    }
    return lines;
}

std::string inColumns(const Table& table)
{
    std::vector<TextColumn> columns;
    for (std::size_t i = 0; i < table.columns.size(); ++i) {
        const bool isOfNumbers
            = std::ranges::any_of(table.rows, [&](const auto& row) { return isNumber(row[i]); });
        columns.push_back(
            {columnTitle(table.columns[i]), isOfNumbers ? TextColumn::Side::Right : TextColumn::Side::Left});
    }
    std::vector<Cells> rows;
    for (const std::vector<Table::Cell>& row : table.rows) {
        Cells& cells = rows.emplace_back();
        std::ranges::transform(row, std::back_inserter(cells), shownCell);
    }
    std::string text;
    for (const std::string& line : linesInColumns(columns, rows)) {
        text += line;
    }
    return text;
}

} // namespace ff
