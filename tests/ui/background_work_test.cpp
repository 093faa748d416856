// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/error.h"
#include "tests/ui/patience.h"
#include "tests/ui/ui_test.h"
#include "ui/kit/background_work.h"

#include <QThread>

#include <atomic>
#include <optional>
#include <thread>

namespace ff::background_work_test {

using namespace Qt::StringLiterals;

namespace {

/// Goes on until it is given up, and says so.
int neverEnding(const ProgressCallback& progress, std::atomic<bool>& begun, std::atomic<bool>& ended)
{
    begun = true;
    try {
        for (;;) {
            progress(0.5);
            std::this_thread::yield();
        }
    } catch (const GivenUp&) {
        ended = true;
        throw;
    }
}

} // namespace

class BackgroundWorkTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void resultComesInTheThreadThatAsked();
    void errorComesAsSentence_data();
    void errorComesAsSentence();
    void progressComesInTheThreadThatAsked();
    void newerWorkTakesThePlaceOfOlder();
    void whatHasEndedIsNotAnsweredAfterNewerWork();
    void answerMayBeginOtherWork();
    void endGivesUpAndWaits();
};

void BackgroundWorkTest::resultComesInTheThreadThatAsked()
{
    BackgroundWork<QThread*> work;
    QThread* worker = nullptr;
    QThread* asker = nullptr;
    work.start([](const ProgressCallback&) { return QThread::currentThread(); }, {[&](QThread* thread) {
                   worker = thread;
                   asker = QThread::currentThread();
               }});
    QVERIFY(!worker); // not before control is back in the event loop
    QVERIFY(eventually([&] { return worker != nullptr; }));
    QVERIFY(worker != QThread::currentThread());
    QCOMPARE(asker, QThread::currentThread());
}

void BackgroundWorkTest::errorComesAsSentence_data()
{
    QTest::addColumn<bool>("ofTheCore");
    QTest::addColumn<QString>("reason");
    QTest::newRow("of the core") << true << u"expected one, found 2,000"_s;
    QTest::newRow("of a library") << false << QString::fromLatin1(std::bad_alloc().what());
}

void BackgroundWorkTest::errorComesAsSentence()
{
    QFETCH(bool, ofTheCore);
    QFETCH(QString, reason);
    BackgroundWork<int> work;
    QString refused;
    bool isDone = false;
    work.start(
        [ofTheCore](const ProgressCallback&) -> int {
            if (ofTheCore) {
                throw Error(Sentence("expected one, found %1", {2000}));
            }
            throw std::bad_alloc();
        },
        {[&](int) { isDone = true; }, [&](const QString& why) { refused = why; }});
    QVERIFY(eventually([&] { return !refused.isEmpty() || isDone; }));
    QCOMPARE(refused, reason);
    QVERIFY(!isDone);
}

void BackgroundWorkTest::progressComesInTheThreadThatAsked()
{
    BackgroundWork<int> work;
    std::atomic<bool> seen = false;
    std::optional<int> result;
    QList<double> shares;
    QThread* asker = nullptr;
    work.start(
        [&](const ProgressCallback& progress) {
            while (!seen) {
                progress(0.25);
                std::this_thread::yield();
            }
            return 7;
        },
        {[&](int value) { result = value; },
         {},
         [&](double share) {
             shares << share;
             asker = QThread::currentThread();
             seen = seen || share == 0.25;
         }});
    QVERIFY(eventually([&] { return result.has_value(); }));
    QCOMPARE(asker, QThread::currentThread());
    QCOMPARE(shares.last(), 0.25);
}

void BackgroundWorkTest::newerWorkTakesThePlaceOfOlder()
{
    std::atomic<bool> begun = false;
    std::atomic<bool> ended = false;
    QList<int> results;
    QString refused;
    BackgroundWork<int> work;
    const BackgroundWork<int>::Answers answers {[&](int value) { results << value; },
                                                [&](const QString& why) { refused = why; }};
    work.start([&](const ProgressCallback& progress) { return neverEnding(progress, begun, ended); },
               answers);
    QVERIFY(eventually([&] { return begun.load(); }));
    work.start([](const ProgressCallback&) { return 2; }, answers);
    QVERIFY(eventually([&] { return !results.isEmpty() && ended; }));
    QCoreApplication::processEvents();
    QCOMPARE(results, QList<int> {2});
    QCOMPARE(refused, QString());
}

void BackgroundWorkTest::whatHasEndedIsNotAnsweredAfterNewerWork()
{
    std::atomic<bool> ended = false;
    QList<int> results;
    BackgroundWork<int> work;
    const BackgroundWork<int>::Answers answers {[&](int value) { results << value; }};
    work.start(
        [&](const ProgressCallback&) {
            ended = true;
            return 1;
        },
        answers);
    while (!ended) { // without handling events: the answer waits
        std::this_thread::yield();
    }
    work.start([](const ProgressCallback&) { return 2; }, answers);
    QVERIFY(eventually([&] { return !results.isEmpty(); }));
    QCoreApplication::processEvents();
    QCOMPARE(results, QList<int> {2});
}

void BackgroundWorkTest::answerMayBeginOtherWork()
{
    BackgroundWork<int> work;
    int last = 0;
    work.start([](const ProgressCallback&) { return 1; }, {[&](int first) {
                   work.start([first](const ProgressCallback&) { return first + 1; },
                              {[&](int second) { last = second; }});
               }});
    QVERIFY(eventually([&] { return last == 2; }));
}

void BackgroundWorkTest::endGivesUpAndWaits()
{
    std::atomic<bool> begun = false;
    std::atomic<bool> ended = false;
    bool isAnswered = false;
    {
        BackgroundWork<int> work;
        work.start([&](const ProgressCallback& progress) { return neverEnding(progress, begun, ended); },
                   {[&](int) { isAnswered = true; }, [&](const QString&) { isAnswered = true; }});
        QVERIFY(eventually([&] { return begun.load(); }));
    }
    QVERIFY(ended);
    QCoreApplication::processEvents();
    QVERIFY(!isAnswered);
}

const test::UiTest registered {"background_work_test", test::runWithoutWindows<BackgroundWorkTest>};

} // namespace ff::background_work_test

#include "background_work_test.moc"
