// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/message_row.h"

#include <QList>
#include <QTimer>

class QToolButton;
class QVBoxLayout;

namespace ff {

/// At the top of the centre: what happened and what can be done about it. The newest message is shown, a
/// button with the number of the others opens the list of all. A hint, which is an information that stays,
/// goes behind everything else. GUI thread only.
class MessageBar : public QWidget
{
    Q_OBJECT

public:
    explicit MessageBar(QWidget* parent = nullptr);

    void show(const Message& message);

    /// Takes back the messages of `topic`, shown or waiting: their reason has gone.
    void withdraw(const QString& topic);

    /// Takes back the message that is shown.
    void closeCurrent();

    /// All that has not been closed, the shown one first.
    QList<Message> messages() const { return m_messages; }

    void applyTheme(const Theme& theme);

private:
    void announce();
    void refresh();
    void fillRows(qsizetype count);
    void refreshMore();
    void close(qsizetype place);

    QList<Message> m_messages; ///< newest first, hints last
    Theme m_theme;
    QTimer m_expiry; ///< of the message that is shown
    QVBoxLayout* m_rows = nullptr;
    QToolButton* m_more = nullptr; ///< checked: all are shown
};

} // namespace ff
