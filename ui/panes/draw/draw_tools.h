// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/panes/draw/canvas.h"

#include <QWidget>

class QAction;
class QHBoxLayout;
class QLabel;
class QSlider;
class QUndoStack;

namespace ff {

class ActionSet;

/// The strip of tools below the canvas: the window's drawing actions as buttons, undo and redo of the drawing
/// whatever has the focus, and the width of the pen. GUI thread only.
class DrawTools : public QWidget
{
    Q_OBJECT

public:
    /// `history` must outlive the strip.
    explicit DrawTools(QUndoStack& history, QWidget* parent = nullptr);

    /// Adds the buttons. Called once.
    void useActions(const ActionSet& actions);

    /// One more button.
    void addButton(QAction* action);

    double penWidth() const; ///< pixels of the network's picture
    void setPenWidth(double width);

    QUndoStack& history() { return m_history; }

Q_SIGNALS:
    void toolChosen(ff::Canvas::Tool tool);
    void penWidthChosen(double width);

private:
    void addWidthSlider(QHBoxLayout* row);
    QAction* drawingStep(QAction* step, const QAction* shared);

    QUndoStack& m_history;
    QHBoxLayout* m_buttons;
    QSlider* m_width;
    QLabel* m_widthText;
};

} // namespace ff
