// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/runs_panel_test_fixture.h"
#include "tests/ui/ui_test.h"
#include "ui/figures/figure.h"
#include "ui/panes/runs/error_scatter.h"
#include "ui/panes/runs/seeds_view.h"

#include <QComboBox>
#include <QLineEdit>
#include <QMouseEvent>
#include <QTest>

namespace ff::runs_panel_test_together {

namespace {

using namespace Qt::StringLiterals;

/// The pane over two learning rates with two seeds each: 0.0001 with errors of 10 and 20 %, 0.1 with 40 and
/// 50
/// %.
class SweptFixture : public RunsFixture
{
public:
    SweptFixture()
    {
        add("a", 0.0001, 1, 0.1);
        add("b", 0.0001, 2, 0.2);
        add("c", 0.1, 1, 0.4);
        add("d", 0.1, 2, 0.5);
    }

    /// A run that is finished.
    std::string add(const std::string& name, double rate, std::int64_t seed, double error)
    {
        Settings settings;
        settings.learningRate = rate;
        settings.seed = seed;
        settings.epochs = 1;
        return store.add(name, {error}, settings);
    }

    SeedsView& seeds() const { return *panel.findChild<SeedsView*>(); }
    ErrorScatter& scatter() const { return *panel.findChild<ErrorScatter*>(); }
    QComboBox& choice() const { return *panel.findChild<QComboBox*>(u"plottedSetting"_s); }
    QString plotWords() const { return panel.findChild<QLabel*>(u"runsPlotWords"_s)->text(); }

    [[nodiscard]] bool group(int groups)
    {
        action("runsBySeeds").setChecked(true);
        return eventually([&] { return seeds().isVisible() && seeds().topLevelItemCount() == groups; });
    }

    [[nodiscard]] bool plot(std::size_t points)
    {
        action("runsPlotted").setChecked(true);
        return eventually([&] { return scatter().isVisible() && scatter().plot().points.size() == points; });
    }

    QStringList selected() const
    {
        QStringList names;
        for (const RunLine& line : view().selectedLines()) {
            names << QString::fromStdString(line.run.record.labels.name);
        }
        names.sort();
        return names;
    }

    QStringList figureIds() const
    {
        QStringList ids;
        for (const Figure& figure : panel.figures()) {
            ids << figure.id;
        }
        return ids;
    }
};

void click(QWidget& widget, const QPoint& place)
{
    QTest::mouseClick(&widget, Qt::LeftButton, {}, place);
}

/// The pointer goes there, wherever the platform has it.
void hover(QWidget& widget, const QPoint& place)
{
    QMouseEvent move(QEvent::MouseMove, place, widget.mapToGlobal(place), Qt::NoButton, Qt::NoButton, {});
    QCoreApplication::sendEvent(&widget, &move);
}

} // namespace

/// What the runs of the pane say together.
class RunsTogetherTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }

    void runsThatDifferInTheirSeedsAloneAreARow();
    void aGroupIsSelectedWithItsMembersAndAMemberAlone();
    void groupsStayOpenWhenARunIsAdded();
    void theFilterHoldsForGroupsAndPlot();
    void everyRunIsAPointAboveItsValue();
    void onlyNumbersAreJoined();
    void aClickOnAPointSelectsItsRun();
    void keysGoFromRunToRun();
    void theErrorIsChosen();
    void saysWhyThereIsNothing();
    void whatIsShownIsAFigure();
};

void RunsTogetherTest::runsThatDifferInTheirSeedsAloneAreARow()
{
    SweptFixture fixture;
    QVERIFY(fixture.show(4));
    QVERIFY(fixture.group(2));
    QVERIFY(!fixture.view().isVisible());
    const QTreeWidgetItem& best = *fixture.seeds().topLevelItem(0);
    QCOMPARE(best.text(0), u"Learning rate 0.0001"_s);
    QCOMPARE(best.text(1), u"2"_s);
    QCOMPARE(best.text(2), u"15.00 % ± 7.07"_s);
    QCOMPARE(best.text(3), u"10.00 %"_s);
    QCOMPARE(best.childCount(), 2);
    QCOMPARE(best.child(1)->text(0), u"Seed 2 · b"_s);
    QCOMPARE(best.child(1)->text(2), u"20.00 %"_s);
    fixture.seeds().sortByColumn(3, Qt::DescendingOrder);
    QCOMPARE(fixture.seeds().topLevelItem(0)->text(3), u"40.00 %"_s);
    fixture.action("runsBySeeds").setChecked(false);
    QVERIFY(fixture.view().isVisible());
}

