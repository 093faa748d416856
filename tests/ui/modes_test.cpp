// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/every_mode.h"
#include "tests/ui/panels_test_moments.h"
#include "tests/ui/ui_test.h"
#include "ui/kit/histogram_plot.h"
#include "ui/kit/label_grid.h"
#include "ui/kit/negative_words.h"
#include "ui/kit/picture_strip.h"
#include "ui/kit/sample_box.h"
#include "ui/panes/draw/draw_gauge.h"
#include "ui/panes/draw/draw_readout.h"
#include "ui/panes/history/history_panel.h"
#include "ui/panes/insight_panel.h"
#include "ui/panes/layers/layer_notice.h"
#include "ui/panes/panel_table.h"
#include "ui/panes/samples/label_cells.h"
#include "ui/panes/samples/sample_words.h"
#include "ui/workbench/settings_draft.h"

#include <QLabel>

#include <algorithm>
#include <set>

namespace ff::modes_test {

/// Every pane in every mode: what it shows follows from the mode's traits.
class ModesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }
    void cleanup() { m_panel.reset(); }

    void everyPaneIsPainted_data();
    void everyPaneIsPainted();
    void dataShowsTheNegativesOfTheMode_data() { test::addEveryMode(); }
    void dataShowsTheNegativesOfTheMode();
    void samplesAreDescribed_data() { test::addEveryMode(); }
    void samplesAreDescribed();
    void layersShowTheirThresholds_data();
    void layersShowTheirThresholds();
    void wordsStandWhereThereIsNoGoodness_data() { test::addEveryMode(); }
    void wordsStandWhereThereIsNoGoodness();
    void onlyTheReadoutLearnsAtTheEnd_data() { test::addEveryMode(); }
    void onlyTheReadoutLearnsAtTheEnd();
    void drawShowsWhatDecides_data() { test::addEveryMode(); }
    void drawShowsWhatDecides();
    void historyHasCurvesOfLayersThatLearn_data() { test::addEveryMode(); }
    void historyHasCurvesOfLayersThatLearn();

private:
    Panel& show(QLatin1StringView id, const News& news);

    SettingsDraft m_draft {[](const Command&) { return Ticket {0}; }};
    std::unique_ptr<Panel> m_panel;
};

using namespace Qt::StringLiterals;

namespace {

/// The negative threshold is another one, so that the two lines can be told apart.
Moment momentOf(Mode mode)
{
    Moment moment = test::runningMoment(mode, 2, 10);
    moment.settings.negativeThreshold = 0.6;
    return moment;
}

/// As the worker answers.
Answer answerOf(Mode mode)
{
    const std::size_t values = traitsOf(mode).judgesAnswers ? 10 : 1;
    Answer answer;
    answer.votes = {true, true};
    answer.goodness.assign(2, std::vector<float>(values, 0.5F));
    answer.readout.assign(10, 0.1F);
    if (traitsOf(mode).judgesAnswers) {
        answer.score.assign(10, 1.0F);
    }
    return answer;
}

/// Where the lines stand that cross the histograms, in pixels; those of all rows are above each other.
std::set<int> placesOfLines(const QCustomPlot& plot)
{
    std::set<int> places;
    for (int i = 0; i < plot.itemCount(); ++i) {
        const auto* line = qobject_cast<QCPItemStraightLine*>(plot.item(i));
        if (line != nullptr && line->visible()) {
            if (!line->clipToAxisRect()) {
                return {}; // it crosses the other rows too
            }
            places.insert(qRound(line->point1->pixelPosition().x()));
        }
    }
    return places;
}

template <class Widget>
bool isShown(const Panel& panel)
{
    const Widget* widget = panel.findChild<Widget*>();
    return widget != nullptr && widget->isVisible();
}

} // namespace

