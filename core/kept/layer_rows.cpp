// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/kept/layer_rows.h"

#include "core/base/error.h"
#include "core/base/strict_json.h"
#include "core/kept/csv_cells.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace ff {
namespace {

constexpr std::string_view layerHead
    = "step,layer,inputs,units,lower,upper,threshold,separation,separation_change,positive_mean,"
      "negative_mean,dead_units,loudest_units,loss,first_loss";
constexpr std::string_view layerHeadWithoutLosses = layerHead.substr(0, layerHead.find(",loudest_units"));

std::size_t columnsOf(std::string_view header)
{
    return static_cast<std::size_t>(std::ranges::count(header, ',')) + 1;
}

int sizeIn(CsvCells& cells, const char* name)
{
    return static_cast<int>(cells.count(name, std::numeric_limits<int>::max()));
}

void readRange(CsvCells& cells, LayerView& view)
{
    view.lower = cells.finite(FF_TR("lower end of the histogram"));
    view.upper = cells.finite(FF_TR("upper end of the histogram"));
    if (!(view.lower < view.upper)) {
        throw Error(
            FF_TR("expected the lower end of the histogram to be below the upper end, found %1 and %2"),
            {Sentence::number(view.lower), Sentence::number(view.upper)});
    }
}

} // namespace

LayerRows LayerRows::fromHeader(std::string_view header)
{
    const Losses losses = header.starts_with(layerHead) ? Losses::Written : Losses::Missing;
    const std::size_t columns = columnsOf(header);
    const LayerRows rows((columns - std::min(columns, LayerRows(0, losses).figures())) / 2, losses);
    if (rows.header() != std::string(header) + "\n") {
        throw Error(
            FF_TR(
                "expected the header %1 with the bins of the positive and of the negative samples, found %2"),
            {inQuotes(layerHead), inQuotes(header)});
    }
    return rows;
}

std::string_view LayerRows::head() const
{
    return m_losses == Losses::Written ? layerHead : layerHeadWithoutLosses;
}

std::size_t LayerRows::figures() const
{
    return columnsOf(head());
}

std::string LayerRows::header() const
{
    std::string text(head());
    for (const std::string name : {",positive_", ",negative_"}) {
        for (std::size_t bin = 1; bin <= m_bins; ++bin) {
            text += name + std::to_string(bin);
        }
    }
    return text + "\n";
}

std::string LayerRows::row(const LayerRow& row) const
{
    const LayerView& view = row.view;
    if (const std::size_t most = std::max(view.positive.size(), view.negative.size()); most > m_bins) {
        throw Error(FF_TR("A histogram has %1 bins, expected at most %2."), {most, m_bins});
    }
    std::string text = std::to_string(row.step) + "," + std::to_string(row.layer) + ","
        + std::to_string(view.inputs) + "," + std::to_string(view.units);
    for (const double figure :
         {view.lower, view.upper, view.threshold, view.separation, view.separationChange, view.positiveMean,
          view.negativeMean, view.deadUnits}) {
        if (!std::isfinite(figure)) {
            throw Error(FF_TR("Layer %1 has figures that are not finite."), {row.layer});
        }
        text += ',';
        appendCell(text, figure);
    }
    if (m_losses == Losses::Written) {
        for (const double figure : {view.loudestUnits, view.loss, view.firstLoss}) {
            text += ',';
            appendCell(text, std::isfinite(figure) ? figure : std::numeric_limits<double>::quiet_NaN());
        }
    }
    appendCells(text, view.positive, m_bins);
    appendCells(text, view.negative, m_bins);
    return text + "\n";
}

std::string LayerRows::row(WentBack back) const
{
    return nearlyEmptyRow(back.step, header());
}

std::variant<LayerRow, WentBack> LayerRows::parse(std::string_view row) const
{
    const Place whose = place(row);
    if (whose.layer == 0) {
        return WentBack {whose.step};
    }
    CsvCells cells(row);
    LayerRow read {cells.count(FF_TR("step")), cells.count(FF_TR("layer")), {}};
    LayerView& view = read.view;
    view.inputs = sizeIn(cells, "number of inputs");
    view.units = sizeIn(cells, "number of units");
    readRange(cells, view);
    view.threshold = cells.finite(FF_TR("threshold"));
    view.separation = cells.share(FF_TR("separation"));
    view.separationChange = cells.finite(FF_TR("change of the separation"));
    view.positiveMean = cells.finite(FF_TR("mean of the positive samples"));
    view.negativeMean = cells.finite(FF_TR("mean of the negative samples"));
    view.deadUnits = cells.share(FF_TR("share of dead units"));
    if (m_losses == Losses::Written) {
        view.loudestUnits = cells.shareOrNothing(FF_TR("share of the loudest units"));
        view.loss = cells.amountOrNothing(FF_TR("loss"));
        view.firstLoss = cells.amountOrNothing(FF_TR("first loss"));
    }
    view.positive = cells.amounts(FF_TR("share of the positive samples in a bin"), m_bins);
    view.negative = cells.amounts(FF_TR("share of the negative samples in a bin"), m_bins);
    cells.expectEnd();
    return read;
}

LayerRows::Place LayerRows::place(std::string_view row) const
{
    CsvCells cells(row);
    Place place {cells.count(FF_TR("step")), 0};
    if (cells.areEmpty(figures() - 1 + 2 * m_bins)) {
        return place;
    }
    place.layer = cells.count(FF_TR("layer"));
    if (place.layer == 0) {
        throw Error(FF_TR("expected the layer to be a whole number from 1 on, found '0'"));
    }
    return place;
}

} // namespace ff
