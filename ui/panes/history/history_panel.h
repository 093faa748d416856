// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/run_history.h"
#include "ui/panes/panel.h"

#include <QTimer>

class QAction;
class QGridLayout;
class QMenu;

namespace ff {

class AxisChoice;
class HistoryPlot;
class MenuButton;
class HistoryReadout;
class MomentChoice;
class RewindBar;

/// The History pane: the test error in figures and as a curve, and separation or loss of every layer; below
/// them a slider over the kept moments of the run, which takes the whole window to one of them.
class HistoryPanel : public Panel
{
    Q_OBJECT

public:
    explicit HistoryPanel(QWidget* parent = nullptr);

    void follow(const Live& live) override;
    void present(const std::shared_ptr<const Moment>& moment) override;
    void record(const News& news) override;
    void hear(const Event& event) override;
    void catchUp() override;
    void applyTheme(const Theme& theme) override;
    void setForm(Form form) override;
    void useActions(const ActionSet& actions) override;
    void useRuns(KeptRuns& runs) override;

    const RunHistory& history() const { return m_history; }

private:
    std::vector<Figure> makeFigures() const override;
    QMenu* makeMenu();
    QWidget* makeViewButton();
    MenuButton* makeAxisButton();
    void showCurves();
    void showError();

    RunHistory m_history;
    Live m_live; ///< the latest
    const KeptRuns* m_runs = nullptr;
    bool m_isNew = false; ///< there are points that are not shown yet
    bool m_isBack = false; ///< a kept moment is shown
    std::shared_ptr<const Moment> m_past; ///< that moment; null while the present is shown
    EpochTest m_test = EpochTest::Both;
    LayerFigure m_figure = LayerFigure::Separation;
    HistoryPlot* m_plot;
    HistoryReadout* m_readout;
    AxisChoice* m_axis;
    MenuButton* m_over; ///< opens the choice of the axis
    QWidget* m_view; ///< the button of the menu
    MomentChoice* m_moments;
    RewindBar* m_rewind;
    QGridLayout* m_grid;
    QTimer m_pause; ///< runs after a redraw: the next one waits for its end
};

} // namespace ff
