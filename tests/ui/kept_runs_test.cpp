// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/kept_store.h"
#include "tests/ui/patience.h"
#include "tests/ui/ui_test.h"
#include "ui/workbench/run_edits.h"

#include <QSignalSpy>

#include <algorithm>
#include <cmath>

namespace ff::kept_runs_test {

namespace {

using namespace Qt::StringLiterals;

/// A session that keeps the run of this id and has just been tested.
News newsOf(const KeptStore& store, const std::string& id, double error)
{
    News news;
    news.live.state = State::Running;
    news.live.kept = KeptView {store.folder() / id, 1};
    news.live.progress.step = 500;
    news.live.progress.epoch = 50;
    news.live.progress.seconds = 100;
    news.live.lastError = ErrorPoint {500, 50, 100, error, std::nan(""), 100, 100};
    news.errors = {*news.live.lastError};
    return news;
}

} // namespace

/// The runs as the window knows them, without a pane.
class KeptRunsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void listsWhatTheStoreHolds();
    void aRenamedRunKeepsItsNameInListingsUnderWay();
    void everyEditCanBeUndone();
    void deletesAndBringsBack();
    void aRunThatIsTrainedIsNotDeleted();
    void pinsAtMostSix();
    void aColourStaysWithItsRun();
    void pinnedRunsHaveTheirTests();
    void followsTheRunOfTheSession();
    void aBrokenRunSaysWhyAndIsLeftAlone();
    void theStoreMayVanish();
    void nothingIsMadeWhereNothingIsKept();
    void aSmallBudgetClearsTheOldest();
    void onlyBudgetsThatCanBeChosenAreRestored();

private:
    bool listed(std::size_t count) const
    {
        return eventually([this, count] { return m_runs->listing().runs.size() == count; });
    }

    std::unique_ptr<KeptStore> m_store;
    std::unique_ptr<KeptRuns> m_runs;
    std::unique_ptr<RunEdits> m_edits;
};

void KeptRunsTest::init()
{
    m_edits.reset(); // what uses the others goes first
    m_runs.reset();
    m_store = std::make_unique<KeptStore>();
    m_runs = std::make_unique<KeptRuns>(m_store->folder());
    m_edits = std::make_unique<RunEdits>(*m_runs);
}

void KeptRunsTest::listsWhatTheStoreHolds()
{
    const std::string first = m_store->add("first", {0.5, 0.25});
    m_store->add("", {});
    QVERIFY(lookNow(*m_runs) && listed(2));
    QCOMPARE(titleOf(*m_runs->find(first)), u"first"_s);
    QCOMPARE(lowerError(*m_runs->find(first)->best), 0.25);
    QVERIFY(m_runs->listing().bytes > 0);
    QVERIFY(m_runs->listing().problem.isEmpty());
}

void KeptRunsTest::aRenamedRunKeepsItsNameInListingsUnderWay()
{
    const std::string id = m_store->add("old", {});
    QVERIFY(lookNow(*m_runs) && listed(1));
    QStringList titles;
    connect(m_runs.get(), &KeptRuns::changed, this, [&] { titles << titleOf(*m_runs->find(id)); });
    m_runs->look(); // reads the old name
    m_edits->rename(id, u"new"_s);
    QCOMPARE(titleOf(*m_runs->find(id)), u"new"_s); // at once
    QVERIFY(eventually([&] { return m_store->labels(id).name == "new"; }));
    m_runs->look();
    QVERIFY(eventually([&] { return titles.size() >= 4; }));
    QVERIFY(!titles.contains(u"old"_s));
}

