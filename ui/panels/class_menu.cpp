// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/class_menu.h"

#include <QMenu>

namespace ff {

void addClasses(QMenu& menu, const QStringList& classes, int likely, std::function<void(int)> chosen)
{
    for (qsizetype index = 0; index < classes.size(); ++index) {
        QString text = classes[index];
        text.replace(u'&', QStringLiteral("&&"));
        QAction* action = menu.addAction(u'&' + text);
        action->setCheckable(true);
        QObject::connect(action, &QAction::triggered, &menu,
                         [chosen, label = static_cast<int>(index)] { chosen(label); });
        if (index == likely) {
            action->setChecked(true);
            menu.setActiveAction(action);
        }
    }
}

} // namespace ff
