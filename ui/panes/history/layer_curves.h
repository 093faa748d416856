// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/run_history.h"
#include "ui/kit/plot.h"

#include <QVector>

namespace ff {

/// A figure of every layer in a plot, each a thin curve over the right axis, which has its range. GUI thread
/// only.
class LayerCurves
{
public:
    /// In this plot.
    explicit LayerCurves(Plot& plot);

    /// Takes the place of what was shown. Does not replot.
    void show(const RunHistory& history, LayerFigure figure, HistoryAxis axis);
    void dress();

    /// False where the layers have no such figure.
    bool hasFigures() const { return m_hasFigures; }

private:
    void match(std::size_t count);
    void showRange(LayerFigure figure);

    Plot& m_plot;
    QVector<QCPGraph*> m_graphs;
    bool m_hasFigures = true;
};

} // namespace ff
