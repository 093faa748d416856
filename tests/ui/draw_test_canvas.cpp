// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/ui_test.h"
#include "ui/panes/draw/canvas.h"
#include "ui/panes/draw/draw_picture.h"
#include "ui/panes/draw/ink_geometry.h"
#include "ui/script/input_driver.h"

#include <QScreen>
#include <QSignalSpy>
#include <QTest>

#include <cmath>

namespace ff::draw_test_canvas {

/// Strokes, eraser, history and the geometry below them.
class DrawTestCanvas : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void mouseDrawsWhereItGoes();
    void whatIsPaintedMoveByMoveIsTheWholeDrawing();
    void rightButtonClickErasesAWholeStroke();
    void eraserDragCutsAStroke();
    void eraserBesideTheInkDoesNothing();
    void undoAndRedoGoStepByStep();
    void clearCanBeUndone();
    void drawingReplacesAPicture();
    void undoBringsTheDrawingBackFromPictures();
    void pressOutsideTheSquareDrawsNothing();
    void strokeCannotLeaveTheSheet();
    void smoothingKeepsTheEnds();
    void cutLeavesOnlyWhatIsOutside();
    void areaScalingKeepsTheMeanLevel_data();
    void areaScalingKeepsTheMeanLevel();
    void centreOfMassIsInPixels();

private:
    QPoint at(double x, double y) const;
    void drag(std::initializer_list<QPointF> path, Qt::MouseButton button = Qt::LeftButton);

    std::unique_ptr<Drawing> m_drawing;
    std::unique_ptr<Canvas> m_canvas;
};

void DrawTestCanvas::init()
{
    m_canvas.reset();
    m_drawing = std::make_unique<Drawing>();
    m_canvas = std::make_unique<Canvas>(*m_drawing);
    m_canvas->resize(282, 282);
    m_canvas->show();
}

/// Widget position of a place in the network's picture.
QPoint DrawTestCanvas::at(double x, double y) const
{
    const QRectF square = m_canvas->square();
    return (square.topLeft() + QPointF(x, y) * square.width() / inkSide).toPoint();
}

void DrawTestCanvas::drag(std::initializer_list<QPointF> path, Qt::MouseButton button)
{
    const auto send = [&](QEvent::Type type, QPointF place, Qt::MouseButton changed, Qt::MouseButtons down) {
        const QPointF local = at(place.x(), place.y());
        QMouseEvent event(type, local, m_canvas->mapToGlobal(local), changed, down, Qt::NoModifier);
        QApplication::sendEvent(m_canvas.get(), &event);
    };
    send(QEvent::MouseButtonPress, *path.begin(), button, button);
    for (const QPointF place : path) {
        send(QEvent::MouseMove, place, Qt::NoButton, button);
    }
    send(QEvent::MouseButtonRelease, *(path.end() - 1), button, Qt::NoButton);
}

void DrawTestCanvas::mouseDrawsWhereItGoes()
{
    drag({{5, 5}, {14, 14}, {20, 14}});
    QCOMPARE(m_drawing->sketch().strokes.size(), std::size_t {1});
    const InkStroke& stroke = m_drawing->sketch().strokes.front();
    QVERIFY(distanceTo(stroke, {5, 5}) < 0.2F);
    QVERIFY(distanceTo(stroke, {20, 14}) < 0.2F);
    const QImage image = m_canvas->grab().toImage();
    const QColor onInk = image.pixelColor(at(17, 14));
    const QColor besideInk = image.pixelColor(at(5, 20));
    QVERIFY(std::abs(onInk.lightness() - besideInk.lightness()) > 100);
}

