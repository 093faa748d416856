// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/draw_test_fixture.h"
#include "tests/ui/ui_test.h"
#include "ui/panes/draw/draw_sees.h"

#include <QAbstractButton>
#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QScrollArea>
#include <QSlider>

#include <algorithm>
#include <numeric>

namespace ff::draw_test {

/// The Draw pane: what it asks for.
class DrawTest : public QObject, private DrawFixture
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QVERIFY(start()); }
    void cleanup() { m_panel.reset(); }

    void everyMoveAsksWithInk();
    void seesIsExactlyWhatIsAsked();
    void aDotIsNoDigit();
    void clearingWithdrawsTheQuestion();
    void undoByKeyAsksAgain();
    void undoBringsTheLabelBack();
    void buttonsUndoTheDrawingWhateverHasTheFocus();
    void copiesWhatTheNetworkSees();
    void copiesTheDrawingLarge();
    void asDrawnKeepsPlaceAndSize();
    void penWidthAsksAgain();
    void dataOfAnotherSizeGetPicturesOfThatSize();
    void pickedPictureIsAskedAsItIs();
    void pictureOfAnotherSizeIsNotAsked();
    void classesThatAreNotDigitsGetANote();
    void nothingIsClippedInASmallDock();
    void panelMayGoWhileThePenIsDown();
};

void DrawTest::everyMoveAsksWithInk()
{
    drawThree();
    QVERIFY2(m_asked.size() >= 4, "the answer must follow the pen, not wait for its release");
    for (std::size_t i = 0; i < m_asked.size(); ++i) {
        QCOMPARE(m_asked[i].pixels.size(), std::size_t {784});
        QCOMPARE(int(std::ranges::max(m_asked[i].pixels)), 255);
    }
}

void DrawTest::seesIsExactlyWhatIsAsked()
{
    drawThree();
    const auto* sees = m_panel->findChild<DrawSees*>(QStringLiteral("sees"));
    QVERIFY(sees->picture().pixels == m_asked.back().pixels);
}

void DrawTest::aDotIsNoDigit()
{
    send(QEvent::MouseButtonPress, at(0.5, 0.5));
    send(QEvent::MouseButtonRelease, at(0.5, 0.5));
    QVERIFY(m_asked.empty());
    QVERIFY(!m_canvas->grab().isNull()); // and it can be painted
}

void DrawTest::clearingWithdrawsTheQuestion()
{
    drawThree();
    m_panel->present(answered(supervisedAnswer()));
    QCOMPARE(text("answerClass"), QStringLiteral("3"));
    (*m_actions)[ActionId::ClearDrawing]->trigger();
    QVERIFY(m_asked.back().pixels.empty());
    QCOMPARE(text("answerClass"), QString());
    QCOMPARE(text("readoutLine"), QString());
}

void DrawTest::undoByKeyAsksAgain()
{
    drawThree();
    const auto first = m_asked.back().pixels;
    drawThree();
    drawThree();
    QTest::keySequence(m_canvas, QKeySequence::Undo);
    QTest::keySequence(m_canvas, QKeySequence::Undo);
    QVERIFY(m_asked.back().pixels == first);
    QTest::keySequence(m_canvas, QKeySequence::Undo);
    QVERIFY(m_asked.back().pixels.empty());
    QTest::keySequence(m_canvas, QKeySequence::Redo);
    QVERIFY(m_asked.back().pixels == first);
}

void DrawTest::undoBringsTheLabelBack()
{
    m_selection.choose({{28, 28, std::vector<std::uint8_t>(784, 200)}, 8});
    m_panel->present(answered(supervisedAnswer()));
    QCOMPARE(text("answerTruth"), QStringLiteral("wrong: it is 8"));
    drawThree();
    m_panel->present(answered(supervisedAnswer()));
    QCOMPARE(text("answerTruth"), QString()); // nobody knows what a drawing is
    m_panel->undoStack()->undo();
    m_panel->present(answered(supervisedAnswer()));
    QCOMPARE(text("answerTruth"), QStringLiteral("wrong: it is 8"));
}

void DrawTest::buttonsUndoTheDrawingWhateverHasTheFocus()
{
    drawThree();
    auto* undo = m_panel->findChild<QAction*>(QStringLiteral("undoDrawing"));
    QVERIFY(undo->text().contains(QStringLiteral("stroke")));
    undo->trigger();
    QVERIFY(m_asked.back().pixels.empty());
    m_panel->findChild<QAction*>(QStringLiteral("redoDrawing"))->trigger();
    QVERIFY(!m_asked.back().pixels.empty());
}

void DrawTest::copiesWhatTheNetworkSees()
{
    QAction* copy = (*m_actions)[ActionId::CopySeen];
    QVERIFY(!copy->isEnabled());
    drawThree();
    copy->trigger();
    const QImage copied = QGuiApplication::clipboard()->image().convertToFormat(QImage::Format_Grayscale8);
    QCOMPARE(copied.size(), QSize(28, 28));
    for (int y = 0; y < 28; ++y) {
        const auto row = m_asked.back().pixels.begin() + y * 28;
        QVERIFY(std::equal(row, row + 28, copied.constScanLine(y)));
    }
}

