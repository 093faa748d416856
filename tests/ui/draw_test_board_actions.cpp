// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/draw_test_board_fixture.h"
#include "tests/ui/ui_test.h"
#include "ui/workbench/own_collection.h"

#include <QClipboard>
#include <QContextMenuEvent>
#include <QMenu>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace ff::draw_test_board_actions {

/// What is done with one sheet of the board: it is kept as a sample, copied and cleared.
class DrawTestBoardActions : public QObject, private BoardFixture
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void aSheetIsKeptWithItsLabel();
    void theAnswerIsProposed();
    void keepIsOfferedWhereThereIsSomething();
    void withoutClassesNothingIsKept();
    void actionsAreAboutTheSheetWithTheFocus();
    void actionsAreOffForAnEmptySheet();
    void actionsAreAboutTheOneDrawingWhereThatIsShown();
    void copiesWhatTheNetworkSees();
    void copiesTheDrawingLarge();
    void theMenuOfAnAnswerIsAboutItsSheet();
    void theMenuKeyOpensItOnTheCanvas();
    void theRightButtonErasesAndOpensNoMenu();

private:
    QAction& action(ActionId id) const { return *(*m_actions)[id]; }
    QMenu& keepMenu() const { return *m_panel->findChild<QMenu*>(u"boardKeepMenu"_s); }
    QToolButton& keepButton(int number) const
    {
        return *m_panel->findChild<QToolButton*>(u"keep%1"_s.arg(number));
    }
    void chooseLabel(int label) const
    {
        QVERIFY(keepMenu().isVisible());
        QTest::keyClick(&keepMenu(), static_cast<Qt::Key>(Qt::Key_0 + label)); // its first letter
        QVERIFY(!keepMenu().isVisible());
    }
    template <typename Look>
    bool looksAtMenuOf(QWidget& part, QContextMenuEvent::Reason reason, const Look& look) const;

    std::unique_ptr<OwnCollection> m_own;
};

void DrawTestBoardActions::init()
{
    QVERIFY(startBoard());
    m_own = std::make_unique<OwnCollection>(QString());
    m_panel->useOwnSamples(*m_own);
    QGuiApplication::clipboard()->clear();
}

/// Asks for a menu there as a user does, and looks at it while it is open. False where none opens.
template <typename Look>
bool DrawTestBoardActions::looksAtMenuOf(QWidget& part, QContextMenuEvent::Reason reason,
                                         const Look& look) const
{
    bool isOpen = false;
    QTimer::singleShot(0, this, [&] {
        if (auto* menu = qobject_cast<QMenu*>(QApplication::activePopupWidget())) {
            isOpen = true;
            look(*menu);
            menu->close();
        }
    });
    const QPoint place = part.rect().center();
    QContextMenuEvent event(reason, place, part.mapToGlobal(place));
    QApplication::sendEvent(&part, &event);
    QCoreApplication::processEvents();
    return isOpen;
}

void DrawTestBoardActions::aSheetIsKeptWithItsLabel()
{
    draw(3);
    draw(8);
    QTest::mouseClick(&keepButton(3), Qt::LeftButton); // the focus stays where it was drawn last
    chooseLabel(7);
    QCOMPARE(m_own->all().size(), std::size_t {1});
    const OwnSample& kept = m_own->all().front();
    QCOMPARE(kept.label, std::string("7"));
    QVERIFY(kept.strokes == sheet(3).drawing().sketch().strokes);
    QVERIFY(kept.pixels == m_askedAll.back().pictures.front());
    QVERIFY(!sheet(3).drawing().isEmpty());
}

void DrawTestBoardActions::theAnswerIsProposed()
{
    draw(1);
    draw(2);
    presentAnswers({4, 6});
    QTest::mouseClick(&keepButton(2), Qt::LeftButton);
    QVERIFY(keepMenu().actions().at(6)->isChecked());
    QVERIFY(!keepMenu().actions().at(4)->isChecked());
    keepMenu().close();
}

void DrawTestBoardActions::keepIsOfferedWhereThereIsSomething()
{
    QVERIFY(!keepButton(5).isVisible());
    draw(5);
    QVERIFY(keepButton(5).isVisible());
    QVERIFY(!keepButton(6).isVisible());
    QVERIFY(keepButton(5).accessibleName().contains(u"5"_s));
    sheet(5).clear();
    QVERIFY(!keepButton(5).isVisible());
}

void DrawTestBoardActions::withoutClassesNothingIsKept()
{
    draw(5);
    m_moment.data.name = "Pictures";
    m_moment.data.classes.clear();
    m_panel->present(test::shared(m_moment));
    QVERIFY(!keepButton(5).isVisible());
    QVERIFY(!action(ActionId::KeepSample).isEnabled());
    QVERIFY(action(ActionId::CopySeen).isEnabled());
}