/// The screen as it is after painting no more than what each move changed, against all painted at once.
void DrawTestCanvas::whatIsPaintedMoveByMoveIsTheWholeDrawing()
{
    QVERIFY(QTest::qWaitForWindowExposed(m_canvas.get()));
    const auto spiral = [this](int i) {
        const double radius = 3 + i / 15.0;
        return at(14 + radius * std::cos(i / 4.0), 14 + radius * std::sin(i / 4.0));
    };
    InputDriver hand(*m_canvas);
    hand.press(*m_canvas, spiral(0));
    for (int i = 1; i < 120; ++i) {
        hand.drag(*m_canvas, spiral(i));
        QCoreApplication::processEvents(); // paints
    }
    const QImage shown = m_canvas->screen()->grabWindow(m_canvas->winId()).toImage();
    const QImage whole = m_canvas->grab().toImage();
    QCOMPARE(shown.size(), whole.size());
    int largest = 0; // difference
    for (int y = 0; y < whole.height(); ++y) {
        for (int x = 0; x < whole.width(); ++x) {
            largest = std::max(largest, std::abs(qGray(shown.pixel(x, y)) - qGray(whole.pixel(x, y))));
        }
    }
    QVERIFY2(largest <= 64,
             qPrintable(QString::number(largest))); // edges are soft, and some are painted twice
    hand.release(*m_canvas, spiral(119));
}

void DrawTestCanvas::rightButtonClickErasesAWholeStroke()
{
    drag({{4, 4}, {24, 4}});
    drag({{4, 20}, {24, 20}});
    QTest::mouseClick(m_canvas.get(), Qt::RightButton, {}, at(14, 20));
    QCOMPARE(m_drawing->sketch().strokes.size(), std::size_t {1});
    QVERIFY(distanceTo(m_drawing->sketch().strokes.front(), {14, 4}) < 0.3F);
}

void DrawTestCanvas::eraserDragCutsAStroke()
{
    drag({{4, 14}, {24, 14}});
    m_canvas->setTool(Canvas::Tool::Eraser);
    drag({{14, 8}, {14, 20}});
    QCOMPARE(m_drawing->sketch().strokes.size(), std::size_t {2});
    for (const InkStroke& piece : m_drawing->ink()) {
        QVERIFY(distanceTo(piece, {14, 14}) > 1.5F);
    }
    m_drawing->undoStack()->undo();
    QCOMPARE(m_drawing->sketch().strokes.size(), std::size_t {1});
}

void DrawTestCanvas::eraserBesideTheInkDoesNothing()
{
    drag({{4, 4}, {24, 4}});
    const int steps = m_drawing->undoStack()->count();
    QSignalSpy changes(m_drawing.get(), &Drawing::changed);
    drag({{4, 24}, {24, 24}}, Qt::RightButton);
    QTest::mouseClick(m_canvas.get(), Qt::RightButton, {}, at(14, 14));
    QCOMPARE(changes.count(), 0);
    QCOMPARE(m_drawing->undoStack()->count(), steps);
}

void DrawTestCanvas::undoAndRedoGoStepByStep()
{
    drag({{4, 4}, {24, 4}});
    drag({{4, 20}, {24, 20}});
    QUndoStack& history = *m_drawing->undoStack();
    history.undo();
    QCOMPARE(m_drawing->sketch().strokes.size(), std::size_t {1});
    history.undo();
    QVERIFY(m_drawing->isEmpty());
    history.redo();
    history.redo();
    QCOMPARE(m_drawing->sketch().strokes.size(), std::size_t {2});
    QVERIFY(!history.canRedo());
}

void DrawTestCanvas::clearCanBeUndone()
{
    drag({{4, 4}, {24, 4}});
    m_drawing->clear();
    QVERIFY(m_drawing->isEmpty());
    m_drawing->undoStack()->undo();
    QCOMPARE(m_drawing->sketch().strokes.size(), std::size_t {1});
}

void DrawTestCanvas::drawingReplacesAPicture()
{
    m_drawing->showPicture({{2, 2, {0, 255, 255, 0}}});
    QVERIFY(!m_drawing->isEmpty());
    drag({{4, 4}, {24, 4}});
    QCOMPARE(m_drawing->sketch().data.picture.count(), 0);
    m_drawing->undoStack()->undo();
    QCOMPARE(m_drawing->sketch().data.picture.count(), 1);
}

