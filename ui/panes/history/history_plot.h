// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/plot.h"
#include "ui/panes/history/moment_mark.h"
#include "ui/panes/history/pinned_curves.h"
#include "ui/panes/history/rival_curve.h"
#include "ui/panes/history/run_history.h"
#include "ui/panes/panel.h"

namespace ff {

/// The curves of a run over its epochs: test error in percent on the left axis, a figure per layer on the
/// right one, and dashed the test errors of pinned runs and of one that races. The wheel zooms along the
/// epochs, dragging moves along them, a double-click shows all again. GUI thread only.
class HistoryPlot : public Plot
{
    Q_OBJECT

public:
    enum class ErrorScale { Linear, Logarithmic };

    explicit HistoryPlot(QWidget* parent = nullptr);

    /// Shows the curves and replots.
    void setHistory(const RunHistory& history, LayerFigure figure);
    /// Shows these beside the run, in the place of those before, and replots.
    void setPinned(const std::vector<PinnedRun>& runs);
    void setErrorScale(ErrorScale scale);
    /// Marks the epoch of the moment that the window shows, and replots; nothing: the present.
    void setMark(std::optional<double> epoch);
    const MomentMark& mark() const { return m_mark; }
    void applyTheme(const Theme& theme);
    /// Slim: the curves alone, without axes and legend.
    void setForm(Panel::Form form);
    /// Shows the whole run, now and while it grows.
    void showAll();

protected:
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;

private:
    void showAxes();
    void makeErrorCurves();
    void makeLegend();
    void matchLayerCurves(std::size_t count);
    void dressCurves();
    QVector<QCPGraph*> errorCurves() const;
    void showErrorRange();
    void showFigureAxis(const RunHistory& history, LayerFigure figure);
    void showEpochs();

    QCPGraph* m_readout = nullptr;
    QCPGraph* m_goodness = nullptr;
    QVector<QCPGraph*> m_layers;
    PinnedCurves m_pinned;
    RivalCurve m_rival;
    MomentMark m_mark;
    Panel::Form m_form = Panel::Form::Full;
    ErrorScale m_errorScale = ErrorScale::Linear;
    double m_lastEpoch = 0;
    bool m_hasLayerFigures = true;
    bool m_followsRun = true; ///< until the user zooms or drags
};

} // namespace ff
