// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/panels_test_moments.h"
#include "tests/ui/ui_test.h"
#include "ui/kit/sample_box.h"
#include "ui/kit/separation_text.h"
#include "ui/kit/steady_range.h"
#include "ui/panes/layers/layer_notice.h"
#include "ui/panes/samples/augmentation_words.h"
#include "ui/panes/samples/sample_words.h"
#include "ui/panes/samples/samples_panel.h"

#include <QLabel>
#include <QTest>

#include <algorithm>
#include <limits>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace ff::panels_test_words {

class PanelWordsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }

    void wordsJudgeAgainstTheThreshold_data();
    void wordsJudgeAgainstTheThreshold();
    void noticesInWords_data();
    void noticesInWords();
    void whatARunWentBackFromIsSaidFirst();
    void whatIsDoneToTheImagesIsSaid_data();
    void whatIsDoneToTheImagesIsSaid();
    void theDataPaneSaysWhatIsDoneToTheImages();
    void separationMarksItsChange();
    void rangeWidensAtOnceAndShrinksLate();
    void occupiedSpanLeavesStragglersOut();
};

void PanelWordsTest::wordsJudgeAgainstTheThreshold_data()
{
    QTest::addColumn<Side>("side");
    QTest::addColumn<float>("first");
    QTest::addColumn<float>("second");
    QTest::addColumn<QString>("words");
    const QString negative = u"Image of a a carrying label b. Layer 1 goodness %1, layer 2 %2: %3"_s;
    const QString positive = u"Image of a a carrying its true label. Layer 1 goodness %1, layer 2 %2: %3"_s;
    QTest::newRow("good negative") << Side::Negative << 0.62F << 0.41F
                                   << negative.arg(u"0.62"_s, u"0.41"_s,
                                                   u"below the threshold 1.00, as it should be."_s);
    QTest::newRow("bad negative") << Side::Negative << 1.5F << 1.25F
                                  << negative.arg(u"1.50"_s, u"1.25"_s,
                                                  u"not below the threshold 1.00 yet."_s);
    QTest::newRow("half negative") << Side::Negative << 1.5F << 0.5F
                                   << negative.arg(u"1.50"_s, u"0.50"_s,
                                                   u"below the threshold 1.00 in some layers only."_s);
    QTest::newRow("good positive") << Side::Positive << 1.5F << 1.25F
                                   << positive.arg(u"1.50"_s, u"1.25"_s,
                                                   u"above the threshold 1.00, as it should be."_s);
    QTest::newRow("bad positive") << Side::Positive << 0.5F << 0.25F
                                  << positive.arg(u"0.50"_s, u"0.25"_s,
                                                  u"not above the threshold 1.00 yet."_s);
}

void PanelWordsTest::wordsJudgeAgainstTheThreshold()
{
    QFETCH(Side, side);
    QFETCH(float, first);
    QFETCH(float, second);
    QFETCH(QString, words);
    Moment moment = test::runningMoment(Mode::Supervised, 2, 10);
    auto& goodness
        = side == Side::Positive ? moment.samples->positiveGoodness : moment.samples->negativeGoodness;
    goodness[0][0] = first;
    goodness[1][0] = second;
    QCOMPARE(sampleWords(moment, side, 0), words);
}

void PanelWordsTest::noticesInWords_data()
{
    QTest::addColumn<Moment>("moment");
    QTest::addColumn<QString>("words");
    QTest::addColumn<bool>("warns");
    Moment moment = test::runningMoment(Mode::Supervised, 3, 10);
    moment.data.trainCount = 60'000;
    QTest::newRow("learning") << moment << u"Drag the dashed line"_s << false;
    moment.layers[2].separation = 0.51;
    QTest::newRow("blind") << moment << u"Layer 3 hardly separates yet."_s << true;
    moment.epoch = 0.9;
    QTest::newRow("blind, too early to say") << moment << u"Drag the dashed line"_s << false;
    moment.epoch = 3;
    moment.layers[0].separation = 0.49;
    QTest::newRow("two blind") << moment << u"Layers 1, 3 hardly separate yet."_s << true;
    moment.layers[0].positiveMean = 0.98;
    moment.layers[0].negativeMean = 1.01;
    QTest::newRow("stuck") << moment << u"Layer 1 is stuck at the threshold."_s << true;
    moment.layers[1].deadUnits = 0.96;
    QTest::newRow("dead") << moment << u"Layer 2 is dead: no unit answers."_s << true;
    moment.step = 0;
    moment.layers[1].deadUnits = 0;
    QTest::newRow("untrained") << moment << u"Untrained"_s << false;
}

void PanelWordsTest::noticesInWords()
{
    QFETCH(Moment, moment);
    QFETCH(QString, words);
    QFETCH(bool, warns);
    const LayerNotice notice = layerNotices(moment).front();
    QVERIFY2(notice.text.startsWith(words), qPrintable(notice.text));
    QCOMPARE(notice.kind == LayerNotice::Kind::Warning, warns);
}

void PanelWordsTest::whatARunWentBackFromIsSaidFirst()
{
    Moment moment = test::runningMoment(Mode::Supervised, 3, 10);
    moment.layers[1].deadUnits = 0.96;
    for (const std::int64_t step : {300, 0}) { // it may be back at its beginning
        moment.step = step;
        const LayerNotice notice = layerNotices(moment, Divergence {340, 240, 2}).front();
        QVERIFY2(notice.text.startsWith(u"The run turned non-finite at step 340"_s), qPrintable(notice.text));
        QCOMPARE(notice.kind, LayerNotice::Kind::Warning);
    }
}

