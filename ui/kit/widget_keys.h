// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QKeyEvent;

namespace ff {

/// Which keys are the focused widget's own, where the window has a shortcut of the same key. Combo boxes and
/// lists are searched by typing, and an open menu or list has all keys. Space starts and pauses training,
/// also after something was clicked; what was reached by Tab keeps Space all the same: without a mouse it
/// could not be used otherwise. Text fields see to themselves. GUI thread only.
class WidgetKeys : public QObject
{
    Q_OBJECT

public:
    /// Watches the whole application.
    explicit WidgetKeys(QObject* parent);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    bool isOwn(const QKeyEvent& key, const QObject* widget) const;

    const QObject* m_reached = nullptr; ///< the widget that got the focus by keyboard; compared, never used
};

} // namespace ff
