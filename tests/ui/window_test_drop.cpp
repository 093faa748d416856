// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/readers/safetensors_write.h"
#include "core/model/own_samples.h"
#include "tests/ui/drop_events.h"
#include "tests/ui/ui_test.h"
#include "ui/window/drop_hint.h"

#include <QFile>

namespace ff::window_test_drop {

using namespace Qt::StringLiterals;

/// Files that are dropped on the window, and what they are taken for.
class WindowDropTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void draggedThingsAreToldWhatADropDoes();
    void droppedBadFolderLeavesTheRunAlone();
    void droppedWeightsAreImported();
    void droppedNpzOfOursIsImported();
    void safetensorsAreToldApartByTheirContent();
    void droppedWeightsOfAnotherProgramAreAskedAbout();
};

void WindowDropTest::draggedThingsAreToldWhatADropDoes()
{
    WindowFixture fixture;
    const auto* hint = fixture.window->findChild<DropHint*>();
    QVERIFY(!hint->isVisible());
    QMimeData data;
    QVERIFY(drag(fixture, data, QStringLiteral("/data/fashion")));
    QVERIFY(hint->isVisible());
    QCOMPARE(hint->size(), fixture.window->size());
    QVERIFY(hint->text().contains(QStringLiteral("fashion")));
    QDragLeaveEvent leave;
    QApplication::sendEvent(fixture.window.get(), &leave);
    QVERIFY(!hint->isVisible());
    QVERIFY(!hint->text().contains(QStringLiteral("weights")));
    QVERIFY(fixture.waitForState(State::Ready));
    fixture.trigger(ActionId::ExportWeights);
    QVERIFY(fixture.waitForEvent(Event::Kind::Exported));
    QVERIFY(drag(fixture, data, fixture.dialogs.exportFile));
    QVERIFY(hint->text().contains(QStringLiteral("weights")));
    QVERIFY(drop(fixture, fixture.dialogs.exportFile));
    QVERIFY(!hint->isVisible());
}

void WindowDropTest::droppedBadFolderLeavesTheRunAlone()
{
    WindowFixture fixture;
    QVERIFY(fixture.waitForState(State::Ready));
    fixture.trigger(ActionId::StartPause);
    QVERIFY(fixture.waitForState(State::Running));
    const std::uint64_t run = fixture.now().run;
    QVERIFY(drop(fixture, fixture.folder.path()));
    QVERIFY(fixture.waitFor([&] { return fixture.barHas(Message::Kind::Error); }));
    QVERIFY(fixture.window->messageBar().messages().first().text.contains(fixture.folder.path()));
    const std::int64_t step = fixture.now().progress.step;
    QVERIFY(fixture.waitFor([&] { return fixture.now().progress.step > step; }));
    QCOMPARE(fixture.now().state, State::Running);
    QCOMPARE(fixture.now().run, run);
}

void WindowDropTest::droppedWeightsAreImported()
{
    WindowFixture fixture;
    QVERIFY(fixture.waitForState(State::Ready));
    fixture.trigger(ActionId::ExportWeights);
    QVERIFY(fixture.waitForEvent(Event::Kind::Exported));
    QVERIFY(drop(fixture, fixture.dialogs.exportFile));
    QVERIFY(fixture.waitForEvent(Event::Kind::Imported));
}

void WindowDropTest::droppedNpzOfOursIsImported()
{
    WindowFixture fixture;
    QVERIFY(fixture.waitForState(State::Ready));
    fixture.dialogs.exportFile = fixture.folder.filePath(u"network.npz"_s);
    fixture.trigger(ActionId::ExportWeights);
    QVERIFY(fixture.waitForEvent(Event::Kind::Exported));
    QVERIFY(drop(fixture, fixture.dialogs.exportFile));
    QVERIFY(fixture.waitForEvent(Event::Kind::Imported));
}

void WindowDropTest::safetensorsAreToldApartByTheirContent()
{
    WindowFixture fixture;
    QVERIFY(fixture.waitForState(State::Ready));
    fixture.trigger(ActionId::ExportWeights);
    QVERIFY(fixture.waitForEvent(Event::Kind::Exported));
    const QString odd = fixture.folder.filePath(u"network.bin"_s);
    QVERIFY(QFile::copy(fixture.dialogs.exportFile, odd));
    QVERIFY(drop(fixture, odd));
    QVERIFY(fixture.waitForEvent(Event::Kind::Imported)); // whatever it is called

    OwnSamples samples(fixture.folder.filePath(u"digits.safetensors"_s).toStdString());
    std::vector<OwnSample> all;
    for (int i = 0; i < 40; ++i) {
        all.push_back(
            {std::vector<std::uint8_t>(inkSide * inkSide, std::uint8_t(100 + i)), i % 2 ? "1" : "0"});
    }
    samples.replaceAll(all);
    const QString data = QString::fromStdString(samples.file().string());
    fixture.events.clear();
    QVERIFY(drop(fixture, data));
    QVERIFY(fixture.waitForEvent(Event::Kind::DataLoaded));
    fixture.events.clear();
    fixture.dialogs.importFile = data; // which asks for weights
    fixture.trigger(ActionId::ImportWeights);
    QVERIFY(fixture.waitForEvent(Event::Kind::DataLoaded));
    fixture.events.clear();
    fixture.dialogs.dataFile = data;
    fixture.trigger(ActionId::OpenFile);
    QVERIFY(fixture.waitForEvent(Event::Kind::DataLoaded));
    QCOMPARE(fixture.now().data.trainCount + fixture.now().data.testCount, 40);
}

void WindowDropTest::droppedWeightsOfAnotherProgramAreAskedAbout()
{
    WindowFixture fixture;
    QVERIFY(fixture.waitForState(State::Ready));
    const std::vector<std::int64_t> shape {12, 784};
    const NamedTensor weights {"fc1.weight", ElementType::F32, shape,
                               std::vector<std::byte>(*tensorBytes(ElementType::F32, shape))};
    const std::vector<std::byte> bytes = serialise({{}, {weights}});
    const QString path = fixture.folder.filePath(u"theirs.safetensors"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(reinterpret_cast<const char*>(bytes.data()), static_cast<qint64>(bytes.size()));
    file.close();
    QMimeData data;
    QVERIFY(drag(fixture, data, path));
    QVERIFY(fixture.window->findChild<DropHint*>()->text().contains(u"weights"_s));
    QVERIFY(drop(fixture, path));
    QVERIFY(fixture.waitForEvent(Event::Kind::AskedToImport));
    QCOMPARE(fixture.dialogs.found, u"fc1.weight [12, 784] becomes layers.0.weight"_s);
}

const test::UiTest registered {"window_test_drop", test::runWithWindows<WindowDropTest>};

} // namespace ff::window_test_drop

#include "window_test_drop.moc"
