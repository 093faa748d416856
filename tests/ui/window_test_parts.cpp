// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/patience.h"
#include "tests/ui/ui_test.h"
#include "ui/kit/sealed_bytes.h"
#include "ui/kit/theme_choice.h"
#include "ui/script/script.h"
#include "ui/window/status_bar.h"
#include "ui/window/train_toolbar.h"
#include "ui/window/window_place.h"

#include <QAction>
#include <QApplication>
#include <QLabel>
#include <QSignalSpy>
#include <QStyle>
#include <QTest>
#include <QTimer>

namespace ff::window_test_parts {

using namespace Qt::StringLiterals;

/// The parts of the window that need no session.
class WindowPartsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QApplication::setStyle(QStringLiteral("windows")); }
    void cleanup() { applyThemeChoice(ThemeChoice::System); }

    void themeWordsComeBack();
    void systemColoursBringTheStyleBack();
    void sealedBytesAreThoseThatWereSealed();
    void windowsAreFittedIntoScreens_data();
    void windowsAreFittedIntoScreens();
    void sliderMovesByFactors();
    void durationsAreShort_data();
    void durationsAreShort();
    void statusBarSaysWhatLearns_data();
    void statusBarSaysWhatLearns();
    void statusBarSaysWhatWouldBeLeft_data();
    void statusBarSaysWhatWouldBeLeft();
    void statusBarSaysThatATipGoesOn_data();
    void statusBarSaysThatATipGoesOn();
    void scriptFailsWhenNothingGoesOn();
    void scriptWaitsAsLongAsSomethingGoesOn();
    void scriptFailsAtOnceWhereThereIsNoHope();
};

void WindowPartsTest::themeWordsComeBack()
{
    for (const ThemeChoice choice : {ThemeChoice::System, ThemeChoice::Light, ThemeChoice::Dark}) {
        QCOMPARE(themeChoiceFrom(themeChoiceText(choice)), choice);
    }
    QCOMPARE(themeChoiceFrom(QStringLiteral("pink")), ThemeChoice::System);
}

void WindowPartsTest::systemColoursBringTheStyleBack()
{
    QCOMPARE(QApplication::style()->name(), QStringLiteral("windows")); // as the program was started
    applyThemeChoice(ThemeChoice::Dark);
    QCOMPARE(QApplication::style()->name(), QStringLiteral("fusion"));
    applyThemeChoice(ThemeChoice::System);
    QCOMPARE(QApplication::style()->name(), QStringLiteral("windows"));
}

void WindowPartsTest::sealedBytesAreThoseThatWereSealed()
{
    const QByteArray content("the layout");
    const QByteArray bytes = sealed(content);
    QCOMPARE(unsealed(bytes), std::optional(content));
    for (qsizetype i = 0; i < bytes.size(); ++i) {
        QByteArray damaged = bytes;
        damaged[i] = static_cast<char>(damaged[i] ^ 1);
        QVERIFY(!unsealed(damaged));
        QVERIFY(!unsealed(bytes.first(i)));
    }
}

void WindowPartsTest::windowsAreFittedIntoScreens_data()
{
    QTest::addColumn<QRect>("wanted");
    QTest::addColumn<QRect>("place");
    const QRect inside(100, 100, 800, 500);
    QTest::newRow("fits") << inside << inside;
    QTest::newRow("too large") << QRect(0, 0, 4000, 3000) << QRect(2, 30, 1362, 736);
    QTest::newRow("beyond the right") << QRect(3000, 100, 800, 500) << QRect(564, 100, 800, 500);
    QTest::newRow("beyond the left") << QRect(-3000, -3000, 800, 500) << QRect(2, 30, 800, 500);
}

void WindowPartsTest::windowsAreFittedIntoScreens()
{
    QFETCH(QRect, wanted);
    QFETCH(QRect, place);
    QCOMPARE(fitted(wanted, QRect(0, 0, 1366, 768), QMargins(2, 30, 2, 2)), place);
}

void WindowPartsTest::sliderMovesByFactors()
{
    constexpr int maximum = 100;
    QCOMPARE(paceAt(1, maximum), 1.0);
    QCOMPARE(paceAt(maximum - 1, maximum), 200.0);
    QCOMPARE(paceAt(maximum, maximum), 0.0);
    const double factor = paceAt(2, maximum) / paceAt(1, maximum);
    QVERIFY(factor > 1);
    QVERIFY(std::abs(paceAt(61, maximum) / paceAt(60, maximum) - factor) < 1e-9);
}

void WindowPartsTest::durationsAreShort_data()
{
    QTest::addColumn<double>("seconds");
    QTest::addColumn<QString>("text");
    QTest::newRow("rounded up") << 11.2 << QStringLiteral("12 s");
    QTest::newRow("a minute") << 60.0 << QStringLiteral("1 min 0 s");
    QTest::newRow("minutes") << 200.0 << QStringLiteral("3 min 20 s");
    QTest::newRow("hours") << 7500.0 << QStringLiteral("2 h 5 min");
}

void WindowPartsTest::durationsAreShort()
{
    QFETCH(double, seconds);
    QFETCH(QString, text);
    QCOMPARE(durationText(seconds), text);
}

