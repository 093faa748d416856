// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/patience.h"
#include "tests/ui/ui_test.h"
#include "ui/workbench/moment_choice.h"

#include <QSignalSpy>
#include <QTest>

namespace ff::moment_choice_test {

/// What is asked of the session, and when.
class MomentChoiceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void asksForOneAtATimeAndSkipsThoseThatWerePassed();
    void showsWhatIsShownWhereAWishIsRefused();
    void presentStaysBehindMomentsThatAreKeptMeanwhile();
    void momentThatWentAwayStandsWhereTheOneBeforeDoes();
    void bestOneCanBeGoneTo();
    void anotherRunEndsPlaying();
    void waitsForEachFrame();
    void nearestPlaceMayBeThePresent();

private:
    /// The session has applied so many commands and shows that step; nothing: the present.
    void follow(Ticket applied, std::optional<std::int64_t> shown);
    std::optional<std::int64_t> asked(std::size_t i) const { return m_posted.at(i).step; }

    std::vector<command::Rewind> m_posted;
    Live m_live;
    std::unique_ptr<MomentChoice> m_choice;
};

void MomentChoiceTest::init()
{
    m_posted.clear();
    m_live = {};
    m_live.run = 1;
    m_live.keptSteps = {0, 10, 20, 30};
    m_live.progress.batchesPerEpoch = 10;
    m_choice = std::make_unique<MomentChoice>();
    m_choice->usePost([this](const Command& command) {
        m_posted.push_back(std::get<command::Rewind>(command));
        return Ticket {m_posted.size()};
    });
    follow(0, std::nullopt);
}

void MomentChoiceTest::follow(Ticket applied, std::optional<std::int64_t> shown)
{
    m_live.ticket = applied;
    m_live.shown = shown;
    m_choice->follow(m_live);
}

void MomentChoiceTest::asksForOneAtATimeAndSkipsThoseThatWerePassed()
{
    QCOMPARE(m_choice->place(), 4);
    for (const int place : {3, 2, 1}) {
        m_choice->choose(place);
        QCOMPARE(m_choice->place(), place); // at once, under the mouse
    }
    QCOMPARE(m_posted.size(), 1U);
    QCOMPARE(asked(0), 30);
    QCOMPARE(m_choice->shownStep(), std::nullopt);
    follow(1, 30);
    QCOMPARE(m_choice->shownStep(), 30);
    QCOMPARE(m_posted.size(), 2U);
    QCOMPARE(asked(1), 10); // and not 20, which nobody wants any more
    QCOMPARE(m_choice->place(), 1);
    follow(2, 10);
    QCOMPARE(m_posted.size(), 2U);
    m_choice->goToPresent();
    QCOMPARE(asked(2), std::nullopt);
    follow(3, std::nullopt);
    QCOMPARE(m_choice->place(), 4);
    m_choice->goToPresent(); // it is shown
    QCOMPARE(m_posted.size(), 3U);
}

void MomentChoiceTest::showsWhatIsShownWhereAWishIsRefused()
{
    m_choice->choose(2);
    m_choice->hear({Event::Kind::Failed, "There is no such file.", {}, Event::Task::Keep, 7});
    QCOMPARE(m_choice->place(), 2); // that was something else
    m_choice->hear({Event::Kind::Failed, "There is no such file.", {}, Event::Task::Keep, 1});
    follow(1, std::nullopt);
    QCOMPARE(m_choice->place(), 4);
    QCOMPARE(m_posted.size(), 1U);
}

void MomentChoiceTest::presentStaysBehindMomentsThatAreKeptMeanwhile()
{
    m_live.keptSteps.push_back(40);
    follow(0, std::nullopt);
    QCOMPARE(m_choice->present(), 5);
    QCOMPARE(m_choice->place(), 5);
    m_choice->choose(1);
    follow(1, 10);
    m_live.keptSteps.push_back(50);
    follow(1, 10);
    QCOMPARE(m_choice->place(), 1);
    QCOMPARE(m_choice->epochAt(1), 1.0);
    QCOMPARE(m_choice->epochAt(m_choice->present()), std::nullopt);
}

void MomentChoiceTest::momentThatWentAwayStandsWhereTheOneBeforeDoes()
{
    m_choice->choose(2);
    follow(1, 20);
    m_live.keptSteps = {0, 10, 30};
    follow(1, 20);
    QCOMPARE(m_choice->place(), 1);
    m_live.keptSteps.clear();
    follow(1, 20);
    QCOMPARE(m_choice->place(), 0);
}

void MomentChoiceTest::bestOneCanBeGoneTo()
{
    QCOMPARE(m_choice->bestPlace(), std::nullopt);
    m_choice->goToBest();
    QCOMPARE(m_posted.size(), 0U);
    const QSignalSpy changed(m_choice.get(), &MomentChoice::changed);
    m_live.bestStep = 20;
    follow(0, std::nullopt);
    QCOMPARE(changed.size(), 1);
    QCOMPARE(m_choice->bestPlace(), 2);
    m_choice->goToBest();
    QCOMPARE(asked(0), 20);
    follow(1, 20);
    QCOMPARE(m_choice->place(), 2);
    m_live.bestStep = 30;
    follow(1, 20);
    QCOMPARE(m_choice->bestPlace(), 3);
    QCOMPARE(m_choice->place(), 2);
}

void MomentChoiceTest::anotherRunEndsPlaying()
{
    m_choice->setPlaying(true);
    QVERIFY(m_choice->isPlaying());
    QCOMPARE(asked(0), 0); // from the beginning
    ++m_live.run;
    m_live.keptSteps.clear();
    follow(1, std::nullopt);
    QVERIFY(!m_choice->isPlaying());
    QCOMPARE(m_choice->place(), m_choice->present());
    m_choice->setPlaying(true); // there is nothing to play
    QVERIFY(!m_choice->isPlaying());
}

void MomentChoiceTest::waitsForEachFrame()
{
    m_choice->choose(1);
    follow(1, 10);
    m_choice->setPlaying(true); // from there
    QVERIFY(eventually([&] { return m_posted.size() == 2; }));
    QTest::qWait(500); // longer than some frames take
    QCOMPARE(m_posted.size(), 2U);
    follow(2, 20);
    QVERIFY(eventually([&] { return m_posted.size() == 3; }));
    QCOMPARE(asked(2), 30);
    follow(3, 30);
    QVERIFY(eventually([&] { return m_posted.size() == 4; }));
    QCOMPARE(asked(3), std::nullopt);
    QVERIFY(!m_choice->isPlaying());
}

void MomentChoiceTest::nearestPlaceMayBeThePresent()
{
    m_live.progress.step = 36;
    follow(0, std::nullopt);
    QCOMPARE(m_choice->placeNear(-5), 0);
    QCOMPARE(m_choice->placeNear(14.9), 1);
    QCOMPARE(m_choice->placeNear(32), 3);
    QCOMPARE(m_choice->placeNear(34), m_choice->present());
    m_live.keptSteps.clear();
    follow(0, std::nullopt);
    QCOMPARE(m_choice->placeNear(0), 0); // the present, which is all that there is
}

const test::UiTest registered {"moment_choice_test", test::runWithWindows<MomentChoiceTest>};

} // namespace ff::moment_choice_test

#include "moment_choice_test.moc"