void KeptRunsTest::everyEditCanBeUndone()
{
    const std::string id = m_store->add("run", {});
    const RunLabels before = m_store->labels(id);
    QVERIFY(lookNow(*m_runs) && listed(1));
    m_edits->rename(id, u" better "_s);
    m_edits->annotate(id, u"wide"_s);
    m_edits->pin({id});
    m_edits->rename(id, u"better"_s); // nothing new: no step
    QCOMPARE(m_edits->history().count(), 3);
    const RunLabels after {"better", "wide", true};
    QVERIFY(eventually([&] { return m_store->labels(id) == after; }));
    while (m_edits->history().canUndo()) {
        m_edits->history().undo();
    }
    QVERIFY(eventually([&] { return m_store->labels(id) == before; }));
    QCOMPARE(m_runs->find(id)->record.labels, before);
}

void KeptRunsTest::deletesAndBringsBack()
{
    const std::string one = m_store->add("one", {});
    const std::string other = m_store->add("other", {});
    const std::string stays = m_store->add("stays", {});
    QVERIFY(lookNow(*m_runs) && listed(3));
    QSignalSpy removed(m_edits.get(), &RunEdits::removed);
    m_edits->remove({one, other});
    QVERIFY(listed(1));
    QCOMPARE(removed.size(), 1);
    QCOMPARE(removed.first().first().toStringList(), (QStringList {u"one"_s, u"other"_s}));
    QCOMPARE(m_store->ids(), std::vector<std::string> {stays});
    m_edits->history().undo();
    QVERIFY(listed(3));
    m_edits->history().redo();
    QVERIFY(listed(1));
}

void KeptRunsTest::aRunThatIsTrainedIsNotDeleted()
{
    const std::string id = m_store->add("busy", {});
    const RunLock lock(m_store->folder() / id);
    QVERIFY(lookNow(*m_runs) && listed(1));
    QSignalSpy failed(m_runs.get(), &KeptRuns::failed);
    m_edits->remove({id});
    QVERIFY(eventually([&] { return failed.size() == 1; }));
    QCOMPARE(m_edits->history().count(), 0);
    QVERIFY(std::filesystem::exists(m_store->folder() / id));
}

void KeptRunsTest::pinsAtMostSix()
{
    KeptRuns::Ids ids;
    for (int i = 0; i <= KeptRuns::mostPinned; ++i) {
        ids.push_back(m_store->add("run", {0.5}));
    }
    QVERIFY(lookNow(*m_runs) && listed(ids.size()));
    QSignalSpy refused(m_edits.get(), &RunEdits::refused);
    m_edits->pin(ids);
    QCOMPARE(refused.size(), 1);
    const std::string last = ids.back();
    ids.pop_back();
    m_edits->pin(ids);
    m_edits->pin({last});
    QCOMPARE(refused.size(), 2);
    QVERIFY(!m_runs->find(last)->record.labels.pinned);
    m_edits->unpin({ids.front()});
    m_edits->pin({last});
    QCOMPARE(refused.size(), 2);
    QVERIFY(eventually([&] { return m_store->labels(last).pinned; }));
}

void KeptRunsTest::aColourStaysWithItsRun()
{
    const std::string one = m_store->add("one", {0.5});
    const std::string two = m_store->add("two", {0.5});
    const std::string three = m_store->add("three", {0.5});
    QVERIFY(lookNow(*m_runs) && listed(3));
    m_edits->pin({one, two});
    const auto colour = m_runs->colourOf(two);
    QVERIFY(colour && colour != m_runs->colourOf(one));
    const auto free = m_runs->colourOf(one);
    m_edits->unpin({one});
    QVERIFY(!m_runs->colourOf(one));
    m_edits->pin({three});
    QCOMPARE(m_runs->colourOf(two), colour);
    QCOMPARE(m_runs->colourOf(three), free);
}

