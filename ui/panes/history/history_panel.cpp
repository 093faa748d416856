// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panes/history/history_panel.h"

#include "core/data/no_labels.h"
#include "ui/figures/figure_words.h"
#include "ui/kit/measure_text.h"
#include "ui/kit/menu_button.h"
#include "ui/kit/view_choice.h"
#include "ui/panes/history/axis_choice.h"
#include "ui/panes/history/history_plot.h"
#include "ui/panes/history/history_readout.h"
#include "ui/panes/history/rewind_bar.h"
#include "ui/workbench/kept_runs.h"
#include "ui/workbench/moment_choice.h"

#include <QGridLayout>
#include <QMenu>

namespace ff {
namespace {

// Curves of thousands of points change little within a tenth of a second; the histograms need the time more.
constexpr std::chrono::milliseconds pauseBetweenRedraws {100};

} // namespace

HistoryPanel::HistoryPanel(QWidget* parent)
    : Panel(parent)
    , m_plot(new HistoryPlot)
    , m_readout(new HistoryReadout)
    , m_axis(new AxisChoice(this))
    , m_over(makeAxisButton())
    , m_view(makeViewButton())
    , m_moments(new MomentChoice(this))
    , m_rewind(new RewindBar(*m_moments))
    , m_grid(new QGridLayout(this))
{
    setAutoFillBackground(true);
    setForm(Form::Full);
    m_moments->usePost([this](const Command& command) { return ask(command); });
    connect(m_moments, &MomentChoice::changed, m_plot, [this] {
        m_plot->setBest(m_moments->bestStep());
        m_plot->setMark(m_moments->shownStep());
    });
    m_pause.setSingleShot(true);
    m_pause.setInterval(pauseBetweenRedraws);
    connect(&m_pause, &QTimer::timeout, this, [this] {
        if (m_isNew && isVisible()) {
            showCurves();
        }
    });
}

MenuButton* HistoryPanel::makeAxisButton()
{
    auto* button = new MenuButton(m_axis->words(), &m_axis->menu());
    button->setObjectName(QStringLiteral("axisButton"));
    button->setToolTip(tr("What the curves are plotted against"));
    connect(m_axis, &AxisChoice::chosen, m_plot, [this, button](HistoryAxis axis) {
        button->setText(m_axis->words());
        m_plot->setAxis(axis);
    });
    return button;
}

QWidget* HistoryPanel::makeViewButton()
{
    QMenu* menu = makeMenu();
    auto* button = new MenuButton(tr("View"), menu);
    button->setToolTip(tr("Scales, and what else is shown"));
    m_plot->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_plot, &QWidget::customContextMenuRequested, menu,
            [this, menu](const QPoint& position) { menu->popup(m_plot->mapToGlobal(position)); });
    return button;
}

/// Slim, all is in one line: figures, curve, moments, menu.
void HistoryPanel::setForm(Form form)
{
    const bool slim = form == Form::Slim;
    const int margin = fontMetrics().height() / 2;
    for (QWidget* part : {static_cast<QWidget*>(m_readout), static_cast<QWidget*>(m_plot),
                          static_cast<QWidget*>(m_rewind), static_cast<QWidget*>(m_over), m_view}) {
        m_grid->removeWidget(part);
    }
    m_grid->addWidget(m_readout, 0, 0);
    m_grid->addWidget(m_plot, 0, 1, 1, slim ? 1 : 2);
    m_grid->addWidget(m_rewind, slim ? 0 : 1, slim ? 2 : 1);
    m_grid->addWidget(m_over, slim ? 0 : 1, slim ? 3 : 2, Qt::AlignVCenter);
    m_grid->addWidget(m_view, slim ? 0 : 1, slim ? 4 : 0, slim ? Qt::AlignVCenter : Qt::AlignLeft);
    m_over->setVisible(!slim); // where there is no axis to read
    m_grid->setColumnStretch(1, 1);
    m_grid->setRowStretch(0, 1);
    m_grid->setHorizontalSpacing(margin);
    m_grid->setVerticalSpacing(0);
    m_grid->setContentsMargins(margin, slim ? 0 : margin / 2, margin / 2, slim ? 0 : margin / 2);
    m_plot->setForm(form);
    m_readout->setForm(form);
    m_rewind->setForm(form);
    const int line = m_view->sizeHint().height();
    setMinimumHeight(slim ? line : 0);
    setMaximumHeight(slim ? line : QWIDGETSIZE_MAX);
}

