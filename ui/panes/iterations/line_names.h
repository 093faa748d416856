// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/plot.h"

#include <vector>

namespace ff {

/// The names of a plot's lines, beside their ends: as many as there is room for. GUI thread only.
class LineNames
{
public:
    /// In this plot.
    explicit LineNames(Plot& plot);

    /// Makes so many anew; call after the plot's items were cleared.
    void build(int count);
    int count() const { return static_cast<int>(m_names.size()); }

    void dress(int line, const QString& text, const QColor& colour, bool isStrong);

    /// Line i ends at `ends[i]` on the widget. Names are placed in this order, and those that would lie on
    /// one before are left out; of the first `certain` ones the later give way instead.
    void place(const std::vector<QPointF>& ends, const std::vector<int>& order, std::size_t certain);

    /// Lines whose names are shown.
    std::vector<int> shown() const;

private:
    Plot& m_plot;
    std::vector<QCPItemText*> m_names; ///< [line]
};

} // namespace ff
