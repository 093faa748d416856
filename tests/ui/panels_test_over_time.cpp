// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/kept/diary_files.h"
#include "tests/ui/figure_checks.h"
#include "tests/ui/panels_test_moments.h"
#include "tests/ui/posted_commands.h"
#include "tests/ui/ui_test.h"
#include "ui/kit/histogram_plot.h"
#include "ui/panes/layers/layers_panel.h"
#include "ui/panes/layers/time_plot.h"

#include <QAccessible>
#include <QAction>
#include <QTemporaryDir>
using namespace Qt::StringLiterals;

namespace ff::panels_test_over_time {
/// The Layers pane over the time of a run: ten batches an epoch.
class OverTimeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }
    void init();
    void cleanup() { m_panel.reset(); }

    void memoryIsBoundedAndTheLatestIsThere();
    void aRunThatWentBackForgets();
    void coloursTellPositivesFromNegativesAtTheirTime();
    void keptMomentsAreReadFromTheFolder();
    void hoverTellsTimeAndShares();
    void aClickShowsTheNearestMoment();
    void keysGoThroughTheMoments();
    void shownMomentIsMarked();
    void figureHoldsWhatIsShown();
    void anotherRunBeginsAnew();

private:
    void show(std::int64_t step, std::optional<std::int64_t> shown = {});
    void showOverTime() { m_panel->findChild<QAction*>(u"overTime"_s)->setChecked(true); }
    TimePlot& plot() const { return *m_panel->findChild<TimePlot*>(); }
    QPoint placeOf(double epoch, double goodness, std::size_t layer = 0) const;
    std::vector<std::int64_t> steps() const;
    void drawNow();

    std::vector<Command> m_posted;
    Live m_live;
    std::unique_ptr<LayersPanel> m_panel;
};

namespace {

constexpr std::int64_t batchesPerEpoch = 10;

/// Positives lie at 0.75 before step 100 and at 1.25 from there on, negatives the other way round.
std::vector<LayerView> layersAt(std::int64_t step)
{
    LayerView view = test::layerView(64, 500);
    view.positive = step < 100 ? std::vector {0.F, 1.F, 0.F, 0.F} : std::vector {0.F, 0.F, 1.F, 0.F};
    view.negative = step < 100 ? std::vector {0.F, 0.F, 1.F, 0.F} : std::vector {0.F, 1.F, 0.F, 0.F};
    view.positiveMean = step < 100 ? 0.75 : 1.25;
    view.negativeMean = step < 100 ? 1.25 : 0.75;
    return {view, view};
}

} // namespace

void OverTimeTest::init()
{
    m_posted.clear();
    m_live = test::newsOf(test::runningMoment(Mode::Supervised, 2, 10)).live;
    m_live.progress.batchesPerEpoch = batchesPerEpoch;
    m_panel = std::make_unique<LayersPanel>();
    m_panel->usePost(test::collectIn(m_posted));
    m_panel->applyTheme(themeFor(QPalette(Qt::white)));
    m_panel->resize(560, 560);
    m_panel->show();
}

/// The run is at `step`; the window shows `shown` of it.
void OverTimeTest::show(std::int64_t step, std::optional<std::int64_t> shown)
{
    Moment moment = test::runningMoment(Mode::Supervised, 2, 10);
    moment.run = m_live.run;
    moment.step = shown.value_or(step);
    moment.layers = layersAt(moment.step);
    m_live.progress.step = step;
    m_live.shown = shown;
    m_panel->follow(m_live);
    m_panel->present(test::shared(moment));
    drawNow();
}

void OverTimeTest::drawNow()
{
    m_panel->catchUp();
    QCoreApplication::processEvents();
    plot().replot();
}

std::vector<std::int64_t> OverTimeTest::steps() const
{
    std::vector<std::int64_t> all;
    for (const auto& column : plot().times().columns) {
        all.push_back(column->step);
    }
    return all;
}

