// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/ui_test.h"
#include "tests/ui/window_test_fixture.h"
#include "ui/panes/draw/canvas.h"
#include "ui/window/presenter.h"

#include <QMenuBar>
#include <QStatusBar>
#include <QTabBar>
#include <QToolBar>

#include <chrono>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace ff::presenter_test {

class PresenterTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsLayersAndDrawAlone();
    void escapeBringsEverythingBack();
    void startsOverWhenNobodyIsThere();
    void theBoardStartsOverToo();
    void theKeysStayAsTheyAre();

private:
    static void draw(Canvas& canvas)
    {
        const QPoint from = canvas.square().center().toPoint();
        const QPoint way(canvas.width() / 4, canvas.height() / 4);
        QTest::mousePress(&canvas, Qt::LeftButton, {}, from);
        QTest::mouseMove(&canvas, from + way);
        QTest::mouseRelease(&canvas, Qt::LeftButton, {}, from + way);
    }

    static QStringList seenDocks(const WindowFixture& fixture)
    {
        QStringList seen;
        for (const QDockWidget* dock : fixture.window->findChildren<QDockWidget*>()) {
            if (!dock->isHidden()) {
                seen << dock->objectName();
            }
        }
        seen.sort();
        return seen;
    }
    static QTabWidget& centre(const WindowFixture& fixture)
    {
        return *fixture.window->findChild<QTabWidget*>(u"centre"_s);
    }
    static Presenter& presenter(const WindowFixture& fixture)
    {
        return *fixture.window->findChild<Presenter*>();
    }
};

void PresenterTest::showsLayersAndDrawAlone()
{
    WindowFixture fixture;
    QVERIFY(fixture.waitActive());
    QVERIFY(fixture.waitForState(State::Ready));
    const double letters = fixture.window->panel("draw"_L1)->font().pointSizeF();
    centre(fixture).setCurrentIndex(2);
    fixture.trigger(ActionId::Presenter);
    QVERIFY(fixture.window->isFullScreen());
    QCOMPARE(seenDocks(fixture), QStringList {u"drawDock"_s});
    QCOMPARE(centre(fixture).currentWidget(), fixture.window->panel("layers"_L1));
    QVERIFY(!centre(fixture).tabBar()->isVisible());
    QVERIFY(!fixture.window->menuBar()->isVisible());
    QVERIFY(!fixture.window->statusBar()->isVisible());
    for (const QToolBar* bar : fixture.window->findChildren<QToolBar*>()) {
        QVERIFY2(!bar->isVisible() || bar->parentWidget() != fixture.window.get(),
                 qPrintable(bar->objectName()));
    }
    QVERIFY(fixture.window->panel("draw"_L1)->font().pointSizeF() > 1.2 * letters);
    QVERIFY(!fixture.window->action(ActionId::OnlyLayers)->isEnabled());
}

void PresenterTest::escapeBringsEverythingBack()
{
    WindowFixture fixture;
    QVERIFY(fixture.waitActive());
    QVERIFY(fixture.waitForState(State::Ready));
    fixture.window->findChild<QDockWidget*>(u"historyDock"_s)->hide();
    centre(fixture).setCurrentIndex(2);
    const QStringList docks = seenDocks(fixture);
    const QFont font = fixture.window->font();
    fixture.trigger(ActionId::Presenter);
    QVERIFY(presenter(fixture).isPresenting());
    QTest::keyClick(fixture.window.get(), Qt::Key_Escape);
    QVERIFY(!presenter(fixture).isPresenting());
    QVERIFY(!fixture.window->action(ActionId::Presenter)->isChecked());
    QCOMPARE(seenDocks(fixture), docks);
    QCOMPARE(centre(fixture).currentIndex(), 2);
    QCOMPARE(fixture.window->font().pointSizeF(), font.pointSizeF());
    QVERIFY(fixture.window->menuBar()->isVisible() && fixture.window->statusBar()->isVisible());
    QVERIFY(centre(fixture).tabBar()->isVisible());
    QVERIFY(!fixture.window->isFullScreen());
    QVERIFY(fixture.window->action(ActionId::OnlyLayers)->isEnabled());
    QVERIFY(std::ranges::none_of(fixture.window->messageBar().messages(),
                                 [](const Message& each) { return each.topic == u"presenter"; }));
}

void PresenterTest::startsOverWhenNobodyIsThere()
{
    WindowFixture fixture;
    QVERIFY(fixture.waitActive());
    QVERIFY(fixture.waitForState(State::Ready));
    fixture.trigger(ActionId::Presenter);
    draw(*fixture.window->findChild<Canvas*>());
    QAction* clear = fixture.window->action(ActionId::ClearDrawing);
    QVERIFY(fixture.waitFor([&] { return clear->isEnabled(); })); // something is drawn
    presenter(fixture).setPatience(1ms);
    QVERIFY(fixture.waitFor([&] { return !clear->isEnabled(); }));
    QVERIFY(presenter(fixture).isPresenting());
}

void PresenterTest::theBoardStartsOverToo()
{
    WindowFixture fixture;
    QVERIFY(fixture.waitActive());
    QVERIFY(fixture.waitForState(State::Ready));
    fixture.window->findChild<QAction*>(u"drawBoard"_s)->setChecked(true);
    fixture.trigger(ActionId::Presenter);
    for (const auto& name : {u"canvas1"_s, u"canvas10"_s}) {
        draw(*fixture.window->findChild<Canvas*>(name));
    }
    QVERIFY(fixture.waitFor([&] { return fixture.shown().answers.size() == 2; }));
    presenter(fixture).setPatience(1ms);
    QVERIFY(fixture.waitFor([&] { return fixture.shown().answers.empty(); }));
    QVERIFY(!fixture.window->action(ActionId::ClearDrawing)->isEnabled());
    QVERIFY(fixture.window->findChild<Canvas*>(u"canvas1"_s)->isVisible()); // still the board
}

void PresenterTest::theKeysStayAsTheyAre()
{
    WindowFixture fixture;
    QVERIFY(fixture.waitActive());
    QVERIFY(fixture.waitForState(State::Ready));
    fixture.trigger(ActionId::Presenter);
    QTest::keyClick(fixture.window.get(), Qt::Key_Space);
    QVERIFY(fixture.waitForState(State::Running));
}

const test::UiTest registered {"presenter_test", test::runWithWindows<PresenterTest>};

} // namespace ff::presenter_test

#include "presenter_test.moc"
