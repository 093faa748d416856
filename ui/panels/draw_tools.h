// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/canvas/canvas.h"

#include <QWidget>

class QAction;
class QLabel;
class QSlider;
class QUndoStack;

namespace ff {

/// The strip of tools above the canvas: pen, eraser, undo, redo, clear, width of the pen. GUI thread only.
class DrawTools : public QWidget
{
    Q_OBJECT

public:
    /// `history` must outlive the strip.
    explicit DrawTools(QUndoStack& history, QWidget* parent = nullptr);

    double penWidth() const; ///< pixels of the network's picture
    void setClearable(bool clearable);
    void setTheme(const Theme& theme);

    /// Whether the key stands for one of the tools while the drawing has the focus.
    bool knowsKey(const QKeyEvent& key) const { return actionFor(key) != nullptr; }

    /// Does what the key stands for; false when it stands for nothing.
    bool handleKey(const QKeyEvent& key);

Q_SIGNALS:
    void toolChosen(ff::Canvas::Tool tool);
    void penWidthChosen(double width);
    void clearRequested();

private:
    QAction* actionFor(const QKeyEvent& key) const;
    void addButtons();
    void addButton(QAction* action);
    void addWidthSlider();
    QAction* addTool(const char* name, const QString& text, const QKeySequence& key);

    QUndoStack& m_history;
    QAction* m_pen;
    QAction* m_eraser;
    QAction* m_undo;
    QAction* m_redo;
    QAction* m_clear;
    QSlider* m_width;
    QLabel* m_widthText;
};

} // namespace ff
