// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/language_menu.h"

#include "ui/window/language.h"

#include <QActionGroup>

namespace ff {

LanguageMenu::LanguageMenu(const QString& current, QWidget* parent)
    : QMenu(tr("Lan&guage"), parent)
{
    setObjectName(QStringLiteral("languages"));
    auto* group = new QActionGroup(this);
    group->addAction(addEntry({}, tr("Language of the &System")));
    addSeparator();
    for (const QString& code : languageCodes()) {
        group->addAction(addEntry(code, languageName(code)));
    }
    for (QAction* entry : group->actions()) {
        entry->setChecked(entry->data().toString() == current);
    }
}

QAction* LanguageMenu::addEntry(const QString& code, const QString& text)
{
    QAction* entry = addAction(text);
    entry->setObjectName(QStringLiteral("language-") + code);
    entry->setData(code);
    entry->setCheckable(true);
    entry->setStatusTip(tr("The window speaks it from the next start on"));
    connect(entry, &QAction::triggered, this, [this, code] { Q_EMIT chosen(code); });
    return entry;
}

} // namespace ff
