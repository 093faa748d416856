// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/ui_test.h"
#include "ui/panes/draw/canvas.h"
#include "ui/panes/draw/ink_geometry.h"

#include <QMouseEvent>
#include <QSignalSpy>
#include <QTabletEvent>
#include <QTest>
#include <QTouchEvent>

#include <array>
#include <memory>

namespace ff::draw_test_pen {

/// A pen that tells how hard it is pressed, and fingers, on the sheet.
class DrawTestPen : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void morePressureMakesAWiderLine();
    void halfPressureIsTheChosenWidth();
    void aPenThatKnowsNoPressureDrawsAsTheMouse();
    void aDotIsAsWideAsItWasPressed();
    void theOtherEndErases();
    void inkReachesThePenWhileItMoves();
    void aFingerDrawsAsTheMouse();
    void aSecondFingerDrawsNothing();
    void theFingerThatStaysBeginsNoStroke();
    void aTouchThatIsTakenAwayEndsTheStroke();
    void aFingerBesideThePenDrawsNothing();

private:
    using Path = std::vector<QPointF>; ///< in pixels of the network's picture

    QPointF at(QPointF place) const;
    QPointingDevice& pen(QPointingDevice::PointerType type, bool knowsPressure = true);
    void sendTablet(QEvent::Type type, QPointF place, double pressure, QPointingDevice& device);
    void tablet(const Path& path, double pressure, QPointingDevice& device);
    void mouse(const Path& path);
    void finger(const Path& path);
    double inkAcross(int column) const;
    void clear() { m_drawing->clear(); }

    const Path m_line {{4, 14}, {10, 14}, {14, 14}, {20, 14}, {24, 14}};
    const Path m_curve {{5, 5}, {12, 6}, {18, 12}, {10, 20}, {22, 23}};
    std::unique_ptr<QPointingDevice> m_touch {QTest::createTouchDevice()};
    std::vector<std::unique_ptr<QPointingDevice>> m_pens;
    std::unique_ptr<Drawing> m_drawing;
    std::unique_ptr<Canvas> m_canvas;
};

void DrawTestPen::init()
{
    m_canvas.reset();
    m_drawing = std::make_unique<Drawing>();
    m_canvas = std::make_unique<Canvas>(*m_drawing);
    m_canvas->resize(282, 282);
    m_canvas->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_canvas.get()));
}

QPointF DrawTestPen::at(QPointF place) const
{
    return (m_canvas->square().topLeft() + place * m_canvas->square().width() / inkSide).toPoint();
}

QPointingDevice& DrawTestPen::pen(QPointingDevice::PointerType type, bool knowsPressure)
{
    using Capability = QInputDevice::Capability;
    const QInputDevice::Capabilities can = knowsPressure ? Capability::Position | Capability::Pressure
                                                         : QInputDevice::Capabilities(Capability::Position);
    m_pens.push_back(std::make_unique<QPointingDevice>(QStringLiteral("pen"), qint64(m_pens.size() + 1),
                                                       QInputDevice::DeviceType::Stylus, type, can, 1, 2));
    return *m_pens.back();
}

void DrawTestPen::sendTablet(QEvent::Type type, QPointF place, double pressure, QPointingDevice& device)
{
    const bool isUp = type == QEvent::TabletRelease;
    const QPointF local = at(place);
    QTabletEvent event(type, &device, local, m_canvas->mapToGlobal(local), pressure, 0, 0, 0, 0, 0,
                       Qt::NoModifier, type == QEvent::TabletMove ? Qt::NoButton : Qt::LeftButton,
                       isUp ? Qt::NoButton : Qt::LeftButton);
    QApplication::sendEvent(m_canvas.get(), &event);
    QVERIFY(event.isAccepted()); // or Qt would send it again, as one of the mouse
}

void DrawTestPen::tablet(const Path& path, double pressure, QPointingDevice& device)
{
    sendTablet(QEvent::TabletPress, path.front(), pressure, device);
    for (const QPointF place : path) {
        sendTablet(QEvent::TabletMove, place, pressure, device);
    }
    sendTablet(QEvent::TabletRelease, path.back(), 0, device);
}

