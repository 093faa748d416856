// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/theme.h"

#include <QFrame>
#include <QString>

class QAction;
class QLabel;
class QToolButton;

namespace ff {

/// What the program says to the user without stopping anything.
struct Message
{
    enum class Kind { Information, Warning, Error };

    Kind kind = Kind::Information;
    QString text;
    QString topic = {}; ///< a later message of the same topic takes the place of the earlier one
    bool stays = false; ///< an information that waits to be closed; the other kinds always do
    QAction* offer = nullptr; ///< a button with this action, not owned; an information with one waits longer
    QAction* secondOffer = nullptr; ///< another way, less in the foreground; not owned
};

/// One message with what can be done about it. GUI thread only.
class MessageRow : public QFrame
{
    Q_OBJECT

public:
    MessageRow(const Message& message, const Theme& theme, QWidget* parent);

Q_SIGNALS:
    void closed();

private:
    void addButtons(const Message& message);
    QToolButton* addOffer(QAction* offer);
    void dress(Message::Kind kind, const Theme& theme);

    QLabel* m_icon;
    QLabel* m_text;
};

} // namespace ff
