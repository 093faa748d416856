// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/run/step_scale.h"
#include "ui/kit/plot.h"
#include "ui/workbench/kept_runs.h"

#include <QVector>

namespace ff {

/// Where a test stands on the axis.
double placeOf(const ErrorPoint& test, std::int64_t imagesPerBatch, HistoryAxis axis);

/// The test errors of pinned runs in a plot, each a dashed curve in the run's colour: in percent, by readout
/// or by goodness, whichever is lower, as the table of runs has it. GUI thread only.
class PinnedCurves
{
public:
    /// In this plot, over its axes, on the layer of that name.
    PinnedCurves(Plot& plot, const QString& layer);

    /// Takes the place of what was shown. Does not replot.
    void show(const std::vector<PinnedRun>& runs, HistoryAxis axis);
    void dress();

    const QVector<QCPGraph*>& graphs() const { return m_graphs; }

private:
    QCPGraph* addCurve(const PinnedRun& run, HistoryAxis axis);

    Plot& m_plot;
    QString m_layer;
    QVector<QCPGraph*> m_graphs;
    QVector<int> m_colours; ///< of Theme::run(), by curve
};

} // namespace ff
