// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/posted_commands.h"
#include "tests/ui/runs_panel_test_fixture.h"
#include "tests/ui/ui_test.h"
#include "ui/panes/history/history_panel.h"
#include "ui/panes/history/history_plot.h"

#include <QLineEdit>
#include <QUndoStack>

#include <algorithm>

namespace ff::runs_panel_test_acts {

namespace {

using namespace Qt::StringLiterals;

} // namespace

/// What people do with kept runs in their pane.
class RunsActsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }

    void aNameIsWrittenInPlace();
    void anEditSurvivesANewListing();
    void deletionOffersToUndo();
    void aDuplicateIsARunOfItsOwn();
    void theSeventhPinIsRefusedInWords();
    void aPinnedCurveAppearsInHistoryAndGoes();
    void goesOnWithAnother();
    void theRunOfTheWindowIsLeftAlone();
};

void RunsActsTest::aNameIsWrittenInPlace()
{
    RunsFixture fixture;
    const std::string id = fixture.store.add("", {});
    QVERIFY(fixture.show(1));
    QCOMPARE(fixture.text(0, RunColumn::Name), QString::fromStdString(id)); // where there is no name
    fixture.view().setFocus();
    fixture.view().setCurrentIndex(fixture.cell(0, RunColumn::Mode));
    QTest::keyClick(&fixture.view(), Qt::Key_F2);
    auto* editor = fixture.view().findChild<QLineEdit*>();
    QVERIFY(editor);
    QCOMPARE(editor->text(), QString());
    QTest::keyClicks(editor, u"mine"_s);
    QTest::keyClick(editor, Qt::Key_Return);
    QVERIFY(eventually([&] { return fixture.text(0, RunColumn::Name) == u"mine"_s; }));
    QVERIFY(eventually([&] { return fixture.store.labels(id).name == "mine"; }));
    fixture.panel.undoStack()->undo();
    QCOMPARE(fixture.text(0, RunColumn::Name), QString::fromStdString(id));
}

void RunsActsTest::anEditSurvivesANewListing()
{
    RunsFixture fixture;
    const std::string id = fixture.store.add("run", {});
    QVERIFY(fixture.show(1));
    fixture.view().setCurrentIndex(fixture.cell(0, RunColumn::Note));
    fixture.view().edit(fixture.cell(0, RunColumn::Note));
    auto* editor = fixture.view().findChild<QLineEdit*>();
    QVERIFY(editor);
    QTest::keyClicks(editor, u"half a"_s);
    fixture.store.add("another", {});
    const RunLock lock(fixture.store.folder() / id); // somebody trains it, which the row shows
    QVERIFY(fixture.show(2));
    QVERIFY(eventually([&] { return fixture.runs.find(id)->isWritten; }));
    QVERIFY(fixture.view().findChild<QLineEdit*>() == editor);
    QCOMPARE(editor->text(), u"half a"_s);
}

void RunsActsTest::deletionOffersToUndo()
{
    RunsFixture fixture;
    const std::string id = fixture.store.add("run", {});
    fixture.store.add("stays", {});
    QVERIFY(fixture.show(2));
    fixture.view().sortByColumn(placeOf(RunColumn::Began), Qt::AscendingOrder);
    fixture.view().selectRow(0);
    fixture.view().setFocus();
    QTest::keyClick(&fixture.view(), Qt::Key_Delete);
    QVERIFY(eventually([&] { return fixture.view().model()->rowCount() == 1; }));
    QVERIFY(eventually([&] { return fixture.message() != nullptr; }));
    fixture.action("undoDeletion").trigger();
    QVERIFY(!fixture.message());
    QVERIFY(eventually([&] { return fixture.view().model()->rowCount() == 2; }));
    QVERIFY(std::filesystem::exists(fixture.store.folder() / id));
}

void RunsActsTest::aDuplicateIsARunOfItsOwn()
{
    RunsFixture fixture;
    const std::string id = fixture.store.add("run", {0.5});
    QVERIFY(fixture.show(1));
    fixture.view().selectRow(0);
    fixture.action("duplicateRun").trigger();
    QVERIFY(eventually([&] { return fixture.view().model()->rowCount() == 2; }));
    QVERIFY(eventually([&] {
        return std::ranges::any_of(fixture.runs.listing().runs, [](const KeptRun& run) {
            return run.record.labels.name == "Copy of run";
        });
    }));
    fixture.panel.undoStack()->undo();
    QVERIFY(eventually([&] { return fixture.view().model()->rowCount() == 1; }));
    QVERIFY(std::filesystem::exists(fixture.store.folder() / id));
    fixture.panel.undoStack()->redo();
    QVERIFY(eventually([&] { return fixture.view().model()->rowCount() == 2; }));
}

