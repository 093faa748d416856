// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/model_panel.h"

#include "ui/panels/model_edit.h"
#include "ui/panels/model_label.h"
#include "ui/panels/setting_field.h"

#include <QFormLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

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
    showButtons();
}

ModelPanel::~ModelPanel()
{
    // A field that loses the focus while it is destroyed must not report to a form that is half gone.
    for (const Line& line : m_lines) {
        line.field->disconnect(this);
    }
}

QWidget* ModelPanel::makeForm()
{
    auto* contents = new QWidget;
    auto* form = new QFormLayout(contents);
    const int margin = fontMetrics().height() / 2;
    form->setContentsMargins(margin, margin, margin, margin);
    form->setVerticalSpacing(margin / 2);
    form->setHorizontalSpacing(margin);
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->setLabelAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    addGroup(*form, Effect::Structural);
    addGroup(*form, Effect::Live);
    return contents;
}

void ModelPanel::addGroup(QFormLayout& form, Effect effect)
{
    auto* heading = new QLabel(effect == Effect::Live ? tr("Act at once") : tr("Start the run anew"));
    QFont bold = heading->font();
    bold.setBold(true);
    heading->setFont(bold);
    heading->setContentsMargins(0, m_headings.empty() ? 0 : fontMetrics().height() / 2, 0, 0);
    m_headings.push_back(heading);
    form.addRow(heading);
    for (const SettingRow& row : settingTable()) {
        if (row.effect == effect) {
            const Line line = makeLine(row, form.parentWidget());
            form.addRow(line.label, line.field);
            form.addRow(line.problem);
            form.setRowVisible(line.problem, false);
            m_lines.push_back(line);
        }
    }
}

ModelPanel::Line ModelPanel::makeLine(const SettingRow& row, QWidget* parent)
{
    const Line line {&row, new ModelLabel(row, parent), makeSettingField(row, parent), new QLabel(parent)};
    line.label->setBuddy(line.field);
    const QString id = QString::fromStdString(std::string(row.id));
    line.label->setObjectName(QStringLiteral("label-") + id);
    line.problem->setObjectName(QStringLiteral("problem-") + id);
    line.problem->setWordWrap(true);
    line.problem->setTextFormat(Qt::PlainText);
    line.problem->setAutoFillBackground(true);
    line.problem->setMargin(fontMetrics().height() / 4);
    connect(line.field, &SettingField::edited, this,
            [this, &row](const SettingValue& value) { edit(row, value); });
    connect(line.field, &SettingField::problemFound, this,
            [this, line](const QString& problem) { showProblem(line, problem); });
    const auto editors = line.field->findChildren<QWidget*>();
    for (QWidget* editor : editors) {
        editor->installEventFilter(this);
    }
    return line;
}

QLayout* ModelPanel::makeButtons()
{
    m_waiting = new QLabel(this);
    m_waiting->setObjectName(QStringLiteral("waiting"));
    m_revert = new QPushButton(tr("Revert"), this);
    m_revert->setObjectName(QStringLiteral("revert"));
    m_revert->setToolTip(tr("Take back the changes that are not applied yet"));
    m_apply = new QPushButton(tr("Apply and restart"), this);
    m_apply->setObjectName(QStringLiteral("apply"));
    m_apply->setToolTip(tr("Start a new run with the changed settings"));
    connect(m_revert, &QPushButton::clicked, this, &ModelPanel::revert);
    connect(m_apply, &QPushButton::clicked, this, &ModelPanel::apply);
    auto* row = new QHBoxLayout;
    const int margin = fontMetrics().height() / 2;
    row->setContentsMargins(margin, margin / 2, margin, margin / 2);
    row->addWidget(m_waiting, 1);
    row->addWidget(m_revert);
    row->addWidget(m_apply);
    return row;
}

void ModelPanel::present(const Snapshot& snapshot)
{
    if (snapshot.settings == m_draft.echo() && !m_draft.hasWishes()) {
        return;
    }
    m_draft.setEcho(snapshot.settings);
    for (const Line& line : m_lines) {
        if (!line.field->isBeingEdited()) {
            showLine(line);
        }
    }
    showButtons();
}

