// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sweep/error_plot.h"

#include <QString>

namespace ff {

/// Which error it is, for a menu: "Error by readout".
QString measureWords(ErrorMeasure measure);

/// "3.2 % ± 0.4", "3.2 %" of a single run; empty where nothing was measured.
QString spreadWords(const Spread& spread);

/// "0.01".
QString valueText(std::string_view setting, const Settings& settings);

/// "Learning rate 0.01".
QString valueWords(std::string_view setting, const Settings& settings);

/// The values of these settings, of those that make a difference to the run: "Jitter 2 · Learning rate 0.01".
/// Its mode and data where there is none.
QString apartWords(std::span<const std::string_view> settings, const KeptRun& run);

/// The run of a point, its value, its error, and what the others with that value came to, for a tooltip.
QString pointWords(const ErrorPlot& plot, std::size_t point, std::span<const KeptRun> runs);

/// The whole plot in a sentence, for those who do not see it. There is at least one value.
QString plotWords(const ErrorPlot& plot, std::span<const KeptRun> runs);

} // namespace ff
