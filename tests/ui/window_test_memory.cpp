// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/ui_test.h"
#include "tests/ui/window_test_fixture.h"
#include "ui/window/dock_layout.h"

#include <QAction>
#include <QDockWidget>
#include <QMenuBar>
#include <QRandomGenerator>
#include <QScreen>
#include <QTabBar>

namespace ff::window_test_memory {

namespace {

using namespace Qt::StringLiterals;

QDockWidget* dock(const WindowFixture& fixture, const char* name)
{
    return fixture.window->findChild<QDockWidget*>(QString::fromUtf8(name));
}

/// Bytes that somebody or something has put in the place of `stored`.
QByteArray broken(const QByteArray& stored, int seed)
{
    if (seed == 0) {
        return stored.first(stored.size() / 2);
    }
    QByteArray bytes = stored;
    if (seed < 0) {
        const qsizetype place = bytes.size() * -seed / 5;
        bytes[place] = static_cast<char>(bytes[place] ^ 4);
        return bytes;
    }
    // What Qt looks at first is left as it should be.
    QRandomGenerator random(static_cast<quint32>(seed));
    for (qsizetype i = bytes.size() / 4; i < bytes.size(); ++i) {
        bytes[i] = static_cast<char>(random.bounded(256));
    }
    return bytes;
}

} // namespace

/// What the window remembers, and what it makes of memories that are damaged.
class WindowMemoryTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { applyThemeChoice(ThemeChoice::System); }

    void remembersTheLayout();
    void remembersWhatThePanesShow();
    void remembersWhatWasChangedInANarrowWindow();
    void keepsTheWideLayoutOverANarrowStart();
    void fallsBackFromABrokenLayout_data();
    void fallsBackFromABrokenLayout();
    void windowIsPutOnTheScreen_data();
    void windowIsPutOnTheScreen();
    void storesTheLayoutAtOnce();
    void fullScreenIsShownAsItIs();
    void coloursOfTheCommandLineCountOnce();
};

void WindowMemoryTest::remembersTheLayout()
{
    WindowFixture fixture;
    dock(fixture, "historyDock")->hide();
    QVERIFY(fixture.window->close());
    fixture.open();
    QVERIFY(dock(fixture, "historyDock")->isHidden());
    QVERIFY(dock(fixture, "drawDock")->isVisible());
}

void WindowMemoryTest::remembersWhatThePanesShow()
{
    WindowFixture fixture;
    const auto choice = [&](const QString& name) { return fixture.window->findChild<QAction*>(name); };
    QVERIFY(choice(u"overEpochs"_s)->isChecked() && choice(u"sameScale"_s)->isChecked());
    choice(u"overSeconds"_s)->trigger();
    choice(u"logError"_s)->trigger();
    choice(u"sameScale"_s)->trigger();
    QVERIFY(fixture.window->close());
    fixture.open();
    QVERIFY(choice(u"overSeconds"_s)->isChecked() && !choice(u"overEpochs"_s)->isChecked());
    QVERIFY(choice(u"logError"_s)->isChecked() && !choice(u"showLoss"_s)->isChecked());
    QVERIFY(!choice(u"sameScale"_s)->isChecked());
}

void WindowMemoryTest::remembersWhatWasChangedInANarrowWindow()
{
    WindowFixture fixture;
    fixture.window->resize(900, 600);
    QVERIFY(eventually([&] {
        return fixture.window->dockWidgetArea(dock(fixture, "dataDock")) == Qt::RightDockWidgetArea;
    }));
    dock(fixture, "historyDock")->hide();
    const int width = fixture.window->width();
    QVERIFY(width < DockLayout::narrowWidth);
    QVERIFY(fixture.window->close());
    fixture.open();
    QCOMPARE(fixture.window->width(), width);
    QVERIFY(dock(fixture, "historyDock")->isHidden());
    fixture.window->resize(1280, 800);
    QVERIFY(eventually(
        [&] { return fixture.window->dockWidgetArea(dock(fixture, "dataDock")) == Qt::LeftDockWidgetArea; }));
    QVERIFY(dock(fixture, "historyDock")->isHidden());
}

void WindowMemoryTest::keepsTheWideLayoutOverANarrowStart()
{
    WindowFixture fixture;
    fixture.window->resize(1280, 800);
    fixture.window->addDockWidget(Qt::LeftDockWidgetArea, dock(fixture, "drawDock"));
    QVERIFY(fixture.window->close());
    fixture.open();
    fixture.window->resize(900, 600);
    QVERIFY(fixture.window->close());
    fixture.open(); // narrow
    fixture.window->resize(1280, 800);
    QVERIFY(eventually(
        [&] { return fixture.window->dockWidgetArea(dock(fixture, "drawDock")) == Qt::LeftDockWidgetArea; }));
}

