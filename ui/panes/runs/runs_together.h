// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sweep/run_groups.h"
#include "ui/figures/figure.h"
#include "ui/kit/theme.h"

#include <QAction>
#include <QTimer>

namespace ff {

class MenuButton;
class RunsPlot;
class RunsView;
class SeedsView;

/// What the shown runs say together: in the place of their list those together that differ in their seeds
/// alone, and beside it a plot of their errors. One selection is in all three. GUI thread only.
class RunsTogether : public QObject
{
    Q_OBJECT

public:
    explicit RunsTogether(QWidget& pane);

    /// Once: the list whose runs are shown, and that is selected in.
    void useView(RunsView& view);

    bool areGrouped() const { return m_grouped->isChecked(); }
    bool isPlotted() const { return m_plotted->isChecked(); }
    bool hasGroups() const;

    QList<QWidget*> buttons() const { return {m_toggles, m_choices}; } ///< in groups
    SeedsView& seeds() const { return *m_seeds; }
    RunsPlot& plot() const { return *m_plot; }

    /// Of what is shown of it now.
    std::vector<Figure> figures() const;

    void setTheme(const Theme& theme);

Q_SIGNALS:
    void changed(); ///< what is shown, of which kind or in which measure

private:
    void makeButtons(QWidget& pane);
    void refresh();
    void mark();

    RunsView* m_view = nullptr; ///< until useView()
    SeedsView* m_seeds;
    RunsPlot* m_plot;
    QAction* m_grouped;
    QAction* m_plotted;
    MenuButton* m_measureButton = nullptr;
    ErrorMeasure m_measure = ErrorMeasure::Lower;
    QWidget* m_toggles;
    QWidget* m_choices; ///< which error, and against what
    QTimer m_soon; ///< a listing comes run by run
};

} // namespace ff
