// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/message_row.h"
#include "ui/kit/theme.h"

#include <QLabel>
#include <QLineEdit>
#include <QStackedWidget>

class QGridLayout;
class QHBoxLayout;
class QSplitter;

namespace ff {

/// Where the parts of the Runs pane stand: a filter with buttons above, a table or words in its place, a plot
/// beside it, a message, and the room that runs take. GUI thread only.
class RunsFrame : public QWidget
{
    Q_OBJECT

public:
    RunsFrame(const QList<QAction*>& buttons, QWidget* parent);

    /// Buttons after the others, each group in a line.
    void addGroups(const QList<QWidget*>& groups);

    /// Once, when there are runs to be shown.
    void setParts(const QList<QWidget*>& tables, QWidget& plot, QWidget& room);

    /// Of the tables and the plot; with words, these are shown in the place of the table.
    void show(QWidget& table, const QString& words, bool isPlotted);

    /// In the place of everything.
    void showWords(const QString& words);

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
    void arrangeMore(QHBoxLayout& top);

    QWidget* m_top;
    QWidget* m_more = nullptr; ///< buttons, in m_top or below it; null until addGroups()
    QLabel* m_words;
    QStackedWidget* m_pages; ///< words, then tables
    QSplitter* m_sides;
    QWidget* m_plot = nullptr; ///< null until setParts()
    QGridLayout* m_grid;
    QWidget* m_room = nullptr; ///< null until setParts()
    MessageRow* m_message = nullptr;
    Theme m_theme;
};

} // namespace ff
