// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/every_mode.h"
#include "tests/ui/ui_test.h"
#include "tests/ui/window_test_fixture.h"
#include "ui/panes/panel.h"
#include "ui/window/dock_layout.h"

#include <QAction>
#include <QApplication>
#include <QDockWidget>
#include <QScrollArea>
#include <QToolButton>

namespace ff::window_test_layout {

namespace {

using namespace Qt::StringLiterals;

QDockWidget* dock(const WindowFixture& fixture, const char* name)
{
    return fixture.window->findChild<QDockWidget*>(QString::fromUtf8(name));
}

Settings quickSettingsIn(Mode mode)
{
    Settings settings = WindowFixture::quickSettings();
    settings.mode = mode;
    return settings;
}

} // namespace

/// Where the panes are, in windows of every size.
class WindowLayoutTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void narrowWindowPutsDataBesideDraw();
    void narrowWindowMakesHistorySlim();
    void narrowWindowShowsAllOfDraw_data() { test::addEveryMode(); }
    void narrowWindowShowsAllOfDraw();
    void narrowWindowShowsAllOfTheToolbar_data() { test::addEveryMode(); }
    void narrowWindowShowsAllOfTheToolbar();
    void longNameOfAModeLeavesRoomInTheToolbar();
    void largeLettersKeepOneLayout();
    void hiddenPanesStayHiddenInEveryWidth();
    void onlyDocksThatStandAloneHaveTitles();
};

void WindowLayoutTest::narrowWindowPutsDataBesideDraw()
{
    WindowFixture fixture;
    QDockWidget* data = dock(fixture, "dataDock");
    QCOMPARE(fixture.window->dockWidgetArea(data), Qt::LeftDockWidgetArea);
    fixture.window->resize(DockLayout::narrowWidth - 100, 700);
    QVERIFY(eventually([&] { return fixture.window->dockWidgetArea(data) == Qt::RightDockWidgetArea; }));
    fixture.window->resize(DockLayout::narrowWidth + 100, 700);
    QVERIFY(eventually([&] { return fixture.window->dockWidgetArea(data) == Qt::LeftDockWidgetArea; }));
}

void WindowLayoutTest::narrowWindowMakesHistorySlim()
{
    WindowFixture fixture;
    const Panel* history = fixture.window->panel("history"_L1);
    const int line = history->fontMetrics().height();
    fixture.window->resize(1280, 800);
    QVERIFY(eventually([&] { return history->height() > 5 * line; }));
    fixture.window->resize(900, 600);
    QVERIFY(eventually([&] { return history->height() < 3 * line; }));
    fixture.window->resize(1280, 800);
    QVERIFY(eventually([&] { return history->height() > 5 * line; }));
}

void WindowLayoutTest::narrowWindowShowsAllOfDraw()
{
    QFETCH(Mode, mode);
    WindowFixture fixture(quickSettingsIn(mode));
    fixture.window->resize(900, 600);
    QVERIFY(fixture.waitForState(State::Ready));
    const auto* scroll = fixture.window->panel("draw"_L1)->findChild<QScrollArea*>();
    QVERIFY(eventually([&] { return scroll->widget()->height() <= scroll->viewport()->height(); }));
}

void WindowLayoutTest::narrowWindowShowsAllOfTheToolbar()
{
    QFETCH(Mode, mode);
    WindowFixture fixture(quickSettingsIn(mode));
    fixture.window->resize(900, 600);
    QVERIFY(fixture.waitForState(State::Ready));
    const auto* data = fixture.window->findChild<QWidget*>(u"dataButton"_s);
    QVERIFY(eventually([&] { return data->isVisible(); }));
    QVERIFY(data->mapTo(fixture.window.get(), data->rect().bottomRight()).x() < 900);
}

/// As translations may have.
void WindowLayoutTest::longNameOfAModeLeavesRoomInTheToolbar()
{
    WindowFixture fixture;
    fixture.window->resize(900, 600);
    QVERIFY(fixture.waitForState(State::Ready));
    QAction* mode = fixture.window->action(ActionId::MonoForward);
    mode->setText(u"A way to learn with a long name"_s);
    mode->trigger();
    const auto* button = fixture.window->findChild<QToolButton*>(u"otherModesButton"_s);
    QVERIFY(eventually([&] { return button->text().startsWith(u"A way"_s); }));
    QCOMPARE(button->accessibleName(), u"A way to learn with a long name"_s);
    const auto* data = fixture.window->findChild<QWidget*>(u"dataButton"_s);
    QVERIFY(eventually([&] { return data->isVisible(); }));
    QVERIFY(data->mapTo(fixture.window.get(), data->rect().bottomRight()).x() < 900);
}

/// The wide layout has no room: it is not tried again at each new width.
void WindowLayoutTest::largeLettersKeepOneLayout()
{
    const QFont usual = QApplication::font();
    QFont large = usual;
    large.setPointSizeF(2 * usual.pointSizeF());
    QApplication::setFont(large);
    {
        WindowFixture fixture;
        QVERIFY(fixture.waitForState(State::Ready));
        QDockWidget* data = dock(fixture, "dataDock");
        for (int width = DockLayout::narrowWidth + 100; width < DockLayout::narrowWidth + 150; width += 10) {
            fixture.window->resize(width, 900);
            QCoreApplication::processEvents();
            QCOMPARE(fixture.window->dockWidgetArea(data), Qt::RightDockWidgetArea);
        }
    }
    QApplication::setFont(usual);
}

void WindowLayoutTest::hiddenPanesStayHiddenInEveryWidth()
{
    WindowFixture fixture;
    fixture.window->resize(1280, 800);
    dock(fixture, "historyDock")->hide();
    fixture.window->resize(900, 600);
    QVERIFY(dock(fixture, "historyDock")->isHidden());
    dock(fixture, "historyDock")->show();
    dock(fixture, "modelDock")->hide();
    fixture.window->resize(1280, 800);
    QVERIFY(!dock(fixture, "historyDock")->isHidden());
    QVERIFY(dock(fixture, "modelDock")->isHidden());
}

void WindowLayoutTest::onlyDocksThatStandAloneHaveTitles()
{
    WindowFixture fixture;
    fixture.window->resize(1280, 800);
    const auto hasTitle = [&](const char* name) {
        const QWidget* own = dock(fixture, name)->titleBarWidget();
        return own == nullptr;
    };
    QVERIFY(eventually([&] { return !hasTitle("dataDock"); })); // Model and Own hand are tabs beside it
    QVERIFY(hasTitle("drawDock"));
    dock(fixture, "modelDock")->hide();
    dock(fixture, "ownDock")->hide();
    QVERIFY(eventually([&] { return hasTitle("dataDock"); }));
    fixture.window->resize(900, 600);
    QVERIFY(eventually([&] { return !hasTitle("drawDock"); }));
}

const test::UiTest registered {"window_test_layout", test::runWithWindows<WindowLayoutTest>};

} // namespace ff::window_test_layout

#include "window_test_layout.moc"
