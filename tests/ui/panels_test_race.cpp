// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/history_news.h"
#include "tests/ui/ui_test.h"
#include "ui/panes/history/history_panel.h"
#include "ui/panes/history/history_plot.h"
#include "ui/panes/history/history_readout.h"

#include <QTest>

namespace ff::panels_test_race {

namespace {

using namespace Qt::StringLiterals;

/// A run in a race, whose rival came to these tests.
News raceNews(const std::vector<ErrorPoint>& tests)
{
    News news = curvePiece(0, 20);
    news.live.rival = RivalView {"backprop", true, {}, 0, 0, {}};
    news.errors = {errorPoint(1, 0.25, 0.3)};
    news.rivalErrors = tests;
    return news;
}

const std::vector<ErrorPoint> twoTests {errorPoint(1, 0.5, unmeasured), errorPoint(3, 0.125, 0.1)};

} // namespace

/// A race in the History pane.
class HistoryRaceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }
    void init();
    void cleanup() { m_panel.reset(); }

    void aRivalIsADashedCurveOfItsOwn();
    void itsErrorStandsBesideThatOfTheRun();
    void theRivalGoesWithTheRun();
    void aKeptMomentIsNotComparedWithTheRivalOfNow();
    void slimFormHasRoomForBoth();

private:
    void show(const News& news);
    HistoryPlot& plot() const { return *m_panel->findChild<HistoryPlot*>(); }
    HistoryReadout& readout() const { return *m_panel->findChild<HistoryReadout*>(); }

    std::unique_ptr<HistoryPanel> m_panel;
};

void HistoryRaceTest::init()
{
    m_panel = std::make_unique<HistoryPanel>();
    m_panel->applyTheme(themeFor(QPalette(Qt::white)));
    m_panel->resize(1280, 150);
    m_panel->show();
}

void HistoryRaceTest::show(const News& news)
{
    m_panel->record(news);
    m_panel->follow(news.live);
    m_panel->catchUp();
}

void HistoryRaceTest::aRivalIsADashedCurveOfItsOwn()
{
    show(raceNews(twoTests));
    const QCPGraph* rival = graphOf(plot(), u"backprop"_s);
    QVERIFY(rival);
    QCOMPARE(rival->dataCount(), 2);
    QCOMPARE(rival->data()->at(0)->value, 50.0);
    QCOMPARE(rival->data()->at(1)->value, 10.0); // the lower one
    QCOMPARE(rival->pen().style(), Qt::DashLine);
    QVERIFY(plot().legend->itemWithPlottable(const_cast<QCPGraph*>(rival)));
    QVERIFY(plot().yAxis->range().contains(50));
    QVERIFY(plot().xAxis->range().contains(3));
    for (int i = 0; i < plot().graphCount(); ++i) {
        QVERIFY(plot().graph(i) == rival || plot().graph(i)->pen().color() != rival->pen().color());
    }
}

void HistoryRaceTest::itsErrorStandsBesideThatOfTheRun()
{
    show(raceNews({}));
    QVERIFY(readout().rivalWords().isEmpty()); // it has not been tested
    show(raceNews(twoTests));
    QCOMPARE(readout().headline(), u"25.0 %"_s);
    QCOMPARE(readout().rivalWords(), u"backprop: 10.0 %"_s);
    QVERIFY(readout().accessibleDescription().endsWith(u"25.0 %; backprop: 10.0 %"));
}

void HistoryRaceTest::theRivalGoesWithTheRun()
{
    show(raceNews(twoTests));
    News next = curvePiece(0, 3);
    ++next.live.run;
    show(next);
    QVERIFY(!graphOf(plot(), u"backprop"_s));
    QVERIFY(readout().rivalWords().isEmpty());
    QCOMPARE(m_panel->history().lastStep(), 2);
}

void HistoryRaceTest::aKeptMomentIsNotComparedWithTheRivalOfNow()
{
    News news = raceNews(twoTests);
    show(news);
    news.live.shown = 12;
    m_panel->follow(news.live);
    m_panel->present(news.moment);
    QVERIFY(readout().rivalWords().isEmpty());
    news.live.shown.reset();
    m_panel->follow(news.live);
    m_panel->present(news.moment);
    QCOMPARE(readout().rivalWords(), u"backprop: 10.0 %"_s);
}

void HistoryRaceTest::slimFormHasRoomForBoth()
{
    m_panel->setForm(Panel::Form::Slim);
    show(curvePiece(0, 20));
    const int alone = readout().sizeHint().width();
    show(raceNews(twoTests));
    QCOMPARE(readout().sizeHint().width(), alone);
}

const test::UiTest registered {"panels_test_race", test::runWithWindows<HistoryRaceTest>};

} // namespace ff::panels_test_race

#include "panels_test_race.moc"