void WindowMemoryTest::fallsBackFromABrokenLayout_data()
{
    QTest::addColumn<int>("seed"); // of random bytes; 0: the stored ones cut, below: with a bit turned
    for (int seed = -4; seed <= 8; ++seed) {
        QTest::newRow(QByteArray::number(seed).constData()) << seed;
    }
}

void WindowMemoryTest::fallsBackFromABrokenLayout()
{
    QFETCH(int, seed);
    WindowFixture fixture;
    dock(fixture, "historyDock")->hide();
    QVERIFY(fixture.window->close());
    for (const QString& key : {u"window/layout"_s, u"window/geometry"_s}) {
        QSettings store;
        store.setValue(key, broken(store.value(key).toByteArray(), seed));
    }
    fixture.open();
    QCOMPARE(fixture.window->dockWidgetArea(dock(fixture, "dataDock")), Qt::LeftDockWidgetArea);
    for (const QDockWidget* each : fixture.window->findChildren<QDockWidget*>()) {
        QVERIFY2(!each->isHidden(), qPrintable(each->objectName()));
    }
    for (const QTabBar* bar : fixture.window->findChildren<QTabBar*>()) {
        const int top = bar->mapTo(fixture.window.get(), QPoint()).y();
        QVERIFY(!bar->isVisible() || top > fixture.window->menuBar()->geometry().bottom());
    }
    const QWidget* centre = fixture.window->centralWidget();
    QVERIFY(centre->width() > 200 && centre->height() > 200);
}

void WindowMemoryTest::windowIsPutOnTheScreen_data()
{
    QTest::addColumn<QRect>("stored");
    QTest::newRow("beyond the right") << QRect(5000, 50, 700, 550);
    QTest::newRow("above") << QRect(50, -2000, 700, 550);
    QTest::newRow("larger") << QRect(0, 0, 9000, 9000);
}

void WindowMemoryTest::windowIsPutOnTheScreen()
{
    QFETCH(QRect, stored);
    WindowFixture fixture;
    fixture.window->setGeometry(stored);
    QVERIFY(fixture.window->close());
    fixture.open();
    const QRect available = fixture.window->screen()->availableGeometry();
    QVERIFY(eventually([&] { return available.intersects(fixture.window->geometry()); }));
    // A screen that is smaller than the least window is no fault of where it is put.
    QVERIFY(available.contains(fixture.window->geometry().topLeft()));
}

void WindowMemoryTest::storesTheLayoutAtOnce()
{
    WindowFixture fixture;
    const auto stored = [](const char* key) { return QSettings().value(QLatin1StringView(key)); };
    dock(fixture, "historyDock")->hide();
    QVERIFY(eventually([&] { return !stored("window/layout").isNull(); })); // without being closed
    const QVariant first = stored("window/layout");
    dock(fixture, "historyDock")->show();
    QVERIFY(eventually([&] { return stored("window/layout") != first; }));
    fixture.trigger(ActionId::ThemeDark);
    QCOMPARE(stored("window/theme").toString(), u"dark"_s);
    fixture.trigger(ActionId::ThemeSystem);
    QCOMPARE(stored("window/theme").toString(), u"system"_s);
}

void WindowMemoryTest::fullScreenIsShownAsItIs()
{
    WindowFixture fixture;
    QVERIFY(!fixture.window->action(ActionId::FullScreen)->isChecked());
    fixture.window->showFullScreen(); // by the desktop
    QVERIFY(eventually([&] { return fixture.window->action(ActionId::FullScreen)->isChecked(); }));
    QVERIFY(fixture.window->close());
    fixture.open(); // as it was left
    QVERIFY(eventually([&] {
        return fixture.window->action(ActionId::FullScreen)->isChecked() == fixture.window->isFullScreen();
    }));
    QVERIFY(fixture.window->isFullScreen());
    fixture.window->showNormal();
    QVERIFY(eventually([&] { return !fixture.window->action(ActionId::FullScreen)->isChecked(); }));
}

void WindowMemoryTest::coloursOfTheCommandLineCountOnce()
{
    WindowFixture fixture;
    fixture.trigger(ActionId::ThemeLight);
    fixture.window.reset();
    WindowOptions options;
    options.ownSamples = fixture.ownSamples();
    options.colours = ThemeChoice::Dark;
    fixture.window = std::make_unique<MainWindow>(options);
    fixture.window->show();
    QVERIFY(eventually([&] { return themeFor(fixture.window->palette()).dark; }));
    QVERIFY(fixture.window->action(ActionId::ThemeDark)->isChecked());
    fixture.window->close();
    QCOMPARE(QSettings().value(u"window/theme"_s).toString(), u"light"_s);
}

const test::UiTest registered {"window_test_memory", test::runWithWindows<WindowMemoryTest>};

} // namespace ff::window_test_memory

#include "window_test_memory.moc"
