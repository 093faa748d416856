// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/class_menu.h"

#include "ui/kit/foreign_text.h"

namespace ff {

ClassMenu::ClassMenu(QWidget* parent)
    : QMenu(parent)
{
    // Queued: a menu that opens makes its own choice of what is selected first.
    connect(this, &QMenu::aboutToShow, this, &ClassMenu::showProposal, Qt::QueuedConnection);
}

void ClassMenu::setClasses(const QStringList& names)
{
    if (names == m_names) {
        return;
    }
    m_names = names;
    clear();
    for (int i = 0; i < names.size(); ++i) {
        QAction* action = addAction(u'&' + foreignLabel(names[i]));
        action->setCheckable(true);
        connect(action, &QAction::triggered, this, [this, i] {
            checkProposal(); // a click has turned the mark round
            Q_EMIT chosen(i);
        });
    }
    checkProposal();
}

void ClassMenu::setProposal(int index)
{
    m_proposal = index;
    checkProposal();
}

void ClassMenu::checkProposal()
{
    for (int i = 0; i < actions().size(); ++i) {
        actions().at(i)->setChecked(i == m_proposal);
    }
}

void ClassMenu::showProposal()
{
    if (isVisible() && m_proposal >= 0 && m_proposal < actions().size()) {
        setActiveAction(actions().at(m_proposal));
    }
}

} // namespace ff
