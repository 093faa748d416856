// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/readers/safetensors.h"
#include "core/data/readers/safetensors_write.h"
#include "core/model/exporters.h"
#include "tests/ui/ui_test.h"
#include "tests/ui/window_test_fixture.h"

#include <QAbstractButton>
#include <QAction>
#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QMenu>
#include <QMessageBox>
#include <QToolButton>

Q_DECLARE_METATYPE(ff::ActionId)

namespace ff::window_test_files {

/// Weights, data and preferences, in and out, and closing in the middle of it.
class WindowFilesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void weightsComeBackAsTheyWent();
    void importStopsARunningSession();
    void foreignWeightsAreTakenAfterAQuestion();
    void badWeightsLeaveTheRunAlone();
    void failedExportIsReported();
    void everyFormatThatIsOfferedIsWritten();
    void aNameOfAnotherFormatIsTakenAtItsWord();
    void closesWhile_data();
    void closesWhile();
    void noQuestionKeepsTheWindowFromClosing_data();
    void noQuestionKeepsTheWindowFromClosing();
    void fileIsWrittenOverOnlyWhenThatIsWished();
    void loadingCanBeCancelled();
};

void WindowFilesTest::weightsComeBackAsTheyWent()
{
    WindowFixture fixture;
    QVERIFY(fixture.waitForState(State::Ready));
    fixture.trigger(ActionId::StepEpoch);
    QVERIFY(fixture.waitForState(State::Paused));
    fixture.trigger(ActionId::Evaluate);
    QVERIFY(fixture.waitFor([&] { return !fixture.errors.empty(); }));
    const double error = fixture.errors.back().readout;
    fixture.trigger(ActionId::ExportWeights);
    QVERIFY(fixture.waitForEvent(Event::Kind::Exported));

    Settings others = WindowFixture::quickSettings();
    others.layers = {20};
    others.seed = 5;
    fixture.open(others);
    QVERIFY(fixture.waitForState(State::Ready));
    fixture.trigger(ActionId::ImportWeights);
    QVERIFY(fixture.waitForEvent(Event::Kind::Imported));
    QVERIFY(fixture.waitForState(State::Paused));
    QCOMPARE(fixture.now().settings.layers, WindowFixture::quickSettings().layers);
    fixture.errors.clear();
    fixture.trigger(ActionId::Evaluate);
    QVERIFY(fixture.waitFor([&] { return !fixture.errors.empty(); }));
    QCOMPARE(fixture.errors.back().readout, error);
}

void WindowFilesTest::importStopsARunningSession()
{
    WindowFixture fixture;
    QVERIFY(fixture.waitForState(State::Ready));
    fixture.trigger(ActionId::ExportWeights);
    QVERIFY(fixture.waitForEvent(Event::Kind::Exported));
    fixture.trigger(ActionId::StartPause);
    QVERIFY(fixture.waitForState(State::Running));
    fixture.trigger(ActionId::ImportWeights);
    QVERIFY(fixture.waitForEvent(Event::Kind::Imported));
    QVERIFY(fixture.waitForState(State::Paused));
}

void WindowFilesTest::foreignWeightsAreTakenAfterAQuestion()
{
    WindowFixture fixture;
    QVERIFY(fixture.waitForState(State::Ready));
    const std::vector<std::int64_t> shape {12, 784};
    const NamedTensor weights {"fc1.weight", ElementType::F32, shape,
                               std::vector<std::byte>(*tensorBytes(ElementType::F32, shape))};
    const std::vector<std::byte> bytes = serialise({{}, {weights}});
    QFile file(fixture.dialogs.importFile);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(reinterpret_cast<const char*>(bytes.data()), static_cast<qint64>(bytes.size()));
    file.close();
    const std::uint64_t run = fixture.now().run;
    fixture.trigger(ActionId::ImportWeights);
    QVERIFY(fixture.waitForEvent(Event::Kind::AskedToImport));
    QCOMPARE(fixture.dialogs.found, QStringLiteral("fc1.weight [12, 784] becomes layers.0.weight"));
    QCOMPARE(fixture.now().run, run);
    QVERIFY(!fixture.has(Event::Kind::Imported));

    fixture.dialogs.takesWeights = true;
    fixture.trigger(ActionId::ImportWeights);
    QVERIFY(fixture.waitForEvent(Event::Kind::Imported));
    QVERIFY(fixture.waitForState(State::Paused));
    QCOMPARE(fixture.now().settings.layers, std::vector<LayerSize> {12});
}

