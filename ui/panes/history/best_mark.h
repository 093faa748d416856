// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/run_history.h"
#include "ui/kit/plot.h"

#include <QPointF>

#include <optional>

namespace ff {

/// The test of a run at that step, as the curves of errors have it: percent over what they are plotted
/// against, the lower of two. Nothing where they have none.
std::optional<QPointF> errorAt(const RunHistory& run, std::int64_t step, HistoryAxis axis);

/// A star on the error curve, where the error on held-out images was lowest. GUI thread only.
class BestMark
{
public:
    /// In this plot, on the layer of that name.
    BestMark(Plot& plot, const QString& layer);

    /// There; nothing: no moment is the best. Does not replot.
    void show(std::optional<QPointF> place);
    void dress();

    std::optional<QPointF> place() const { return m_place; }

private:
    Plot& m_plot;
    QString m_layer;
    QCPGraph* m_star = nullptr; ///< only while there is one
    std::optional<QPointF> m_place;
};

} // namespace ff
