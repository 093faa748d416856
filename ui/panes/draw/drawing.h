// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/ink/ink.h"
#include "ui/kit/labelled_picture.h"

#include <QObject>
#include <QUndoStack>

namespace ff {

/// What is on the canvas: strokes, or one picture in their place.
struct Sketch
{
    std::vector<InkStroke> strokes; ///< as the pen went, oldest first
    LabelledPicture data; ///< empty while there are strokes
};

/// A drawing and its history, without a widget. Coordinates are those of the network's picture: the canvas is
/// the square (0, 0) to (inkSide, inkSide). GUI thread only.
class Drawing : public QObject
{
    Q_OBJECT

public:
    /// Continued: the same drawing grew or was trimmed. Replaced: what was known of it no longer holds.
    enum class Change { Continued, Replaced };

    /// `history`: of several drawings, which must outlive this; null: one of its own.
    explicit Drawing(QUndoStack* history = nullptr, QObject* parent = nullptr);

    const Sketch& sketch() const { return m_sketch; }
    bool isEmpty() const { return m_sketch.strokes.empty() && m_sketch.data.isEmpty(); }

    /// The smoothed strokes, the one under the pen included: what is painted and what the network gets.
    std::vector<InkStroke> ink() const;

    /// One entry per gesture: stroke, erasing, clearing, picture.
    QUndoStack* undoStack() { return m_history; }

    void penDown(InkPoint point);
    void penTo(InkPoint point);
    void penUp();

    /// `reach`: how near to a stroke's middle line the eraser's centre must come. A click removes the nearest
    /// stroke within reach whole, a drag cuts out what it passes over.
    void eraserDown(InkPoint point, float reach);
    void eraserTo(InkPoint point);
    void eraserUp();

    void clear();

    /// Shows one picture in place of the strokes, until something is drawn. Consecutive pictures of the data
    /// are one step of the history.
    void showPicture(LabelledPicture picture);

Q_SIGNALS:
    void changed(ff::Drawing::Change change);

private:
    friend class SketchCommand;
    enum class Gesture { None, Pen, EraserClick, EraserDrag };

    void begin(Gesture gesture);
    void finish(const QString& name);
    void erase(InkPoint from, InkPoint to);
    void restore(const Sketch& sketch);
    void replace(Sketch next, const QString& name, int mergeKind);

    Sketch m_sketch;
    Sketch m_before; ///< at the start of the gesture under way
    Gesture m_gesture = Gesture::None;
    InkPoint m_last;
    float m_reach = 0;
    bool m_touched = false; ///< the gesture under way has changed something
    QUndoStack m_ownHistory;
    QUndoStack* m_history;
};

} // namespace ff