void WindowFilesTest::badWeightsLeaveTheRunAlone()
{
    WindowFixture fixture;
    QVERIFY(fixture.waitForState(State::Ready));
    QFile file(fixture.dialogs.importFile);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("no weights at all");
    file.close();
    const std::uint64_t run = fixture.now().run;
    fixture.trigger(ActionId::ImportWeights);
    QVERIFY(fixture.waitForEvent(Event::Kind::Failed));
    QVERIFY(fixture.barHas(Message::Kind::Error));
    QVERIFY(fixture.window->action(ActionId::StartPause)->isEnabled());
    QCOMPARE(fixture.now().run, run);
}

void WindowFilesTest::failedExportIsReported()
{
    WindowFixture fixture;
    QVERIFY(fixture.waitForState(State::Ready));
    fixture.dialogs.exportFile
        = fixture.folder.filePath(QStringLiteral("no/such/folder/weights.safetensors"));
    fixture.trigger(ActionId::ExportWeights);
    QVERIFY(fixture.waitForEvent(Event::Kind::Failed));
    QVERIFY(fixture.barHas(Message::Kind::Error));
}

void WindowFilesTest::everyFormatThatIsOfferedIsWritten()
{
    WindowFixture fixture;
    QVERIFY(fixture.waitForState(State::Ready));
    for (const Exporter& each : exporters()) {
        const QString path = fixture.folder.filePath(QString::fromLatin1(each.id));
        fixture.dialogs.exportFile = path;
        fixture.dialogs.exportKind = &each - exporters().data();
        fixture.events.clear();
        fixture.trigger(ActionId::ExportWeights);
        QVERIFY2(fixture.waitForEvent(Event::Kind::Exported), each.id);
        QVERIFY2(QFileInfo::exists(path), each.id);
        QCOMPARE(QFileInfo(path).isDir(), each.isFolder());
        QCOMPARE(fixture.dialogs.offeredKinds.at(fixture.dialogs.exportKind).suffix,
                 QString::fromLatin1(each.suffix));
    }
    QCOMPARE(fixture.dialogs.offeredKinds.size(), static_cast<qsizetype>(exporters().size()));
}

void WindowFilesTest::aNameOfAnotherFormatIsTakenAtItsWord()
{
    WindowFixture fixture;
    QVERIFY(fixture.waitForState(State::Ready));
    fixture.dialogs.exportFile = fixture.folder.filePath(QStringLiteral("weights.npz"));
    fixture.trigger(ActionId::ExportWeights);
    QVERIFY(fixture.waitForEvent(Event::Kind::Exported));
    QFile file(fixture.dialogs.exportFile);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.read(2), QByteArray("PK"));
}

void WindowFilesTest::closesWhile_data()
{
    QTest::addColumn<QList<int>>("actions");
    const auto number = [](ActionId id) { return static_cast<int>(id); };
    QTest::newRow("training") << QList {number(ActionId::StartPause)};
    QTest::newRow("loading") << QList {number(ActionId::BuiltinDigits)};
    QTest::newRow("exporting") << QList {number(ActionId::ExportWeights)};
    QTest::newRow("testing") << QList {number(ActionId::Evaluate)};
    QTest::newRow("all at once") << QList {number(ActionId::StartPause), number(ActionId::BuiltinDigits),
                                           number(ActionId::ExportWeights)};
}

