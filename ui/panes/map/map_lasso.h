// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/plot.h"

#include <QPolygonF>

namespace ff {

/// A loop that is drawn by hand over a plot, on its overlay: what is below is not drawn again for it. GUI
/// thread only.
class MapLasso
{
public:
    explicit MapLasso(Plot& plot)
        : m_plot(plot)
    { }

    void build(); ///< anew, once the plot's contents were cleared

    /// Places are pixels of the plot.
    void begin(const QPointF& place) { m_loop = {place}; }
    void goOn(const QPointF& place);
    /// What was drawn, which goes away; empty where none is under way.
    QPolygonF end();
    bool isUnderWay() const { return !m_loop.isEmpty(); }

private:
    void show();

    Plot& m_plot;
    QCPCurve* m_curve = nullptr; ///< the plot's
    QPolygonF m_loop;
};

} // namespace ff
