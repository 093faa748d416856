// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panes/draw/draw_keep.h"

#include "ui/kit/class_menu.h"
#include "ui/kit/menu_button.h"

#include <QAction>
#include <QHBoxLayout>

namespace ff {

DrawKeep::DrawKeep(QWidget* parent)
    : QWidget(parent)
    , m_menu(new ClassMenu(this))
    , m_button(new MenuButton(tr("Keep as"), m_menu, this))
{
    setObjectName(QStringLiteral("keep"));
    m_menu->setObjectName(QStringLiteral("keepMenu"));
    m_button->setObjectName(QStringLiteral("keepButton"));
    m_button->setAutoRaise(false);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_button);
    row->addStretch();
    connect(m_menu, &ClassMenu::chosen, this, &DrawKeep::chosen);
    setReady(false);
}

void DrawKeep::explainBy(const QAction& action)
{
    m_button->setToolTip(action.toolTip());
    m_button->setWhatsThis(action.whatsThis());
}

void DrawKeep::setClasses(const QStringList& names)
{
    m_menu->setClasses(names);
}

void DrawKeep::setProposal(int label)
{
    m_menu->setProposal(label);
}

void DrawKeep::setReady(bool ready)
{
    m_button->setEnabled(ready);
}

void DrawKeep::openMenu()
{
    m_menu->popup(m_button->mapToGlobal(m_button->rect().bottomLeft()));
}

} // namespace ff
