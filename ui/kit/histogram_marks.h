// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/steady_range.h"

#include <optional>
#include <vector>

namespace ff {

/// A positive and its negative, by their goodness per unit in one layer.
struct MarkedSample
{
    double positive = 0;
    double negative = 0;

    bool operator==(const MarkedSample&) const = default;
};

/// What is pointed at in the histogram of one layer.
struct RowMarks
{
    std::optional<Span> picked {}; ///< whose samples are shown
    std::optional<Span> cursor {}; ///< the bin where the keyboard is
    std::optional<MarkedSample> sample {}; ///< that is followed
};

/// The same of all layers.
struct HistogramMarks
{
    std::optional<LayerSpan> picked {};
    std::optional<LayerSpan> cursor {};
    std::vector<std::optional<MarkedSample>> samples {}; ///< [layer], or fewer

    RowMarks ofRow(std::size_t layer) const;
    bool operator==(const HistogramMarks&) const = default;
};

} // namespace ff
