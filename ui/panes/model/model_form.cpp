// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panes/model/model_form.h"

#include "ui/kit/core_words.h"
#include "ui/kit/form_layout.h"
#include "ui/panes/model/model_label.h"
#include "ui/panes/model/setting_field.h"
#include "ui/workbench/settings_draft.h"

#include <QCheckBox>
#include <QKeyEvent>

#include <algorithm>

namespace ff {

ModelForm::ModelForm(QWidget* parent)
    : QWidget(parent)
    , m_form(new FormLayout(this))
    , m_showAll(new QCheckBox(tr("Also what has no effect in this run")))
{
    const int margin = fontMetrics().height() / 2;
    m_form->setContentsMargins(margin, margin, margin, margin);
    m_form->setSpaces(margin, margin / 2);
    auto* legend = new QLabel(tr("What has a bolt acts at once, the rest starts the run anew."));
    legend->setWordWrap(true);
    m_mutedWords.push_back(legend);
    m_form->addRow(legend);
    addSections();
    m_showAll->setObjectName(QStringLiteral("showAll"));
    connect(m_showAll, &QCheckBox::toggled, this, &ModelForm::showEffects);
    m_form->addRow(m_showAll);
}

ModelForm::~ModelForm()
{
    // A field that loses the focus while it is destroyed must not report to a form that is half gone.
    for (const Line& line : m_lines) {
        line.field->disconnect(this);
    }
}

/// Every group of the table has its section, also one that a new row brings.
void ModelForm::addSections()
{
    for (const SettingRow& row : settingTable()) {
        if (m_headings.empty() || m_headings.back().group != row.group) {
            addHeading(row.group);
        }
        const Line line = makeLine(row);
        m_form->addRow(line.label, line.field);
        m_form->addRow(line.problem);
        m_lines.push_back(line);
    }
}

void ModelForm::addHeading(SettingGroup group)
{
    auto* heading = new QLabel(coreWord(settingGroupLabel(group)));
    heading->setObjectName(QStringLiteral("heading"));
    QFont bold = heading->font();
    bold.setBold(true);
    heading->setFont(bold);
    heading->setContentsMargins(0, fontMetrics().height() / 2, 0, 0);
    m_headings.push_back({group, heading});
    m_mutedWords.push_back(heading);
    m_form->addRow(heading);
}

ModelForm::Line ModelForm::makeLine(const SettingRow& row)
{
    const Line line {&row, new ModelLabel(row, this), makeSettingField(row, this), new QLabel(this)};
    line.label->setBuddy(line.field);
    const QString id = QString::fromStdString(std::string(row.id));
    line.label->setObjectName(QStringLiteral("label-") + id);
    line.problem->setObjectName(QStringLiteral("problem-") + id);
    line.problem->setWordWrap(true);
    line.problem->setTextFormat(Qt::PlainText);
    line.problem->setAutoFillBackground(true);
    line.problem->setMargin(fontMetrics().height() / 4);
    connect(line.field, &SettingField::edited, this,
            [this, &row](const SettingValue& value) { Q_EMIT edited(row, value); });
    connect(line.field, &SettingField::problemFound, this,
            [this, line](const QString& problem) { showProblem(line, problem); });
    const auto editors = line.field->findChildren<QWidget*>();
    for (QWidget* editor : editors) {
        editor->installEventFilter(this);
    }
    return line;
}

void ModelForm::useDraft(const SettingsDraft& draft)
{
    m_draft = &draft;
    showDraft(HalfTyped::IsForgotten);
}

void ModelForm::showDraft(HalfTyped text)
{
    for (const Line& line : m_lines) {
        // While the user types or drags, the field shows what they want and must not be touched.
        if (text == HalfTyped::IsForgotten || !line.field->isBeingEdited()) {
            line.field->setValue(m_draft->shown(*line.row));
        }
        line.label->setWaiting(m_draft->isWaiting(*line.row));
    }
    showEffects();
}

/// Leaves out what makes no difference to the run that is wished for, and the headings of nothing.
void ModelForm::showEffects()
{
    const Settings wished = m_draft->wished();
    for (const Line& line : m_lines) {
        showEffect(line, wished);
    }
    for (const Heading& heading : m_headings) {
        heading.label->setVisible(std::ranges::any_of(m_lines, [&](const Line& line) {
            return line.row->group == heading.group && isShown(line, wished);
        }));
    }
}

bool ModelForm::isShown(const Line& line, const Settings& wished) const
{
    return m_showAll->isChecked() || appliesTo(*line.row, wished);
}

void ModelForm::showEffect(const Line& line, const Settings& wished)
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

void ModelForm::showProblem(const Line& line, const QString& problem)
{
    if (line.problem->text() != problem) {
        line.problem->setText(problem);
        showEffect(line, m_draft->wished());
        Q_EMIT problemChanged();
    }
}

bool ModelForm::hasProblem() const
{
    return std::ranges::any_of(m_lines, [](const Line& line) { return !line.problem->text().isEmpty(); });
}

void ModelForm::applyTheme(const Theme& theme)
{
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

bool ModelForm::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::ShortcutOverride) {
        return QWidget::eventFilter(watched, event);
    }
    const auto& key = *static_cast<QKeyEvent*>(event);
    const auto line = std::ranges::find_if(
        m_lines, [&](const Line& each) { return each.field->isAncestorOf(static_cast<QWidget*>(watched)); });
    // Half-typed text has its own undo. Otherwise the history of the settings counts, and not the text's,
    // which would take the key.
    const bool steps = key.matches(QKeySequence::Undo) || key.matches(QKeySequence::Redo);
    if (steps && line != m_lines.end() && !line->field->isBeingEdited()) {
        event->ignore();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace ff
