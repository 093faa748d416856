// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/run_history.h"
#include "ui/kit/plot.h"

#include <QVector>

namespace ff {

/// The test error of the run that races beside the one of the plot, a dashed curve in a colour of its own, in
/// percent. GUI thread only.
class RivalCurve
{
public:
    /// In this plot, over its axes, on the layer of that name.
    RivalCurve(Plot& plot, const QString& layer);

    /// Takes the place of what was shown. Does not replot.
    void show(const RunHistory::Rival& rival, HistoryAxis axis);
    void dress();

    /// Empty when there is none.
    QVector<QCPGraph*> graphs() const;

private:
    Plot& m_plot;
    QString m_layer;
    QCPGraph* m_graph = nullptr; ///< only while there is a rival
};

} // namespace ff
