// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/run_history.h"
#include "ui/figures/figure.h"
#include "ui/workbench/kept_runs.h"

#include <optional>

namespace ff {

/// How the curves are shown.
struct HistoryLook
{
    HistoryAxis axis = HistoryAxis::Epochs;
    LayerFigure figure = LayerFigure::Separation;
    bool isLogarithmic = false; ///< the error
    double lower = 0; ///< of the axis that they are over: what is seen of it
    double upper = 1;
    std::optional<std::int64_t> mark {}; ///< step of the moment that the window shows
    std::optional<std::int64_t> best {}; ///< and of the one with the lowest error on held-out images
};

/// Curves of a run and of those beside it.
struct HistoryContent
{
    const RunHistory& run;
    const std::vector<PinnedRun>& pinned;
    QString context; ///< see figureContext()
    QString measure; ///< what the layers judge answers by
};

/// The test errors and a figure of every layer, as they are looked at; in numbers all that there is.
Figure historyFigure(const HistoryContent& content, const HistoryLook& look);

} // namespace ff
