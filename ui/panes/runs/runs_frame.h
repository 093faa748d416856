// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/message_row.h"
#include "ui/kit/theme.h"

#include <QLabel>
#include <QLineEdit>
#include <QStackedWidget>

class QGridLayout;

namespace ff {

/// Where the parts of the Runs pane stand: a filter with buttons above, the table or words in its place, a
/// message, and the room that runs take. GUI thread only.
class RunsFrame : public QWidget
{
    Q_OBJECT

public:
    RunsFrame(const QList<QAction*>& buttons, QWidget* parent);

    /// Once, when there are runs to be shown.
    void setParts(QWidget& view, QWidget& room);

    /// In the place of runs; empty: the runs are shown.
    void setWords(const QString& words);

    /// One message at a time.
    void tell(const Message& message);
    void tellNothing();

    void setTheme(const Theme& theme);

Q_SIGNALS:
    void filtered(const QString& text);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    QWidget* makeTop(const QList<QAction*>& buttons);
    void arrange();

    QWidget* m_top;
    QLabel* m_words;
    QStackedWidget* m_pages;
    QGridLayout* m_grid;
    QWidget* m_room = nullptr; ///< null until setParts()
    MessageRow* m_message = nullptr;
    Theme m_theme;
};

} // namespace ff
