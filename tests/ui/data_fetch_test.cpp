// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/patience.h"
#include "tests/ui/tiny_data_set.h"
#include "ui/download/data_fetch.h"
#include "ui/download/data_store.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

namespace ff {

namespace {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Presence = DataStore::Presence;

constexpr FetchLimits quickLimits {
    .silence = std::chrono::milliseconds(testPatience), .pause = 1ms, .breaks = 2};

/// A tiny data set on a server, and a folder to fetch it into.
class DataFixture
{
public:
    TinyDataSet tiny;
    QTemporaryDir folder;
    DataStore store {folder.path()};
    std::unique_ptr<DataFetch> fetch;
    std::optional<FileVerdict> verdict;
    QString failure;
    QList<FetchProgress> progress;

    void start()
    {
        verdict.reset();
        failure.clear();
        fetch = std::make_unique<DataFetch>(tiny.data, store.folderOf(tiny.data), quickLimits);
        QObject::connect(fetch.get(), &DataFetch::finished, fetch.get(),
                         [this](FileVerdict one) { verdict = one; });
        QObject::connect(fetch.get(), &DataFetch::failed, fetch.get(),
                         [this](const QString& reason) { failure = reason; });
        QObject::connect(fetch.get(), &DataFetch::progressed, fetch.get(),
                         [this](const FetchProgress& one) { progress << one; });
        fetch->start();
    }

    bool run()
    {
        start();
        return eventually([this] { return verdict || !failure.isEmpty(); });
    }

    QString fileName(std::size_t file) const
    {
        return QDir(store.folderOf(tiny.data)).filePath(QString::fromLatin1(tiny.name(file)));
    }
};

} // namespace

/// Fetching all files of a data set, and what stays when that fails.
class DataFetchTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fetchesAndVerifies();
    void saysUnverifiedWithoutChecksums();
    void refusesATamperedFile();
    void takesTheOtherMirrorForATamperedFile();
    void fetchesOnlyWhatIsMissing();
    void fetchesAgainWhatHasBeenDamaged();
    void keepsADamagedFileWithoutABetterOne();
    void oneFetchAtATime();
    void saysWhenThereCanBeNoFolder();
    void fetchesRealMnist();
};

void DataFetchTest::fetchesAndVerifies()
{
    DataFixture fixture;
    fixture.tiny.serveAll();
    QCOMPARE(fixture.store.presenceOf(fixture.tiny.data), Presence::Absent);
    QVERIFY(fixture.run());
    QCOMPARE(fixture.failure, QString());
    QCOMPARE(*fixture.verdict, FileVerdict::Verified);
    QCOMPARE(fixture.store.presenceOf(fixture.tiny.data), Presence::Here);
    QCOMPARE(fixture.tiny.server.requests().size(), 4);
    qint64 before = 0;
    for (const FetchProgress& each : fixture.progress) {
        QVERIFY(each.received >= before && each.received <= each.total);
        before = each.received;
    }
    QVERIFY(std::ranges::any_of(fixture.progress,
                                [](const FetchProgress& each) { return each.checked.has_value(); }));
}

void DataFetchTest::saysUnverifiedWithoutChecksums()
{
    DataFixture fixture;
    fixture.tiny.forgetSums();
    fixture.tiny.serveAll();
    QVERIFY(fixture.run());
    QCOMPARE(*fixture.verdict, FileVerdict::Unverified);
}

void DataFetchTest::refusesATamperedFile()
{
    DataFixture fixture;
    fixture.tiny.serveAll();
    fixture.tiny.server.serve("/first/" + fixture.tiny.name(2), {{.content = fixture.tiny.tampered(2)}});
    QVERIFY(fixture.run());
    QVERIFY(!fixture.verdict);
    const QString sum = QString::fromUtf8(fixture.tiny.data.sha256[2].data(), 64);
    for (const QString& part : QStringList {u"t10k-images-idx3-ubyte.gz"_s, u"expected the SHA-256 "_s + sum,
                                            u", found "_s, u"127.0.0.1 and was removed."_s}) {
        QVERIFY2(fixture.failure.contains(part), qPrintable(fixture.failure));
    }
    QVERIFY2(!fixture.failure.contains(u'/'), qPrintable(fixture.failure));
    QVERIFY(QFileInfo::exists(fixture.fileName(0)));
    QVERIFY(!QFileInfo::exists(fixture.fileName(2)));
    QVERIFY(!QFileInfo::exists(fixture.fileName(2) + u".part"_s));
    QCOMPARE(fixture.store.presenceOf(fixture.tiny.data), Presence::Begun);
}