Panel& ModesTest::show(QLatin1StringView id, const News& news)
{
    const auto rows = panelTable();
    const auto row
        = std::ranges::find_if(rows, [&](const PanelRow& each) { return id == QLatin1StringView(each.id); });
    m_panel.reset(row->make(nullptr));
    m_draft.follow(news.live);
    m_panel->useSettings(m_draft);
    m_panel->applyTheme(themeFor(m_panel->palette()));
    m_panel->resize(400, 700);
    m_panel->show();
    m_panel->record(news);
    m_panel->follow(news.live);
    m_panel->present(news.moment);
    m_panel->catchUp();
    QCoreApplication::processEvents();
    return *m_panel;
}

void ModesTest::everyPaneIsPainted_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<Mode>("mode");
    for (const PanelRow& row : panelTable()) {
        for (const Mode mode : test::everyMode()) {
            QTest::addRow("%s %d", row.id, static_cast<int>(mode)) << QString::fromUtf8(row.id) << mode;
        }
    }
}

void ModesTest::everyPaneIsPainted()
{
    QFETCH(QString, id);
    QFETCH(Mode, mode);
    const QByteArray name = id.toLatin1();
    Panel& panel = show(QLatin1StringView(name), test::newsOf({}));
    const QImage empty = panel.grab().toImage();
    Moment moment = momentOf(mode);
    moment.answer = answerOf(mode);
    News news = test::newsOf(moment);
    news.errors = {{300, 3, 10, 0.1, 0.2}};
    panel.record(news);
    panel.follow(news.live);
    panel.present(news.moment);
    panel.catchUp();
    QCoreApplication::processEvents();
    // The form shows settings, and no run is without; own samples and kept runs come from the disk; what
    // looks further inside waits for an answer.
    const bool waits = qobject_cast<const InsightPanel*>(&panel) != nullptr;
    if (id != u"model"_s && id != u"own"_s && id != u"runs"_s && !waits) {
        QVERIFY(panel.grab().toImage() != empty);
    }
}

void ModesTest::dataShowsTheNegativesOfTheMode()
{
    QFETCH(Mode, mode);
    const ModeTraits& traits = traitsOf(mode);
    const Panel& panel = show("data"_L1, test::newsOf(momentOf(mode)));
    const auto boxes = panel.findChildren<SampleBox*>();
    const auto box = [&](const QString& title) {
        return *std::ranges::find_if(boxes, [&](const SampleBox* each) { return each->title() == title; });
    };
    const bool hasNegatives = traits.negatives != NegativeKind::None;
    QCOMPARE(!box(u"Negative"_s)->note().isEmpty(), hasNegatives);
    QVERIFY(!box(u"Positive"_s)->note().isEmpty());
    QCOMPARE(box(u"How negatives are made"_s)->isVisible(), areOfTwoImages(traits.negatives));
    QCOMPARE(isShown<LabelCells>(panel), traits.negatives == NegativeKind::WrongLabel);
    const auto* masks = box(u"Masks"_s)->findChild<PictureStrip*>();
    QCOMPARE(masks->strength() == PictureStrip::Strength::Full, traits.negatives == NegativeKind::Hybrid);
    const auto* negatives = box(u"Negative"_s)->findChild<PictureStrip*>();
    QCOMPARE(negatives->shownCount() > 0, hasNegatives);
}

void ModesTest::samplesAreDescribed()
{
    QFETCH(Mode, mode);
    Moment moment = momentOf(mode);
    for (const Side side : {Side::Positive, Side::Negative}) {
        const QString words = sampleWords(moment, side, 2);
        const bool exists = side == Side::Positive || traitsOf(mode).negatives != NegativeKind::None;
        QCOMPARE(!words.isEmpty(), exists);
        QVERIFY2(!words.contains(u'%'), qPrintable(words));
        QCOMPARE(words.contains(u"the threshold"_s), exists && traitsOf(mode).hasThreshold);
    }
}

