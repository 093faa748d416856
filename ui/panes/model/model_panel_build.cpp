// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/core_words.h"
#include "ui/kit/form_layout.h"
#include "ui/panes/model/model_label.h"
#include "ui/panes/model/model_panel.h"
#include "ui/panes/model/setting_field.h"

#include <QCheckBox>
#include <QPushButton>

// Building the form, once.
namespace ff {

QWidget* ModelPanel::makeForm()
{
    auto* contents = new QWidget;
    m_form = new FormLayout(contents);
    const int margin = fontMetrics().height() / 2;
    m_form->setContentsMargins(margin, margin, margin, margin);
    m_form->setSpaces(margin, margin / 2);
    auto* legend = new QLabel(tr("What has a bolt acts at once, the rest starts the run anew."));
    legend->setWordWrap(true);
    m_mutedWords.push_back(legend);
    m_form->addRow(legend);
    addSections();
    m_showAll = new QCheckBox(tr("Also what has no effect in this run"));
    m_showAll->setObjectName(QStringLiteral("showAll"));
    connect(m_showAll, &QCheckBox::toggled, this, &ModelPanel::showEffects);
    m_form->addRow(m_showAll);
    return contents;
}

/// Every group of the table has its section, also one that a new row brings.
void ModelPanel::addSections()
{
    for (const SettingRow& row : settingTable()) {
        if (m_headings.empty() || m_headings.back().group != row.group) {
            addHeading(row.group);
        }
        const Line line = makeLine(row, m_form->parentWidget());
        m_form->addRow(line.label, line.field);
        m_form->addRow(line.problem);
        m_lines.push_back(line);
    }
}

void ModelPanel::addHeading(SettingGroup group)
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

} // namespace ff
