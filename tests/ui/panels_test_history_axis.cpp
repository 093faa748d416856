// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/history_news.h"
#include "tests/ui/patience.h"
#include "tests/ui/ui_test.h"
#include "ui/panes/history/axis_choice.h"
#include "ui/panes/history/history_panel.h"
#include "ui/panes/history/history_plot.h"

#include <QAction>
#include <QTest>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace ff::panels_test_history_axis {

/// What the curves in History are plotted against. A run of ten batches an epoch, 50 images a batch and two
/// seconds an epoch, unless a test says otherwise.
class HistoryAxisTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }
    void init();
    void cleanup() { m_panel.reset(); }

    void everyAxisPlacesAllCurves_data();
    void everyAxisPlacesAllCurves();
    void theButtonSaysWhatWasChosen();
    void aNewAxisShowsTheWholeRun();
    void theMarkStandsWhereItsStepIs();
    void theBestMomentHasAStarOnTheLowerErrorCurve();
    void aRunOfAnOlderVersionHasTheTimeOfItsTests();
    void unknownTimeIsSaidAndNotDrawn();
    void timeThatWasLostIsTimeAllTheSame();

private:
    void show(const News& news);
    void choose(const QString& name) { m_panel->findChild<QAction*>(name)->setChecked(true); }
    HistoryPlot& plot() const { return *m_panel->findChild<HistoryPlot*>(); }
    QCPGraph* curve(const QString& name) const { return graphOf(plot(), name); }
    std::vector<double> places(const QString& name) const;

    std::unique_ptr<HistoryPanel> m_panel;
};

namespace {

News smallBatches(int first, int last)
{
    News news = curvePiece(first, last);
    news.live.settings.batch = 50;
    return news;
}

} // namespace

void HistoryAxisTest::init()
{
    m_panel = std::make_unique<HistoryPanel>();
    m_panel->applyTheme(themeFor(QPalette(Qt::white)));
    m_panel->resize(1280, 150);
}

void HistoryAxisTest::show(const News& news)
{
    m_panel->record(news);
    m_panel->show();
    m_panel->follow(news.live);
    m_panel->catchUp();
}

std::vector<double> HistoryAxisTest::places(const QString& name) const
{
    std::vector<double> all;
    for (const QCPGraphData& point : *curve(name)->data()) {
        all.push_back(point.key);
    }
    return all;
}

void HistoryAxisTest::everyAxisPlacesAllCurves_data()
{
    QTest::addColumn<QString>("title");
    QTest::addColumn<double>("ofAnEpoch");
    QTest::addColumn<double>("ofItsRivals");
    QTest::addColumn<double>("ofThePinned");
    QTest::newRow("overEpochs") << u"epochs"_s << 1.0 << 1.0 << 1.0;
    QTest::newRow("overSamples") << u"training samples seen"_s << 500.0 << 250.0 << 1000.0;
    QTest::newRow("overSeconds") << u"seconds of training"_s << 2.0 << 2.0 << 7.0;
}

void HistoryAxisTest::everyAxisPlacesAllCurves()
{
    QFETCH(QString, title);
    QFETCH(double, ofAnEpoch);
    QFETCH(double, ofItsRivals);
    QFETCH(double, ofThePinned);
    News news = smallBatches(0, 31);
    news.errors = {errorPoint(1, 0.5, 0.6), errorPoint(3, 0.1, 0.2)};
    news.live.rival.emplace().name = "rival";
    news.live.rival->settings.batch = 25;
    news.rivalErrors = {errorPoint(1, 0.4, unmeasured), errorPoint(2, 0.3, unmeasured)};
    show(news);
    plot().setPinned({{"id", u"pinned"_s, 0, 100, {{10, 1, 7, 0.5, unmeasured, 10, 10}}}});
    choose(QString::fromLatin1(QTest::currentDataTag()));
    QCOMPARE(plot().xAxis->label(), title);
    QCOMPARE(curve(u"Layer 1"_s)->dataCount(), 31);
    QCOMPARE(places(u"Layer 2"_s)[15], 1.5 * ofAnEpoch);
    QCOMPARE(plot().graph(0)->data()->at(1)->key, 3 * ofAnEpoch); // by readout
    QCOMPARE(plot().graph(1)->data()->at(0)->key, ofAnEpoch); // by goodness
    QCOMPARE(places(u"rival"_s), (std::vector {ofItsRivals, 2 * ofItsRivals}));
    QCOMPARE(places(u"pinned"_s), std::vector {ofThePinned});
    QVERIFY(plot().xAxis->range().contains(3 * ofAnEpoch));
}

void HistoryAxisTest::theButtonSaysWhatWasChosen()
{
    auto& button = *m_panel->findChild<QToolButton*>(u"axisButton"_s);
    QCOMPARE(button.text(), u"Over epochs"_s);
    choose(u"overSeconds"_s);
    QCOMPARE(button.text(), u"Over seconds"_s);
    for (const HistoryAxisRow& row : historyAxes()) {
        const auto* action = m_panel->findChild<QAction*>(QLatin1StringView(row.name));
        QCOMPARE(action->isChecked(), row.id == HistoryAxis::Seconds);
    }
    show(smallBatches(0, 5));
    QVERIFY(button.isVisible());
    m_panel->setForm(Panel::Form::Slim);
    QVERIFY(!button.isVisible());
}

