// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/history_news.h"
#include "tests/ui/patience.h"
#include "tests/ui/ui_test.h"
#include "ui/panes/history/history_panel.h"
#include "ui/panes/history/history_plot.h"
#include "ui/panes/history/history_readout.h"

#include <QAction>
#include <QSignalSpy>
#include <QTest>

#include <cmath>

using namespace Qt::StringLiterals;

namespace ff::panels_test_history {

class HistoryPanelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }
    void init();
    void cleanup() { m_panel.reset(); }

    void nothingIsLostWhileHidden();
    void aNewRunStartsAnew();
    void errorsAreTold_data();
    void errorsAreTold();
    void aTestInPassingSaysOnHowManyImages();
    void drawsOnlyWhatIsNew();
    void latePointsAreDrawnToo();
    void showsWhatWasPutOffForAPicture();
    void saysTheErrorOfTheMomentThatIsShown();
    void slimFormIsOneLineAndSaysTheSame();
    void logarithmicErrorAndLoss();
    void zoomStaysUntilDoubleClick();

private:
    void show(const News& news);
    HistoryPlot& plot() const { return *m_panel->findChild<HistoryPlot*>(); }
    HistoryReadout& readout() const { return *m_panel->findChild<HistoryReadout*>(); }
    QCPGraph* curve(const QString& name) const { return graphOf(plot(), name); }

    std::unique_ptr<HistoryPanel> m_panel;
};

void HistoryPanelTest::init()
{
    m_panel = std::make_unique<HistoryPanel>();
    m_panel->applyTheme(themeFor(QPalette(Qt::white)));
    m_panel->resize(1280, 150);
}

void HistoryPanelTest::show(const News& news)
{
    m_panel->record(news);
    m_panel->show();
    m_panel->follow(news.live);
    QCoreApplication::processEvents();
}

void HistoryPanelTest::nothingIsLostWhileHidden()
{
    for (int i = 0; i < 5; ++i) {
        m_panel->record(curvePiece(10 * i, 10 * (i + 1)));
    }
    show(curvePiece(50, 60));
    QCOMPARE(curve(u"Layer 1"_s)->dataCount(), 60);
    QCOMPARE(curve(u"Layer 2"_s)->dataCount(), 60);
    QCOMPARE(curve(u"Layer 2"_s)->data()->at(59)->key, 5.9);
    QCOMPARE(curve(u"Layer 2"_s)->data()->at(59)->value, 0.625);
}

void HistoryPanelTest::aNewRunStartsAnew()
{
    News news = curvePiece(0, 60);
    news.errors = {errorPoint(5, 0.1, 0.2)};
    show(news);
    News next = curvePiece(0, 3);
    ++next.live.run;
    show(next);
    QVERIFY(eventually([&] { return curve(u"Layer 1"_s)->dataCount() == 3; }));
    QVERIFY(readout().headline().isEmpty());
    QCOMPARE(m_panel->history().lastStep(), 2);
}

void HistoryPanelTest::errorsAreTold_data()
{
    QTest::addColumn<double>("byReadout");
    QTest::addColumn<double>("byGoodness");
    QTest::addColumn<EpochTest>("test");
    QTest::addColumn<QString>("headline");
    QTest::addColumn<QString>("explanation");
    const QString first = u"The test error appears in the first epoch"_s;
    QTest::newRow("both") << 0.0242 << 0.0251 << EpochTest::Both << u"2.4 %"_s << QString();
    QTest::newRow("readout") << 0.0242 << unmeasured << EpochTest::Readout << u"2.4 %"_s << QString();
    QTest::newRow("goodness") << unmeasured << 0.0251 << EpochTest::Both << u"2.5 %"_s << QString();
    QTest::newRow("not yet") << unmeasured << unmeasured << EpochTest::Both << QString() << first;
    QTest::newRow("never") << unmeasured << unmeasured << EpochTest::None << QString()
                           << u"Testing after each epoch is switched off"_s;
}

void HistoryPanelTest::errorsAreTold()
{
    QFETCH(double, byReadout);
    QFETCH(double, byGoodness);
    QFETCH(EpochTest, test);
    News news = curvePiece(0, 20);
    news.live.settings.epochTest = test;
    news.errors = {errorPoint(1, byReadout, byGoodness)};
    show(news);
    QTEST(readout().headline(), "headline");
    QTEST(readout().explanation(), "explanation");
    QCOMPARE(plot().graph(0)->dataCount(), std::isnan(byReadout) ? 0 : 1);
    QCOMPARE(plot().graph(1)->dataCount(), std::isnan(byGoodness) ? 0 : 1);
}

void HistoryPanelTest::aTestInPassingSaysOnHowManyImages()
{
    News news = curvePiece(0, 20);
    news.errors = {errorPoint(0.5, 0.125, 0.25)};
    news.errors.front().images = 685;
    news.errors.front().testImages = 10'000;
    show(news);
    QCOMPARE(readout().title(), u"error on 685 images"_s);
    QVERIFY(readout().accessibleDescription().contains(u"685"));
    News last = curvePiece(20, 40);
    last.errors = {errorPoint(2, 0.125, 0.25)};
    last.errors.front().images = 10'000;
    last.errors.front().testImages = 10'000;
    show(last);
    m_panel->catchUp();
    QCOMPARE(readout().title(), u"test error"_s);
}

