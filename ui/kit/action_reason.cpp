// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/action_reason.h"

#include "ui/kit/foreign_text.h"

#include <QAction>

namespace ff {

void allowUnless(QAction& action, const QString& reason)
{
    const QString name = action.text().remove(u'&');
    const QString words = reason.isEmpty() ? action.whatsThis() : reason;
    action.setEnabled(reason.isEmpty());
    action.setToolTip(foreignTip(name + u'\n' + words));
    action.setStatusTip(words);
}

} // namespace ff