void DataFetchTest::takesTheOtherMirrorForATamperedFile()
{
    DataFixture fixture;
    fixture.tiny.serveAll();
    fixture.tiny.server.serve("/first/" + fixture.tiny.name(1), {{.content = fixture.tiny.tampered(1)}});
    fixture.tiny.server.serve("/second/" + fixture.tiny.name(1),
                              {{.content = packGzip(fixture.tiny.contents[1])}});
    QVERIFY(fixture.run());
    QCOMPARE(*fixture.verdict, FileVerdict::Verified);
}

void DataFetchTest::fetchesOnlyWhatIsMissing()
{
    DataFixture fixture;
    fixture.tiny.serveAll();
    QVERIFY(fixture.run());
    QVERIFY(QFile::remove(fixture.fileName(3)));
    QCOMPARE(fixture.store.presenceOf(fixture.tiny.data), Presence::Begun);
    QVERIFY(fixture.run());
    QCOMPARE(*fixture.verdict, FileVerdict::Verified);
    QCOMPARE(fixture.tiny.server.requests().size(), 5);
    QCOMPARE(fixture.tiny.server.requests().last().path, "/first/" + fixture.tiny.name(3));
}

void DataFetchTest::fetchesAgainWhatHasBeenDamaged()
{
    DataFixture fixture;
    fixture.tiny.serveAll();
    QVERIFY(fixture.run());
    QFile file(fixture.fileName(2));
    QVERIFY(file.resize(file.size() / 2));
    QVERIFY(fixture.run());
    QCOMPARE(fixture.failure, QString());
    QCOMPARE(*fixture.verdict, FileVerdict::Verified);
    QCOMPARE(fixture.tiny.server.requests().size(), 5);
    QCOMPARE(fixture.tiny.server.requests().last().path, "/first/" + fixture.tiny.name(2));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), packGzip(fixture.tiny.contents[2]));
}

void DataFetchTest::keepsADamagedFileWithoutABetterOne()
{
    DataFixture fixture;
    fixture.tiny.serveAll();
    QVERIFY(fixture.run());
    QFile file(fixture.fileName(2));
    QVERIFY(file.resize(file.size() / 2));
    fixture.tiny.server.close();
    QVERIFY(fixture.run());
    QVERIFY(!fixture.verdict);
    QVERIFY2(fixture.failure.contains(u"could not be fetched"_s), qPrintable(fixture.failure));
    QVERIFY(file.exists());
}

void DataFetchTest::oneFetchAtATime()
{
    DataFixture fixture;
    fixture.tiny.server.serve("/first/" + fixture.tiny.name(0), {{.content = "x", .stallAfter = 0}});
    fixture.start();
    QVERIFY(eventually([&] { return !fixture.tiny.server.requests().isEmpty(); }));
    const std::unique_ptr<DataFetch> first = std::move(fixture.fetch);
    QVERIFY(fixture.run());
    QVERIFY2(fixture.failure.startsWith(u"Another window is fetching into "_s), qPrintable(fixture.failure));
}

void DataFetchTest::saysWhenThereCanBeNoFolder()
{
    DataFixture fixture;
    QFile file(fixture.store.folderOf(fixture.tiny.data));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QVERIFY(fixture.run());
    QVERIFY2(fixture.failure.contains(u"tiny cannot be made: "_s), qPrintable(fixture.failure));
    QVERIFY(fixture.tiny.server.requests().isEmpty());
}

/// The real files and their real checksums, where they are at hand.
void DataFetchTest::fetchesRealMnist()
{
    const QDir real(qEnvironmentVariable("FF_MNIST_DIR"));
    if (qEnvironmentVariableIsEmpty("FF_MNIST_DIR")) {
        QSKIP("FF_MNIST_DIR does not say where MNIST is");
    }
    DataFixture fixture;
    const std::span<const std::string_view> mirrors = fixture.tiny.data.mirrors;
    fixture.tiny.data = *knownDataOf("mnist");
    fixture.tiny.data.mirrors = mirrors;
    for (std::size_t i = 0; i < 4; ++i) {
        const QByteArray name = fixture.tiny.name(i);
        QFile file(real.filePath(QString::fromLatin1(name)));
        QVERIFY2(file.open(QIODevice::ReadOnly), name.constData());
        fixture.tiny.server.serve("/first/" + name, {{.content = file.readAll(), .dropAfter = 20'000}});
        file.seek(0);
        fixture.tiny.server.serve("/second/" + name, {{.content = file.readAll(), .pieceBytes = 100'000}});
    }
    QVERIFY(fixture.run());
    QCOMPARE(fixture.failure, QString());
    QCOMPARE(*fixture.verdict, FileVerdict::Verified);
}

} // namespace ff

QTEST_GUILESS_MAIN(ff::DataFetchTest)
#include "data_fetch_test.moc"