void RunsActsTest::theSeventhPinIsRefusedInWords()
{
    RunsFixture fixture;
    for (int i = 0; i <= KeptRuns::mostPinned; ++i) {
        fixture.store.add("run", {0.5});
    }
    QVERIFY(fixture.show(KeptRuns::mostPinned + 1));
    fixture.view().selectAll();
    fixture.action("pinRuns").trigger();
    QVERIFY(eventually([&] { return fixture.message() != nullptr; }));
    QVERIFY(fixture.message()->accessibleName().contains(QString::number(KeptRuns::mostPinned)));
}

void RunsActsTest::aPinnedCurveAppearsInHistoryAndGoes()
{
    RunsFixture fixture;
    HistoryPanel history;
    history.useRuns(fixture.runs);
    const auto& plot = *history.findChild<HistoryPlot*>();
    const int before = plot.graphCount();
    const std::string id = fixture.store.add("rival", {0.5, 0.25, 0.125});
    QVERIFY(fixture.show(1));
    const QRect mark = fixture.view().visualRect(fixture.cell(0, RunColumn::Pin));
    QTest::mouseClick(fixture.view().viewport(), Qt::LeftButton, {}, mark.center());
    QVERIFY(eventually([&] { return plot.graphCount() == before + 1; }));
    const QCPGraph& curve = *plot.graph(before);
    QCOMPARE(curve.name(), u"rival"_s);
    QCOMPARE(curve.pen().style(), Qt::DashLine);
    QCOMPARE(curve.pen().color(), plot.theme().run(*fixture.runs.colourOf(id)));
    QCOMPARE(curve.dataCount(), 3);
    QCOMPARE(curve.data()->at(2)->key, 3.0);
    QCOMPARE(curve.data()->at(2)->value, 12.5);
    QVERIFY(plot.xAxis->range().contains(3));
    QVERIFY(plot.yAxis->range().contains(50));
    QTest::mouseClick(fixture.view().viewport(), Qt::LeftButton, {}, mark.center());
    QVERIFY(eventually([&] { return plot.graphCount() == before; }));
}

void RunsActsTest::goesOnWithAnother()
{
    RunsFixture fixture;
    const std::string id = fixture.store.add("run", {});
    QVERIFY(fixture.show(1));
    std::vector<Command> commands;
    fixture.panel.usePost(test::collectIn(commands));
    Live live;
    live.state = State::Running;
    fixture.panel.follow(live);
    fixture.view().setFocus();
    fixture.view().setCurrentIndex(fixture.cell(0, RunColumn::Mode));
    QTest::keyClick(&fixture.view(), Qt::Key_Return);
    QCOMPARE(commands.size(), 2U);
    QVERIFY(std::holds_alternative<command::Pause>(commands[0])); // it is legal in every other state
    QCOMPARE(std::get<command::Resume>(commands[1]).folder, fixture.store.folder() / id);
    const QPoint mode = fixture.view().visualRect(fixture.cell(0, RunColumn::Mode)).center();
    QTest::mouseClick(fixture.view().viewport(), Qt::LeftButton, {}, mode);
    QTest::mouseDClick(fixture.view().viewport(), Qt::LeftButton, {}, mode);
    QCOMPARE(commands.size(), 4U);
}

void RunsActsTest::theRunOfTheWindowIsLeftAlone()
{
    RunsFixture fixture;
    const std::string id = fixture.store.add("run", {});
    QVERIFY(fixture.show(1));
    fixture.view().selectRow(0);
    QVERIFY(fixture.action("goOnWithRun").isEnabled() && fixture.action("deleteRuns").isEnabled());
    News news;
    news.live.kept = KeptView {fixture.store.folder() / id, 1};
    news.live.progress.epoch = 7;
    fixture.runs.follow(news);
    QVERIFY(!fixture.action("goOnWithRun").isEnabled() && !fixture.action("deleteRuns").isEnabled());
    QVERIFY(fixture.action("pinRuns").isEnabled() && fixture.action("renameRun").isEnabled());
    QVERIFY(fixture.text(0, RunColumn::Epochs).startsWith(u"7 of"));
    QVERIFY(
        fixture.cell(0, RunColumn::Name).data(Qt::AccessibleTextRole).toString().contains(u"this window"));
}

const test::UiTest registered {"runs_panel_test_acts", test::runWithWindows<RunsActsTest>};

} // namespace ff::runs_panel_test_acts

#include "runs_panel_test_acts.moc"
