// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/own_samples_exchange.h"
#include "tests/ui/hand_test_fixture.h"
#include "tests/ui/ui_test.h"
#include "ui/workbench/own_collection.h"

#include <QDir>
#include <QFile>
#include <QGuiApplication>
#include <QLabel>
#include <QSignalSpy>
#include <QSysInfo>

namespace ff::hand_test_files {

namespace {

using namespace Qt::StringLiterals;

const OwnSample blank {std::vector<std::uint8_t>(std::size_t {inkSide} * inkSide), "3", {}};

[[nodiscard]] bool write(const QString& path, const QByteArray& content)
{
    QFile file(path);
    return QDir().mkpath(QFileInfo(path).path()) && file.open(QIODevice::WriteOnly)
        && file.write(content) == content.size();
}

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// The sentence that a change is refused with, empty where it is made.
QString refusalOfAdding(OwnCollection& collection, const OwnSample& sample)
{
    QString reason;
    const auto connection = QObject::connect(&collection, &OwnCollection::failed,
                                             [&reason](const QString& text) { reason = text; });
    collection.add({sample}, {});
    QObject::disconnect(connection);
    return reason;
}

} // namespace

/// The file of own samples, and other files that samples come from and go to.
class HandFilesTest : public QObject, private HandFixture
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QVERIFY(start()); }
    void cleanup() { m_fixture.reset(); }

    void damagedFileIsRefusedAndLeftAlone();
    void secondWindowDoesNotWriteOverTheFirst();
    void paneThatWasRefusedComesToLife();
    void crashLeavesNoLock();
    void lockThatIsNobodysIsTaken_data();
    void lockThatIsNobodysIsTaken();
    void wrongSampleIsNotTaken();
    void changeThatTheDiskRefusesIsWrittenWithTheNext();
    void closingWaitsForTheDisk();
    void windowWithoutMemoryLeavesNothing();
    void exportComesBackByImport();
    void importDoesNotWaitForTheFile();
    void importSaysWhyNot();
    void exportOverwritesNothing();
};

void HandFilesTest::damagedFileIsRefusedAndLeftAlone()
{
    m_fixture->window.reset();
    QVERIFY(write(m_fixture->ownSamples(), "nothing of the kind"));
    m_fixture->open();
    QVERIFY(m_fixture->waitForState(State::Ready));
    QVERIFY(child<QLabel>("ownWords")->text().contains(m_fixture->ownSamples()));
    draw();
    QVERIFY(keep("7"));
    QVERIFY(m_fixture->barHas(Message::Kind::Error));
    QCOMPARE(labels(), QStringList());
    QCOMPARE(contentOf(m_fixture->ownSamples()), QByteArray("nothing of the kind"));

    QVERIFY(QFile::remove(m_fixture->ownSamples())); // as somebody does who reads the message
    QVERIFY(keep("7"));
    QCOMPARE(labels(), QStringList {u"7"_s});
}

void HandFilesTest::secondWindowDoesNotWriteOverTheFirst()
{
    draw();
    QVERIFY(keep("7"));
    QVERIFY(eventually([&] { return QFileInfo::exists(m_fixture->ownSamples()); }));
    const QByteArray content = contentOf(m_fixture->ownSamples());
    OwnCollection second(m_fixture->ownSamples());
    QVERIFY(second.refusal().contains(m_fixture->ownSamples()));
    QCOMPARE(refusalOfAdding(second, blank), second.refusal());
    QCOMPARE(contentOf(m_fixture->ownSamples()), content);
    m_fixture->window.reset();
    QCOMPARE(refusalOfAdding(second, blank), QString());
    QCOMPARE(second.all().size(), std::size_t {2}); // that of the first window has stayed
    second.undoStack()->undo();
    QCOMPARE(second.all().size(), std::size_t {1});
}

