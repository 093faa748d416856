// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/settings/presets.h"
#include "tests/ui/runs_panel_test_fixture.h"
#include "tests/ui/ui_test.h"
#include "ui/panes/runs/run_words.h"
#include "ui/panes/runs/runs_room.h"
#include "ui/workbench/run_edits.h"

#include <QLineEdit>
#include <QMenu>

namespace ff::runs_panel_test {

namespace {

using namespace Qt::StringLiterals;

} // namespace

/// What the pane of kept runs shows.
class RunsPanelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }

    void saysWhatWillAppearHere();
    void sortsByEveryColumn();
    void whatHasNoFigureComesLast();
    void aRunWithoutLabelsHasADashForItsError();
    void filtersByAnyText();
    void namesTheSettingsThatDiffer();
    void aBrokenRunIsARowWithItsReason();
    void lessImportantColumnsGoFirst();
    void theRoomIsToldAndChosen();
};

void RunsPanelTest::saysWhatWillAppearHere()
{
    RunsFixture fixture;
    fixture.panel.show();
    QVERIFY(fixture.words().startsWith(u"No runs yet."));
    fixture.store.add("run", {});
    QVERIFY(fixture.show(1));
    fixture.store.vanish();
    fixture.runs.look();
    QVERIFY(eventually([&] { return !fixture.view().isVisible(); }));
    QVERIFY(fixture.words().startsWith(u"No runs yet."));
}

void RunsPanelTest::sortsByEveryColumn()
{
    RunsFixture fixture;
    Settings wide;
    wide.layers = {900, 900};
    wide.seed = 12;
    const std::string a = fixture.store.add("a", {0.5, 0.25}, wide);
    fixture.store.add("b", {0.125});
    QVERIFY(fixture.show(2));
    QCOMPARE(fixture.names(), (QStringList {u"b"_s, u"a"_s})); // the newest first
    RunEdits(fixture.runs).annotate(a, u"good"_s);
    for (const RunColumnRow& column : runColumns()) {
        fixture.view().sortByColumn(placeOf(column.id), Qt::AscendingOrder);
        for (int row = 1; row < 2; ++row) {
            const QVariant before = fixture.cell(row - 1, column.id).data(Qt::UserRole);
            const QVariant after = fixture.cell(row, column.id).data(Qt::UserRole);
            QVERIFY2(!after.isValid() || QVariant::compare(before, after) != QPartialOrdering::Greater,
                     column.title);
        }
    }
    fixture.view().sortByColumn(placeOf(RunColumn::Error), Qt::AscendingOrder);
    QCOMPARE(fixture.names(), (QStringList {u"b"_s, u"a"_s}));
    fixture.view().sortByColumn(placeOf(RunColumn::Seed), Qt::DescendingOrder); // as numbers
    QCOMPARE(fixture.names(), (QStringList {u"a"_s, u"b"_s}));
}

void RunsPanelTest::whatHasNoFigureComesLast()
{
    RunsFixture fixture;
    fixture.store.add("untested", {});
    fixture.store.add("good", {0.125});
    fixture.store.add("bad", {0.5});
    QVERIFY(fixture.show(3));
    fixture.view().sortByColumn(placeOf(RunColumn::Error), Qt::AscendingOrder);
    QCOMPARE(fixture.names(), (QStringList {u"good"_s, u"bad"_s, u"untested"_s}));
    fixture.view().sortByColumn(placeOf(RunColumn::Error), Qt::DescendingOrder);
    QCOMPARE(fixture.names(), (QStringList {u"bad"_s, u"good"_s, u"untested"_s}));
}

void RunsPanelTest::aRunWithoutLabelsHasADashForItsError()
{
    RunsFixture fixture;
    fixture.store.add("untested", {});
    fixture.store.classes.clear();
    fixture.store.add("unlabelled", {});
    fixture.store.classes = {"0", "1"};
    fixture.store.add("good", {0.125});
    QVERIFY(fixture.show(3));
    fixture.view().sortByColumn(placeOf(RunColumn::Name), Qt::AscendingOrder);
    QCOMPARE(fixture.names(), (QStringList {u"good"_s, u"unlabelled"_s, u"untested"_s}));
    const QModelIndex error = fixture.cell(1, RunColumn::Error);
    QCOMPARE(error.data().toString(), u"\u2013"_s);
    QVERIFY(error.data(Qt::ToolTipRole).toString().contains(u"no labels"_s));
    QVERIFY(error.data(Qt::AccessibleTextRole).toString().contains(u"no labels"_s));
    QCOMPARE(fixture.text(2, RunColumn::Error), QString()); // one may come
    fixture.view().sortByColumn(placeOf(RunColumn::Error), Qt::AscendingOrder);
    QCOMPARE(fixture.names().front(), u"good"_s); // a dash is no figure
}

