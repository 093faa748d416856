// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/plot.h"

#include <QStringList>

#include <vector>

namespace ff {

/// The names of the classes on a map, each in the middle of its points. GUI thread only.
class MapNames
{
public:
    explicit MapNames(Plot& plot)
        : m_plot(plot)
    { }

    /// Anew, once the plot's contents were cleared.
    void build(const QStringList& classes);

    /// The points of class i are those of the plot's graph i. A class without points has no name there.
    void place();

    /// Where the name of a class is on the widget; empty for one that is not there.
    QRectF rectOf(int label) const;
    /// The class whose name is there; -1: none.
    int at(const QPointF& position) const;

private:
    Plot& m_plot;
    std::vector<QCPItemText*> m_names; ///< the plot's
};

} // namespace ff
