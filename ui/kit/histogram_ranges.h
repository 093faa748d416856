// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/histogram_look.h"
#include "ui/kit/steady_range.h"

#include <QElapsedTimer>

#include <vector>

namespace ff {

/// The part of the goodness axis that each histogram shows, which does not jump about under live data. GUI
/// thread only.
class HistogramRanges
{
public:
    HistogramRanges() { m_clock.start(); }

    /// Begins anew, for so many layers.
    void reset(std::size_t layers);

    /// Of each layer, and what is drawn over it, which may have fewer layers or more.
    std::vector<Span> update(const std::vector<LayerView>& layers, const std::vector<LayerView>& over,
                             const Thresholds& thresholds, RangeChoice choice);

private:
    SteadyRange m_common;
    std::vector<SteadyRange> m_own;
    QElapsedTimer m_clock;
};

} // namespace ff
