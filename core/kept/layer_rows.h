// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/kept/diary_rows.h"

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <variant>

namespace ff {

/// What one layer looked like after so many batches.
struct LayerRow
{
    std::int64_t step = 0;
    std::int64_t layer = 1; ///< the lowest is 1
    LayerView view {};
};

/// Rows of layers.csv: step, layer, the figures of a LayerView, and so many bins of its two histograms. The
/// rows of one step follow each other, the lowest layer first. Numbers read back to the same value; the bins
/// of a histogram that is empty are empty cells.
class LayerRows
{
public:
    /// Files that were begun before layers had losses, and the share of the loudest units, go on without
    /// these columns.
    enum class Losses { Written, Missing };

    explicit LayerRows(std::size_t bins, Losses losses = Losses::Written)
        : m_bins(bins)
        , m_losses(losses)
    { }

    /// For the file that begins with this line. Throws Error with what was expected and what was found.
    static LayerRows fromHeader(std::string_view header);

    std::string header() const;

    /// Throws Error for a histogram of more bins, and for figures that are not finite.
    std::string row(const LayerRow& row) const;
    std::string row(WentBack back) const;

    /// Throws Error with what was expected and what was found.
    std::variant<LayerRow, WentBack> parse(std::string_view row) const;

    /// Whose row it is, without the figures, which takes far less time. Throws as parse().
    struct Place
    {
        std::int64_t step = 0;
        std::int64_t layer = 0; ///< 0: the run went back to that step
    };
    Place place(std::string_view row) const;

private:
    std::string_view head() const;
    std::size_t figures() const; ///< columns before the histograms

    std::size_t m_bins;
    Losses m_losses;
};

} // namespace ff
