// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/draw_test_board_fixture.h"
#include "tests/ui/ui_test.h"
#include "ui/figures/figure.h"
#include "ui/kit/view_choice.h"
#include "ui/kit/widget_keys.h"
#include "ui/panes/draw/board_grid.h"

#include <QSlider>

#include <set>

namespace ff::draw_test_sheets {

using namespace Qt::StringLiterals;

/// Ten sheets as things on the screen.
class DrawTestSheets : public QObject, private BoardFixture
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QVERIFY(startBoard()); }

    void oneSheetIsCleared();
    void allAreClearedAndComeBackInOneStep();
    void whatChangesIsShown();
    void isRemembered();
    void bothPensAreAsWide();
    void flowsInAsManyColumnsAsMakeItLarge_data();
    void flowsInAsManyColumnsAsMakeItLarge();
    void everySheetIsReachedByTheKeyboard();
    void itsFigureHasARowPerDrawing();
};

void DrawTestSheets::oneSheetIsCleared()
{
    QVERIFY(!clearButton(4).isVisible());
    draw(4);
    draw(5);
    presentAnswers({1, 2});
    QTest::mouseClick(&clearButton(4), Qt::LeftButton);
    QVERIFY(sheet(4).drawing().isEmpty());
    QCOMPARE(said(4), u"no answer yet"_s);
    QVERIFY(!sheet(5).drawing().isEmpty());
    QVERIFY(said(5).startsWith(u"2"));
    QCOMPARE(m_askedAll.back().pictures.size(), std::size_t {1});
}

void DrawTestSheets::allAreClearedAndComeBackInOneStep()
{
    QAction* clear = (*m_actions)[ActionId::ClearDrawing];
    QVERIFY(!clear->isEnabled());
    for (const int number : {1, 6, 10}) {
        draw(number);
    }
    QVERIFY(clear->isEnabled());
    clear->trigger();
    QVERIFY(!clear->isEnabled());
    QVERIFY(m_askedAll.back().pictures.empty());
    (*m_actions)[ActionId::Undo]->trigger();
    QCOMPARE(m_askedAll.back().pictures.size(), std::size_t {3});
    QVERIFY(!sheet(6).drawing().isEmpty());
    QVERIFY(clear->isEnabled());
}

void DrawTestSheets::whatChangesIsShown()
{
    draw(1);
    m_selection.choose({{28, 28, std::vector<std::uint8_t>(784, 90)}, 3});
    QVERIFY(m_canvas->isVisible());
    (*m_actions)[ActionId::Undo]->trigger();
    QVERIFY(m_canvas->isVisible());
    (*m_actions)[ActionId::Undo]->trigger();
    QVERIFY(sheet(1).isVisible());
    QVERIFY(sheet(1).drawing().isEmpty());
}

void DrawTestSheets::isRemembered()
{
    QVERIFY(viewChoicesIn(*m_panel).contains(&toggle()));
}

void DrawTestSheets::bothPensAreAsWide()
{
    const QList<QSlider*> sliders = m_panel->findChildren<QSlider*>(u"penWidth"_s);
    QCOMPARE(sliders.size(), 2);
    sliders[1]->setValue(37);
    QCOMPARE(sliders[0]->value(), 37);
    sliders[0]->setValue(18);
    QCOMPARE(sliders[1]->value(), 18);
}

void DrawTestSheets::flowsInAsManyColumnsAsMakeItLarge_data()
{
    QTest::addColumn<QSize>("size");
    QTest::addColumn<std::size_t>("columns");
    QTest::newRow("a dock at the side") << QSize(360, 640) << std::size_t {2};
    QTest::newRow("a low and wide one") << QSize(1200, 300) << std::size_t {5};
    QTest::newRow("a strip") << QSize(150, 900) << std::size_t {1};
}

void DrawTestSheets::flowsInAsManyColumnsAsMakeItLarge()
{
    QFETCH(QSize, size);
    QFETCH(std::size_t, columns);
    auto* grid = m_panel->findChild<BoardGrid*>();
    grid->resize(size);
    std::set<int> lefts;
    QRegion taken;
    for (int number = 1; number <= 10; ++number) {
        const QRect place = sheet(number).geometry();
        QVERIFY(grid->rect().contains(place));
        QVERIFY(!taken.intersects(place));
        taken += place;
        lefts.insert(place.left());
    }
    QCOMPARE(lefts.size(), columns);
}

void DrawTestSheets::everySheetIsReachedByTheKeyboard()
{
    draw(2);
    sheet(1).canvas().setFocus();
    std::set<QString> reached;
    for (int i = 0; i < 40; ++i) {
        reached.insert(QApplication::focusWidget()->objectName());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    }
    for (int number = 1; number <= 10; ++number) {
        QVERIFY2(reached.contains(u"canvas%1"_s.arg(number)), qPrintable(QString::number(number)));
    }
    QVERIFY(reached.contains(u"clear2"_s));
    const WidgetKeys keys(nullptr); // as in the window
    clearButton(2).setFocus(Qt::TabFocusReason);
    QTest::keyClick(&clearButton(2), Qt::Key_Space);
    QVERIFY(sheet(2).drawing().isEmpty());
}

void DrawTestSheets::itsFigureHasARowPerDrawing()
{
    QVERIFY(m_panel->figures().empty());
    draw(3);
    draw(9);
    presentAnswers({4, 6});
    const std::vector<Figure> figures = m_panel->figures();
    QCOMPARE(figures.size(), std::size_t {1});
    QCOMPARE(figures.front().id, u"board"_s);
    QCOMPARE(figures.front().table.rows.size(), std::size_t {2});
    QCOMPARE(cellText(figures.front().table.rows[1][0]), std::string("9"));
    QCOMPARE(cellText(figures.front().table.rows[1][1]), std::string("6"));
}

const test::UiTest registered {"draw_test_sheets", test::runWithWindows<DrawTestSheets>};

} // namespace ff::draw_test_sheets

#include "draw_test_sheets.moc"
