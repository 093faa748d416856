// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/figures/chart.h"
#include "ui/figures/figure_canvas.h"

namespace ff {

/// What each curve and line of some charts is called: samples of them with their names, in rows that fill
/// the width.
class FigureLegend
{
public:
    /// Curves and lines without a name have no entry; those of one name have one.
    explicit FigureLegend(const std::vector<Chart>& charts);

    double heightFor(double width, const FigureCanvas& canvas) const; ///< 0 without entries
    void draw(const FigureCanvas& canvas, const QRectF& area) const;

private:
    struct Entry
    {
        QString name;
        ChartCurve look;
    };

    void add(const QString& name, const ChartCurve& look);
    std::vector<QRectF> places(double width, const FigureCanvas& canvas) const;

    std::vector<Entry> m_entries;
};

} // namespace ff
