// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/kept/moment_plan.h"
#include "tests/ui/posted_commands.h"
#include "tests/ui/runs_panel_test_fixture.h"
#include "tests/ui/ui_test.h"

#include <QTest>
#include <QUndoStack>

#include <fstream>

namespace ff::runs_panel_test_compare {

/// Choosing the run that is compared with, and the one that is saved as a file.
class RunsCompareTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }

    void comparesWithTheSelectedRunAndPinsIt();
    void theSameActionEndsIt();
    void anotherSelectionComparesWithThatOne();
    void whoUnpinsTheRunEndsIt();
    void aSeventhPinIsNoComparison();
    void saysWhatCannotBeComparedWith();
    void theSelectedRunCanBeSaved();
};

namespace {

/// The pane of a window whose session does what it is asked.
class CompareFixture : public RunsFixture
{
public:
    std::vector<Command> posted;

    CompareFixture()
    {
        panel.usePost([this](const Command& command) {
            posted.push_back(command);
            if (const auto* compare = std::get_if<command::Compare>(&command)) {
                News news;
                if (!compare->folder.empty()) {
                    news.live.compared = compare->folder;
                }
                runs.follow(news);
            }
            return Ticket {posted.size()};
        });
    }

    QAction& compare() const { return *actions[ActionId::CompareRun]; }
    QAction& save() const { return *actions[ActionId::SaveSelectedRun]; }

    std::string add(const std::string& name)
    {
        const std::string id = store.add(name, {0.5});
        std::ofstream(store.folder() / id / momentsFolderName / momentFileName(0)) << "weights";
        return id;
    }

    void select(const std::string& id)
    {
        for (int row = 0; row < view().model()->rowCount(); ++row) {
            if (text(row, RunColumn::Name).toStdString() == runs.find(id)->record.labels.name) {
                view().selectRow(row);
            }
        }
    }

    bool isPinned(const std::string& id) const { return runs.find(id)->record.labels.pinned; }
};

} // namespace

void RunsCompareTest::comparesWithTheSelectedRunAndPinsIt()
{
    CompareFixture fixture;
    const std::string id = fixture.add("one");
    QVERIFY(fixture.show(1));
    QVERIFY(!fixture.compare().isEnabled());
    fixture.select(id);
    QVERIFY(fixture.compare().isEnabled() && !fixture.compare().isChecked());
    fixture.compare().trigger();
    QCOMPARE(fixture.runs.compared(), id);
    QVERIFY(fixture.isPinned(id));
    QVERIFY(fixture.compare().isChecked());
    QCOMPARE(fixture.runs.badgeOf(fixture.store.folder() / id), (RunBadge {QStringLiteral("one"), 0}));
}

void RunsCompareTest::theSameActionEndsIt()
{
    CompareFixture fixture;
    const std::string id = fixture.add("one");
    QVERIFY(fixture.show(1));
    fixture.select(id);
    fixture.compare().trigger();
    fixture.view().clearSelection();
    QVERIFY(fixture.compare().isEnabled() && fixture.compare().isChecked());
    fixture.compare().trigger();
    QCOMPARE(fixture.runs.compared(), std::string());
    QVERIFY(!fixture.compare().isChecked() && !fixture.compare().isEnabled());
    QVERIFY(fixture.isPinned(id)); // it may have been before
}

void RunsCompareTest::anotherSelectionComparesWithThatOne()
{
    CompareFixture fixture;
    const std::string first = fixture.add("one");
    const std::string second = fixture.add("two");
    QVERIFY(fixture.show(2));
    fixture.select(first);
    fixture.compare().trigger();
    fixture.select(second);
    QVERIFY(!fixture.compare().isChecked());
    fixture.compare().trigger();
    QCOMPARE(fixture.runs.compared(), second);
    QVERIFY(fixture.isPinned(first) && fixture.isPinned(second));
}

void RunsCompareTest::whoUnpinsTheRunEndsIt()
{
    CompareFixture fixture;
    const std::string id = fixture.add("one");
    QVERIFY(fixture.show(1));
    fixture.select(id);
    fixture.compare().trigger();
    fixture.panel.undoStack()->undo();
    QVERIFY(!fixture.isPinned(id));
    QCOMPARE(fixture.runs.compared(), std::string());
    QCOMPARE(fixture.posted.size(), std::size_t {2});
}

void RunsCompareTest::aSeventhPinIsNoComparison()
{
    CompareFixture fixture;
    for (int i = 0; i < KeptRuns::mostPinned; ++i) {
        const std::string id = fixture.add("pinned " + std::to_string(i));
        RunStore(fixture.store.folder())
            .setLabels(id, {.name = "pinned " + std::to_string(i), .pinned = true});
    }
    const std::string id = fixture.add("one more");
    QVERIFY(fixture.show(KeptRuns::mostPinned + 1));
    fixture.select(id);
    fixture.compare().trigger();
    QVERIFY(fixture.posted.empty());
    QVERIFY(!fixture.compare().isChecked());
    QVERIFY(eventually([&] { return fixture.message() != nullptr; }));
}

void RunsCompareTest::saysWhatCannotBeComparedWith()
{
    CompareFixture fixture;
    const std::string good = fixture.add("good");
    const std::string empty = fixture.store.add("empty", {0.5});
    const auto saysWhyNot = [&](const QString& reason) {
        return !fixture.compare().isEnabled() && fixture.compare().toolTip().contains(reason);
    };
    News news;
    news.live.kept = KeptView {fixture.store.folder() / good, 1};
    fixture.runs.follow(news);
    QVERIFY(fixture.show(2));
    QVERIFY(saysWhyNot(QStringLiteral("Select one run in Runs.")));
    fixture.select(good);
    QVERIFY(saysWhyNot(QStringLiteral("This is the run that is there now.")));
    fixture.select(empty);
    QVERIFY(saysWhyNot(QStringLiteral("No moment of this run is kept.")));
}

void RunsCompareTest::theSelectedRunCanBeSaved()
{
    CompareFixture fixture;
    const std::string good = fixture.add("good");
    const std::string other = fixture.add("other");
    QVERIFY(fixture.show(2));
    QVERIFY(!fixture.save().isEnabled());
    for (const std::string& id : {good, other}) {
        fixture.select(id);
        QVERIFY(fixture.save().isEnabled());
        QCOMPARE(fixture.save().data().toString().toStdString(), id);
    }
    fixture.view().selectAll();
    QVERIFY(!fixture.save().isEnabled());
}

const test::UiTest registered {"runs_panel_test_compare", test::runWithWindows<RunsCompareTest>};

} // namespace ff::runs_panel_test_compare

#include "runs_panel_test_compare.moc"
