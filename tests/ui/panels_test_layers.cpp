// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/settings/settings.h"
#include "tests/ui/panels_test_moments.h"
#include "tests/ui/posted_commands.h"
#include "tests/ui/ui_test.h"
#include "ui/kit/histogram_plot.h"
#include "ui/kit/picture_strip.h"
#include "ui/panes/layers/layers_panel.h"
#include "ui/workbench/settings_draft.h"

#include <QAction>
#include <QLabel>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

namespace ff::panels_test_layers {

class LayersPanelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }
    void init();
    void cleanup() { m_panel.reset(); }

    void oneRowPerLayer_data();
    void oneRowPerLayer();
    void barsAndOutlineShowTheShares();
    void emptyMomentSaysSo();
    void sameLayersAreNotDrawnAgain();
    void draggingTheThresholdAsksForIt();
    void draggingStopsAtTheSettingsRange();
    void onlyTheLineItselfCanBeDragged();
    void shownThresholdIsTheOneInUse();
    void hoverTellsBothShares();
    void doubleClickEnlargesAndBack();
    void ownScaleFitsEachLayer();
    void logarithmicCounts();
    void receptiveFieldsAreAskedForAndShown();

private:
    void present(const Moment& moment);
    HistogramPlot& plot() const { return *m_panel->findChild<HistogramPlot*>(); }
    QPoint onThreshold(std::size_t row) const;
    void trigger(const QString& action, bool on) const;

    /// The threshold that was asked for last; nothing: none.
    std::optional<double> askedThreshold() const;

    std::vector<Command> m_posted;
    std::unique_ptr<SettingsDraft> m_draft;
    std::unique_ptr<LayersPanel> m_panel;
};

void LayersPanelTest::init()
{
    m_posted.clear();
    m_panel = std::make_unique<LayersPanel>();
    m_draft = std::make_unique<SettingsDraft>(test::collectIn(m_posted));
    m_panel->useSettings(*m_draft);
    m_panel->applyTheme(themeFor(QPalette(Qt::white)));
    m_panel->resize(560, 560);
    m_panel->show();
}

std::optional<double> LayersPanelTest::askedThreshold() const
{
    const auto* asked = m_posted.empty() ? nullptr : std::get_if<command::SetLive>(&m_posted.back());
    return asked && asked->id == "threshold" ? std::optional(std::get<double>(asked->value)) : std::nullopt;
}

/// Shows the moment and waits for the queued drawing, so that positions on the plot are known.
void LayersPanelTest::present(const Moment& moment)
{
    m_panel->present(test::shared(moment));
    QCoreApplication::processEvents();
    plot().replot();
}

QPoint LayersPanelTest::onThreshold(std::size_t index) const
{
    const HistogramRow& row = plot().rows()[index];
    return {qRound(row.pixelAt(row.shownThreshold())), row.axisRect().rect().center().y()};
}

void LayersPanelTest::trigger(const QString& action, bool on) const
{
    m_panel->findChild<QAction*>(action)->setChecked(on);
    plot().replot();
}

void LayersPanelTest::oneRowPerLayer_data()
{
    QTest::addColumn<int>("layers");
    for (const int layers : {1, 4, 8}) {
        QTest::addRow("%d layers", layers) << layers;
    }
}

void LayersPanelTest::oneRowPerLayer()
{
    QFETCH(int, layers);
    present(test::runningMoment(Mode::Supervised, 2, 10));
    present(test::runningMoment(Mode::Supervised, layers, 10));
    QCOMPARE(plot().rows().size(), std::size_t(layers));
    QCOMPARE(plot().axisRectCount(), layers);
    for (const HistogramRow& row : plot().rows()) {
        QVERIFY(plot().rect().contains(row.axisRect().rect()));
        QVERIFY(row.axisRect().height() > 10);
        QVERIFY(std::abs(row.axisRect().height() - plot().axisRect(0)->height()) <= 4);
    }
}

void LayersPanelTest::barsAndOutlineShowTheShares()
{
    present(test::runningMoment(Mode::Supervised, 1, 10));
    const auto* bars = qobject_cast<QCPBars*>(plot().plottable(0));
    const auto* outline = plot().graph(0);
    QVERIFY(bars->width() == 0.5 && float(bars->data()->findBegin(1.25, false)->value) == 0.9F);
    QCOMPARE(float(outline->data()->findBegin(0.75, false)->value), 0.9F);
    QVERIFY(outline->data()->constBegin()->value == 0 && (outline->data()->constEnd() - 1)->value == 0);
    QVERIFY(bars->brush().style() == Qt::SolidPattern && bars->pen().style() == Qt::NoPen);
    QVERIFY(outline->brush().style() == Qt::NoBrush && outline->pen().style() == Qt::SolidLine);
}