void RunsTogetherTest::aGroupIsSelectedWithItsMembersAndAMemberAlone()
{
    SweptFixture fixture;
    QVERIFY(fixture.show(4));
    QVERIFY(fixture.group(2));
    SeedsView& seeds = fixture.seeds();
    click(*seeds.viewport(), seeds.visualItemRect(seeds.topLevelItem(1)).center());
    QCOMPARE(fixture.selected(), (QStringList {u"c"_s, u"d"_s}));
    QVERIFY(!fixture.action("goOnWithRun").isEnabled());
    QVERIFY(fixture.action("pinRuns").isEnabled());
    seeds.topLevelItem(0)->setExpanded(true);
    click(*seeds.viewport(), seeds.visualItemRect(seeds.topLevelItem(0)->child(0)).center());
    QCOMPARE(fixture.selected(), QStringList {u"a"_s});
    QVERIFY(fixture.action("goOnWithRun").isEnabled());
    QTest::keyClick(&seeds, Qt::Key_Delete);
    QVERIFY(eventually([&] { return seeds.topLevelItem(0)->childCount() == 1; }));
}

void RunsTogetherTest::groupsStayOpenWhenARunIsAdded()
{
    SweptFixture fixture;
    QVERIFY(fixture.show(4));
    QVERIFY(fixture.group(2));
    fixture.seeds().topLevelItem(1)->setExpanded(true);
    fixture.add("e", 0.1, 3, 0.6);
    QVERIFY(lookNow(fixture.runs));
    QVERIFY(eventually([&] { return fixture.seeds().topLevelItem(1)->childCount() == 3; }));
    QVERIFY(fixture.seeds().topLevelItem(1)->isExpanded());
    QVERIFY(!fixture.seeds().topLevelItem(0)->isExpanded());
}

void RunsTogetherTest::theFilterHoldsForGroupsAndPlot()
{
    SweptFixture fixture;
    fixture.add("other", 0.01, 1, 0.3);
    QVERIFY(fixture.show(5));
    QVERIFY(fixture.group(3));
    QVERIFY(fixture.plot(5));
    fixture.panel.findChild<QLineEdit*>(u"runsFilter"_s)->setText(u"other"_s);
    QVERIFY(eventually([&] { return fixture.seeds().topLevelItemCount() == 1; }));
    QVERIFY(eventually([&] { return !fixture.plotWords().isEmpty(); }));
    QVERIFY(!fixture.scatter().isVisible());
}

void RunsTogetherTest::everyRunIsAPointAboveItsValue()
{
    SweptFixture fixture;
    QVERIFY(fixture.show(4));
    QVERIFY(!fixture.choice().isVisible());
    QVERIFY(fixture.plot(4));
    QVERIFY(fixture.view().isVisible()); // beside it
    QCOMPARE(fixture.choice().currentText(), u"Learning rate"_s);
    QCOMPARE(fixture.scatter().plot().axis, ErrorPlot::Axis::Factors);
    QCOMPARE(fixture.scatter().positionOf(0).x(), fixture.scatter().positionOf(1).x());
    QVERIFY(fixture.scatter().positionOf(0).y() > fixture.scatter().positionOf(3).y()); // 10 % below 50 %
    QVERIFY(fixture.scatter().spokenValue().contains(u"the lowest mean error, 15.00 % ± 7.07, at 0.0001"));
    fixture.choice().setCurrentIndex(fixture.choice().findText(u"Seed"_s));
    QCOMPARE(fixture.scatter().plot().axis, ErrorPlot::Axis::Numbers);
    QCOMPARE(fixture.scatter().spokenPart(3).value, u"Seed 2: 50.00 %"_s);
}

void RunsTogetherTest::onlyNumbersAreJoined()
{
    ErrorScatter scatter;
    ErrorPlot plot;
    for (const auto axis : {ErrorPlot::Axis::Numbers, ErrorPlot::Axis::Names, ErrorPlot::Axis::Factors}) {
        plot.axis = axis;
        scatter.setPlot(plot, {});
        QCOMPARE(scatter.graph(0)->lineStyle() == QCPGraph::lsNone, axis == ErrorPlot::Axis::Names);
    }
}

