// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/kept/diary_rows.h"

#include "core/base/error.h"
#include "core/base/strict_json.h"
#include "core/kept/csv_cells.h"
#include "core/kept/json_members.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace ff {
namespace {

constexpr std::string_view curveHead = "step,epoch,seconds";
constexpr std::string_view curveHeadWithoutSeconds = "step,epoch";
constexpr std::string_view testHead
    = "step,epoch,seconds,readout,goodness,images,test_images,training,sureness";
constexpr std::string_view testHeadWithoutTraining = "step,epoch,seconds,readout,goodness,images,test_images";

} // namespace

CurveRows CurveRows::fromHeader(std::string_view header)
{
    const auto columns = static_cast<std::size_t>(std::ranges::count(header, ','));
    const bool hasSeconds = header.starts_with(curveHead);
    const std::size_t ofNoLayer = hasSeconds ? 2 : 1;
    const CurveRows rows((columns - std::min(columns, ofNoLayer)) / 2,
                         hasSeconds ? Seconds::Written : Seconds::Missing);
    if (rows.header() != std::string(header) + "\n") {
        throw Error(FF_TR("expected the header %1 with a separation and a loss for each layer, found %2"),
                    {inQuotes(curveHead), inQuotes(header)});
    }
    return rows;
}

std::string CurveRows::header() const
{
    std::string text(m_seconds == Seconds::Written ? curveHead : curveHeadWithoutSeconds);
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
        throw Error(FF_TR("A point of a curve has %1 layers, expected at most %2."), {most, m_layers});
    }
    std::string row = std::to_string(point.step) + ",";
    appendCell(row, point.epoch);
    if (m_seconds == Seconds::Written) {
        row += ',';
        appendCell(row, point.seconds);
    }
    appendCells(row, point.separation, m_layers);
    appendCells(row, point.loss, m_layers);
    return row + "\n";
}

std::string CurveRows::row(WentBack back) const
{
    return nearlyEmptyRow(back.step, header());
}

std::variant<CurvePoint, WentBack> CurveRows::parse(std::string_view row) const
{
    CsvCells cells(row);
    CurvePoint point;
    point.step = cells.count(FF_TR("step"));
    if (cells.areEmpty(cellsAfterStep())) {
        return WentBack {point.step};
    }
    point.epoch = cells.amount(FF_TR("epoch"));
    if (m_seconds == Seconds::Written) {
        point.seconds = cells.amountOrNothing(FF_TR("seconds"));
    }
    point.separation = cells.floats(FF_TR("separation"), m_layers);
    point.loss = cells.floats(FF_TR("loss"), m_layers);
    cells.expectEnd();
    return point;
}

std::size_t CurveRows::cellsAfterStep() const
{
    return (m_seconds == Seconds::Written ? 2 : 1) + 2 * m_layers;
}

TestRows TestRows::fromHeader(std::string_view header)
{
    const TestRows rows(header == testHeadWithoutTraining ? Training::Missing : Training::Written);
    if (header != rows.head()) {
        throw Error(FF_TR("expected the header %1, found %2"), {inQuotes(testHead), inQuotes(header)});
    }
    return rows;
}

std::string_view TestRows::head() const
{
    return m_training == Training::Written ? testHead : testHeadWithoutTraining;
}

std::string TestRows::header() const
{
    return std::string(head()) + '\n';
}

std::string TestRows::row(const ErrorPoint& point) const
{
    std::string row = std::to_string(point.step);
    for (const double figure : {point.epoch, point.seconds, point.readout, point.goodness}) {
        row += ',';
        appendCell(row, figure);
    }
    row += "," + std::to_string(point.images) + "," + std::to_string(point.testImages);
    if (m_training == Training::Written) {
        for (const double figure : {point.training, point.sureness}) {
            row += ',';
            appendCell(row, figure);
        }
    }
    return row + "\n";
}

std::string TestRows::row(WentBack back) const
{
    return nearlyEmptyRow(back.step, head());
}

std::variant<ErrorPoint, WentBack> TestRows::parse(std::string_view row) const
{
    CsvCells cells(row);
    ErrorPoint point;
    point.step = cells.count(FF_TR("step"));
    if (cells.areEmpty(static_cast<std::size_t>(std::ranges::count(head(), ',')))) {
        return WentBack {point.step};
    }
    point.epoch = cells.amount(FF_TR("epoch"));
    point.seconds = cells.amount(FF_TR("seconds"));
    point.readout = cells.shareOrNothing(FF_TR("readout error"));
    point.goodness = cells.shareOrNothing(FF_TR("goodness error"));
    point.images = cells.count(FF_TR("number of images"));
    point.testImages = cells.count(FF_TR("number of test images"));
    if (m_training == Training::Written) {
        point.training = cells.shareOrNothing(FF_TR("error on images trained on"));
        point.sureness = cells.shareOrNothing(FF_TR("probability of wrong answers"));
    }
    cells.expectEnd();
    return point;
}

std::string eventRow(const DiaryEvent& event)
{
    const nlohmann::ordered_json row {
        {"time", utcText(event.time)}, {"kind", event.kind}, {"step", event.step}, {"text", event.text}};
    return row.dump(-1, ' ', false, nlohmann::ordered_json::error_handler_t::replace) + "\n";
}

DiaryEvent eventFromRow(std::string_view row, const Sentence& source)
{
    const nlohmann::json document = parseStrictJson(row, source);
    const JsonMembers members(document, source);
    members.expectOnly({"time", "kind", "step", "text"});
    return {members.time("time"), members.text("kind"), members.number("step", 0, largestJsonCount),
            members.text("text")};
}

} // namespace ff