void HandFilesTest::paneThatWasRefusedComesToLife()
{
    m_fixture->window.reset();
    auto first = std::make_unique<OwnCollection>(m_fixture->ownSamples());
    first->add({blank}, {});
    m_fixture->open();
    QCOMPARE(labels(), QStringList());
    QVERIFY(child<QLabel>("ownWords")->text().contains(m_fixture->ownSamples()));
    first.reset();
    Q_EMIT qGuiApp->applicationStateChanged(Qt::ApplicationActive); // as when one changes windows
    QCOMPARE(labels(), QStringList {u"3"_s});
}

void HandFilesTest::crashLeavesNoLock()
{
    m_fixture->window.reset();
    const QByteArray host = QSysInfo::machineHostName().toLocal8Bit();
    QVERIFY(write(m_fixture->ownSamples() + u".lock"_s, "2147483646\nff-explorer\n" + host + "\n"));
    OwnCollection collection(m_fixture->ownSamples());
    QCOMPARE(collection.refusal(), QString());
    QCOMPARE(refusalOfAdding(collection, blank), QString());
}

void HandFilesTest::lockThatIsNobodysIsTaken_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("cut") << QByteArray("21474");
    QTest::newRow("nonsense") << QByteArray("nothing\nof the\nkind\n");
}

void HandFilesTest::lockThatIsNobodysIsTaken()
{
    QFETCH(QByteArray, content);
    m_fixture->window.reset();
    QVERIFY(write(m_fixture->ownSamples() + u".lock"_s, content));
    const OwnCollection collection(m_fixture->ownSamples());
    QCOMPARE(collection.refusal(), QString());
    const OwnCollection second(m_fixture->ownSamples());
    QVERIFY(!second.refusal().isEmpty()); // which is somebody's now
}

void HandFilesTest::changeThatTheDiskRefusesIsWrittenWithTheNext()
{
    const QString file = m_fixture->folder.filePath(u"third/own.safetensors"_s);
    QVERIFY(QDir().mkpath(file)); // a folder in its place
    {
        OwnCollection refused(file);
        QVERIFY(!refused.refusal().isEmpty());
    }
    QVERIFY(QDir().rmdir(file));
    OwnCollection collection(file);
    QVERIFY(QDir().mkpath(file));
    QSignalSpy failed(&collection, &OwnCollection::failed);
    collection.add({blank}, {});
    QVERIFY(failed.count() > 0 || failed.wait(testPatience));
    QVERIFY(failed.first().first().toString().contains(file));
    QCOMPARE(collection.all().size(), std::size_t {1}); // nothing is lost
    QVERIFY(QDir().rmdir(file));
    QSignalSpy stored(&collection, &OwnCollection::stored);
    collection.add({blank}, {});
    QVERIFY(stored.count() > 0 || stored.wait(testPatience));
    QCOMPARE(OwnSamples(file.toStdString()).all().size(), std::size_t {2});
}

void HandFilesTest::closingWaitsForTheDisk()
{
    const QString file = m_fixture->folder.filePath(u"fourth/own.safetensors"_s);
    constexpr std::size_t count = 200;
    {
        OwnCollection collection(file);
        for (std::size_t i = 0; i < count; ++i) {
            collection.add({blank}, {});
        }
    }
    QCOMPARE(OwnSamples(file.toStdString()).all().size(), count);
}

void HandFilesTest::wrongSampleIsNotTaken()
{
    OwnCollection collection(m_fixture->folder.filePath(u"other/own.safetensors"_s));
    QCOMPARE(refusalOfAdding(collection, blank), QString());
    QVERIFY(!refusalOfAdding(collection, {std::vector<std::uint8_t>(5), "3", {}}).isEmpty());
    QCOMPARE(collection.all().size(), std::size_t {1});
    QCOMPARE(collection.undoStack()->count(), 1);
}

