// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/picture_painter.h"
#include "ui/kit/plot.h"

#include <optional>

namespace ff {

/// Where one sample lies on the goodness axis of a histogram: a stem with a head, filled for a positive,
/// outlined for a negative. One that lies off the axis stands at its end. Belongs to the plot and dies with
/// its contents.
class SampleMark
{
public:
    /// Drawn on the plot's layer `layerName`; hidden until show().
    SampleMark(Plot& plot, QCPAxisRect& rect, const QString& layerName, Side side);

    /// Nothing hides it.
    void show(std::optional<double> goodness);
    void place(); ///< after the axis has changed
    void dress();

    /// Where the mark stands; nothing while it is hidden.
    std::optional<double> shownAt() const;

private:
    Plot& m_plot;
    QCPAxisRect& m_rect;
    Side m_side;
    std::optional<double> m_goodness;
    QCPItemLine* m_stem;
    QCPItemEllipse* m_head;
};

} // namespace ff