void KeptRunsTest::pinnedRunsHaveTheirTests()
{
    const std::string id = m_store->add("curve", {0.5, 0.25});
    QVERIFY(lookNow(*m_runs) && listed(1));
    QVERIFY(m_runs->pinned().empty());
    m_edits->pin({id});
    QVERIFY(eventually([&] { return m_runs->pinned().size() == 1; }));
    QCOMPARE(m_runs->pinned().front().title, u"curve"_s);
    QCOMPARE(m_runs->pinned().front().tests.size(), 2U);
    m_runs->follow(newsOf(*m_store, id, 0.5)); // it is the window's own, which is shown anyway
    QVERIFY(m_runs->pinned().empty());
    m_runs->follow({});
    QCOMPARE(m_runs->pinned().size(), 1U);
    m_edits->unpin({id});
    QVERIFY(m_runs->pinned().empty());
}

void KeptRunsTest::followsTheRunOfTheSession()
{
    const std::string id = m_store->add("mine", {0.5});
    m_runs->follow(newsOf(*m_store, id, 0.125)); // looks again by itself: a run began
    QCOMPARE(m_runs->present(), id);
    QVERIFY(listed(1));
    const auto isCurrent = [&] {
        const KeptRun& run = *m_runs->find(id);
        return run.epoch == 50 && run.seconds == 100 && lowerError(*run.best) == 0.125;
    };
    QVERIFY(isCurrent()); // although the diary on the disk says less
    News worse = newsOf(*m_store, id, 0.75);
    worse.live.progress.step = 501;
    QSignalSpy moved(m_runs.get(), &KeptRuns::presentChanged);
    m_runs->follow(worse);
    QCOMPARE(moved.size(), 1);
    QVERIFY(isCurrent());
    m_runs->follow({});
    QVERIFY(m_runs->present().empty());
}

void KeptRunsTest::aBrokenRunSaysWhyAndIsLeftAlone()
{
    const std::string id = m_store->add("run", {});
    m_store->breakRun(id);
    QVERIFY(lookNow(*m_runs) && listed(1));
    QVERIFY(m_runs->find(id)->broken.english().find(id) != std::string::npos); // names the file
    m_edits->rename(id, u"mended"_s);
    m_edits->pin({id});
    QCOMPARE(m_edits->history().count(), 0);
    m_edits->remove({id});
    QVERIFY(listed(0));
}

void KeptRunsTest::theStoreMayVanish()
{
    const std::string id = m_store->add("run", {});
    QVERIFY(lookNow(*m_runs) && listed(1));
    m_store->vanish();
    QSignalSpy failed(m_runs.get(), &KeptRuns::failed);
    m_edits->rename(id, u"late"_s);
    QVERIFY(eventually([&] { return failed.size() == 1; }));
    QVERIFY(listed(0));
}

void KeptRunsTest::nothingIsMadeWhereNothingIsKept()
{
    QSignalSpy changed(m_runs.get(), &KeptRuns::changed);
    m_runs->setBudget(KeptRuns::budgets().front());
    m_runs->look();
    QVERIFY(eventually([&] { return changed.size() >= 2; }));
    QVERIFY(!std::filesystem::exists(m_store->folder()));
}

void KeptRunsTest::aSmallBudgetClearsTheOldest()
{
    m_store->add("", {0.5});
    const std::string named = m_store->add("named", {0.5});
    const std::string newest = m_store->add("", {0.5});
    QVERIFY(lookNow(*m_runs) && listed(3));
    QSignalSpy chosen(m_runs.get(), &KeptRuns::budgetChanged);
    m_runs->setBudget(1);
    QCOMPARE(chosen.size(), 1);
    QVERIFY(listed(2));
    QVERIFY(m_runs->find(named) && m_runs->find(newest));
}

void KeptRunsTest::onlyBudgetsThatCanBeChosenAreRestored()
{
    m_runs->restoreBudget(0);
    m_runs->restoreBudget(123);
    QCOMPARE(m_runs->budget(), defaultRunBudget);
    m_runs->restoreBudget(KeptRuns::budgets().back());
    QCOMPARE(m_runs->budget(), KeptRuns::budgets().back());
}

const test::UiTest registered {"kept_runs_test", test::runWithoutWindows<KeptRunsTest>};

} // namespace ff::kept_runs_test

#include "kept_runs_test.moc"