void DrawTestPen::mouse(const Path& path)
{
    QTest::mousePress(m_canvas.get(), Qt::LeftButton, {}, at(path.front()).toPoint());
    for (const QPointF place : path) {
        QTest::mouseMove(m_canvas.get(), at(place).toPoint());
    }
    QTest::mouseRelease(m_canvas.get(), Qt::LeftButton, {}, at(path.back()).toPoint());
}

void DrawTestPen::finger(const Path& path)
{
    QTest::touchEvent(m_canvas.get(), m_touch.get()).press(0, at(path.front()).toPoint());
    for (const QPointF place : path) {
        QTest::touchEvent(m_canvas.get(), m_touch.get()).move(0, at(place).toPoint());
    }
    QTest::touchEvent(m_canvas.get(), m_touch.get()).release(0, at(path.back()).toPoint());
}

/// Width of what is drawn across that column of the network's picture, in its pixels.
double DrawTestPen::inkAcross(int column) const
{
    const QImage image = m_canvas->image(280);
    double ink = 0;
    for (int y = 0; y < image.height(); ++y) {
        ink += 1 - image.pixelColor(column * 10, y).lightnessF();
    }
    return ink / 10;
}

void DrawTestPen::morePressureMakesAWiderLine()
{
    QPointingDevice& device = pen(QPointingDevice::PointerType::Pen);
    double before = 0;
    for (const double pressure : {0.0, 0.25, 0.5, 0.75, 1.0}) {
        clear();
        tablet(m_line, pressure, device);
        const double width = inkAcross(14);
        QVERIFY2(width > before + 0.3, qPrintable(QString::number(width)));
        before = width;
    }
    QVERIFY2(before < 1.5 * 2.5, qPrintable(QString::number(before))); // however hard it is pressed
}

void DrawTestPen::halfPressureIsTheChosenWidth()
{
    QPointingDevice& device = pen(QPointingDevice::PointerType::Pen);
    m_canvas->setPenWidth(3);
    tablet(m_line, 0.5, device);
    QVERIFY2(std::abs(inkAcross(14) - 3) < 0.2, qPrintable(QString::number(inkAcross(14))));
}

void DrawTestPen::aPenThatKnowsNoPressureDrawsAsTheMouse()
{
    mouse(m_curve);
    const QImage byMouse = m_canvas->image(280);
    clear();
    tablet(m_curve, 0, pen(QPointingDevice::PointerType::Pen, /*knowsPressure=*/false));
    QCOMPARE(m_canvas->image(280), byMouse);
}

/// A pen comes down lightly, and is pressed only then.
void DrawTestPen::aDotIsAsWideAsItWasPressed()
{
    QPointingDevice& device = pen(QPointingDevice::PointerType::Pen);
    sendTablet(QEvent::TabletPress, {14, 14}, 0, device);
    const double light = inkAcross(14);
    sendTablet(QEvent::TabletMove, {14, 14}, 1, device);
    sendTablet(QEvent::TabletMove, {14, 14}, 0.1, device);
    sendTablet(QEvent::TabletRelease, {14, 14}, 0, device);
    QVERIFY2(inkAcross(14) > 1.5 * light, qPrintable(QString::number(inkAcross(14))));
    QCOMPARE(m_drawing->sketch().strokes.front().size(), std::size_t {1});
}

void DrawTestPen::theOtherEndErases()
{
    mouse(m_line);
    tablet({{14, 8}, {14, 14}, {14, 20}}, 0.5, pen(QPointingDevice::PointerType::Eraser));
    QCOMPARE(m_drawing->sketch().strokes.size(), std::size_t {2});
    QVERIFY(inkAcross(14) < 0.1);
    QVERIFY(inkAcross(8) > 2);
}

/// What is drawn is smoothed, but does not trail the pen.
void DrawTestPen::inkReachesThePenWhileItMoves()
{
    QPointingDevice& device = pen(QPointingDevice::PointerType::Pen);
    sendTablet(QEvent::TabletPress, m_curve.front(), 0.5, device);
    for (const QPointF place : m_curve) {
        sendTablet(QEvent::TabletMove, place, 0.5, device);
        const InkPoint tip = m_drawing->ink().back().back();
        QVERIFY(std::hypot(double(tip.x) - place.x(), double(tip.y) - place.y()) < 0.1);
    }
}