void PanelWordsTest::whatIsDoneToTheImagesIsSaid_data()
{
    QTest::addColumn<QString>("settings");
    QTest::addColumn<double>("epoch");
    QTest::addColumn<QString>("words");
    QTest::newRow("nothing") << QString() << 0.0 << QString();
    QTest::newRow("shift") << u"jitter=1"_s << 0.0 << u"Shifted by up to 1 px."_s;
    QTest::newRow("full") << u"rotation=12 elastic=32"_s << 3.0
                          << u"At full strength: rotated by up to 12°, elastic 32 px."_s;
    QTest::newRow("less") << u"rotation=12.5 augmentation=0.6"_s << 3.0
                          << u"At 60 % of full strength: rotated by up to 12.5°."_s;
    QTest::newRow("ramp") << u"cutout=4 epochs=10"_s << 9.0
                          << u"At 50 % of full strength: a square of 4 px cut out."_s;
    QTest::newRow("over") << u"shear=0.1 jitter=2 epochs=10"_s << 10.0
                          << u"Shifted by up to 2 px. Not deformed: the strength has come to 0."_s;
    QTest::newRow("rest") << u"flip=horizontal scaling=0.12 shear=0.1"_s << 0.0
                          << u"At full strength: half of them mirrored, scaled by up to 12 %, sheared by up "
                             "to 0.1."_s;
}

namespace {

Settings settingsOf(const QString& texts)
{
    Settings settings;
    for (const QString& each : texts.split(u' ', Qt::SkipEmptyParts)) {
        assignText(settings, each.section(u'=', 0, 0).toStdString(), each.section(u'=', 1).toStdString());
    }
    return settings;
}

} // namespace

void PanelWordsTest::whatIsDoneToTheImagesIsSaid()
{
    QFETCH(QString, settings);
    QFETCH(double, epoch);
    QTEST(augmentationWords(settingsOf(settings), epoch), "words");
}

void PanelWordsTest::theDataPaneSaysWhatIsDoneToTheImages()
{
    SamplesPanel panel;
    panel.show();
    auto* box = panel.findChild<SampleBox*>(u"positiveBox"_s);
    Moment moment = test::runningMoment(Mode::Supervised, 2, 10);
    panel.present(test::shared(moment));
    QCOMPARE(box->footnote(), QString());
    moment.settings.rotation = 12;
    panel.present(test::shared(moment));
    QCOMPARE(box->footnote(), augmentationWords(moment.settings, moment.epoch));
    const auto shown = [&](QLabel* label) { return label->text() == box->footnote() && label->isVisible(); };
    QVERIFY(std::ranges::any_of(box->findChildren<QLabel*>(), shown));
}

void PanelWordsTest::separationMarksItsChange()
{
    LayerView layer = test::layerView(784, 500);
    layer.separationChange = 0.01;
    QCOMPARE(separationText(layer), u"separation 0.93 \u25b2"_s);
    layer.separationChange = -0.01;
    QCOMPARE(separationText(layer), u"separation 0.93 \u25bc"_s);
    layer.separationChange = 0.001;
    QCOMPARE(separationText(layer), u"separation 0.93 \u25ac"_s);
    layer.separationChange = std::numeric_limits<double>::quiet_NaN();
    QCOMPARE(separationText(layer), u"separation 0.93"_s);
}

void PanelWordsTest::rangeWidensAtOnceAndShrinksLate()
{
    SteadyRange range;
    const Span first = range.update({0.5, 1.5}, 0ms);
    QVERIFY(first.lower < 0.5 && first.upper > 1.5);
    const Span wide = range.update({0.5, 4.0}, 100ms);
    QVERIFY(wide.upper > 4.0);
    QCOMPARE(range.update({0.5, 1.5}, 200ms), wide);
    QCOMPARE(range.update({0.5, 3.9}, 2100ms), wide);
    QCOMPARE(range.update({0.5, 1.5}, 2200ms), wide);
    QCOMPARE(range.update({0.5, 1.5}, 4100ms), wide);
    QVERIFY(range.update({0.5, 1.5}, 4200ms).upper < 2.0);
}

void PanelWordsTest::occupiedSpanLeavesStragglersOut()
{
    LayerView layer = test::layerView(784, 500);
    layer.upper = 4;
    layer.positive = {0.0F, 0.999F, 0.0F, 0.001F};
    layer.negative = {0.001F, 0.999F, 0.0F, 0.0F};
    QCOMPARE(occupiedSpan(layer, {1, 1}), (Span {1, 2}));
    QCOMPARE(occupiedSpan(layer, {}), (Span {1, 2}));
    QCOMPARE(occupiedSpan(layer, {2.5, 0.5}), (Span {0.5, 2.5}));
    layer.upper = std::numeric_limits<double>::quiet_NaN();
    QCOMPARE(occupiedSpan(layer, {2.5, 2.5}), (Span {2.5, 2.5}));
}

const test::UiTest registered {"panels_test_words", test::runWithWindows<PanelWordsTest>};

} // namespace ff::panels_test_words

#include "panels_test_words.moc"
