// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/panes/draw/canvas.h"
#include "ui/panes/draw/draw_network_picture.h"

#include <QWidget>

class QToolButton;

namespace ff {

class BoardAnswer;

/// One of the small canvases of a board, its answer, and a button that clears it alone. GUI thread only.
class BoardSheet : public QWidget
{
    Q_OBJECT

public:
    /// `number` from 1, for people. `history` must outlive the sheet.
    BoardSheet(int number, QUndoStack& history, QWidget* parent);
    ~BoardSheet() override;

    const Drawing& drawing() const { return m_drawing; }
    void clear() { m_drawing.clear(); }

    /// What the network is to be asked by that rule; empty where there is too little to read.
    const Pictures& picture() const { return m_picture; }
    void setRule(const DrawnRule& rule);

    /// Counts up when what was known of the drawing no longer holds.
    int generation() const { return m_generation; }

    Canvas& canvas() { return *m_canvas; }
    BoardAnswer& answer() { return *m_answer; }

    void setTheme(const Theme& theme);

    /// Of the room beside the canvas that words and button need at least, in pixels.
    static int besideCanvas(const QWidget& like);

Q_SIGNALS:
    void changed(); ///< picture(), or what is drawn

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void place();
    void look(Drawing::Change change);

    Drawing m_drawing;
    DrawnRule m_rule;
    Pictures m_picture;
    int m_generation = 0;
    Canvas* m_canvas;
    BoardAnswer* m_answer;
    QToolButton* m_clear;
};

} // namespace ff
