// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme.h"

#include <QFrame>
#include <QList>
#include <QString>
#include <QTimer>

class QAction;
class QLabel;
class QToolButton;

namespace ff {

/// What the program says to the user without stopping anything.
struct Message
{
    /// How much it matters; the order is that of urgency.
    enum class Kind { Information, Warning, Error };

    Kind kind = Kind::Information;
    QString text;
    QString topic = {}; ///< a later message of the same topic takes the place of the earlier one
    bool stays = false; ///< an information that waits to be closed; the other kinds always do
    QAction* offer = nullptr; ///< a button with this action, not owned
};

/// One line at the top of the centre for what happened and what can be done about it. The most urgent message
/// is shown, the others wait behind it. GUI thread only.
class MessageBar : public QFrame
{
    Q_OBJECT

public:
    explicit MessageBar(QWidget* parent = nullptr);

    void show(const Message& message);

    /// Takes back the messages of `topic`, shown or waiting.
    void withdraw(const QString& topic);

    /// Takes back the message that is shown.
    void closeCurrent();

    /// All that has not been closed, the shown one first.
    QList<Message> messages() const { return m_messages; }

    void applyTheme(const Theme& theme);

private:
    void refresh();
    void refreshOffer(const Message& message);
    void dress();

    QList<Message> m_messages; ///< most urgent first, of equal ones the oldest
    Theme m_theme;
    QTimer m_expiry;
    QLabel* m_icon = nullptr;
    QLabel* m_text = nullptr;
    QLabel* m_waiting = nullptr;
    QToolButton* m_offer = nullptr;
    QToolButton* m_close = nullptr;
};

} // namespace ff
