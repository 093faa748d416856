// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panes/model/model_panel.h"

#include "core/settings/modes.h"
#include "ui/kit/core_words.h"
#include "ui/panes/model/model_edit.h"
#include "ui/panes/model/model_label.h"
#include "ui/panes/model/setting_field.h"

#include <QCheckBox>
#include <QKeyEvent>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace ff {

ModelPanel::ModelPanel(QWidget* parent)
    : Panel(parent)
    , m_theme(themeFor(palette()))
{
    setObjectName(QStringLiteral("model"));
    m_history.setUndoLimit(100);
    auto* scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(makeForm());
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(scroll, 1);
    column->addLayout(makeButtons());
    for (const Line& line : m_lines) {
        showLine(line);
    }
    showEffects();
    showButtons();
}

ModelPanel::~ModelPanel()
{
    // A field that loses the focus while it is destroyed must not report to a form that is half gone.
    for (const Line& line : m_lines) {
        line.field->disconnect(this);
    }
}

/// What is in force counts for edits from elsewhere too, which come while the form is hidden.
void ModelPanel::record(const News& news)
{
    const Live& live = news.live;
    const bool hadWishes = m_draft.hasWishes();
    m_isNew = m_isNew || hadWishes || live.settings != m_draft.echo();
    m_draft.setEcho(live.settings, live.ticket);
    m_modes.follow(live.settings);
}

void ModelPanel::follow(const Live& live)
{
    Q_UNUSED(live)
    if (std::exchange(m_isNew, false)) {
        showAllLines();
    }
}

/// What was refused is not in force.
void ModelPanel::hear(const Event& event)
{
    const bool isRefused = event.kind == Event::Kind::Refused || event.kind == Event::Kind::Failed;
    m_isNew = (isRefused && m_draft.takeBack(event.ticket)) || m_isNew;
}

void ModelPanel::showAllLines()
{
    for (const Line& line : m_lines) {
        if (!line.field->isBeingEdited()) {
            showLine(line);
        }
    }
    showEffects();
    showButtons();
}

void ModelPanel::edit(const SettingRow& row, const SettingValue& value)
{
    const SettingValue before = m_draft.shown(row);
    if (before != value && row.id == "mode") {
        editMode(value);
    } else if (before != value) {
        m_history.push(new ModelEdit(
            row, before, value, [this](const auto& which, const auto& wanted) { adopt(which, wanted); }));
    }
}

/// What goes well with the mode is wished for together with it, as its button in the toolbar does.
void ModelPanel::editMode(const SettingValue& value)
{
    const SettingRow& row = settingRow("mode");
    Settings chosen = m_draft.wished();
    assign(chosen, row, value);
    editAll(coreWord(row.label), m_modes.choose(chosen.mode, m_draft.wished()).settings);
}

void ModelPanel::editAll(const QString& text, const Settings& settings)
{
    m_history.push(new ModelFormEdit(text, m_draft.wished(), settings,
                                     [this](const Settings& wanted) { adoptAll(wanted); }));
}

void ModelPanel::adoptAll(const Settings& settings)
{
    m_draft.wishAll(settings);
    for (const Line& line : m_lines) {
        showLine(line);
    }
    showEffects();
    showButtons();
}

void ModelPanel::adopt(const SettingRow& row, const SettingValue& value)
{
    m_draft.wish(row, value);
    if (row.effect == Effect::Live) {
        m_draft.markPosted(row, ask(command::SetLive {std::string(row.id), value}));
    }
    const auto line = std::ranges::find(m_lines, &row, &Line::row);
    // While the user types or drags, the field already shows the value and must not be touched.
    if (line->field->isBeingEdited()) {
        line->label->setWaiting(m_draft.isWaiting(row));
    } else {
        showLine(*line);
    }
    showEffects();
    showButtons();
}

void ModelPanel::showLine(const Line& line)
{
    line.field->setValue(m_draft.shown(*line.row));
    line.label->setWaiting(m_draft.isWaiting(*line.row));
}

/// Leaves out what makes no difference to the run that is wished for, and the headings of nothing.
void ModelPanel::showEffects()
{
    const Settings wished = m_draft.wished();
    for (const Line& line : m_lines) {
        showEffect(line, wished);
    }
    for (const Heading& heading : m_headings) {
        heading.label->setVisible(std::ranges::any_of(m_lines, [&](const Line& line) {
            return line.row->group == heading.group && isShown(line, wished);
        }));
    }
}

bool ModelPanel::isShown(const Line& line, const Settings& wished) const
{
    return m_showAll->isChecked() || appliesTo(*line.row, wished);
}

void ModelPanel::showEffect(const Line& line, const Settings& wished)
{
    const bool shown = isShown(line, wished);
    line.label->setVisible(shown);
    line.field->setVisible(shown);
    line.problem->setVisible(shown && !line.problem->text().isEmpty());
    const QString reason = coreWord(whyWithoutEffect(*line.row, wished));
    line.field->setReasonAgainst(reason);
    line.label->setEnabled(reason.isEmpty());
    line.label->setToolTip(line.field->tip());
}

void ModelPanel::showProblem(const Line& line, const QString& problem)
{
    if (line.problem->text() != problem) {
        line.problem->setText(problem);
        showEffect(line, m_draft.wished());
        showButtons();
    }
}

bool ModelPanel::hasProblem() const
{
    return std::ranges::any_of(m_lines, [](const Line& line) { return !line.problem->text().isEmpty(); });
}

void ModelPanel::showButtons()
{
    const int waiting = m_draft.waitingCount();
    const QString text = waiting == 1 ? tr("1 change") : tr("%n changes", "", waiting);
    m_waiting->setText(waiting > 0 ? text : QString());
    m_revert->setEnabled(waiting > 0 || hasProblem());
    m_apply->setEnabled(waiting > 0 && !hasProblem());
}

void ModelPanel::apply()
{
    m_draft.markAllPosted(ask(command::Configure {m_draft.wished()}));
    for (const Line& line : m_lines) {
        showLine(line);
    }
    showButtons();
}

void ModelPanel::revert()
{
    if (m_draft.waitingCount() > 0) {
        editAll(tr("revert"), m_draft.echo());
    }
    for (const Line& line : m_lines) {
        showLine(line); // wrong text goes too
    }
}

void ModelPanel::applyTheme(const Theme& theme)
{
    m_theme = theme;
    for (const Line& line : m_lines) {
        line.label->setTheme(theme);
        QPalette colours = line.problem->palette();
        colours.setColor(QPalette::Window, theme.errorGround);
        colours.setColor(QPalette::WindowText, theme.text);
        line.problem->setPalette(colours);
    }
    for (QLabel* words : m_mutedWords) {
        QPalette colours = words->palette();
        colours.setColor(QPalette::WindowText, theme.mutedText);
        words->setPalette(colours);
    }
}

bool ModelPanel::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::ShortcutOverride) {
        return Panel::eventFilter(watched, event);
    }
    const auto& key = *static_cast<QKeyEvent*>(event);
    const auto line = std::ranges::find_if(
        m_lines, [&](const Line& each) { return each.field->isAncestorOf(static_cast<QWidget*>(watched)); });
    // Half-typed text has its own undo. Otherwise the form's history counts, and not the text's, which would
    // take the key.
    const bool steps = key.matches(QKeySequence::Undo) || key.matches(QKeySequence::Redo);
    if (steps && line != m_lines.end() && !line->field->isBeingEdited()) {
        event->ignore();
        return true;
    }
    return Panel::eventFilter(watched, event);
}

} // namespace ff
