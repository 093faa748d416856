// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panes/model/model_panel.h"

#include "ui/figures/figure_words.h"
#include "ui/panes/model/model_form.h"
#include "ui/panes/model/settings_table.h"
#include "ui/workbench/settings_draft.h"

#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace ff {

ModelPanel::ModelPanel(QWidget* parent)
    : Panel(parent)
    , m_form(new ModelForm)
{
    setObjectName(QStringLiteral("model"));
    auto* scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(m_form);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(scroll, 1);
    column->addLayout(makeButtons());
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
    auto* row = new QHBoxLayout;
    const int margin = fontMetrics().height() / 2;
    row->setContentsMargins(margin, margin / 2, margin, margin / 2);
    row->addWidget(m_waiting, 1);
    row->addWidget(m_revert);
    row->addWidget(m_apply);
    return row;
}

void ModelPanel::useSettings(SettingsDraft& settings)
{
    m_draft = &settings;
    m_form->useDraft(settings);
    showButtons();
    connect(m_form, &ModelForm::edited, m_draft, &SettingsDraft::edit);
    connect(m_form, &ModelForm::problemChanged, this, &ModelPanel::showButtons);
    connect(m_revert, &QPushButton::clicked, this, &ModelPanel::revert);
    connect(m_apply, &QPushButton::clicked, m_draft, &SettingsDraft::apply);
    connect(m_draft, &SettingsDraft::edited, this, &ModelPanel::showDraft);
}

QUndoStack* ModelPanel::undoStack()
{
    return m_draft->history();
}

void ModelPanel::follow(const Live& live)
{
    Q_UNUSED(live)
    if (m_draft->revision() != m_shownRevision) {
        showDraft();
    }
}

std::vector<Figure> ModelPanel::makeFigures() const
{
    return {{QStringLiteral("settings"), settingsTable(m_live.settings, figureContext(m_live))}};
}

void ModelPanel::showDraft()
{
    m_shownRevision = m_draft->revision();
    m_form->showDraft(ModelForm::HalfTyped::Stays);
    showButtons();
}

void ModelPanel::showButtons()
{
    const int waiting = m_draft->waitingCount();
    const QString text = waiting == 1 ? tr("1 change") : tr("%n changes", "", waiting);
    m_waiting->setText(waiting > 0 ? text : QString());
    m_revert->setEnabled(waiting > 0 || m_form->hasProblem());
    m_apply->setEnabled(waiting > 0 && !m_form->hasProblem());
}

/// Wrong text goes too.
void ModelPanel::revert()
{
    m_draft->revert();
    m_form->showDraft(ModelForm::HalfTyped::IsForgotten);
}

void ModelPanel::applyTheme(const Theme& theme)
{
    m_form->applyTheme(theme);
}

} // namespace ff
