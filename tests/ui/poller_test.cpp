// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/ui_test.h"
#include "tests/ui/window_test_fixture.h"
#include "ui/panes/panel.h"
#include "ui/window/session_poller.h"

namespace ff::poller_test {

namespace {

using namespace Qt::StringLiterals;

constexpr auto rest = SessionPoller::restInterval;

} // namespace

/// How often the window looks for news: each look wakes a processor.
class PollerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void restsWhileNothingGoesOn();
    void looksOftenWhileTraining();
    void looksMostOftenWhileAnAnswerIsDue();
    void restsWhileNobodyLooks();
    void minimisedWindowAsksForNothing();
};

void PollerTest::restsWhileNothingGoesOn()
{
    Session session;
    SessionPoller poller(session);
    QVERIFY(poller.interval() < rest);
    QVERIFY(eventually([&] { return poller.interval() == rest; }));
    const Ticket ticket = session.post(command::Pace {5});
    poller.expect(ticket);
    QVERIFY(poller.interval() < rest);
    QVERIFY(eventually([&] { return poller.live().ticket == ticket; }));
    QCOMPARE(poller.live().progress.pace, 5.0);
    QVERIFY(eventually([&] { return poller.interval() == rest; }));
}

void PollerTest::looksOftenWhileTraining()
{
    WindowFixture fixture;
    QVERIFY(fixture.waitForState(State::Ready));
    const auto* poller = fixture.window->findChild<SessionPoller*>();
    QVERIFY(eventually([&] { return poller->interval() == rest; }));
    fixture.trigger(ActionId::StartPause);
    QVERIFY(poller->interval() < rest);
    QVERIFY(fixture.waitForState(State::Running));
    const std::int64_t step = fixture.now().progress.step;
    QVERIFY(fixture.waitFor([&] { return fixture.now().progress.step > step; }));
    QVERIFY(poller->interval() < rest);
}

/// A pen waits for it.
void PollerTest::looksMostOftenWhileAnAnswerIsDue()
{
    WindowFixture fixture;
    QVERIFY(fixture.waitForState(State::Ready));
    fixture.trigger(ActionId::StartPause);
    const auto* poller = fixture.window->findChild<SessionPoller*>();
    QVERIFY(fixture.waitForState(State::Running));
    const Ticket answered = fixture.now().ticket;
    const auto between = poller->interval();
    QVERIFY(fixture.window->post(command::Pace {2}) > answered);
    const auto awaiting = poller->interval();
    QVERIFY(awaiting < between);
    QVERIFY(fixture.waitFor([&] { return poller->interval() > awaiting; }));
    QCOMPARE(fixture.now().progress.pace, 2.0);
}

void PollerTest::restsWhileNobodyLooks()
{
    Session session;
    SessionPoller poller(session);
    poller.setViewer(SessionPoller::Viewer::Away);
    QCOMPARE(poller.interval(), rest);
    poller.expect(session.post(command::Watch {}));
    QCOMPARE(poller.interval(), rest);
    poller.setViewer(SessionPoller::Viewer::Looking);
    QVERIFY(poller.interval() < rest);
}

void PollerTest::minimisedWindowAsksForNothing()
{
    WindowFixture fixture;
    QVERIFY(fixture.waitForState(State::Ready));
    fixture.trigger(ActionId::StartPause);
    QVERIFY(fixture.waitFor(
        [&] { return fixture.now().state == State::Running && !fixture.shown().layers.empty(); }));
    fixture.window->showMinimized();
    const auto* poller = fixture.window->findChild<SessionPoller*>();
    QVERIFY(eventually([&] { return poller->interval() == rest; }));
    QVERIFY(fixture.waitFor([&] { return fixture.shown().layers.empty() && !fixture.shown().samples; }));
    fixture.window->showNormal();
    QVERIFY(fixture.waitFor([&] { return !fixture.shown().layers.empty(); }));
    QVERIFY(poller->interval() < rest);
}

const test::UiTest registered {"poller_test", test::runWithWindows<PollerTest>};

} // namespace ff::poller_test

#include "poller_test.moc"