void WindowPartsTest::statusBarSaysWhatLearns_data()
{
    QTest::addColumn<State>("state");
    QTest::addColumn<double>("epoch");
    QTest::addColumn<QString>("text");
    QTest::newRow("layers") << State::Running << 7.5 << QStringLiteral("Training");
    QTest::newRow("readout") << State::Running << 8.5 << QStringLiteral("Refitting the readout");
    QTest::newRow("between") << State::Paused << 8.0 << QStringLiteral("Paused");
    QTest::newRow("all") << State::Paused << 10.0 << QStringLiteral("Finished");
}

void WindowPartsTest::statusBarSaysWhatLearns()
{
    QFETCH(State, state);
    QFETCH(double, epoch);
    QFETCH(QString, text);
    Live live;
    live.state = state;
    live.settings.epochs = 8;
    live.settings.refitEpochs = 2;
    live.progress.step = 100;
    live.progress.epoch = epoch;
    StatusBar bar;
    bar.follow(live);
    QCOMPARE(bar.findChild<QLabel*>(QStringLiteral("state"))->text(), text);
    QVERIFY(bar.findChild<QLabel*>(QStringLiteral("epoch"))->text().endsWith(QStringLiteral("of 10")));
}

void WindowPartsTest::statusBarSaysWhatWouldBeLeft_data()
{
    QTest::addColumn<State>("state");
    QTest::addColumn<double>("secondsAgo");
    QTest::addColumn<QString>("text");
    QTest::newRow("training") << State::Running << 20.4 << QStringLiteral("kept 20 s ago");
    QTest::newRow("for a while") << State::Running << 80.0 << QStringLiteral("kept 1 min 20 s ago");
    QTest::newRow("not yet") << State::Running << -1.0 << QStringLiteral("kept");
    QTest::newRow("paused") << State::Paused << 20.0 << QStringLiteral("kept");
}

void WindowPartsTest::statusBarSaysWhatWouldBeLeft()
{
    QFETCH(State, state);
    QFETCH(double, secondsAgo);
    QFETCH(QString, text);
    Live live;
    live.state = state;
    QCOMPARE(keptText(live), QString()); // where nothing is kept
    live.kept = KeptView {"/runs/one", secondsAgo};
    QCOMPARE(keptText(live), text);
}

void WindowPartsTest::statusBarSaysThatATipGoesOn_data()
{
    QTest::addColumn<Qt::LayoutDirection>("direction");
    QTest::newRow("left to right") << Qt::LeftToRight;
    QTest::newRow("right to left") << Qt::RightToLeft;
}

void WindowPartsTest::statusBarSaysThatATipGoesOn()
{
    QFETCH(Qt::LayoutDirection, direction);
    StatusBar bar;
    bar.setLayoutDirection(direction);
    bar.resize(1000, bar.sizeHint().height());
    bar.show();
    QVERIFY(QTest::qWaitForWindowExposed(&bar, testPatience));
    bar.showMessage(QStringLiteral("Short"));
    QCOMPARE(bar.currentMessage(), QStringLiteral("Short"));
    const QString tip = QStringLiteral("A long one, ").repeated(30);
    bar.showMessage(tip);
    const QString shown = bar.currentMessage();
    QVERIFY2(shown.endsWith(QChar(0x2026)) && tip.startsWith(shown.chopped(1)), qPrintable(shown));
    const QRect kept = bar.findChild<QLabel*>(QStringLiteral("kept"))->geometry();
    const int room = direction == Qt::LeftToRight ? kept.left() : bar.width() - kept.right();
    const int width = bar.fontMetrics().horizontalAdvance(shown);
    QVERIFY2(width < room && width > room / 2, qPrintable(QString::number(width)));
}

/// Plays the steps to their end: the exit code.
int playToItsEnd(Script& script)
{
    QSignalSpy finished(&script, &Script::finished);
    script.start();
    return finished.wait(testPatience) ? finished.first().first().toInt() : -1;
}

void WindowPartsTest::scriptFailsWhenNothingGoesOn()
{
    int begun = 0;
    const auto count = [&begun] { ++begun; };
    Script script(
        {{.text = u"easy"_s, .expected = u"anything"_s, .begin = count, .done = [] { return true; }},
         {.text = u"impossible"_s, .expected = u"a miracle"_s, .begin = count, .done = [] { return false; }}},
        1);
    QCOMPARE(playToItsEnd(script), 1);
    QCOMPARE(begun, 2);
}

void WindowPartsTest::scriptWaitsAsLongAsSomethingGoesOn()
{
    int asked = 0;
    Script* playing = nullptr;
    const auto slowly = [&] {
        playing->noteProgress();
        return ++asked == 10; // more beats than the patience
    };
    Script script({{.text = u"slow"_s, .expected = u"the end"_s, .begin = {}, .done = slowly}}, 3);
    playing = &script;
    QCOMPARE(playToItsEnd(script), 0);
    QCOMPARE(asked, 10);
}

void WindowPartsTest::scriptFailsAtOnceWhereThereIsNoHope()
{
    const auto step = [](const QString& reason) {
        return ScriptStep {.text = u"step"_s,
                           .expected = u"a miracle"_s,
                           .begin = {},
                           .done = [] { return false; },
                           .hopeless = [reason] { return reason; }};
    };
    Script script({step(u"there are none"_s)});
    QCOMPARE(playToItsEnd(script), 1);
    Script told({step({})});
    QTimer::singleShot(0, &told, [&told] { told.fail(u"for a reason from elsewhere"_s); });
    QCOMPARE(playToItsEnd(told), 1);
}

const test::UiTest registered {"window_test_parts", test::runWithWindows<WindowPartsTest>};

} // namespace ff::window_test_parts

#include "window_test_parts.moc"
