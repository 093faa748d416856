// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panes/runs/compare_choice.h"
#include "ui/panes/runs/race_choice.h"
#include "ui/panes/runs/run_columns.h"
#include "ui/panes/runs/runs_panel.h"
#include "ui/panes/runs/runs_room.h"
#include "ui/panes/runs/runs_view.h"
#include "ui/window/actions.h"
#include "ui/workbench/run_edits.h"

#include <QAction>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QStackedWidget>
#include <QToolButton>

// Building the pane, once.
namespace ff {

namespace {

constexpr std::chrono::seconds untilNextLook {10};

QAction* makeAction(QObject* parent, const char* name, const QString& text, const QString& help)
{
    auto* action = new QAction(text, parent);
    action->setObjectName(QLatin1StringView(name));
    action->setToolTip(help);
    return action;
}

QToolButton* makeButton(QAction* action, QWidget* parent)
{
    auto* button = new QToolButton(parent);
    button->setDefaultAction(action);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::TabFocus); // a click must leave the keys to the table
    return button;
}

} // namespace

RunsPanel::RunsPanel(QWidget* parent)
    : Panel(parent)
    , m_words(new QLabel(this))
    , m_pages(new QStackedWidget(this))
    , m_grid(new QGridLayout(this))
{
    setObjectName(QStringLiteral("runs"));
    makeActions();
    m_top = makeTop();
    m_words->setObjectName(QStringLiteral("runsWords"));
    m_words->setWordWrap(true);
    m_words->setTextFormat(Qt::PlainText);
    m_words->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    m_words->setMargin(fontMetrics().height() / 2);
    m_words->setMinimumSize(1, 1); // words that have no room are cut, and make the window no larger
    m_pages->addWidget(m_words);
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setSpacing(0);
    m_grid->addWidget(m_pages, 2, 0, 1, 2);
    m_grid->setColumnStretch(0, 1);
    m_grid->setRowStretch(2, 1);
    m_again.setInterval(untilNextLook);
    arrange();
    refresh();
}

RunsPanel::~RunsPanel()
{
    // A view that loses the focus while it is destroyed must not report to a pane that is half gone.
    if (m_view) {
        m_view->disconnect(this);
    }
}

void RunsPanel::makeActions()
{
    m_goOn = makeAction(this, "goOnWithRun", tr("&Go On"), QString());
    m_rename = makeAction(this, "renameRun", tr("&Rename"), tr("Give the run a name: it is then kept"));
    m_rename->setShortcut(Qt::Key_F2);
    m_rename->setShortcutContext(Qt::WidgetShortcut); // for the menu: the table has the key itself
    m_note = makeAction(this, "annotateRun", tr("Edit &Note"), tr("Write down what the run is about"));
    m_pin = makeAction(this, "pinRuns", tr("&Pin"), QString());
    m_duplicate = makeAction(this, "duplicateRun", tr("D&uplicate"),
                             tr("Make a copy that can be gone on with in another way"));
    m_folder = makeAction(this, "showRunFolder", tr("Show &Folder"), tr("Show the run's files"));
    m_delete = makeAction(this, "deleteRuns", tr("&Delete"),
                          tr("Delete the selected runs (Del); can be undone for a day"));
    m_undo = makeAction(this, "undoDeletion", tr("Undo"), tr("Bring back what was deleted"));
}

QWidget* RunsPanel::makeTop()
{
    auto* top = new QWidget(this);
    m_filter = new QLineEdit(top);
    m_filter->setObjectName(QStringLiteral("runsFilter"));
    m_filter->setPlaceholderText(tr("Filter"));
    m_filter->setAccessibleName(tr("Show only runs with this text"));
    m_filter->setClearButtonEnabled(true);
    m_filter->setMaximumWidth(fontMetrics().averageCharWidth() * 40);
    m_filter->setMinimumWidth(fontMetrics().averageCharWidth() * 10);
    auto* row = new QHBoxLayout(top);
    const int margin = fontMetrics().height() / 4;
    row->setContentsMargins(2 * margin, margin, margin, margin);
    row->setSpacing(2);
    row->addWidget(m_filter, 1);
    for (QAction* action : {m_goOn, m_pin, m_delete}) {
        row->addWidget(makeButton(action, top));
    }
    row->addStretch();
    return top;
}