void DrawTestBoardActions::actionsAreAboutTheSheetWithTheFocus()
{
    draw(2);
    draw(5);
    sheet(2).canvas().setFocus();
    action(ActionId::KeepSample).trigger();
    chooseLabel(1);
    QVERIFY(m_own->all().back().strokes == sheet(2).drawing().sketch().strokes);
    draw(5);
    m_panel->findChild<QAbstractButton*>(u"clear2"_s)->setFocus(); // no canvas has the focus any more
    action(ActionId::KeepSample).trigger();
    chooseLabel(1);
    QVERIFY(m_own->all().back().strokes == sheet(5).drawing().sketch().strokes);
}

void DrawTestBoardActions::actionsAreOffForAnEmptySheet()
{
    const std::vector<ActionId> all {ActionId::KeepSample, ActionId::CopySeen, ActionId::CopyDrawing};
    draw(2);
    for (const ActionId id : all) {
        QVERIFY(action(id).isEnabled());
    }
    sheet(9).canvas().setFocus();
    for (const ActionId id : all) {
        QVERIFY(!action(id).isEnabled());
    }
}

void DrawTestBoardActions::actionsAreAboutTheOneDrawingWhereThatIsShown()
{
    draw(2);
    toggle().setChecked(false);
    QVERIFY(!action(ActionId::KeepSample).isEnabled());
    QVERIFY(!action(ActionId::CopyDrawing).isEnabled());
    drawThree();
    action(ActionId::KeepSample).trigger();
    auto* menu = m_panel->findChild<QMenu*>(u"keepMenu"_s);
    QVERIFY(menu->isVisible() && !keepMenu().isVisible());
    menu->actions().at(3)->trigger();
    menu->close();
    QCOMPARE(m_own->all().size(), std::size_t {1});
    QVERIFY(m_own->all().back().strokes != sheet(2).drawing().sketch().strokes);
}

void DrawTestBoardActions::copiesWhatTheNetworkSees()
{
    draw(6);
    action(ActionId::CopySeen).trigger();
    const QImage copied = QGuiApplication::clipboard()->image().convertToFormat(QImage::Format_Grayscale8);
    QCOMPARE(copied.size(), QSize(28, 28));
    for (int y = 0; y < 28; ++y) {
        const auto row = m_askedAll.back().pictures.front().begin() + y * 28;
        QVERIFY(std::equal(row, row + 28, copied.constScanLine(y)));
    }
}

void DrawTestBoardActions::copiesTheDrawingLarge()
{
    draw(6);
    action(ActionId::CopyDrawing).trigger();
    const QImage copied = QGuiApplication::clipboard()->image();
    QVERIFY(copied.width() >= 10 * 28 && copied.height() == copied.width());
    QCOMPARE(copied.pixelColor(0, 0), QColor(Qt::white));
    QCOMPARE(copied.pixelColor(copied.width() / 2, copied.height() / 2), QColor(Qt::black));
}

void DrawTestBoardActions::theMenuOfAnAnswerIsAboutItsSheet()
{
    draw(1);
    draw(4);
    QVERIFY(looksAtMenuOf(sheet(1).answer(), QContextMenuEvent::Mouse, [&](const QMenu& menu) {
        QVERIFY(menu.actions().contains(&action(ActionId::KeepSample)));
        QVERIFY(menu.actions().contains(&action(ActionId::CopySeen)));
        QVERIFY(menu.actions().contains(&action(ActionId::CopyDrawing)));
        QVERIFY(menu.actions().constLast()->text().contains(u"1"_s));
        menu.actions().constLast()->trigger();
    }));
    QVERIFY(sheet(1).drawing().isEmpty());
    QVERIFY(!sheet(4).drawing().isEmpty());
    QVERIFY(!action(ActionId::CopySeen).isEnabled()); // it is about the sheet that was cleared
    action(ActionId::Undo).trigger();
    QVERIFY(!sheet(1).drawing().isEmpty());
    QVERIFY(action(ActionId::CopySeen).isEnabled());
}

void DrawTestBoardActions::theMenuKeyOpensItOnTheCanvas()
{
    draw(4);
    QVERIFY(looksAtMenuOf(sheet(4).canvas(), QContextMenuEvent::Keyboard, [&](const QMenu& menu) {
        QVERIFY(menu.actions().contains(&action(ActionId::KeepSample)));
    }));
}

void DrawTestBoardActions::theRightButtonErasesAndOpensNoMenu()
{
    draw(4);
    QVERIFY(!looksAtMenuOf(sheet(4).canvas(), QContextMenuEvent::Mouse, [](const QMenu&) {}));
    Canvas& canvas = sheet(4).canvas();
    QTest::mouseClick(&canvas, Qt::RightButton, {}, canvas.square().center().toPoint());
    QVERIFY(sheet(4).drawing().isEmpty());
}

const test::UiTest registered {"draw_test_board_actions", test::runWithWindows<DrawTestBoardActions>};

} // namespace ff::draw_test_board_actions

#include "draw_test_board_actions.moc"
