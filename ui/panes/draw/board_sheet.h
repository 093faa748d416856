// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/icons.h"
#include "ui/panes/draw/canvas.h"
#include "ui/panes/draw/drawn_sheet.h"

#include <QWidget>

class QAction;
class QToolButton;

namespace ff {

class ActionSet;
class BoardAnswer;

/// One of the small canvases of a board, its answer, and buttons that keep or clear it alone. The answer has
/// a menu with more, which the Menu key opens on the canvas too. GUI thread only.
class BoardSheet : public QWidget
{
    Q_OBJECT

public:
    /// `number` from 1, for people. `history` must outlive the sheet.
    BoardSheet(int number, QUndoStack& history, QWidget* parent);
    ~BoardSheet() override;

    /// Adds those of the window's actions that are about a drawing to the menu. Called once.
    void useActions(const ActionSet& actions);

    const Drawing& drawing() const { return m_drawing; }
    DrawnSheet sheet() const { return {m_drawing, *m_canvas, m_picture, m_rule}; }
    void clear() { m_drawing.clear(); }

    /// What the network is to be asked by that rule; empty where there is too little to read.
    const Pictures& picture() const { return m_picture; }
    void setRule(const DrawnRule& rule);

    /// Whether there are classes of which a drawing can be a sample.
    void setLabelled(bool isLabelled);

    /// Where a menu of this sheet opens, on the screen.
    QPoint menuPlace() const;

    /// Counts up when what was known of the drawing no longer holds.
    int generation() const { return m_generation; }

    Canvas& canvas() { return *m_canvas; }
    BoardAnswer& answer() { return *m_answer; }

    void setTheme(const Theme& theme);

    /// Of the room beside the canvas that words and button need at least, in pixels.
    static int besideCanvas(const QWidget& like);

Q_SIGNALS:
    void changed(); ///< picture(), or what is drawn
    void chosen(); ///< the focus has come here, or the menu is about to open
    void keepWished();

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QToolButton* makeButton(const char* name, const QString& words, IconShape icon);
    void place();
    void look(Drawing::Change change);
    void showButtons();

    Drawing m_drawing;
    DrawnRule m_rule;
    Pictures m_picture;
    int m_generation = 0;
    bool m_isLabelled = true;
    int m_number;
    Canvas* m_canvas;
    BoardAnswer* m_answer;
    QToolButton* m_clear;
    QToolButton* m_keep;
    QAction* m_clearStep; ///< the same in the menu
};

} // namespace ff
