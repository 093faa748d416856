// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/ui/panels_test_moments.h"
#include "ui/kit/plot.h"

#include <limits>

namespace ff {

inline constexpr double unmeasured = std::numeric_limits<double>::quiet_NaN();

/// Points number `first` up to `last` of the curves of two layers, ten points an epoch.
inline News curvePiece(int first, int last)
{
    News news = test::newsOf(test::runningMoment(Mode::Supervised, 2, 10));
    for (int i = first; i < last; ++i) {
        news.curve.push_back({i, i / 10.0, i / 5.0, {0.75F, 0.625F}, {0.5F, 0.25F}});
    }
    return news;
}

inline ErrorPoint errorPoint(double epoch, double readout, double goodness)
{
    return {static_cast<std::int64_t>(10 * epoch), epoch, 2 * epoch, readout, goodness, 10, 10};
}

/// The curve of that name; null when there is none.
inline QCPGraph* graphOf(const Plot& plot, const QString& name)
{
    for (int i = 0; i < plot.graphCount(); ++i) {
        if (plot.graph(i)->name() == name) {
            return plot.graph(i);
        }
    }
    return nullptr;
}

} // namespace ff