void RunsPanel::useActions(const ActionSet& actions)
{
    QAction* race = actions[ActionId::RaceRun];
    m_race = new RaceChoice(
        *race, [this](const Command& command) { ask(command); }, this);
    m_compareAction = actions[ActionId::CompareRun];
    m_save = actions[ActionId::SaveSelectedRun];
    addActions({race, m_compareAction, m_save});
}

void RunsPanel::useRuns(KeptRuns& runs)
{
    m_runs = &runs;
    m_edits = new RunEdits(runs, this);
    m_view = new RunsView(runs, *m_edits, this);
    m_room = new RunsRoom(runs, this);
    if (m_compareAction) {
        m_compare = new CompareChoice(
            *m_compareAction, runs, *m_edits, [this](const Command& command) { ask(command); }, this);
    }
    m_view->addActions({m_goOn, m_rename, m_note, m_pin});
    m_view->addActions(actions()); // those of the window
    m_view->addActions({m_duplicate, m_folder, m_delete});
    m_pages->addWidget(m_view);
    connectRuns();
    connectView();
    arrange();
    refresh();
}

void RunsPanel::connectRuns()
{
    connect(m_runs, &KeptRuns::changed, this, &RunsPanel::refresh);
    connect(m_edits, &RunEdits::removed, this, [this](const QStringList& titles) {
        const QString text = titles.size() == 1
            ? tr("%1 is deleted.").arg(titles.first())
            : tr("%Ln runs are deleted.", "", static_cast<int>(titles.size()));
        tell({.text = text, .offer = m_undo});
    });
    const auto tellError
        = [this](const QString& reason) { tell({.kind = Message::Kind::Error, .text = reason}); };
    connect(m_runs, &KeptRuns::failed, this, tellError);
    connect(m_edits, &RunEdits::refused, this, tellError);
    // What is told can be undone as long as it is the latest step.
    connect(&m_edits->history(), &QUndoStack::indexChanged, this, &RunsPanel::tellNothing);
    connect(&m_again, &QTimer::timeout, this, [this] {
        if (!visibleRegion().isEmpty()) {
            m_runs->look();
        }
    });
}

void RunsPanel::connectView()
{
    connect(m_filter, &QLineEdit::textChanged, m_view, &RunsView::filter);
    connect(m_view, &RunsView::filled, this, &RunsPanel::refresh);
    connect(m_view, &RunsView::selectionMoved, this, &RunsPanel::refreshActions);
    connect(m_view, &RunsView::chosen, m_goOn, &QAction::trigger);
    connect(m_view, &RunsView::deletionWished, m_delete, &QAction::trigger);
    connect(m_view, &RunsView::pinClicked, this, [this](const RunLine& line) { togglePins({line}); });
    connect(m_goOn, &QAction::triggered, this, &RunsPanel::goOn);
    connect(m_rename, &QAction::triggered, this, [this] { m_view->editCurrent(RunColumn::Name); });
    connect(m_note, &QAction::triggered, this, [this] { m_view->editCurrent(RunColumn::Note); });
    connect(m_pin, &QAction::triggered, this, [this] { togglePins(m_view->selectedLines()); });
    connect(m_duplicate, &QAction::triggered, this,
            [this] { m_edits->duplicate(m_view->selectedLines().front().run.id); });
    connect(m_folder, &QAction::triggered, this, &RunsPanel::showFolder);
    connect(m_delete, &QAction::triggered, this, &RunsPanel::removeSelected);
    connect(m_undo, &QAction::triggered, &m_edits->history(), &QUndoStack::undo);
}

/// All in one line where there is room for it: the pane is low at the bottom of the window.
void RunsPanel::arrange()
{
    const bool wide = m_room && width() >= m_top->sizeHint().width() + m_room->sizeHint().width();
    m_grid->addWidget(m_top, 0, 0, 1, wide ? 1 : 2);
    if (m_room) {
        m_grid->addWidget(m_room, wide ? 0 : 3, wide ? 1 : 0, 1, wide ? 1 : 2,
                          wide ? Qt::AlignVCenter : Qt::AlignLeft);
    }
}

} // namespace ff
