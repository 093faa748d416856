// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/fetch_test_fixture.h"
#include "ui/download/transfer_meter.h"

#include <QDir>
#include <QRegularExpression>

#include <cerrno>

namespace ff {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Answers = QList<ServedAnswer>;

namespace {

/// Long enough for a busy machine to answer, and only to be waited for where the server stalls.
constexpr std::chrono::milliseconds shortSilence = 1s;

bool stalls(const Answers& answers)
{
    return std::ranges::any_of(answers, [](const ServedAnswer& each) { return each.stallAfter >= 0; });
}

} // namespace

/// Fetching one file from a server that does everything that servers do.
class FetchTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void arrives_data();
    void arrives();
    void fails_data();
    void fails();
    void goesOnAfterARestart();
    void knowsWhenAllOfItIsHere();
    void beginsAnewAtAnotherAddress();
    void saysWhenTheDiskDoesNotAllowIt();
    void saysThatTheDiskIsFull();
    void givesUpACheckUnderWay();
    void measuresSpeed();
};

void FetchTest::arrives_data()
{
    QTest::addColumn<Answers>("first");
    QTest::addColumn<Answers>("second");
    QTest::addColumn<int>("requests");
    const QByteArray right = rightContent();
    const QByteArray other = rightContent(2);
    const ServedAnswer good {.content = right};
    const Answers none;
    QTest::newRow("honest") << Answers {good} << none << 1;
    QTest::newRow("says no length") << Answers {{.content = right, .saysLength = false}} << none << 1;
    QTest::newRow("slow") << Answers {{.content = right, .pieceBytes = 20'000, .pauseMilliseconds = 5}}
                          << none << 1;
    QTest::newRow("drops, goes on") << Answers {{.content = right, .dropAfter = 100'000}, good} << none << 2;
    QTest::newRow("drops twice") << Answers {{.content = right, .dropAfter = 100'000},
                                             {.content = right, .dropAfter = 100'000},
                                             good}
                                 << none << 3;
    QTest::newRow("drops, ignores Range")
        << Answers {{.content = right, .dropAfter = 100'000}, {.content = right, .knowsRange = false}} << none
        << 2;
    QTest::newRow("drops for ever") << Answers {{.content = right, .dropAfter = 1000}} << Answers {good} << 4;
    QTest::newRow("stalls half-way") << Answers {{.content = right, .stallAfter = 100'000}, good} << none
                                     << 2;
    QTest::newRow("never answers") << Answers {{.content = right, .stallAfter = 0, .saysLength = true}}
                                   << Answers {good} << 2;
    QTest::newRow("another version meanwhile")
        << Answers {{.content = other, .tag = "\"1\"", .dropAfter = 100'000},
                    {.content = right, .tag = "\"2\""}}
        << none << 2;
    QTest::newRow("another version, unsaid")
        << Answers {{.content = other, .dropAfter = 100'000}, good} << none << 3;
    QTest::newRow("shorter version, unsaid")
        << Answers {{.content = right + other, .dropAfter = 400'000}, good} << none << 3;
    QTest::newRow("announces more than comes")
        << Answers {{.content = right.first(1000), .announced = 300'000, .knowsRange = false}}
        << Answers {good} << 4;
    QTest::newRow("wrong length") << Answers {{.content = right.first(299'999)}} << Answers {good} << 2;
    QTest::newRow("wrong bytes") << Answers {{.content = other}} << Answers {good} << 2;
    QTest::newRow("empty") << Answers {{.content = {}}} << Answers {good} << 2;
    QTest::newRow("404") << none << Answers {good} << 2;
    QTest::newRow("too large") << Answers {{.content = right, .announced = maximumBytes + 1}}
                               << Answers {good} << 2;
    QTest::newRow("redirects") << Answers {{.status = 302, .location = "/b"}} << Answers {good} << 2;
    QTest::newRow("redirects in a circle")
        << Answers {{.status = 301, .location = "/a"}} << Answers {good} << 7;
}

void FetchTest::arrives()
{
    QFETCH(Answers, first);
    QFETCH(Answers, second);
    FetchFixture fixture;
    if (!first.isEmpty()) {
        fixture.server.serve("/a", first);
    }
    fixture.server.serve("/b", second.isEmpty() ? Answers {{.status = 404}} : second);
    fixture.limits.silence = stalls(first) ? shortSilence : fixture.limits.silence;
    fixture.start({u"/a"_s, u"/b"_s});
    QVERIFY(fixture.waitForEnd());
    QCOMPARE(fixture.failure, QString());
    QCOMPARE(contentOf(fixture.path), rightContent());
    QTEST(static_cast<int>(fixture.server.requests().size()), "requests");
    QCOMPARE(QFileInfo(fixture.path).dir().entryList(QDir::Files).size(), 1);
}

void FetchTest::fails_data()
{
    QTest::addColumn<Answers>("first");
    QTest::addColumn<Answers>("second");
    QTest::addColumn<QString>("reason"); // a pattern
    const Answers gone {{.status = 404}};
    const Answers wrong {{.content = rightContent(2)}};
    QTest::newRow("404")
        << gone << gone
        << u"^file.gz could not be fetched from 127.0.0.1: expected the file, found the answer 404 .*\\.$"_s;
    QTest::newRow("500") << gone << Answers {{.status = 500}} << u"found the answer 500"_s;
    const QString refused = u"^the file is not the right one: expected the sum 1, found 300000 bytes; "
                            "it came from 127.0.0.1 and was removed\\.$"_s;
    QTest::newRow("wrong bytes") << wrong << wrong << refused;
    QTest::newRow("wrong bytes and nothing") << wrong << gone << refused;
    QTest::newRow("never answers")
        << gone << Answers {{.content = rightContent(), .stallAfter = 0, .saysLength = false}}
        << u"nothing came for 1 s\\.$"_s;
    QTest::newRow("too large") << gone << Answers {{.content = rightContent(), .announced = 2'000'000}}
                               << u"expected at most 1000000 bytes, found 2000000\\.$"_s;
    QTest::newRow("grows too large") << gone
                                     << Answers {{.content = rightContent().repeated(4), .saysLength = false}}
                                     << u"expected at most 1000000 bytes, found 1[0-9]{6}\\.$"_s;
    QTest::newRow("announces more than comes")
        << gone << Answers {{.content = rightContent(), .announced = 300'001, .knowsRange = false}}
        << u"expected 300001 bytes, found 300000\\.$"_s;
}

void FetchTest::fails()
{
    QFETCH(Answers, first);
    QFETCH(Answers, second);
    QFETCH(QString, reason);
    FetchFixture fixture;
    fixture.server.serve("/a", first);
    fixture.server.serve("/b", second);
    fixture.limits.silence = stalls(second) ? shortSilence : fixture.limits.silence;
    fixture.start({u"/a"_s, u"/b"_s});
    QVERIFY(fixture.waitForEnd());
    QVERIFY(!fixture.arrived);
    QVERIFY2(QRegularExpression(reason).match(fixture.failure).hasMatch(), qPrintable(fixture.failure));
    QVERIFY(!QFileInfo::exists(fixture.path));
}

void FetchTest::goesOnAfterARestart()
{
    FetchFixture fixture;
    const ServedAnswer slow {.content = rightContent(), .tag = "\"1\"", .stallAfter = 100'000};
    fixture.server.serve("/a", {slow, {.content = rightContent(), .tag = "\"1\""}});
    fixture.start({u"/a"_s});
    QVERIFY(eventually([&] { return fixture.received == 100'000; }));
    fixture.fetch.reset();
    QCOMPARE(QFileInfo(fixture.path + u".part"_s).size(), 100'000);
    QVERIFY(!QFileInfo::exists(fixture.path));
    fixture.start({u"/a"_s});
    QVERIFY(fixture.waitForEnd());
    QCOMPARE(contentOf(fixture.path), rightContent());
    QCOMPARE(fixture.lastRange(), QByteArray("bytes=100000-"));
    QCOMPARE(fixture.server.requests().last().headers.value("if-range"), QByteArray("\"1\""));
}

void FetchTest::knowsWhenAllOfItIsHere()
{
    FetchFixture fixture;
    const ServedAnswer all {.content = rightContent(), .announced = 300'001, .stallAfter = 300'000};
    fixture.server.serve("/a", {all, {.content = rightContent()}});
    fixture.limits.silence = shortSilence;
    fixture.start({u"/a"_s});
    QVERIFY(fixture.waitForEnd());
    QVERIFY(fixture.arrived);
    QCOMPARE(fixture.lastRange(), QByteArray("bytes=300000-"));
    QCOMPARE(fixture.server.requests().size(), 2);
}

void FetchTest::beginsAnewAtAnotherAddress()
{
    FetchFixture fixture;
    fixture.server.serve("/a", {{.content = rightContent(2), .dropAfter = 100'000}, {.status = 404}});
    fixture.server.serve("/b", {{.content = rightContent()}});
    fixture.start({u"http://127.0.0.1:1/refused"_s, u"/a"_s, u"/b"_s});
    QVERIFY(fixture.waitForEnd());
    QCOMPARE(contentOf(fixture.path), rightContent());
    QVERIFY(fixture.lastRange().isEmpty());
}

void FetchTest::saysWhenTheDiskDoesNotAllowIt()
{
    FetchFixture fixture;
    fixture.server.serve("/a", {{.content = rightContent()}});
    QVERIFY(QDir().mkpath(fixture.path + u".part/in the way"_s));
    fixture.start({u"/a"_s, u"/a"_s});
    QVERIFY(fixture.waitForEnd());
    QVERIFY2(fixture.failure.contains(u"file.gz.part cannot be written: "_s), qPrintable(fixture.failure));
    QCOMPARE(fixture.server.requests().size(), 1);
}

void FetchTest::saysThatTheDiskIsFull()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"file.gz"_s);
    QVERIFY(QFile::link(u"/dev/full"_s, path + u".part"_s));
    PartFile part(path);
    QVERIFY(part.goOn());
    QVERIFY(!part.write("bytes"));
    part.close();
    QVERIFY2(part.errorText() == qt_error_string(ENOSPC), qPrintable(part.errorText()));
}

void FetchTest::givesUpACheckUnderWay()
{
    FetchFixture fixture;
    fixture.server.serve("/a", {{.content = rightContent()}});
    fixture.check = [](const std::filesystem::path&, const ProgressCallback& progress) {
        for (double share = 0;; share = share < 1 ? share + 0.01 : 0) {
            progress(share); // ends it
            std::this_thread::sleep_for(1ms);
        }
        return FileVerdict::Verified;
    };
    fixture.start({u"/a"_s});
    QVERIFY(eventually([&] { return fixture.checking; }));
    fixture.fetch.reset();
    QVERIFY(!fixture.arrived);
    fixture.check = compare;
    fixture.start({u"/a"_s});
    QVERIFY(fixture.waitForEnd());
    QVERIFY(fixture.arrived); // with what was here
    QCOMPARE(fixture.lastRange(), QByteArray("bytes=300000-"));
}

void FetchTest::measuresSpeed()
{
    TransferMeter meter;
    QVERIFY(!meter.bytesPerSecond());
    for (int i = 0; i <= 10; ++i) {
        meter.note(100'000 * i, 1000ms * i);
    }
    QCOMPARE(*meter.bytesPerSecond(), 100'000.0);
    QCOMPARE(meter.timeLeft(1'150'000)->count(), 2);
    for (int i = 1; i <= 10; ++i) {
        meter.note(1'000'000 + 1'000'000 * i, 10'000ms + 1000ms * i);
    }
    QCOMPARE(*meter.bytesPerSecond(), 1'000'000.0); // what was before is forgotten
    meter.note(0, 30'000ms);
    QVERIFY(!meter.bytesPerSecond()); // it began anew
    meter.note(0, 32'000ms);
    QVERIFY(!meter.timeLeft(100));
}

} // namespace ff

QTEST_GUILESS_MAIN(ff::FetchTest)
#include "fetch_test.moc"