void DrawTest::copiesTheDrawingLarge()
{
    QAction* copy = (*m_actions)[ActionId::CopyDrawing];
    QVERIFY(!copy->isEnabled());
    drawThree();
    m_panel->applyTheme(themeFor(QPalette(Qt::black))); // the screen's colours do not matter
    copy->trigger();
    const QImage copied = QGuiApplication::clipboard()->image();
    QVERIFY(copied.width() >= 10 * 28 && copied.height() == copied.width());
    QCOMPARE(copied.pixelColor(copied.width() - 1, 0), QColor(Qt::white));
    QCOMPARE(copied.pixelColor(copied.width() * 15 / 100, copied.height() / 10), QColor(Qt::black));
}

void DrawTest::asDrawnKeepsPlaceAndSize()
{
    drawThree();
    const auto lowerRight = [this] {
        const auto& pixels = m_asked.back().pixels;
        return std::any_of(pixels.begin() + 18 * 28, pixels.end(), [](auto ink) { return ink > 0; });
    };
    QVERIFY(lowerRight()); // brought to the middle, at the data's size
    m_panel->findChild<QAbstractButton*>(QStringLiteral("asDrawn"))->click();
    QCOMPARE(m_asked.back().pixels.size(), std::size_t {784});
    QVERIFY(!lowerRight()); // left in its corner
}

void DrawTest::penWidthAsksAgain()
{
    drawThree();
    const auto thin = m_asked.back();
    const std::size_t before = m_asked.size();
    m_panel->findChild<QSlider*>(QStringLiteral("penWidth"))->setValue(40);
    QVERIFY(m_asked.size() > before);
    const auto ink = [](const command::Classify& asked) {
        return std::accumulate(asked.pixels.begin(), asked.pixels.end(), 0);
    };
    QVERIFY(ink(m_asked.back()) > ink(thin));
}

void DrawTest::dataOfAnotherSizeGetPicturesOfThatSize()
{
    drawThree();
    m_moment.data.width = 16;
    m_moment.data.height = 20;
    m_panel->present(test::shared(m_moment));
    QCOMPARE(m_asked.back().pixels.size(), std::size_t {16 * 20});
}

void DrawTest::pickedPictureIsAskedAsItIs()
{
    std::vector<std::uint8_t> pixels(784, 0);
    pixels[400] = 200;
    m_selection.choose({{28, 28, pixels}});
    QCOMPARE(m_asked.size(), std::size_t {1});
    QCOMPARE(int(m_asked.back().pixels[400]), 200);
    drawThree(); // replaces it
    QCOMPARE(int(std::ranges::max(m_asked.back().pixels)), 255);
}

void DrawTest::pictureOfAnotherSizeIsNotAsked()
{
    m_selection.choose({{8, 8, std::vector<std::uint8_t>(64, 127)}});
    QVERIFY(m_asked.empty());
    QCOMPARE(m_panel->findChild<DrawSees*>()->picture().width, 8);
    m_selection.choose({{8, 8, std::vector<std::uint8_t>(5, 127)}}); // not a picture
    QCOMPARE(m_panel->findChild<DrawSees*>()->picture().count(), 1);
}

void DrawTest::classesThatAreNotDigitsGetANote()
{
    auto* note = m_panel->findChild<QLabel*>(QStringLiteral("note"));
    QVERIFY(!note->isVisible());
    m_moment.data.classes[1] = "Trouser";
    m_panel->present(test::shared(m_moment));
    QVERIFY(note->isVisible());
    QVERIFY(note->text().contains(QStringLiteral("pick a test sample")));
}

void DrawTest::nothingIsClippedInASmallDock()
{
    m_panel->resize(300, 600);
    for (const Mode mode : {Mode::Supervised, Mode::Unsupervised}) {
        m_moment.settings.mode = mode;
        m_panel->present(test::shared(m_moment));
        const auto* scroll = m_panel->findChild<QScrollArea*>();
        const auto isWhole = [&] {
            return scroll->widget()->width() <= scroll->viewport()->width()
                && scroll->widget()->height() <= scroll->viewport()->height();
        };
        QVERIFY(eventually(isWhole));
        QVERIFY(m_canvas->square().width() >= 150);
    }
}

void DrawTest::panelMayGoWhileThePenIsDown()
{
    drawThree();
    send(QEvent::MouseButtonPress, at(0.6, 0.1));
    send(QEvent::MouseMove, at(0.6, 0.6));
    const std::size_t asked = m_asked.size();
    m_panel.reset();
    QCOMPARE(m_asked.size(), asked);
}

const test::UiTest registered {"draw_test", test::runWithWindows<DrawTest>};

} // namespace ff::draw_test

#include "draw_test.moc"
