// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panes/draw/drawing.h"

#include "ui/panes/draw/ink_geometry.h"

#include <QUndoCommand>

#include <algorithm>
#include <cmath>
#include <utility>

namespace ff {
namespace {

constexpr int neverMerges = -1;
constexpr int mergesPictures = 1;

/// An eraser that moved less is a click: a hand is never quite still.
constexpr float clickTravel = 0.4F;

/// Points closer than this to the last one only record the hand's tremor.
constexpr float pointSpacing = 0.12F;

} // namespace

/// From one sketch to another; the change itself has already happened when it is pushed.
class SketchCommand : public QUndoCommand
{
public:
    SketchCommand(Drawing& drawing, Sketch before, Sketch after, const QString& name, int mergeKind)
        : QUndoCommand(name)
        , m_drawing(drawing)
        , m_before(std::move(before))
        , m_after(std::move(after))
        , m_mergeKind(mergeKind)
    { }

    int id() const override { return m_mergeKind; }
    void undo() override { m_drawing.restore(m_before); }

    void redo() override
    {
        if (m_undoneBefore) {
            m_drawing.restore(m_after);
        }
        m_undoneBefore = true;
    }

    bool mergeWith(const QUndoCommand* later) override
    {
        m_after = static_cast<const SketchCommand*>(later)->m_after;
        return true;
    }

private:
    Drawing& m_drawing;
    Sketch m_before;
    Sketch m_after;
    int m_mergeKind;
    bool m_undoneBefore = false;
};

Drawing::Drawing(QUndoStack* history, QObject* parent)
    : QObject(parent)
    , m_history(history ? history : &m_ownHistory)
{
    m_ownHistory.setUndoLimit(100);
}

std::vector<InkStroke> Drawing::ink() const
{
    std::vector<InkStroke> paths;
    paths.reserve(m_sketch.strokes.size());
    std::ranges::transform(m_sketch.strokes, std::back_inserter(paths), smoothed);
    return paths;
}

void Drawing::begin(Gesture gesture)
{
    penUp();
    eraserUp();
    m_gesture = gesture;
    m_before = m_sketch;
    m_touched = false;
}

void Drawing::finish(const QString& name)
{
    m_gesture = Gesture::None;
    if (m_touched) {
        m_history->push(new SketchCommand(*this, std::move(m_before), m_sketch, name, neverMerges));
    }
}

void Drawing::penDown(InkPoint point)
{
    begin(Gesture::Pen);
    const bool first = m_sketch.strokes.empty();
    m_sketch.data = {};
    m_sketch.strokes.push_back({point});
    m_last = point;
    m_touched = true;
    Q_EMIT changed(first ? Change::Replaced : Change::Continued);
}

void Drawing::penTo(InkPoint point)
{
    if (m_gesture != Gesture::Pen) {
        return;
    }
    InkStroke& stroke = m_sketch.strokes.back();
    if (distanceBetween(m_last, point) >= pointSpacing) {
        m_last = point;
        stroke.push_back(point);
    } else if (stroke.back().width < point.width) {
        stroke.back().width = point.width; // pressed harder where it is: a dot, or the start of a stroke
    } else {
        return;
    }
    Q_EMIT changed(Change::Continued);
}

void Drawing::penUp()
{
    if (m_gesture == Gesture::Pen) {
        finish(tr("stroke"));
    }
}

void Drawing::eraserDown(InkPoint point, float reach)
{
    begin(Gesture::EraserClick);
    m_last = point;
    m_reach = reach;
}

void Drawing::eraserTo(InkPoint point)
{
    if (m_gesture == Gesture::EraserClick && distanceBetween(m_last, point) >= clickTravel) {
        m_gesture = Gesture::EraserDrag;
    }
    if (m_gesture == Gesture::EraserDrag) {
        erase(std::exchange(m_last, point), point);
    }
}

void Drawing::eraserUp()
{
    if (m_gesture == Gesture::EraserDrag) {
        finish(tr("erasing"));
    }
    if (m_gesture != Gesture::EraserClick) {
        return;
    }
    auto& strokes = m_sketch.strokes;
    const auto away = [this](const InkStroke& stroke) { return distanceTo(smoothed(stroke), m_last); };
    const auto nearest = std::ranges::min_element(strokes, {}, away);
    m_touched = nearest != strokes.end() && away(*nearest) < m_reach;
    if (m_touched) {
        strokes.erase(nearest);
    }
    finish(tr("erasing"));
    if (m_touched) {
        Q_EMIT changed(Change::Continued);
    }
}

void Drawing::erase(InkPoint from, InkPoint to)
{
    std::vector<InkStroke> left;
    bool touched = false;
    for (InkStroke& stroke : m_sketch.strokes) {
        // What is cut is what is seen, hence the smoothed path; a stroke that is not touched stays as it was.
        if (auto pieces = cut(smoothed(stroke), from, to, m_reach)) {
            std::ranges::move(*pieces, std::back_inserter(left));
            touched = true;
        } else {
            left.push_back(std::move(stroke));
        }
    }
    m_sketch.strokes = std::move(left);
    if (touched) {
        m_touched = true;
        Q_EMIT changed(Change::Continued);
    }
}

void Drawing::clear()
{
    if (!isEmpty()) {
        replace({}, tr("clear"), neverMerges);
    }
}

void Drawing::showPicture(LabelledPicture picture)
{
    const int mergeKind = picture.original ? neverMerges : mergesPictures;
    replace({{}, std::move(picture)}, tr("picture"), mergeKind);
}

void Drawing::replace(Sketch next, const QString& name, int mergeKind)
{
    begin(Gesture::None);
    m_sketch = std::move(next);
    m_history->push(new SketchCommand(*this, std::move(m_before), m_sketch, name, mergeKind));
    Q_EMIT changed(Change::Replaced);
}

void Drawing::restore(const Sketch& sketch)
{
    m_gesture = Gesture::None;
    m_sketch = sketch;
    Q_EMIT changed(Change::Replaced);
}

} // namespace ff