void RunsTogetherTest::aClickOnAPointSelectsItsRun()
{
    SweptFixture fixture;
    QVERIFY(fixture.show(4));
    QVERIFY(fixture.plot(4));
    ErrorScatter& scatter = fixture.scatter();
    const QPoint place = scatter.positionOf(2).toPoint();
    hover(scatter, place);
    QCOMPARE(scatter.hoverText(),
             u"c\nLearning rate 0.1\nTest error 40.00 %\nMean of 2 runs 45.00 % ± 7.07"_s);
    click(scatter, place);
    QCOMPARE(fixture.selected(), QStringList {u"c"_s});
    QVERIFY(scatter.spokenPart(2).isChosen);
    QVERIFY(!scatter.spokenPart(3).isChosen);
    fixture.view().selectRow(0); // and back: the newest
    QVERIFY(scatter.spokenPart(3).isChosen);
    QVERIFY(!scatter.spokenPart(2).isChosen);
}

void RunsTogetherTest::keysGoFromRunToRun()
{
    SweptFixture fixture;
    QVERIFY(fixture.show(4));
    QVERIFY(fixture.plot(4));
    QStringList seen;
    for (const Qt::Key key : {Qt::Key_Right, Qt::Key_Right, Qt::Key_End, Qt::Key_Right, Qt::Key_Left,
                              Qt::Key_Home, Qt::Key_Left}) {
        QTest::keyClick(&fixture.scatter(), key);
        seen << fixture.selected();
    }
    QCOMPARE(seen, (QStringList {u"a"_s, u"b"_s, u"d"_s, u"d"_s, u"c"_s, u"a"_s, u"a"_s}));
}

void RunsTogetherTest::theErrorIsChosen()
{
    SweptFixture fixture;
    QVERIFY(fixture.show(4));
    QVERIFY(fixture.group(2));
    QVERIFY(fixture.plot(4));
    fixture.action("runsByGoodness").setChecked(true); // which no run was tested by
    QCOMPARE(fixture.seeds().topLevelItem(0)->text(2), QString());
    QVERIFY(!fixture.scatter().isVisible());
    QCOMPARE(fixture.plotWords(), u"None of the finished runs was tested in this way."_s);
    fixture.action("runsByReadout").setChecked(true);
    QCOMPARE(fixture.seeds().topLevelItem(0)->text(2), u"15.00 % ± 7.07"_s);
    QVERIFY(fixture.scatter().isVisible());
}

void RunsTogetherTest::saysWhyThereIsNothing()
{
    RunsFixture fixture;
    const auto plotWords = [&] { return fixture.panel.findChild<QLabel*>(u"runsPlotWords"_s)->text(); };
    Settings brief;
    brief.epochs = 1;
    fixture.store.add("begun", {0.5}); // of twenty epochs
    QVERIFY(fixture.show(1));
    fixture.action("runsBySeeds").setChecked(true);
    fixture.action("runsPlotted").setChecked(true);
    QCOMPARE(fixture.words(), u"No run that is shown here is finished and tested yet."_s);
    QVERIFY(plotWords().contains(u"once two runs are finished"));
    fixture.store.add("finished", {0.5}, brief);
    fixture.store.add("the same", {0.5}, brief);
    QVERIFY(lookNow(fixture.runs));
    QVERIFY(eventually([&] { return plotWords() == u"The finished runs differ in no setting."; }));
    QCOMPARE(fixture.words(), QString());
}

void RunsTogetherTest::whatIsShownIsAFigure()
{
    SweptFixture fixture;
    QVERIFY(fixture.show(4));
    QCOMPARE(fixture.figureIds(), QStringList {u"runs"_s});
    QVERIFY(fixture.group(2));
    QVERIFY(fixture.plot(4));
    QCOMPARE(fixture.figureIds(), (QStringList {u"runs-by-seeds"_s, u"error-by-setting"_s, u"runs"_s}));
    const std::vector<Figure> figures = fixture.panel.figures();
    QCOMPARE(figures[0].table.rows.size(), 2U);
    for (const Figure& figure : figures) {
        for (const auto& row : figure.table.rows) {
            QCOMPARE(row.size(), figure.table.columns.size());
        }
    }
    const auto& charts = std::get<std::vector<Chart>>(figures[1].content);
    QVERIFY(charts.front().across.isLogarithmic);
    QCOMPARE(charts.front().curves[1].points.size(), 4);
}

const test::UiTest registered {"runs_panel_test_together", test::runWithWindows<RunsTogetherTest>};

} // namespace ff::runs_panel_test_together

#include "runs_panel_test_together.moc"
