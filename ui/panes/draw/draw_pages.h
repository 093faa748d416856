// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/panes/draw/drawn_sheet.h"

#include <QWidget>

class QAction;

namespace ff {

class ActionSet;
class DrawBoard;
class DrawParts;
struct Theme;

/// The two faces of the Draw pane: one large canvas with everything about its answer, or a board of small
/// ones. Shown is the one that was chosen, which the window remembers, and the one on which something
/// changes. GUI thread only.
class DrawPages : public QWidget
{
    Q_OBJECT

public:
    /// `drawing` must outlive this.
    explicit DrawPages(Drawing& drawing, QWidget* parent = nullptr);

    DrawParts* const parts; ///< about the one drawing
    DrawBoard* const board;

    bool isBoard() const;

    /// What the actions are about: the one drawing, or the one of the board that had the focus last.
    DrawnSheet current() const;

    /// For a label to keep it with.
    void openKeepMenu() const;

    /// Of the tools. Called once.
    void useActions(const ActionSet& actions);

    void setTheme(const Theme& theme) const;

Q_SIGNALS:
    void turned(); ///< isBoard() is something else
    void keepChosen(int label); ///< to keep current() with

private:
    QWidget* addPage(QWidget* content);
    QAction* makeToggle();

    QAction* m_toggle;
};

} // namespace ff