void RunsPanelTest::filtersByAnyText()
{
    RunsFixture fixture;
    Settings unsupervised;
    unsupervised.mode = Mode::Unsupervised;
    fixture.store.add("wide", {});
    fixture.store.add("deep", {}, unsupervised);
    QVERIFY(fixture.show(2));
    auto* filter = fixture.panel.findChild<QLineEdit*>(u"runsFilter"_s);
    filter->setText(u"WID"_s);
    QCOMPARE(fixture.names(), QStringList {u"wide"_s});
    filter->setText(u"unsup"_s);
    QCOMPARE(fixture.names(), QStringList {u"deep"_s});
    filter->setText(u"nowhere"_s);
    QVERIFY(!fixture.view().isVisible());
    QVERIFY(!fixture.words().isEmpty());
    filter->clear();
    QVERIFY(fixture.view().isVisible());
}

void RunsPanelTest::namesTheSettingsThatDiffer()
{
    RunsFixture fixture;
    for (const ChoiceOption& option : std::get<Choices>(settingRow("mode").domain)) {
        Settings settings;
        assignText(settings, "mode", option.id);
        settings = presetSettings(quickPreset(settings.mode), settings);
        QCOMPARE(differingSettings(settings), QString());
        settings.seed = 99; // the user's own
        QCOMPARE(differingSettings(settings), QString());
        settings.batch += 1;
        const QString label = QString::fromStdString(std::string(settingRow("batch").label));
        QVERIFY(differingSettings(settings).startsWith(label));
    }
}

void RunsPanelTest::aBrokenRunIsARowWithItsReason()
{
    RunsFixture fixture;
    const std::string id = fixture.store.add("run", {});
    fixture.store.breakRun(id);
    QVERIFY(fixture.show(1));
    QCOMPARE(fixture.text(0, RunColumn::Name), QString::fromStdString(id));
    QVERIFY(fixture.text(0, RunColumn::Settings).contains(u"run.json"));
    QVERIFY(!fixture.cell(0, RunColumn::Name).flags().testFlag(Qt::ItemIsEditable));
    fixture.view().selectRow(0);
    QVERIFY(!fixture.action("goOnWithRun").isEnabled() && !fixture.action("pinRuns").isEnabled());
    QVERIFY(fixture.action("deleteRuns").isEnabled());
}

void RunsPanelTest::lessImportantColumnsGoFirst()
{
    RunsFixture fixture;
    fixture.store.add("run", {});
    QVERIFY(fixture.show(1));
    for (const int width : {2000, 900, 500, 260, 120}) {
        fixture.panel.resize(width, 300);
        QCoreApplication::processEvents();
        int leastShown = 100;
        int mostHidden = -1;
        for (const RunColumnRow& column : runColumns()) {
            if (column.importance == 0) {
                QVERIFY(!fixture.view().isColumnHidden(placeOf(column.id)));
            } else if (fixture.view().isColumnHidden(placeOf(column.id))) {
                mostHidden = std::max(mostHidden, column.importance);
            } else {
                leastShown = std::min(leastShown, column.importance);
            }
        }
        QVERIFY(mostHidden < leastShown);
        QVERIFY(width < 2000 || mostHidden == -1);
        QVERIFY(width > 500 || mostHidden > 0);
    }
}

void RunsPanelTest::theRoomIsToldAndChosen()
{
    RunsFixture fixture;
    fixture.store.add("run", {});
    QVERIFY(fixture.show(1));
    auto* room = fixture.panel.findChild<RunsRoom*>();
    QVERIFY(room->text().startsWith(u"1 run, "));
    QVERIFY(room->text().endsWith(u"of 2 GB"));
    for (QAction* choice : room->menu()->actions()) {
        if (choice->data().value<std::uint64_t>() == KeptRuns::budgets().front()) {
            choice->trigger();
        }
    }
    QCOMPARE(fixture.runs.budget(), KeptRuns::budgets().front());
    QVERIFY(room->text().endsWith(u"of 500 MB"));
}

const test::UiTest registered {"runs_panel_test", test::runWithWindows<RunsPanelTest>};

} // namespace ff::runs_panel_test

#include "runs_panel_test.moc"