QPoint OverTimeTest::placeOf(double epoch, double goodness, std::size_t layer) const
{
    const QCPAxisRect& rect = plot().rows()[layer].axisRect();
    return {qRound(rect.axis(QCPAxis::atBottom)->coordToPixel(epoch)),
            qRound(rect.axis(QCPAxis::atLeft)->coordToPixel(goodness))};
}

void OverTimeTest::memoryIsBoundedAndTheLatestIsThere()
{
    PastLayers past;
    std::int64_t step = 0;
    for (int i = 0; i < 5000; ++i) {
        step += 3;
        past.see(step, layersAt(step));
        QVERIFY(past.columns().size() <= PastLayers::mostSeen);
        QCOMPARE(past.columns().back()->step, step);
    }
    const PastLayers::Columns columns = past.columns();
    QVERIFY(columns.size() > PastLayers::mostSeen / 4);
    std::int64_t widest = 0;
    for (std::size_t i = 1; i < columns.size(); ++i) {
        widest = std::max(widest, columns[i]->step - columns[i - 1]->step);
    }
    QVERIFY2(widest < step / 40, "spread over the whole run");
}

void OverTimeTest::aRunThatWentBackForgets()
{
    PastLayers past;
    past.setKept({{0, layersAt(0)}, {8, layersAt(8)}, {16, layersAt(16)}});
    past.see(12, layersAt(12));
    past.see(16, layersAt(16));
    QCOMPARE(past.columns().size(), std::size_t {4}); // one for each step
    QVERIFY(past.cutAfter(12));
    QVERIFY(!past.cutAfter(12));
    QCOMPARE(past.columns().back()->step, 12);
    past.see(13, layersAt(13));
    QCOMPARE(past.columns().back()->step, 13);
}

void OverTimeTest::coloursTellPositivesFromNegativesAtTheirTime()
{
    showOverTime();
    QVERIFY(!m_panel->findChild<HistogramPlot*>()->isVisible());
    for (const std::int64_t step : {0, 40, 99, 101, 160, 200}) {
        show(step);
    }
    const Theme theme = themeFor(QPalette(Qt::white));
    const QImage picture = plot().toPixmap().toImage();
    const auto colourAt
        = [&](double epoch, double goodness) { return QColor(picture.pixel(placeOf(epoch, goodness, 1))); };
    QCOMPARE(colourAt(3, 0.6), theme.positive);
    QCOMPARE(colourAt(3, 1.4), theme.negative);
    QCOMPARE(colourAt(17, 0.6), theme.negative);
    QCOMPARE(colourAt(17, 1.4), theme.positive);
}

void OverTimeTest::keptMomentsAreReadFromTheFolder()
{
    const QTemporaryDir folder;
    m_live.kept = KeptView {folder.path().toStdString()};
    DiaryWriter writer(m_live.kept->folder, 2);
    const auto keep = [&](std::int64_t step) {
        std::vector<LayerView> layers = layersAt(step);
        for (LayerView& layer : layers) {
            layer.positive.resize(60); // as many as the file has columns for
            layer.negative.resize(60);
        }
        writer.add(step, layers);
        writer.flush();
    };
    for (const std::int64_t step : {0, 8, 16}) {
        keep(step);
    }
    m_live.keptSteps = {0, 8, 16};
    show(20);
    QVERIFY(!m_panel->isWaiting()); // nobody looks
    showOverTime();
    const auto arrived = [&](const std::vector<std::int64_t>& expected) {
        m_panel->catchUp();
        return !m_panel->isWaiting() && steps() == expected;
    };
    QTRY_VERIFY_WITH_TIMEOUT(arrived({0, 8, 16, 20}), 60000);
    keep(24);
    m_live.keptSteps.push_back(24);
    show(30);
    QTRY_VERIFY_WITH_TIMEOUT(arrived({0, 8, 16, 20, 24, 30}), 60000);
}