QMenu* HistoryPanel::makeMenu()
{
    auto* menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("viewMenu"));
    QAction* logarithmic = menu->addAction(tr("Logarithmic error"));
    makeViewChoice(*logarithmic, "logError");
    QAction* loss = menu->addAction(tr("Loss instead of separation"));
    makeViewChoice(*loss, "showLoss");
    menu->addSeparator();
    menu->addActions(m_axis->menu().actions());
    menu->addSeparator();
    menu->addAction(tr("Show the whole run"), m_plot, &HistoryPlot::showAll);

    connect(logarithmic, &QAction::toggled, m_plot, [this](bool on) {
        m_plot->setErrorScale(on ? HistoryPlot::ErrorScale::Logarithmic : HistoryPlot::ErrorScale::Linear);
    });
    connect(loss, &QAction::toggled, this, [this](bool on) {
        m_figure = on ? LayerFigure::Loss : LayerFigure::Separation;
        showCurves();
    });
    return menu;
}

void HistoryPanel::useActions(const ActionSet& actions)
{
    m_rewind->useActions(actions);
}

void HistoryPanel::useRuns(KeptRuns& runs)
{
    m_runs = &runs;
    connect(&runs, &KeptRuns::pinnedChanged, m_plot, [this, &runs] { m_plot->setPinned(runs.pinned()); });
    m_plot->setPinned(runs.pinned());
}

void HistoryPanel::record(const News& news)
{
    m_isNew = m_history.record(news) || m_isNew;
    m_live = news.live;
    m_moments->follow(news.live);
}

std::vector<Figure> HistoryPanel::makeFigures() const
{
    const std::vector<PinnedRun> pinned = m_runs ? m_runs->pinned() : std::vector<PinnedRun>();
    const QString measure = measureName(traitsOf(m_live.settings.mode).measure);
    HistoryLook look = m_plot->look();
    look.figure = m_figure;
    Figure figure = historyFigure({m_history, pinned, figureContext(m_live), measure}, look);
    figure.shownBy = m_plot;
    return {std::move(figure)};
}

void HistoryPanel::hear(const Event& event)
{
    m_moments->hear(event);
}

void HistoryPanel::follow(const Live& live)
{
    m_isBack = live.shown.has_value();
    m_readout->setMeasure(traitsOf(live.settings.mode).measure);
    m_readout->setLabelled(isLabelled(live.data));
    m_plot->setLabelled(isLabelled(live.data));
    if (live.settings.epochTest != m_test) {
        m_test = live.settings.epochTest;
        m_isNew = true;
    }
    if (m_isNew && !m_pause.isActive()) {
        showCurves();
    }
}

/// Of the moments only those that were kept: of the present one record() brings more.
void HistoryPanel::present(const std::shared_ptr<const Moment>& moment)
{
    const std::shared_ptr<const Moment> past = m_isBack ? moment : nullptr;
    if (past != m_past) {
        m_past = past;
        showError();
    }
}

void HistoryPanel::catchUp()
{
    if (m_isNew) {
        showCurves();
    }
}

void HistoryPanel::showCurves()
{
    m_isNew = false;
    m_plot->setHistory(m_history, m_figure);
    showError();
    m_pause.start();
}

void HistoryPanel::showError()
{
    m_readout->setRival(m_past ? RunHistory::Rival() : m_history.rival());
    m_readout->setError(m_past ? m_past->lastError : m_history.lastError(), m_test);
}

void HistoryPanel::applyTheme(const Theme& theme)
{
    QPalette colours = palette();
    colours.setColor(QPalette::Window, theme.base);
    setPalette(colours);
    m_plot->applyTheme(theme);
    m_readout->setTheme(theme);
}

} // namespace ff
