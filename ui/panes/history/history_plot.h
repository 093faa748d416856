// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/run_history.h"
#include "ui/kit/plot.h"
#include "ui/kit/spoken.h"
#include "ui/panes/history/best_mark.h"
#include "ui/panes/history/history_figure.h"
#include "ui/panes/history/layer_curves.h"
#include "ui/panes/history/moment_mark.h"
#include "ui/panes/history/pinned_curves.h"
#include "ui/panes/history/rival_curve.h"
#include "ui/panes/panel.h"

namespace ff {

/// The curves of a run over its epochs, or what else they are plotted against: test error in percent on the
/// left axis, a figure per layer on the right one, and dashed the test errors of pinned runs and of one that
/// races. The wheel zooms along the run, dragging moves along it, a double-click shows all again. GUI thread
/// only.
class HistoryPlot : public Plot, public Spoken
{
    Q_OBJECT

public:
    enum class ErrorScale { Linear, Logarithmic };

    explicit HistoryPlot(QWidget* parent = nullptr);

    /// Shows the curves and replots. The history must stay as long as it is shown.
    void setHistory(const RunHistory& history, LayerFigure figure);
    /// Shows these beside the run, in the place of those before, and replots.
    void setPinned(const std::vector<PinnedRun>& runs);
    /// Whether there is ever an error: there is none where images have no labels.
    void setLabelled(bool isLabelled) { m_isLabelled = isLabelled; }
    void setErrorScale(ErrorScale scale);
    /// Plots all curves against this, and replots.
    void setAxis(HistoryAxis axis);
    /// Marks the step of the moment that the window shows, and replots; nothing: the present.
    void setMark(std::optional<std::int64_t> step);
    const MomentMark& mark() const { return m_mark; }
    /// Puts a star at the best moment's step, and replots; nothing: at none.
    void setBest(std::optional<std::int64_t> step);
    const BestMark& best() const { return m_best; }
    HistoryLook look() const;
    void applyTheme(const Theme& theme);
    /// Slim: the curves alone, without axes and legend.
    void setForm(Panel::Form form);
    /// Shows the whole run, now and while it grows.
    void showAll();
    QString spokenValue() const override;

protected:
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;

private:
    void showAxes();
    void makeErrorCurves();
    void makeLegend();
    void showCurves();
    void dressCurves();
    QVector<QCPGraph*> errorCurves() const;
    void showErrorRange();
    void showWhole();
    void showMark();
    std::optional<double> reach() const;

    QCPGraph* m_readout = nullptr;
    QCPGraph* m_goodness = nullptr;
    LayerCurves m_layers;
    PinnedCurves m_pinned;
    RivalCurve m_rival;
    MomentMark m_mark;
    BestMark m_best;
    Panel::Form m_form = Panel::Form::Full;
    ErrorScale m_errorScale = ErrorScale::Linear;
    HistoryAxis m_axis = HistoryAxis::Epochs;
    const RunHistory* m_history; ///< that is shown
    LayerFigure m_figure = LayerFigure::Separation;
    std::vector<PinnedRun> m_pinnedRuns;
    std::optional<std::int64_t> m_markedStep;
    std::optional<std::int64_t> m_bestStep;
    bool m_isLabelled = true;
    bool m_followsRun = true; ///< until the user zooms or drags
};

} // namespace ff
