// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/history_news.h"
#include "tests/ui/ui_test.h"
#include "tests/ui/window_test_fixture.h"
#include "ui/panes/history/history_plot.h"
#include "ui/panes/history/history_readout.h"

#include <QAction>

namespace ff::window_test_race {

namespace {

using namespace Qt::StringLiterals;

Settings shortRun()
{
    Settings settings = WindowFixture::quickSettings();
    settings.epochs = 2;
    settings.epochTest = EpochTest::Both;
    return settings;
}

QCPGraph* rivalCurve(const WindowFixture& fixture)
{
    return graphOf(*fixture.window->findChild<HistoryPlot*>(), u"backprop"_s);
}

} // namespace

/// A race as people see it.
class WindowRaceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }

    void oneClickShowsBothCurvesAndASentenceAtTheEnd();
    void aRunThatHasLearntIsKept();
};

void WindowRaceTest::oneClickShowsBothCurvesAndASentenceAtTheEnd()
{
    WindowFixture fixture(shortRun());
    QVERIFY(fixture.waitForState(State::Ready));
    fixture.trigger(ActionId::RaceBackprop);
    QVERIFY(fixture.waitForEvent(Event::Kind::RaceEnded));
    fixture.window->showNewest();
    const QList<Message> messages = fixture.window->messageBar().messages();
    QVERIFY(std::ranges::any_of(messages, [](const Message& message) {
        return message.text.startsWith(u"The race is over: Forward-Forward "_s)
            && message.text.contains(u"test error after 2 epochs"_s) && message.stays;
    }));
    const QCPGraph* rival = rivalCurve(fixture);
    QVERIFY(rival);
    QVERIFY(rival->dataCount() > 1);
    QVERIFY(fixture.window->findChild<HistoryReadout*>()->rivalWords().startsWith(u"backprop: "));
    QVERIFY(fixture.waitFor([&] { return !fixture.window->action(ActionId::EndRace)->isEnabled(); }));
    fixture.trigger(ActionId::ResetSame);
    QVERIFY(fixture.waitForState(State::Ready));
    fixture.window->showNewest();
    QVERIFY(!rivalCurve(fixture));
    QVERIFY(std::ranges::none_of(fixture.window->messageBar().messages(), [](const Message& message) {
        return message.text.startsWith(u"The race is over"_s);
    }));
}

void WindowRaceTest::aRunThatHasLearntIsKept()
{
    WindowFixture fixture;
    QVERIFY(fixture.waitForState(State::Ready));
    fixture.trigger(ActionId::StepEpoch);
    QVERIFY(fixture.waitFor([&] { return fixture.now().progress.epoch == 1; }));
    fixture.trigger(ActionId::RaceBackprop);
    QVERIFY(fixture.waitFor([&] { return fixture.offerOf(ActionId::GoBack).has_value(); }));
    QVERIFY(fixture.now().rival.has_value());
}

const test::UiTest registered {"window_test_race", test::runWithWindows<WindowRaceTest>};

} // namespace ff::window_test_race

#include "window_test_race.moc"
