// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/actions.h"

#include <QAction>
#include <QActionGroup>
#include <QCoreApplication>
#include <QMenu>

namespace ff {

namespace {

QString translated(const char* text)
{
    return QCoreApplication::translate("Actions", text);
}

QString withoutMnemonic(QString text)
{
    return text.remove(u'&').remove(u'…');
}

} // namespace

ActionSet::ActionSet(QWidget& window)
    : QObject(&window)
{
    for (const ActionRow& row : actionTable()) {
        QAction* action = makeAction(row);
        m_actions.insert(row.id, action);
        window.addAction(action);
    }
}

QActionGroup* ActionSet::groupOf(ActionKind kind)
{
    QActionGroup*& group = m_groups[kind];
    if (!group) {
        group = new QActionGroup(this);
        group->setExclusionPolicy(kind == ActionKind::OneLayer
                                      ? QActionGroup::ExclusionPolicy::ExclusiveOptional
                                      : QActionGroup::ExclusionPolicy::Exclusive);
    }
    return group;
}

QAction* ActionSet::makeAction(const ActionRow& row)
{
    auto* action = new QAction(shapeIcon(row.icon), translated(row.text), this);
    action->setObjectName(QLatin1StringView(row.name));
    action->setShortcuts(
        QKeySequence::listFromString(QLatin1StringView(row.shortcut), QKeySequence::PortableText));
    const QString help = translated(row.help);
    const QString key = action->shortcut().toString(QKeySequence::NativeText);
    const QString name = withoutMnemonic(action->text());
    action->setToolTip((key.isEmpty() ? name : tr("%1 (%2)").arg(name, key)) + u'\n' + help);
    action->setStatusTip(help);
    action->setWhatsThis(help);
    action->setCheckable(row.kind != ActionKind::Plain);
    if (row.kind != ActionKind::Plain && row.kind != ActionKind::Checkable) {
        groupOf(row.kind)->addAction(action);
    }
    return action;
}

QAction* ActionSet::operator[](ActionId id) const
{
    return m_actions.value(id);
}

QList<QAction*> ActionSet::ofKind(ActionKind kind) const
{
    QList<QAction*> result;
    for (const ActionRow& row : actionTable()) {
        if (row.kind == kind) {
            result << m_actions.value(row.id);
        }
    }
    return result;
}

void ActionSet::fill(QMenu& menu, MenuId id) const
{
    int section = -1;
    for (const ActionRow& row : actionTable()) {
        if (row.menu != id) {
            continue;
        }
        if (section >= 0 && row.section != section) {
            menu.addSeparator();
        }
        section = row.section;
        menu.addAction(m_actions.value(row.id));
    }
}

void ActionSet::showStartPause(bool running) const
{
    QAction* action = m_actions.value(ActionId::StartPause);
    const QString text = running ? tr("&Pause") : tr("&Start");
    if (action->text() == text) {
        return;
    }
    action->setText(text);
    action->setIcon(shapeIcon(running ? IconShape::Pause : IconShape::Start));
    action->setToolTip(running ? tr("Pause training (Space)") : tr("Start training (Space)"));
}

} // namespace ff