void DrawTestPen::aFingerDrawsAsTheMouse()
{
    mouse(m_curve);
    const Sketch byMouse = m_drawing->sketch();
    clear();
    QSignalSpy changes(m_drawing.get(), &Drawing::changed);
    finger(m_curve);
    QVERIFY(m_drawing->sketch().strokes == byMouse.strokes);
    QCOMPARE(changes.count(), m_curve.size()); // once each, not again as a mouse
}

void DrawTestPen::aSecondFingerDrawsNothing()
{
    const auto touch = [&] { return QTest::touchEvent(m_canvas.get(), m_touch.get()); };
    touch().press(0, at({4, 4}).toPoint());
    touch().move(0, at({10, 4}).toPoint()).press(1, at({20, 24}).toPoint());
    touch().move(0, at({14, 4}).toPoint()).move(1, at({8, 24}).toPoint());
    touch().move(0, at({24, 4}).toPoint()).release(1, at({8, 24}).toPoint());
    touch().release(0, at({24, 4}).toPoint());
    QCOMPARE(m_drawing->sketch().strokes.size(), std::size_t {1});
    for (const InkPoint point : m_drawing->sketch().strokes.front()) {
        QVERIFY(std::abs(point.y - 4) < 0.2F);
    }
}

void DrawTestPen::theFingerThatStaysBeginsNoStroke()
{
    const auto touch = [&] { return QTest::touchEvent(m_canvas.get(), m_touch.get()); };
    touch().press(0, at({4, 4}).toPoint());
    touch().move(0, at({24, 4}).toPoint()).press(1, at({20, 24}).toPoint());
    touch().release(0, at({24, 4}).toPoint()).stationary(1);
    touch().move(1, at({8, 24}).toPoint());
    QCOMPARE(m_drawing->sketch().strokes.size(), std::size_t {1});
    touch().stationary(1).press(2, at({4, 14}).toPoint());
    touch().stationary(1).move(2, at({24, 14}).toPoint());
    touch().stationary(1).release(2, at({24, 14}).toPoint());
    touch().release(1, at({8, 24}).toPoint());
    QCOMPARE(m_drawing->sketch().strokes.size(), std::size_t {2}); // a new finger, a new stroke
    for (const InkPoint point : m_drawing->sketch().strokes.back()) {
        QVERIFY(std::abs(point.y - 14) < 0.2F);
    }
}

void DrawTestPen::aTouchThatIsTakenAwayEndsTheStroke()
{
    QTest::touchEvent(m_canvas.get(), m_touch.get()).press(0, at({4, 4}).toPoint());
    QTest::touchEvent(m_canvas.get(), m_touch.get()).move(0, at({14, 4}).toPoint());
    QTouchEvent cancel(QEvent::TouchCancel, m_touch.get());
    QApplication::sendEvent(m_canvas.get(), &cancel);
    QCOMPARE(m_drawing->undoStack()->count(), 1);
    QTest::touchEvent(m_canvas.get(), m_touch.get()).move(0, at({14, 24}).toPoint());
    QTest::touchEvent(m_canvas.get(), m_touch.get()).release(0, at({14, 24}).toPoint());
    QCOMPARE(m_drawing->sketch().strokes.size(), std::size_t {1});
    QVERIFY(distanceTo(m_drawing->sketch().strokes.front(), {14, 24}) > 10);
}

/// The hand that lies on the screen.
void DrawTestPen::aFingerBesideThePenDrawsNothing()
{
    QPointingDevice& device = pen(QPointingDevice::PointerType::Pen);
    sendTablet(QEvent::TabletPress, {4, 4}, 0.5, device);
    finger({{20, 24}, {8, 24}});
    sendTablet(QEvent::TabletMove, {24, 4}, 0.5, device);
    sendTablet(QEvent::TabletRelease, {24, 4}, 0, device);
    QCOMPARE(m_drawing->sketch().strokes.size(), std::size_t {1});
    QVERIFY(distanceTo(m_drawing->sketch().strokes.front(), {14, 4}) < 0.3F);
    QVERIFY(distanceTo(m_drawing->sketch().strokes.front(), {14, 24}) > 10);
}

const test::UiTest registered {"draw_test_pen", test::runWithWindows<DrawTestPen>};

} // namespace ff::draw_test_pen

#include "draw_test_pen.moc"
