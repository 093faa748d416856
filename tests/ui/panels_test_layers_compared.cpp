// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/kept_store.h"
#include "tests/ui/panels_test_moments.h"
#include "tests/ui/ui_test.h"
#include "ui/kit/histogram_legend.h"
#include "ui/kit/histogram_plot.h"
#include "ui/panes/layers/layers_panel.h"

#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ff::panels_test_layers_compared {

/// The histograms of the run that is compared with, over those of the run that is there.
class LayersComparedTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }
    void init();
    void cleanup() { m_panel.reset(); }

    void areThinOutlinesInTheColourOfTheRun();
    void goWithTheComparison();
    void ofOtherBinsHaveTheSameAreas();
    void ofFewerAndOfMoreLayers_data();
    void ofFewerAndOfMoreLayers();
    void theAxisHasRoomForBoth();
    void aThresholdIsShownWhereItDiffers();
    void wearTheColoursOfTheWindow();
    void thatMeasureSomethingElseAreNotDrawn();
    void thatWereNotKeptAreMissedInWords();
    void theLegendGivesWayInANarrowPane();

private:
    void present(const Moment& moment);
    Moment compared(int layers = 1) const;
    HistogramPlot& plot() const { return *m_panel->findChild<HistogramPlot*>(); }
    HistogramLegend& legend() const { return *m_panel->findChild<HistogramLegend*>(); }
    /// The outlines in the colour of the run, those that have points.
    std::vector<QCPGraph*> outlines() const;
    int labels(const QString& text) const;

    KeptStore m_store;
    std::unique_ptr<KeptRuns> m_runs;
    std::string m_id;
    std::unique_ptr<LayersPanel> m_panel;
};

namespace {

double areaOf(const QCPGraph& graph)
{
    double sum = 0;
    for (const QCPGraphData& point : *graph.data()) {
        sum += point.value;
    }
    const double width = graph.data()->at(1)->key - graph.data()->at(0)->key;
    return sum * width;
}

} // namespace

void LayersComparedTest::init()
{
    m_id = m_store.add("other", {0.5});
    m_runs = std::make_unique<KeptRuns>(m_store.folder());
    QVERIFY(lookNow(*m_runs));
    m_panel = std::make_unique<LayersPanel>();
    m_panel->useRuns(*m_runs);
    m_panel->applyTheme(themeFor(QPalette(Qt::white)));
    m_panel->resize(560, 560);
    m_panel->show();
}

void LayersComparedTest::present(const Moment& moment)
{
    m_panel->present(test::shared(moment));
    QCoreApplication::processEvents();
    plot().replot();
}

/// A run of so many layers beside one of as many, with the same histograms.
Moment LayersComparedTest::compared(int layers) const
{
    Moment moment = test::runningMoment(Mode::Supervised, layers, 10);
    ComparedRun& other = moment.compared.emplace();
    other.folder = m_store.folder() / m_id;
    other.settings = moment.settings;
    other.layers = moment.layers;
    return moment;
}

std::vector<QCPGraph*> LayersComparedTest::outlines() const
{
    std::vector<QCPGraph*> found;
    for (int i = 0; i < plot().graphCount(); ++i) {
        QCPGraph* graph = plot().graph(i);
        if (graph->pen().color() == plot().theme().run(0) && graph->dataCount() > 0) {
            found.push_back(graph);
        }
    }
    return found;
}

int LayersComparedTest::labels(const QString& text) const
{
    int count = 0;
    for (int i = 0; i < plot().itemCount(); ++i) {
        const auto* label = qobject_cast<QCPItemText*>(plot().item(i));
        count += label && label->visible() && label->text() == text ? 1 : 0;
    }
    return count;
}

void LayersComparedTest::areThinOutlinesInTheColourOfTheRun()
{
    present(compared());
    const std::vector<QCPGraph*> shown = outlines();
    QCOMPARE(shown.size(), std::size_t {2});
    QCOMPARE(shown[0]->pen().style(), Qt::SolidLine);
    QCOMPARE(shown[1]->pen().style(), Qt::DotLine);
    for (const QCPGraph* outline : shown) {
        QCOMPARE(outline->pen().width(), 1);
        QCOMPARE(outline->brush().style(), Qt::NoBrush);
    }
    QCOMPARE(float(shown[0]->data()->findBegin(1.25, false)->value), 0.9F);
    QCOMPARE(float(shown[1]->data()->findBegin(0.75, false)->value), 0.9F);
    QCOMPARE(legend().compared(), u"other"_s);
    QVERIFY(legend().accessibleDescription().contains(u"other"));
}

