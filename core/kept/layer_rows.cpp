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

constexpr std::string_view layerHead = "step,layer,inputs,units,lower,upper,threshold,separation,separation_"
                                       "change,positive_mean,negative_mean,dead_units";
constexpr std::size_t figures = 12; // columns of layerHead

int sizeIn(CsvCells& cells, const char* name)
{
    return static_cast<int>(cells.count(name, std::numeric_limits<int>::max()));
}

void readRange(CsvCells& cells, LayerView& view)
{
    view.lower = cells.finite("lower end of the histogram");
    view.upper = cells.finite("upper end of the histogram");
    if (!(view.lower < view.upper)) {
        throw Error("expected the lower end of the histogram to be below the upper end, found "
                    + std::to_string(view.lower) + " and " + std::to_string(view.upper));
    }
}

} // namespace

LayerRows LayerRows::fromHeader(std::string_view header)
{
    const auto columns = static_cast<std::size_t>(std::ranges::count(header, ',')) + 1;
    const LayerRows rows((columns - std::min(columns, figures)) / 2);
    if (rows.header() != std::string(header) + "\n") {
        throw Error("expected the header " + inQuotes(layerHead)
                    + " with the bins of the positive and of the negative samples, found "
                    + inQuotes(header));
    }
    return rows;
}

std::string LayerRows::header() const
{
    std::string text(layerHead);
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
        throw Error("A histogram has " + std::to_string(most) + " bins, expected at most "
                    + std::to_string(m_bins) + ".");
    }
    std::string text = std::to_string(row.step) + "," + std::to_string(row.layer) + ","
        + std::to_string(view.inputs) + "," + std::to_string(view.units);
    for (const double figure :
         {view.lower, view.upper, view.threshold, view.separation, view.separationChange, view.positiveMean,
          view.negativeMean, view.deadUnits}) {
        if (!std::isfinite(figure)) {
            throw Error("Layer " + std::to_string(row.layer) + " has figures that are not finite.");
        }
        text += ',';
        appendCell(text, figure);
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
    LayerRow read {cells.count("step"), cells.count("layer"), {}};
    LayerView& view = read.view;
    view.inputs = sizeIn(cells, "number of inputs");
    view.units = sizeIn(cells, "number of units");
    readRange(cells, view);
    view.threshold = cells.finite("threshold");
    view.separation = cells.share("separation");
    view.separationChange = cells.finite("change of the separation");
    view.positiveMean = cells.finite("mean of the positive samples");
    view.negativeMean = cells.finite("mean of the negative samples");
    view.deadUnits = cells.share("share of dead units");
    view.positive = cells.amounts("share of the positive samples in a bin", m_bins);
    view.negative = cells.amounts("share of the negative samples in a bin", m_bins);
    cells.expectEnd();
    return read;
}

LayerRows::Place LayerRows::place(std::string_view row) const
{
    CsvCells cells(row);
    Place place {cells.count("step"), 0};
    if (cells.areEmpty(figures - 1 + 2 * m_bins)) {
        return place;
    }
    place.layer = cells.count("layer");
    if (place.layer == 0) {
        throw Error("expected the layer to be a whole number from 1 on, found '0'");
    }
    return place;
}

} // namespace ff