void LayersPanelTest::emptyMomentSaysSo()
{
    m_panel->present(test::shared({}));
    QVERIFY(!plot().isVisible());
    const auto labels = m_panel->findChildren<QLabel*>();
    QVERIFY(std::any_of(labels.begin(), labels.end(), [](QLabel* label) {
        return label->isVisible() && label->text() == u"No data yet"_s;
    }));
    present(test::runningMoment(Mode::Supervised, 1, 10));
    QVERIFY(plot().isVisible());
}

void LayersPanelTest::sameLayersAreNotDrawnAgain()
{
    Moment moment = test::runningMoment(Mode::Supervised, 4, 10);
    present(moment);
    QSignalSpy drawn(&plot(), &QCustomPlot::afterReplot);
    m_panel->present(test::shared(moment));
    QCoreApplication::processEvents();
    QCOMPARE(drawn.size(), 0);
    moment.layers[0].separation = 0.75; // far from what a notice would make room for
    moment.layers[3].separation = 0.75;
    m_panel->present(test::shared(moment));
    QCoreApplication::processEvents();
    QCOMPARE(drawn.size(), 1);
    moment.layers[0].separation = 0.5; // a notice says so, and takes room from the plot
    for (int i = 0; i < 3; ++i) { // until the layout has settled
        m_panel->present(test::shared(moment));
        QCoreApplication::processEvents();
    }
    const qsizetype settled = drawn.size();
    QVERIFY(settled <= 1 + 2);
    m_panel->present(test::shared(moment));
    QCoreApplication::processEvents();
    QCOMPARE(drawn.size(), settled);
}

/// The value that the numbers below the row give to a place.
double readFromAxis(const HistogramRow& row, int pixel)
{
    const QRect place = row.axisRect().rect();
    const QCPRange range = row.axisRect().axis(QCPAxis::atBottom)->range();
    return range.lower + range.size() * (pixel - place.left()) / place.width();
}

void LayersPanelTest::draggingTheThresholdAsksForIt()
{
    present(test::runningMoment(Mode::Supervised, 4, 10));
    const QPoint start = onThreshold(2);
    const QPoint end = start + QPoint(60, 0);
    QTest::mouseMove(&plot(), start);
    QCOMPARE(plot().cursor().shape(), Qt::SplitHCursor);
    QTest::mousePress(&plot(), Qt::LeftButton, {}, start);
    QTest::mouseMove(&plot(), end);
    const double expected = std::round(readFromAxis(plot().rows()[2], end.x()) * 100) / 100;
    QVERIFY(expected > 1.1 && plot().rows()[0].shownThreshold() == expected);
    QTest::mouseRelease(&plot(), Qt::LeftButton, {}, end);
    QCOMPARE(askedThreshold(), std::optional(expected));
}

void LayersPanelTest::draggingStopsAtTheSettingsRange()
{
    present(test::runningMoment(Mode::Supervised, 1, 10));
    QTest::mousePress(&plot(), Qt::LeftButton, {}, onThreshold(0));
    QTest::mouseMove(&plot(), QPoint(-400, onThreshold(0).y()));
    QTest::mouseRelease(&plot(), Qt::LeftButton, {}, QPoint(-400, 0));
    QCOMPARE(askedThreshold(), std::optional(std::get<RealRange>(settingRow("threshold").domain).minimum));
}

void LayersPanelTest::onlyTheLineItselfCanBeDragged()
{
    present(test::runningMoment(Mode::Supervised, 2, 10));
    const QPoint beside = onThreshold(0) + QPoint(30, 0);
    QTest::mousePress(&plot(), Qt::LeftButton, {}, beside);
    QTest::mouseMove(&plot(), beside + QPoint(40, 0));
    QTest::mouseRelease(&plot(), Qt::LeftButton, {}, beside + QPoint(40, 0));
    QVERIFY(m_posted.empty());
}