void LayersComparedTest::goWithTheComparison()
{
    present(compared());
    present(test::runningMoment(Mode::Supervised, 1, 10));
    QVERIFY(outlines().empty());
    QCOMPARE(legend().compared(), QString());
    present(compared());
    QCOMPARE(outlines().size(), std::size_t {2});
}

/// A share in a bin twice as wide is drawn half as tall.
void LayersComparedTest::ofOtherBinsHaveTheSameAreas()
{
    Moment moment = compared();
    LayerView& other = moment.compared->layers.front();
    other.lower = 0;
    other.upper = 4;
    other.positive = {0.25F, 0.5F, 0.25F, 0.0F};
    other.negative = {1.0F, 0.0F, 0.0F, 0.0F};
    present(moment);
    const double own = 0.5; // width of a bin of the run, whose shares sum to 1
    for (const QCPGraph* outline : outlines()) {
        QCOMPARE(areaOf(*outline), own);
    }
    QCOMPARE(outlines()[0]->data()->findBegin(1.5, false)->value, 0.25);
}

void LayersComparedTest::ofFewerAndOfMoreLayers_data()
{
    QTest::addColumn<int>("own");
    QTest::addColumn<int>("others");
    QTest::newRow("fewer") << 4 << 2;
    QTest::newRow("more") << 2 << 8;
}

void LayersComparedTest::ofFewerAndOfMoreLayers()
{
    QFETCH(int, own);
    QFETCH(int, others);
    Moment moment = compared(own);
    moment.compared->layers = test::runningMoment(Mode::Supervised, others, 10).layers;
    present(moment);
    QCOMPARE(plot().rows().size(), std::size_t(own));
    QCOMPARE(outlines().size(), std::size_t(2 * std::min(own, others)));
}

void LayersComparedTest::theAxisHasRoomForBoth()
{
    Moment moment = compared();
    LayerView& other = moment.compared->layers.front();
    other.lower = 10;
    other.upper = 12;
    present(moment);
    const QCPRange range = plot().rows().front().axisRect().axis(QCPAxis::atBottom)->range();
    QVERIFY(range.contains(0.75) && range.contains(11.25));
}

void LayersComparedTest::aThresholdIsShownWhereItDiffers()
{
    Moment moment = compared();
    present(moment);
    QCOMPARE(labels(u"\u03b8 1.00"_s), 1);
    moment.compared->settings.threshold = 1.5;
    moment.compared->layers.front().threshold = 1.5;
    present(moment);
    QCOMPARE(labels(u"\u03b8 1.00"_s), 1);
    QCOMPARE(labels(u"\u03b8 1.50"_s), 1);
}

void LayersComparedTest::wearTheColoursOfTheWindow()
{
    Moment moment = compared();
    moment.compared->layers.front().threshold = 1.5;
    present(moment);
    const Theme dark = themeFor(QPalette(Qt::black));
    m_panel->applyTheme(dark);
    QCOMPARE(outlines().size(), std::size_t {2}); // in the run's colour of the dark theme
    for (int i = 0; i < plot().itemCount(); ++i) {
        const auto* label = qobject_cast<QCPItemText*>(plot().item(i));
        if (label && label->visible()) {
            QCOMPARE(label->brush().color(), dark.base);
        }
    }
}

void LayersComparedTest::thatMeasureSomethingElseAreNotDrawn()
{
    Moment moment = compared();
    const Measure& own = traitsOf(Mode::Supervised).measure;
    for (const Mode mode : {Mode::MonoForward, Mode::Scff, Mode::Unsupervised}) {
        moment.compared->settings.mode = mode;
        present(moment);
        const bool isSame = traitsOf(mode).measure == own;
        QCOMPARE(outlines().empty(), !isSame);
        QCOMPARE(legend().compared(), isSame ? u"other"_s : u"other measures something else"_s);
    }
}

void LayersComparedTest::thatWereNotKeptAreMissedInWords()
{
    Moment moment = compared();
    moment.compared->layers.clear();
    present(moment);
    QVERIFY(outlines().empty());
    QCOMPARE(legend().compared(), u"other: no histograms were kept"_s);
}

void LayersComparedTest::theLegendGivesWayInANarrowPane()
{
    present(test::runningMoment(Mode::Supervised, 1, 10));
    const int narrowest = m_panel->minimumSizeHint().width();
    m_runs->setLabels(m_id, {.name = std::string(60, 'm')});
    present(compared());
    QCOMPARE(m_panel->minimumSizeHint().width(), narrowest);
}

const test::UiTest registered {"panels_test_layers_compared", test::runWithWindows<LayersComparedTest>};

} // namespace ff::panels_test_layers_compared

#include "panels_test_layers_compared.moc"