void HistoryAxisTest::aNewAxisShowsTheWholeRun()
{
    show(smallBatches(0, 41));
    plot().xAxis->setRange(1, 2);
    const QPointF centre = plot().axisRect()->center();
    QWheelEvent wheel(centre, plot().mapToGlobal(centre), {}, {0, 120}, Qt::NoButton, {}, Qt::NoScrollPhase,
                      false);
    QCoreApplication::sendEvent(&plot(), &wheel);
    choose(u"overSamples"_s);
    QVERIFY(plot().xAxis->range().contains(0) && plot().xAxis->range().contains(2000));
}

void HistoryAxisTest::theMarkStandsWhereItsStepIs()
{
    show(smallBatches(0, 31));
    plot().setMark(15);
    QCOMPARE(plot().mark().place(), 1.5);
    choose(u"overSamples"_s);
    QCOMPARE(plot().mark().place(), 750.0);
    choose(u"overSeconds"_s);
    QCOMPARE(plot().mark().place(), 3.0);
    plot().setMark(std::nullopt);
    QVERIFY(!plot().mark().isShown());
}

void HistoryAxisTest::theBestMomentHasAStarOnTheLowerErrorCurve()
{
    News news = smallBatches(0, 31);
    news.errors = {errorPoint(1, 0.5, 0.4), errorPoint(2, 0.2, 0.25), errorPoint(3, 0.3, 0.3)};
    show(news);
    QVERIFY(!plot().best().place());
    QVERIFY(!curve(u"best moment"_s));
    news.curve.clear();
    news.errors.clear();
    news.live.keptSteps = {0, 10, 20, 30};
    news.live.bestStep = 20;
    show(news);
    QCOMPARE(plot().best().place(), QPointF(2, 20));
    QCOMPARE(curve(u"best moment"_s)->dataCount(), 1);
    choose(u"overSamples"_s);
    QCOMPARE(plot().best().place(), QPointF(1000, 20));
    const Figure figure = m_panel->figures().front();
    const auto& lines = std::get<std::vector<Chart>>(figure.content).front().lines;
    QCOMPARE(lines.size(), 1U);
    QCOMPARE(lines.front().place, 1000.0);
    news.live.bestStep = 15; // of which there is no test
    show(news);
    QVERIFY(!plot().best().place());
}

/// Its curves do not tell the time, its tests always have: between two of them it goes on evenly.
void HistoryAxisTest::aRunOfAnOlderVersionHasTheTimeOfItsTests()
{
    News news = smallBatches(0, 21);
    for (CurvePoint& point : news.curve) {
        point.seconds = unmeasured;
    }
    news.errors = {{10, 1, 4, 0.5, 0.6, 10, 10}, {20, 2, 20, 0.4, 0.5, 10, 10}};
    show(news);
    choose(u"overSeconds"_s);
    QCOMPARE(curve(u"Layer 1"_s)->dataCount(), 21);
    QCOMPARE(places(u"Layer 1"_s)[5], 2.0);
    QCOMPARE(places(u"Layer 1"_s)[15], 12.0);
    QCOMPARE(plot().xAxis->label(), u"seconds of training"_s);
}

void HistoryAxisTest::unknownTimeIsSaidAndNotDrawn()
{
    News news = smallBatches(0, 21);
    for (CurvePoint& point : news.curve) {
        point.seconds = unmeasured;
    }
    news.errors = {{10, 1, 4, 0.5, 0.6, 10, 10}};
    show(news);
    choose(u"overSeconds"_s);
    QCOMPARE(curve(u"Layer 1"_s)->dataCount(), 11); // up to the last test
    QCOMPARE(plot().xAxis->label(), u"seconds of training, as far as they were kept"_s);
    choose(u"overEpochs"_s);
    QCOMPARE(curve(u"Layer 1"_s)->dataCount(), 21);
    QCOMPARE(plot().xAxis->label(), u"epochs"_s);
}

/// A run that diverged goes on from an earlier step, at a later time.
void HistoryAxisTest::timeThatWasLostIsTimeAllTheSame()
{
    show(smallBatches(0, 21));
    News again = smallBatches(11, 31);
    for (CurvePoint& point : again.curve) {
        point.seconds += 100;
    }
    show(again);
    choose(u"overSeconds"_s);
    const std::vector<double> all = places(u"Layer 1"_s);
    QCOMPARE(all.size(), std::size_t {31});
    QCOMPARE(all[10], 2.0);
    QCOMPARE(all[11], 102.2);
    QCOMPARE(all[30], 106.0);
    QVERIFY(std::ranges::is_sorted(all));
}

const test::UiTest registered {"panels_test_history_axis", test::runWithWindows<HistoryAxisTest>};

} // namespace ff::panels_test_history_axis

#include "panels_test_history_axis.moc"