void OverTimeTest::hoverTellsTimeAndShares()
{
    showOverTime();
    show(0);
    show(50);
    show(100);
    QTest::mouseMove(&plot(), placeOf(9.5, 1.25));
    QCOMPARE(plot().hoverText(), u"epoch 10.00\ngoodness 1.00 to 1.50\npositive 100.0 %\nnegative 0.0 %"_s);
    QTest::mouseMove(&plot(), placeOf(1, 1.25));
    QCOMPARE(plot().hoverText(), u"epoch 0.00\ngoodness 1.00 to 1.50\npositive 0.0 %\nnegative 100.0 %"_s);
    const QAccessibleInterface* words = QAccessible::queryAccessibleInterface(&plot());
    QCOMPARE(words->text(QAccessible::Value), u"3 moments, up to epoch 10.00"_s);
    QCOMPARE(words->child(1)->text(QAccessible::Value),
             u"epoch 0.00: mean goodness 0.75 for positives and 1.25 for negatives; "
             "epoch 10.00: mean goodness 1.25 for positives and 0.75 for negatives"_s);
}

void OverTimeTest::aClickShowsTheNearestMoment()
{
    m_live.keptSteps = {0, 40, 80};
    showOverTime();
    show(0);
    show(100);
    m_posted.clear();
    QTest::mouseClick(&plot(), Qt::LeftButton, {}, placeOf(4.5, 1));
    QCOMPARE(m_posted.size(), std::size_t {1});
    QCOMPARE(std::get<command::Rewind>(m_posted[0]).step, 40);
    m_live.ticket = 1; // granted
    show(100, 40);
    QTest::mouseClick(&plot(), Qt::LeftButton, {}, placeOf(9.8, 1));
    QCOMPARE(m_posted.size(), std::size_t {2});
    QCOMPARE(std::get<command::Rewind>(m_posted[1]).step, std::nullopt);
}

void OverTimeTest::keysGoThroughTheMoments()
{
    m_live.keptSteps = {0, 40, 80};
    showOverTime();
    show(100);
    m_posted.clear();
    const auto asked = [&] { return std::get<command::Rewind>(m_posted.back()).step; };
    const auto press = [&](Qt::Key key) {
        QTest::keyClick(&plot(), key);
        m_live.ticket = m_posted.size();
        show(100, asked());
    };
    press(Qt::Key_Left);
    QCOMPARE(asked(), 80);
    press(Qt::Key_Left);
    QCOMPARE(asked(), 40);
    press(Qt::Key_Right);
    QCOMPARE(asked(), 80);
    press(Qt::Key_Home);
    QCOMPARE(asked(), 0);
    press(Qt::Key_Escape);
    QCOMPARE(asked(), std::nullopt);
}

void OverTimeTest::shownMomentIsMarked()
{
    m_live.keptSteps = {0, 40};
    showOverTime();
    show(0);
    show(100);
    QVERIFY(!plot().rows()[0].isMarked());
    show(100, 40);
    QVERIFY(plot().rows()[0].isMarked() && plot().rows()[1].isMarked());
    QCOMPARE(steps(), (std::vector<std::int64_t> {0, 100})); // what is shown is not what the run is at
    show(110);
    QVERIFY(!plot().rows()[0].isMarked());
}

void OverTimeTest::figureHoldsWhatIsShown()
{
    show(0);
    QCOMPARE(m_panel->figures().front().id, u"histograms"_s);
    showOverTime();
    show(100);
    const std::vector<Figure> figures = m_panel->figures();
    QCOMPARE(figures.front().id, u"goodness-over-time"_s);
    const Table& table = figures.front().table;
    QCOMPARE(table.rows.size(), std::size_t {2 * 2 * 2}); // moments, layers, bins with samples
    QCOMPARE(std::get<double>(table.rows.back()[2]), 10.0);
    test::checkNumbers(figures.front());
    test::checkDrawing(figures.front(), {});
    QCOMPARE(std::get<std::vector<Chart>>(figures.front().content).size(), std::size_t {2});
}

void OverTimeTest::anotherRunBeginsAnew()
{
    showOverTime();
    show(0);
    show(100);
    ++m_live.run;
    show(5);
    QCOMPARE(steps(), std::vector<std::int64_t> {5});
}

const test::UiTest registered {"panels_test_over_time", test::runWithWindows<OverTimeTest>};
} // namespace ff::panels_test_over_time

#include "panels_test_over_time.moc"