void HistoryPanelTest::drawsOnlyWhatIsNew()
{
    show(curvePiece(0, 20));
    QTest::qWait(150);
    QSignalSpy drawn(&plot(), &QCustomPlot::afterReplot);
    const News nothingNew = curvePiece(0, 0);
    m_panel->record(nothingNew);
    m_panel->follow(nothingNew.live);
    QTest::qWait(150);
    QCOMPARE(drawn.size(), 0);
}

void HistoryPanelTest::latePointsAreDrawnToo()
{
    show(curvePiece(0, 20));
    show(curvePiece(20, 40));
    show(curvePiece(40, 50));
    QVERIFY(eventually([&] { return curve(u"Layer 1"_s)->dataCount() == 50; }));
}

void HistoryPanelTest::showsWhatWasPutOffForAPicture()
{
    show(curvePiece(0, 20));
    News tested = curvePiece(21, 22);
    tested.errors = {errorPoint(2, 0.125, 0.25)};
    for (const News& news : {curvePiece(20, 21), tested}) {
        m_panel->record(news);
        m_panel->follow(news.live);
    }
    QVERIFY(readout().headline().isEmpty()); // no event was handled since the curves were drawn last
    m_panel->catchUp();
    QCOMPARE(readout().headline(), u"12.5 %"_s);
}

void HistoryPanelTest::saysTheErrorOfTheMomentThatIsShown()
{
    News news = curvePiece(0, 60);
    news.errors = {errorPoint(1, 0.5, 0.6), errorPoint(5, 0.1, 0.2)};
    show(news);
    const auto present = [&](const std::optional<ErrorPoint>& error) {
        auto moment = std::make_shared<Moment>(*news.moment);
        moment->lastError = error;
        m_panel->follow(news.live);
        m_panel->present(moment);
    };
    present(news.errors.back());
    QCOMPARE(readout().headline(), u"10.0 %"_s);
    news.live.shown = 12;
    present(news.errors.front());
    QCOMPARE(readout().headline(), u"50.0 %"_s);
    News later = curvePiece(60, 61); // the run goes on meanwhile
    later.live.shown = 12;
    later.errors = {errorPoint(6, 0.05, 0.2)};
    m_panel->record(later);
    m_panel->catchUp();
    QCOMPARE(readout().headline(), u"50.0 %"_s);
    news.live.shown.reset();
    present(later.errors.back());
    QCOMPARE(readout().headline(), u"5.0 %"_s);
}

void HistoryPanelTest::slimFormIsOneLineAndSaysTheSame()
{
    const int line = m_panel->fontMetrics().height();
    News tested = curvePiece(0, 21);
    tested.errors = {errorPoint(2, 0.125, 0.25)};
    show(tested);
    m_panel->setForm(Panel::Form::Slim);
    QVERIFY(m_panel->maximumHeight() < 3 * line);
    m_panel->resize(860, m_panel->maximumHeight());
    QCoreApplication::processEvents();
    QCOMPARE(readout().headline(), u"12.5 %"_s);
    QVERIFY(readout().width() >= readout().sizeHint().width());
    QVERIFY(readout().height() >= line);
    QVERIFY(plot().width() > 10 * line); // the curve has the rest
    m_panel->setForm(Panel::Form::Full);
    QVERIFY(m_panel->maximumHeight() > 10 * line);
}

void HistoryPanelTest::logarithmicErrorAndLoss()
{
    News news = curvePiece(0, 20);
    news.errors = {errorPoint(1, 0.1, 0.2), errorPoint(2, 0.0, 0.1)};
    show(news);
    m_panel->findChild<QAction*>(u"logError"_s)->setChecked(true);
    QCOMPARE(plot().yAxis->scaleType(), QCPAxis::stLogarithmic);
    QVERIFY(plot().yAxis->range().lower > 0);
    QVERIFY(plot().yAxis->range().upper > 20);
    m_panel->findChild<QAction*>(u"showLoss"_s)->setChecked(true);
    QCOMPARE(plot().yAxis2->label(), u"loss"_s);
    QCOMPARE(curve(u"Layer 1"_s)->data()->at(0)->value, 0.5);
    m_panel->findChild<QAction*>(u"showLoss"_s)->setChecked(false);
    QCOMPARE(curve(u"Layer 1"_s)->data()->at(0)->value, 0.75);
}

void HistoryPanelTest::zoomStaysUntilDoubleClick()
{
    show(curvePiece(0, 40));
    const QCPRange whole = plot().xAxis->range();
    QVERIFY(whole.contains(0) && whole.contains(3.9));
    const QPointF centre = plot().axisRect()->center();
    QWheelEvent wheel(centre, plot().mapToGlobal(centre), {}, {0, 120}, Qt::NoButton, {}, Qt::NoScrollPhase,
                      false);
    QCoreApplication::sendEvent(&plot(), &wheel);
    const QCPRange zoomed = plot().xAxis->range();
    QVERIFY(zoomed.size() < whole.size());
    show(curvePiece(40, 80));
    QVERIFY(eventually([&] { return curve(u"Layer 1"_s)->dataCount() == 80; }));
    QCOMPARE(plot().xAxis->range(), zoomed);
    QTest::mouseDClick(&plot(), Qt::LeftButton, {}, centre.toPoint());
    QVERIFY(plot().xAxis->range().contains(0) && plot().xAxis->range().contains(7.9));
}

const test::UiTest registered {"panels_test_history", test::runWithWindows<HistoryPanelTest>};

} // namespace ff::panels_test_history

#include "panels_test_history.moc"