void HandFilesTest::windowWithoutMemoryLeavesNothing()
{
    const QString home = m_fixture->folder.filePath(u"home"_s);
    qputenv("XDG_DATA_HOME", home.toLocal8Bit());
    QVERIFY(OwnCollection::standardFile().startsWith(home));
    WindowOptions options;
    options.memory = WindowOptions::Memory::Ignore;
    m_fixture->window = std::make_unique<MainWindow>(options);
    m_fixture->window->show();
    QVERIFY(m_fixture->waitForState(State::Ready));
    draw();
    QVERIFY(keep("7"));
    QCOMPARE(labels(), QStringList {u"7"_s});
    m_fixture->window.reset();
    QVERIFY(!QFileInfo::exists(QFileInfo(OwnCollection::standardFile()).path()));
    qunsetenv("XDG_DATA_HOME");
}

void HandFilesTest::exportComesBackByImport()
{
    draw();
    QVERIFY(keep("7"));
    QVERIFY(keep("1"));
    const auto pixels = seen();
    m_fixture->dialogs.samplesFolder = m_fixture->folder.filePath(u"idx"_s);
    QVERIFY(QDir().mkpath(m_fixture->dialogs.samplesFolder));
    m_fixture->trigger(ActionId::ExportSamples);
    QVERIFY(!m_fixture->barHas(Message::Kind::Error));
    m_fixture->trigger(ActionId::ImportSampleFolder);
    QVERIFY(m_fixture->waitFor([&] { return labels().size() == 4; }));
    QCOMPARE(labels(), (QStringList {u"1"_s, u"1"_s, u"7"_s, u"7"_s}));
    m_fixture->trigger(ActionId::Undo);
    QCOMPARE(labels(), (QStringList {u"1"_s, u"7"_s}));
    m_fixture->trigger(ActionId::Redo);
    m_fixture->window.reset();
    const OwnCollection kept(m_fixture->ownSamples());
    QCOMPARE(kept.all().size(), std::size_t {4});
    QVERIFY(kept.all().back().pixels == pixels);
}

void HandFilesTest::importDoesNotWaitForTheFile()
{
    draw();
    QVERIFY(keep("7"));
    m_fixture->dialogs.samplesFile = m_fixture->ownSamples();
    m_fixture->trigger(ActionId::ImportSamples);
    QCOMPARE(labels().size(), 1); // it is being read elsewhere
    QVERIFY(m_fixture->waitFor([&] { return labels().size() == 2; }));
    m_fixture->trigger(ActionId::ImportSamples);
    m_fixture->window.reset(); // nor does closing
    const OwnCollection kept(m_fixture->ownSamples());
    QCOMPARE(kept.all().size(), std::size_t {2});
}

void HandFilesTest::importSaysWhyNot()
{
    m_fixture->dialogs.samplesFile = m_fixture->folder.filePath(u"broken.safetensors"_s);
    QVERIFY(write(m_fixture->dialogs.samplesFile, "nothing of the kind"));
    m_fixture->trigger(ActionId::ImportSamples);
    QVERIFY(m_fixture->waitFor([&] { return m_fixture->barHas(Message::Kind::Error); }));
    QCOMPARE(labels(), QStringList());
}

void HandFilesTest::exportOverwritesNothing()
{
    draw();
    QVERIFY(keep("7"));
    m_fixture->dialogs.samplesFolder = m_fixture->folder.path();
    const IdxPaths paths = ownSamplesIdxPaths(m_fixture->folder.path().toStdString());
    const QString theirs = QString::fromStdString(paths.labels.string());
    QVERIFY(write(theirs, "theirs"));
    m_fixture->trigger(ActionId::ExportSamples);
    QVERIFY(std::ranges::any_of(m_fixture->window->messageBar().messages(), [&](const Message& message) {
        return message.kind == Message::Kind::Error && message.text.contains(theirs);
    }));
    QCOMPARE(contentOf(theirs), QByteArray("theirs"));
    QVERIFY(!exists(paths.images));
}

const test::UiTest registered {"hand_test_files", test::runWithWindows<HandFilesTest>};

} // namespace ff::hand_test_files

#include "hand_test_files.moc"