void DrawTestCanvas::undoBringsTheDrawingBackFromPictures()
{
    drag({{4, 4}, {24, 4}});
    m_drawing->showPicture({{2, 2, {0, 255, 255, 0}}});
    m_drawing->showPicture({{2, 2, {255, 0, 255, 0}}});
    m_drawing->undoStack()->undo();
    QCOMPARE(m_drawing->sketch().data.picture.count(), 0);
    QCOMPARE(m_drawing->sketch().strokes.size(), std::size_t {1});
}

void DrawTestCanvas::pressOutsideTheSquareDrawsNothing()
{
    m_canvas->resize(400, 200);
    QTest::mouseClick(m_canvas.get(), Qt::LeftButton, {}, QPoint(10, 100));
    QVERIFY(m_drawing->isEmpty());
}

void DrawTestCanvas::strokeCannotLeaveTheSheet()
{
    drag({{14, 14}, {60, 14}, {-30, 14}});
    for (const InkPoint point : m_drawing->sketch().strokes.front()) {
        QVERIFY(point.x >= 0 && point.x <= inkSide);
    }
}

void DrawTestCanvas::smoothingKeepsTheEnds()
{
    const InkStroke corner {{0, 0}, {10, 0}, {10, 10}};
    const InkStroke path = smoothed(corner);
    QCOMPARE(path.front().x, 0.0F);
    QCOMPARE(path.back().y, 10.0F);
    QVERIFY(distanceTo(path, {10, 0}) > 1); // the corner is rounded off
    QVERIFY(inkLength({&path, 1}) < inkLength({&corner, 1}));
}

void DrawTestCanvas::cutLeavesOnlyWhatIsOutside()
{
    const InkStroke line {{0, 0}, {20, 0}};
    const auto pieces = cut(line, {10, -5}, {10, 5}, 2);
    QVERIFY(pieces.has_value());
    QCOMPARE(pieces->size(), std::size_t {2});
    const float left = inkLength(*pieces);
    QVERIFY2(left > 15 && left <= 16, qPrintable(QString::number(left)));
    QVERIFY(!cut(line, {10, 5}, {20, 5}, 2).has_value());
    QVERIFY(cut(line, {-1, 0}, {21, 0}, 2)->empty());
}

void DrawTestCanvas::areaScalingKeepsTheMeanLevel_data()
{
    QTest::addColumn<int>("width");
    QTest::addColumn<int>("height");
    QTest::newRow("half") << 14 << 14;
    QTest::newRow("larger") << 32 << 32;
    QTest::newRow("uneven") << 20 << 33;
}

void DrawTestCanvas::areaScalingKeepsTheMeanLevel()
{
    QFETCH(int, width);
    QFETCH(int, height);
    Pictures picture {28, 28, std::vector<std::uint8_t>(28 * 28, 0)};
    for (std::size_t i = 0; i < picture.pixels.size(); ++i) {
        picture.pixels[i] = static_cast<std::uint8_t>((i * 37) % 251);
    }
    const auto mean = [](const Pictures& of) {
        double sum = 0;
        for (const std::uint8_t pixel : of.pixels) {
            sum += pixel;
        }
        return sum / static_cast<double>(of.pixels.size());
    };
    const Pictures scaled = scaledByArea(picture, width, height);
    QCOMPARE(scaled.count(), 1);
    QCOMPARE(scaled.width, width);
    QVERIFY(std::abs(mean(scaled) - mean(picture)) < 0.5);
    QVERIFY(scaledByArea(picture, 28, 28).pixels == picture.pixels);
}

void DrawTestCanvas::centreOfMassIsInPixels()
{
    QCOMPARE(centreOfMass({3, 2, {0, 0, 200, 0, 0, 200}}).value(), QPointF(2, 0.5));
    QVERIFY(!centreOfMass({3, 2, {0, 0, 0, 0, 0, 0}}).has_value());
}

const test::UiTest registered {"draw_test_canvas", test::runWithWindows<DrawTestCanvas>};

} // namespace ff::draw_test_canvas

#include "draw_test_canvas.moc"