void ModesTest::layersShowTheirThresholds_data()
{
    QTest::addColumn<Settings>("settings");
    for (const Mode mode : test::everyMode()) {
        for (const ChoiceOption& loss : std::get<Choices>(settingRow("loss").domain)) {
            Settings settings = momentOf(mode).settings;
            assignText(settings, "loss", loss.id);
            QTest::addRow("%d %s", static_cast<int>(mode), loss.id.data()) << settings;
        }
    }
}

void ModesTest::layersShowTheirThresholds()
{
    QFETCH(Settings, settings);
    Moment moment = momentOf(settings.mode);
    moment.settings = settings;
    auto* plot = show("layers"_L1, test::newsOf(moment)).findChild<HistogramPlot*>();
    const Thresholds thresholds = thresholdsOf(settings);
    if (!insteadOfHistograms(moment).isEmpty()) {
        QVERIFY(!plot->isVisible());
        return;
    }
    for (const HistogramRow& row : plot->rows()) {
        QCOMPARE(row.hasThreshold(), thresholds.positive.has_value());
        QCOMPARE(row.hasNegativeThreshold(), thresholds.negative != thresholds.positive);
    }
    plot->replot();
    const HistogramRow& first = plot->rows().front();
    std::set<int> expected;
    for (const std::optional<double>& threshold : {thresholds.positive, thresholds.negative}) {
        if (threshold) {
            expected.insert(qRound(first.pixelAt(*threshold)));
        }
    }
    QCOMPARE(placesOfLines(*plot), expected);
    QCOMPARE(layerNotices(moment).front().text.contains(u"threshold"_s), thresholds.positive.has_value());
}

void ModesTest::wordsStandWhereThereIsNoGoodness()
{
    QFETCH(Mode, mode);
    const Panel& panel = show("layers"_L1, test::newsOf(momentOf(mode)));
    const auto labels = panel.findChildren<QLabel*>();
    const bool says = std::ranges::any_of(labels, [](const QLabel* label) {
        return label->isVisible() && label->text().contains(u"no goodness"_s);
    });
    QCOMPARE(says, traitsOf(mode).negatives == NegativeKind::None);
    QCOMPARE(isShown<HistogramPlot>(panel), !says);
}

void ModesTest::onlyTheReadoutLearnsAtTheEnd()
{
    QFETCH(Mode, mode);
    Moment moment = momentOf(mode);
    moment.settings.epochs = 3;
    moment.settings.refitEpochs = 2;
    QVERIFY(layerNotices(moment).front().text.contains(u"only the readout"_s));
    moment.epoch = 2.9;
    QVERIFY(!layerNotices(moment).front().text.contains(u"only the readout"_s));
}

void ModesTest::drawShowsWhatDecides()
{
    QFETCH(Mode, mode);
    Moment moment = momentOf(mode);
    moment.answer = answerOf(mode);
    const Panel& panel = show("draw"_L1, test::newsOf(moment));
    const bool judges = traitsOf(mode).judgesAnswers;
    QCOMPARE(isShown<LabelGrid>(panel), judges);
    QCOMPARE(isShown<DrawReadout>(panel), !judges);
    QCOMPARE(isShown<DrawGauge>(panel), !judges && traitsOf(mode).hasThreshold);
}

void ModesTest::historyHasCurvesOfLayersThatLearn()
{
    QFETCH(Mode, mode);
    News news = test::newsOf(momentOf(mode));
    news.curve = {{100, 1, 10, {0.6F, 0.7F}, {1, 1}}, {200, 2, 20, {0.7F, 0.8F}, {1, 1}}};
    const auto& panel = static_cast<const HistoryPanel&>(show("history"_L1, news));
    const std::size_t curves = traitsOf(mode).negatives == NegativeKind::None ? 0 : 2;
    QCOMPARE(panel.history().layers(LayerFigure::Separation).size(), curves);
    QCOMPARE(panel.history().lastStep(), 200);
}

const test::UiTest registered {"modes_test", test::runWithWindows<ModesTest>};

} // namespace ff::modes_test

#include "modes_test.moc"
