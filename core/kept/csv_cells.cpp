// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/kept/csv_cells.h"

#include "core/base/error.h"
#include "core/base/strict_json.h"

#include <algorithm>
#include <system_error>

namespace ff {
namespace {

[[noreturn]] void refuse(const char* name, const Sentence& expected, std::string_view found)
{
    throw Error(FF_TR("expected the %1 to be %2, found %3"), {name, expected, inQuotes(found)});
}

} // namespace

void appendCells(std::string& row, const std::vector<float>& values, std::size_t cells)
{
    for (std::size_t i = 0; i < cells; ++i) {
        row += ',';
        if (i < values.size()) {
            appendCell(row, values[i]);
        }
    }
}

std::string nearlyEmptyRow(std::int64_t first, std::string_view header)
{
    return std::to_string(first) + std::string(static_cast<std::size_t>(std::ranges::count(header, ',')), ',')
        + "\n";
}

std::string_view CsvCells::next(const char* name)
{
    if (m_ended) {
        throw Error(FF_TR("expected a cell for the %1, found the end of the row"), {name});
    }
    const std::size_t end = m_rest.find(',');
    m_cell = m_rest.substr(0, end);
    m_ended = end == std::string_view::npos;
    m_rest.remove_prefix(m_ended ? m_rest.size() : end + 1);
    return m_cell;
}

/// A NaN where the cell is empty.
template <typename Number>
Number CsvCells::number(const char* name)
{
    const std::string_view cell = next(name);
    if (cell.empty()) {
        return std::numeric_limits<Number>::quiet_NaN();
    }
    Number number = 0;
    const auto [end, error] = std::from_chars(cell.data(), cell.data() + cell.size(), number);
    if (error != std::errc {} || end != cell.data() + cell.size() || std::isnan(number)) {
        refuse(name, FF_TR("a number or nothing"), cell);
    }
    return number;
}

std::int64_t CsvCells::count(const char* name, std::int64_t most)
{
    const std::string_view cell = next(name);
    std::int64_t number = -1;
    const auto [end, error] = std::from_chars(cell.data(), cell.data() + cell.size(), number);
    if (error != std::errc {} || end != cell.data() + cell.size() || number < 0 || number > most) {
        const Sentence bounded {FF_TR("a whole number from 0 to %1"), {most}};
        refuse(name, most < largestJsonCount ? bounded : FF_TR("a whole number from 0 on"), cell);
    }
    return number;
}

std::optional<std::int64_t> CsvCells::countOrNothing(const char* name, std::int64_t most)
{
    if (m_rest.empty() || m_rest.front() == ',') {
        next(name);
        return std::nullopt;
    }
    return count(name, most);
}

double CsvCells::finite(const char* name)
{
    const auto found = number<double>(name);
    if (!std::isfinite(found)) {
        refuse(name, FF_TR("a finite number"), m_cell);
    }
    return found;
}

double CsvCells::amount(const char* name)
{
    const auto found = number<double>(name);
    if (!(found >= 0) || std::isinf(found)) {
        refuse(name, FF_TR("a number from 0 on"), m_cell);
    }
    return found;
}

double CsvCells::amountOrNothing(const char* name)
{
    const auto found = number<double>(name);
    if (found < 0 || std::isinf(found)) {
        refuse(name, FF_TR("a number from 0 on or nothing"), m_cell);
    }
    return found;
}

double CsvCells::share(const char* name)
{
    const auto found = number<double>(name);
    if (!(found >= 0 && found <= 1)) {
        refuse(name, FF_TR("a number from 0 to 1"), m_cell);
    }
    return found;
}

double CsvCells::shareOrNothing(const char* name)
{
    const auto found = number<double>(name);
    if (found < 0 || found > 1) {
        refuse(name, FF_TR("a number from 0 to 1 or nothing"), m_cell);
    }
    return found;
}

std::vector<float> CsvCells::floats(const char* name, std::size_t cells)
{
    std::vector<float> values(cells);
    bool isAnyThere = false;
    for (float& value : values) {
        value = number<float>(name);
        isAnyThere = isAnyThere || !std::isnan(value);
    }
    return isAnyThere ? std::move(values) : std::vector<float> {};
}

std::vector<float> CsvCells::amounts(const char* name, std::size_t cells)
{
    std::vector<float> values = floats(name, cells);
    for (const float value : values) {
        if (!(value >= 0) || std::isinf(value)) {
            std::string found;
            appendCell(found, value);
            refuse(name, FF_TR("numbers from 0 on, or all empty"), found);
        }
    }
    return values;
}

bool CsvCells::areEmpty(std::size_t cells) const
{
    return !m_ended && m_rest.size() + 1 == cells && m_rest.find_first_not_of(',') == std::string_view::npos;
}

void CsvCells::expectEnd() const
{
    if (!m_ended) {
        throw Error(FF_TR("expected the end of the row, found %1"), {inQuotes(m_rest)});
    }
}

} // namespace ff