void LayersPanelTest::shownThresholdIsTheOneInUse()
{
    Moment moment = test::runningMoment(Mode::Supervised, 1, 10);
    present(moment);
    QTest::mousePress(&plot(), Qt::LeftButton, {}, onThreshold(0));
    QTest::mouseMove(&plot(), onThreshold(0) + QPoint(50, 0));
    moment.layers[0].positiveMean = 1.3;
    moment.layers[0].separation = 0.9;
    m_panel->present(test::shared(moment));
    QVERIFY(plot().rows()[0].shownThreshold() > 1.05);
    QTest::mouseRelease(&plot(), Qt::LeftButton, {}, onThreshold(0));
    moment.layers[0].separation = 0.91;
    m_panel->present(test::shared(moment));
    QCOMPARE(plot().rows()[0].shownThreshold(), 1.0);
}

void LayersPanelTest::hoverTellsBothShares()
{
    present(test::runningMoment(Mode::Supervised, 2, 10));
    const HistogramRow& row = plot().rows()[1];
    const QPoint inThirdBin(qRound(row.pixelAt(1.25)), row.axisRect().rect().center().y());
    QTest::mouseMove(&plot(), inThirdBin);
    QCOMPARE(plot().hoverText(), u"goodness 1.00 to 1.50\npositive 90.0 %\nnegative 10.0 %"_s);
    QEvent leave(QEvent::Leave);
    QCoreApplication::sendEvent(&plot(), &leave);
    QVERIFY(plot().hoverText().isEmpty());
}

void LayersPanelTest::doubleClickEnlargesAndBack()
{
    present(test::runningMoment(Mode::Supervised, 4, 10));
    const int before = plot().axisRect(1)->height();
    const QPoint centre = plot().axisRect(1)->rect().center();
    const auto doubleClick = [this](const QPoint& place) {
        QTest::mouseClick(&plot(), Qt::LeftButton, {}, place);
        QTest::mouseDClick(&plot(), Qt::LeftButton, {}, place); // the second click of it alone
        QCoreApplication::processEvents(); // what the first click opened gives its room back
        plot().replot();
    };
    doubleClick(centre);
    QVERIFY(plot().axisRect(1)->height() > 2 * before);
    QVERIFY(plot().axisRect(0)->height() < before);
    doubleClick(plot().axisRect(1)->rect().center());
    QCOMPARE(plot().axisRect(1)->height(), before);
}

void LayersPanelTest::ownScaleFitsEachLayer()
{
    Moment moment = test::runningMoment(Mode::Supervised, 2, 10);
    moment.layers[1].upper = 20;
    present(moment);
    const auto upper
        = [this](int row) { return plot().axisRect(row)->axis(QCPAxis::atBottom)->range().upper; };
    QCOMPARE(upper(0), upper(1));
    QVERIFY(upper(0) > 15);
    trigger(u"sameScale"_s, false);
    QVERIFY(upper(0) < 3);
    QVERIFY(upper(1) > 15);
}

void LayersPanelTest::logarithmicCounts()
{
    present(test::runningMoment(Mode::Supervised, 2, 10));
    trigger(u"logCounts"_s, true);
    const QCPAxis* counts = plot().axisRect(1)->axis(QCPAxis::atLeft);
    QCOMPARE(counts->scaleType(), QCPAxis::stLogarithmic);
    QVERIFY(counts->range().lower > 0);
    trigger(u"logCounts"_s, false);
    QCOMPARE(counts->scaleType(), QCPAxis::stLinear);
}

void LayersPanelTest::receptiveFieldsAreAskedForAndShown()
{
    Moment moment = test::runningMoment(Mode::Supervised, 2, 10);
    present(moment);
    auto* fields = m_panel->findChild<PictureStrip*>();
    QVERIFY(!fields->isVisible() && !m_panel->looksAt().receptiveFields);
    const QSignalSpy changed(m_panel.get(), &Panel::looksChanged);
    trigger(u"receptiveFields"_s, true);
    QVERIFY(m_panel->looksAt().receptiveFields && changed.size() == 1);
    moment.receptiveFields = test::plainPictures(30, 100);
    present(moment);
    QVERIFY(fields->isVisible() && fields->shownCount() >= 4);
    trigger(u"receptiveFields"_s, false);
    QVERIFY(!fields->isVisible() && !m_panel->looksAt().receptiveFields);
}

const test::UiTest registered {"panels_test_layers", test::runWithWindows<LayersPanelTest>};

} // namespace ff::panels_test_layers

#include "panels_test_layers.moc"