void ModelPanel::edit(const SettingRow& row, const SettingValue& value)
{
    const SettingValue before = m_draft.shown(row);
    if (before != value) {
        m_history.push(new ModelEdit(
            row, before, value, [this](const auto& which, const auto& wanted) { adopt(which, wanted); }));
    }
}

void ModelPanel::adopt(const SettingRow& row, const SettingValue& value)
{
    m_draft.wish(row, value);
    if (row.effect == Effect::Live) {
        m_draft.markPosted(row);
        Q_EMIT commandRequested(command::SetLive {std::string(row.id), value});
    }
    const auto line = std::ranges::find(m_lines, &row, &Line::row);
    // While the user types or drags, the field already shows the value and must not be touched.
    if (line->field->isBeingEdited()) {
        line->label->setWaiting(m_draft.isWaiting(row));
    } else {
        showLine(*line);
    }
    showButtons();
}

void ModelPanel::showLine(const Line& line)
{
    line.field->setValue(m_draft.shown(*line.row));
    line.label->setWaiting(m_draft.isWaiting(*line.row));
}

void ModelPanel::showProblem(const Line& line, const QString& problem)
{
    if (line.problem->text() != problem) {
        line.problem->setText(problem);
        auto* form = qobject_cast<QFormLayout*>(line.field->parentWidget()->layout());
        form->setRowVisible(line.problem, !problem.isEmpty());
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
    const QString text = waiting == 1 ? tr("1 change") : tr("%1 changes").arg(waiting);
    m_waiting->setText(waiting > 0 ? text : QString());
    m_revert->setEnabled(waiting > 0 || hasProblem());
    m_apply->setEnabled(waiting > 0 && !hasProblem());
}

void ModelPanel::apply()
{
    Q_EMIT commandRequested(command::Configure {m_draft.wished()});
    for (const Line& line : m_lines) {
        m_draft.markPosted(*line.row);
        showLine(line);
    }
    showButtons();
}

void ModelPanel::revert()
{
    if (m_draft.waitingCount() > 0) {
        m_history.beginMacro(tr("revert"));
        for (const Line& line : m_lines) {
            if (m_draft.isWaiting(*line.row)) {
                edit(*line.row, line.row->get(m_draft.echo()));
            }
        }
        m_history.endMacro();
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
        line.field->setTheme(theme);
        QPalette colours = line.problem->palette();
        colours.setColor(QPalette::Window, theme.errorGround);
        colours.setColor(QPalette::WindowText, theme.text);
        line.problem->setPalette(colours);
    }
    for (QLabel* heading : m_headings) {
        QPalette colours = heading->palette();
        colours.setColor(QPalette::WindowText, theme.mutedText);
        heading->setPalette(colours);
    }
}

bool ModelPanel::undoByKey(const QKeyEvent& key)
{
    if (key.matches(QKeySequence::Undo)) {
        m_history.undo();
        return true;
    }
    if (key.matches(QKeySequence::Redo)) {
        m_history.redo();
        return true;
    }
    return false;
}

bool ModelPanel::event(QEvent* event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        const auto& key = *static_cast<QKeyEvent*>(event);
        if (key.matches(QKeySequence::Undo) || key.matches(QKeySequence::Redo)) {
            event->accept(); // undo acts on this form while the focus is in it
            return true;
        }
    }
    return Panel::event(event);
}

void ModelPanel::keyPressEvent(QKeyEvent* event)
{
    if (!undoByKey(*event)) {
        Panel::keyPressEvent(event);
    }
}

bool ModelPanel::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::KeyPress) {
        const auto line = std::ranges::find_if(m_lines, [&](const Line& each) {
            return each.field->isAncestorOf(static_cast<QWidget*>(watched));
        });
        // Half-typed text has its own undo; after that the form's history counts, not the text's.
        if (line != m_lines.end() && !line->field->isBeingEdited()
            && undoByKey(*static_cast<QKeyEvent*>(event))) {
            return true;
        }
    }
    return Panel::eventFilter(watched, event);
}

} // namespace ff
