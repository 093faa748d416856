// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panes/runs/runs_together.h"

#include "ui/kit/menu_button.h"
#include "ui/kit/view_choice.h"
#include "ui/panes/runs/error_scatter.h"
#include "ui/panes/runs/group_figures.h"
#include "ui/panes/runs/group_words.h"
#include "ui/panes/runs/runs_plot.h"
#include "ui/panes/runs/runs_view.h"
#include "ui/panes/runs/seeds_view.h"

#include <QActionGroup>
#include <QComboBox>
#include <QHBoxLayout>
#include <QMenu>

#include <array>

namespace ff {

namespace {

/// One row per measure: its action's name.
constexpr std::array measures {std::pair {ErrorMeasure::Lower, "runsByLowerError"},
                               std::pair {ErrorMeasure::Readout, "runsByReadout"},
                               std::pair {ErrorMeasure::Goodness, "runsByGoodness"}};

std::vector<KeptRun> runsOf(const std::vector<RunLine>& lines)
{
    std::vector<KeptRun> runs;
    for (const RunLine& line : lines) {
        runs.push_back(line.run);
    }
    return runs;
}

QWidget* makeRow(QWidget& pane)
{
    auto* widget = new QWidget(&pane);
    auto* row = new QHBoxLayout(widget);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(2);
    return widget;
}

std::set<std::string> selectedIn(const RunsView& view)
{
    std::set<std::string> ids;
    for (const RunLine& line : view.selectedLines()) {
        ids.insert(line.run.id);
    }
    return ids;
}

} // namespace

RunsTogether::RunsTogether(QWidget& pane)
    : QObject(&pane)
    , m_seeds(new SeedsView(&pane))
    , m_plot(new RunsPlot(&pane))
    , m_grouped(new QAction(tr("&By Seeds"), &pane))
    , m_plotted(new QAction(tr("P&lot"), &pane))
    , m_toggles(makeRow(pane))
    , m_choices(makeRow(pane))
{
    m_seeds->hide();
    m_plot->hide();
    makeViewChoice(*m_grouped, "runsBySeeds");
    m_grouped->setToolTip(tr("Put finished runs together that differ in their seeds alone, with the mean "
                             "and the deviation of their errors"));
    makeViewChoice(*m_plotted, "runsPlotted");
    m_plotted->setToolTip(tr("Plot the errors of the finished runs against a setting in which they differ"));
    makeButtons(pane);
    m_soon.setSingleShot(true);
    connect(&m_soon, &QTimer::timeout, this, &RunsTogether::refresh);
    for (const QAction* action : {m_grouped, m_plotted}) {
        connect(action, &QAction::toggled, this, &RunsTogether::refresh);
    }
}

void RunsTogether::makeButtons(QWidget& pane)
{
    auto* menu = new QMenu(&pane);
    auto* group = new QActionGroup(this);
    for (const auto& [measure, name] : measures) {
        QAction* action = menu->addAction(measureWords(measure));
        makeViewChoice(*action, name);
        action->setChecked(measure == m_measure);
        group->addAction(action);
        connect(action, &QAction::toggled, this, [this, chosen = measure](bool on) {
            if (on) {
                m_measure = chosen;
                refresh();
            }
        });
    }
    for (QAction* action : {m_grouped, m_plotted}) {
        auto* button = new QToolButton(&pane);
        button->setDefaultAction(action);
        button->setAutoRaise(true);
        button->setFocusPolicy(Qt::TabFocus); // a click must leave the keys to the table
        m_toggles->layout()->addWidget(button);
    }
    m_measureButton = new MenuButton(measureWords(m_measure), menu, &pane);
    m_measureButton->setObjectName(QStringLiteral("runsMeasure"));
    m_measureButton->setToolTip(tr("Which error of the tests that the runs ended with is compared"));
    m_choices->layout()->addWidget(m_measureButton);
    m_choices->layout()->addWidget(&m_plot->choice());
    m_choices->hide();
}

void RunsTogether::useView(RunsView& view)
{
    m_view = &view;
    const auto soon = [this] { m_soon.start(0); };
    connect(&view, &RunsView::filled, this, soon);
    connect(&view, &RunsView::refreshed, this, soon);
    connect(&view, &RunsView::selectionMoved, this, &RunsTogether::mark);
    connect(m_seeds, &SeedsView::selected, &view, &RunsView::select);
    connect(m_plot, &RunsPlot::chosen, &view, [&view](const std::string& id) { view.select({id}); });
    refresh();
}

bool RunsTogether::hasGroups() const
{
    return m_seeds->topLevelItemCount() > 0;
}

/// Hidden parts are not kept up to date.
void RunsTogether::refresh()
{
    m_measureButton->setText(measureWords(m_measure));
    m_choices->setVisible(areGrouped() || isPlotted());
    m_plot->choice().setVisible(isPlotted());
    if (m_view && (areGrouped() || isPlotted())) {
        std::vector<KeptRun> runs = runsOf(m_view->shownLines());
        if (areGrouped()) {
            m_seeds->setRuns(runs, m_measure);
        }
        if (isPlotted()) {
            m_plot->setRuns(std::move(runs), m_measure);
        }
        mark();
    }
    Q_EMIT changed();
}

void RunsTogether::mark()
{
    const std::set<std::string> ids = selectedIn(*m_view);
    m_plot->mark(ids);
    m_seeds->select(ids);
}

std::vector<Figure> RunsTogether::figures() const
{
    std::vector<Figure> figures;
    if (m_view && areGrouped() && hasGroups()) {
        figures.push_back(seedsFigure(runsOf(m_view->shownLines())));
        figures.back().shownBy = m_seeds;
    }
    if (isPlotted() && m_plot->hasPoints()) {
        figures.push_back(errorFigure(m_plot->scatter().plot(), m_measure, m_plot->runs()));
        figures.back().shownBy = m_plot;
    }
    return figures;
}

void RunsTogether::setTheme(const Theme& theme)
{
    m_plot->applyTheme(theme);
}

} // namespace ff
