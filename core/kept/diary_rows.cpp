// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/kept/diary_rows.h"

#include "core/base/error.h"
#include "core/base/strict_json.h"
#include "core/kept/json_members.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>

namespace ff {
namespace {

constexpr std::string_view curveHead = "step,epoch";
constexpr std::string_view testHead = "step,epoch,seconds,readout,goodness,images,test_images";

/// The shortest text that reads back to the same value; empty for a NaN.
template <typename Number>
void appendNumber(std::string& row, Number number)
{
    std::array<char, 64> text {};
    if constexpr (std::is_floating_point_v<Number>) {
        if (std::isnan(number)) {
            return;
        }
    }
    row.append(text.data(), std::to_chars(text.data(), text.data() + text.size(), number).ptr);
}

/// A comma and the number, so many times; empty cells where `values` has none.
void appendCells(std::string& row, const std::vector<float>& values, std::size_t cells)
{
    for (std::size_t i = 0; i < cells; ++i) {
        row += ',';
        if (i < values.size()) {
            appendNumber(row, values[i]);
        }
    }
}

std::string backRow(WentBack back, std::string_view header)
{
    return std::to_string(back.step)
        + std::string(static_cast<std::size_t>(std::ranges::count(header, ',')), ',') + "\n";
}

/// Takes the cells off a row, one by one.
class Cells
{
public:
    explicit Cells(std::string_view row)
        : m_rest(row)
    { }

    /// A whole number that is not negative.
    std::int64_t count(const char* name)
    {
        const std::string_view cell = next(name);
        std::int64_t number = -1;
        const auto [end, error] = std::from_chars(cell.data(), cell.data() + cell.size(), number);
        if (error != std::errc {} || end != cell.data() + cell.size() || number < 0
            || number > largestJsonCount) {
            refuse(name, "a whole number from 0 on", cell);
        }
        return number;
    }

    /// A number, or a NaN where the cell is empty.
    template <typename Number>
    Number number(const char* name)
    {
        const std::string_view cell = next(name);
        if (cell.empty()) {
            return std::numeric_limits<Number>::quiet_NaN();
        }
        Number number = 0;
        const auto [end, error] = std::from_chars(cell.data(), cell.data() + cell.size(), number);
        if (error != std::errc {} || end != cell.data() + cell.size() || std::isnan(number)) {
            refuse(name, "a number or nothing", cell);
        }
        return number;
    }

    /// A finite number that is not negative.
    double amount(const char* name)
    {
        const std::string_view before = m_rest;
        const double found = number<double>(name);
        if (!(found >= 0) || std::isinf(found)) {
            refuse(name, "a number from 0 on", before.substr(0, before.find(',')));
        }
        return found;
    }

    /// A share from 0 to 1, or a NaN where the cell is empty.
    double share(const char* name)
    {
        const std::string_view before = m_rest;
        const double found = number<double>(name);
        if (found < 0 || found > 1) {
            refuse(name, "a number from 0 to 1 or nothing", before.substr(0, before.find(',')));
        }
        return found;
    }

    std::vector<float> floats(const char* name, std::size_t cells)
    {
        std::vector<float> values(cells);
        bool isAnyThere = false;
        for (float& value : values) {
            value = number<float>(name);
            isAnyThere = isAnyThere || !std::isnan(value);
        }
        return isAnyThere ? std::move(values) : std::vector<float> {};
    }

    /// Whether nothing follows but so many empty cells.
    bool areEmpty(std::size_t cells) const
    {
        return !m_ended && m_rest.size() + 1 == cells
            && m_rest.find_first_not_of(',') == std::string_view::npos;
    }

    void expectEnd() const
    {
        if (!m_ended) {
            throw Error("expected the end of the row, found " + inQuotes(m_rest));
        }
    }

private:
    std::string_view next(const char* name)
    {
        if (m_ended) {
            throw Error(std::string("expected a cell for the ") + name + ", found the end of the row");
        }
        const std::size_t end = m_rest.find(',');
        const std::string_view cell = m_rest.substr(0, end);
        m_ended = end == std::string_view::npos;
        m_rest.remove_prefix(m_ended ? m_rest.size() : end + 1);
        return cell;
    }