void WindowFilesTest::closesWhile()
{
    QFETCH(QList<int>, actions);
    WindowFixture fixture;
    QVERIFY(fixture.waitForState(State::Ready));
    for (const int id : actions) {
        fixture.trigger(static_cast<ActionId>(id));
    }
    QVERIFY(fixture.window->close());
    fixture.window.reset(); // must end, and end cleanly
    // An export that was begun is whole or not there.
    const QFileInfo weights(fixture.dialogs.exportFile);
    QVERIFY(!weights.exists() || weights.size() > 784 * 16 * 4);
}

void WindowFilesTest::noQuestionKeepsTheWindowFromClosing_data()
{
    QTest::addColumn<ActionId>("id");
    for (const ActionRow& row : actionTable()) {
        if (QString::fromUtf8(row.text).endsWith(u'…') || row.menu == MenuId::Help) {
            QTest::newRow(row.name) << row.id;
        }
    }
}

/// Behind a modal dialog a window is not told to close: not by its frame, nor by the desktop at its end.
void WindowFilesTest::noQuestionKeepsTheWindowFromClosing()
{
    QFETCH(ActionId, id);
    WindowFixture fixture;
    QVERIFY(fixture.waitForState(State::Ready));
    FileDialogs real;
    fixture.window->useDialogs(real);
    if (id == ActionId::WhatsThis) {
        return;
    }
    fixture.trigger(id);
    fixture.trigger(id);
    QTest::qWait(0);
    QCOMPARE(QGuiApplication::modalWindow(), nullptr);
    QVERIFY(fixture.window->findChildren<QFileDialog*>(Qt::FindDirectChildrenOnly).size() <= 1);
    QVERIFY(fixture.window->close());
}

void WindowFilesTest::fileIsWrittenOverOnlyWhenThatIsWished()
{
    WindowFixture fixture;
    FileDialogs real;
    const QString file = fixture.folder.filePath(QStringLiteral("weights.safetensors"));
    QFile other(file);
    QVERIFY(other.open(QIODevice::WriteOnly));
    other.close();
    for (const auto answer : {QMessageBox::No, QMessageBox::Yes}) {
        QString chosen;
        real.askWeightsToExport(fixture.window.get(), file,
                                {{QStringLiteral("Weights"), QStringLiteral("safetensors")}},
                                [&](const QString& path, qsizetype) { chosen = path; });
        auto* dialog = fixture.window->findChild<QFileDialog*>();
        QVERIFY(QTest::qWaitForWindowExposed(dialog, testPatience));
        QMetaObject::invokeMethod(dialog, "accept");
        auto* box = fixture.window->findChild<QMessageBox*>();
        QVERIFY(box);
        QVERIFY(chosen.isEmpty());
        QCOMPARE(QGuiApplication::modalWindow(), nullptr);
        box->button(answer)->click();
        QCOMPARE(chosen == file, answer == QMessageBox::Yes);
        QVERIFY(eventually([&] {
            return !fixture.window->findChild<QFileDialog*>() && !fixture.window->findChild<QMessageBox*>();
        }));
    }
}

void WindowFilesTest::loadingCanBeCancelled()
{
    WindowFixture fixture;
    auto* cancel = fixture.window->findChild<QToolButton*>(QStringLiteral("cancelLoad"));
    QVERIFY(fixture.waitForState(State::Ready));
    QVERIFY(!cancel->isVisible());
    // With others to be tested with they are no longer those that are there already, and drawn anew.
    DataSource drawnAnew;
    drawnAnew.testPath = "builtin";
    fixture.window->post(command::LoadData {drawnAnew});
    QVERIFY(fixture.waitFor([&] { return cancel->isVisible(); }));
    cancel->click();
    QVERIFY(fixture.waitForEvent(Event::Kind::Refused));
    QVERIFY(fixture.waitFor([&] { return !cancel->isVisible(); }));
    QCOMPARE(fixture.now().state, State::Ready);
}

const test::UiTest registered {"window_test_files", test::runWithWindows<WindowFilesTest>};

} // namespace ff::window_test_files

#include "window_test_files.moc"