    [[noreturn]] static void refuse(const char* name, const char* expected, std::string_view found)
    {
        throw Error(std::string("expected the ") + name + " to be " + expected + ", found "
                    + inQuotes(found));
    }

    std::string_view m_rest;
    bool m_ended = false;
};

} // namespace

CurveRows CurveRows::fromHeader(std::string_view header)
{
    const auto columns = static_cast<std::size_t>(std::ranges::count(header, ','));
    const CurveRows rows((columns - std::min<std::size_t>(columns, 1)) / 2);
    if (rows.header() != std::string(header) + "\n") {
        throw Error("expected the header " + inQuotes(curveHead)
                    + " with a separation and a loss for each layer, found " + inQuotes(header));
    }
    return rows;
}

std::string CurveRows::header() const
{
    std::string text(curveHead);
    for (const std::string name : {",separation_", ",loss_"}) {
        for (std::size_t layer = 1; layer <= m_layers; ++layer) {
            text += name + std::to_string(layer);
        }
    }
    return text + "\n";
}

std::string CurveRows::row(const CurvePoint& point) const
{
    if (const std::size_t most = std::max(point.separation.size(), point.loss.size()); most > m_layers) {
        throw Error("A point of a curve has " + std::to_string(most) + " layers, expected at most "
                    + std::to_string(m_layers) + ".");
    }
    std::string row = std::to_string(point.step) + ",";
    appendNumber(row, point.epoch);
    appendCells(row, point.separation, m_layers);
    appendCells(row, point.loss, m_layers);
    return row + "\n";
}

std::string CurveRows::row(WentBack back) const
{
    return backRow(back, header());
}

std::variant<CurvePoint, WentBack> CurveRows::parse(std::string_view row) const
{
    Cells cells(row);
    CurvePoint point;
    point.step = cells.count("step");
    if (cells.areEmpty(1 + 2 * m_layers)) {
        return WentBack {point.step};
    }
    point.epoch = cells.amount("epoch");
    point.separation = cells.floats("separation", m_layers);
    point.loss = cells.floats("loss", m_layers);
    cells.expectEnd();
    return point;
}

TestRows TestRows::fromHeader(std::string_view header)
{
    if (header != testHead) {
        throw Error("expected the header " + inQuotes(testHead) + ", found " + inQuotes(header));
    }
    return {};
}

std::string TestRows::header()
{
    std::string header(testHead);
    return header += '\n';
}

std::string TestRows::row(const ErrorPoint& point)
{
    std::string row = std::to_string(point.step);
    for (const double figure : {point.epoch, point.seconds, point.readout, point.goodness}) {
        row += ',';
        appendNumber(row, figure);
    }
    return row + "," + std::to_string(point.images) + "," + std::to_string(point.testImages) + "\n";
}

std::string TestRows::row(WentBack back)
{
    return backRow(back, testHead);
}

std::variant<ErrorPoint, WentBack> TestRows::parse(std::string_view row)
{
    Cells cells(row);
    ErrorPoint point;
    point.step = cells.count("step");
    if (cells.areEmpty(static_cast<std::size_t>(std::ranges::count(testHead, ',')))) {
        return WentBack {point.step};
    }
    point.epoch = cells.amount("epoch");
    point.seconds = cells.amount("seconds");
    point.readout = cells.share("readout error");
    point.goodness = cells.share("goodness error");
    point.images = cells.count("number of images");
    point.testImages = cells.count("number of test images");
    cells.expectEnd();
    return point;
}

std::string eventRow(const DiaryEvent& event)
{
    const nlohmann::ordered_json row {
        {"time", utcText(event.time)}, {"kind", event.kind}, {"step", event.step}, {"text", event.text}};
    return row.dump(-1, ' ', false, nlohmann::ordered_json::error_handler_t::replace) + "\n";
}

DiaryEvent eventFromRow(std::string_view row, const std::string& source)
{
    const nlohmann::json document = parseStrictJson(row, source);
    const JsonMembers members(document, source);
    members.expectOnly({"time", "kind", "step", "text"});
    return {members.time("time"), members.text("kind"), members.number("step", 0, largestJsonCount),
            members.text("text")};
}

} // namespace ff
