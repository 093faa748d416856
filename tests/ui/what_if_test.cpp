// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/insight_answers.h"
#include "tests/ui/posted_commands.h"
#include "tests/ui/ui_test.h"
#include "ui/figures/figure.h"
#include "ui/kit/histogram_plot.h"
#include "ui/panes/what_if/answer_bars.h"
#include "ui/panes/what_if/erasable_picture.h"
#include "ui/panes/what_if/unit_grid.h"
#include "ui/panes/what_if/what_if_panel.h"
#include "ui/workbench/selection.h"

#include <QCheckBox>
#include <QLabel>
#include <QLocale>
#include <QSlider>
#include <QTest>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace ff::what_if_test {

namespace {

constexpr int units = 30;

} // namespace

class WhatIfTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }
    void init();
    void cleanup() { m_panel.reset(); }

    void nothingIsAlteredAtFirst();
    void aLayerIsSwitchedOffAndOn();
    void aFastSliderWaitsForTheFirstPartOfATest();
    void saysAnswersAndErrorsBeforeAndAfter();
    void errorsOfBeforeStayUntilThereAreOthers();
    void pixelsAreBlankedAndBroughtBack();
    void resetTakesEverythingBack();
    void asksForThePictureInDrawOrATestImage();
    void keepsAlterationsOnlyForSuchANetwork();
    void aModeWithoutGoodnessHasTheReadoutOnly();
    void offersItsNumbers();

private:
    void show();
    insight::WhatIf foundAfter(std::int64_t images) const;
    void answerAfter(std::int64_t images);
    const question::WhatIf& asked() const { return *test::latestAsked<question::WhatIf>(m_posted).first; }
    std::size_t questions() const;
    template <typename Widget>
    Widget& find(const QString& name) const
    {
        return *m_panel->findChild<Widget*>(name);
    }
    UnitGrid& grid() const { return find<UnitGrid>(u"unitsOfLayer0"_s); }
    ErasablePicture& picture() const { return find<ErasablePicture>(u"erasable"_s); }
    QString text(const QString& name) const { return find<QLabel>(name).text(); }

    std::vector<Command> m_posted;
    std::unique_ptr<Selection> m_selection;
    Moment m_moment;
    std::unique_ptr<WhatIfPanel> m_panel;
};

void WhatIfTest::init()
{
    m_posted.clear();
    m_moment = test::runningMoment(Mode::Supervised, 2, 3);
    m_selection = std::make_unique<Selection>();
    m_panel = std::make_unique<WhatIfPanel>();
    m_panel->usePost(test::collectIn(m_posted));
    m_panel->useSelection(*m_selection);
    m_panel->applyTheme(themeFor(QPalette(Qt::white)));
    m_panel->resize(700, 900);
    m_panel->show();
    show();
    answerAfter(100);
}

void WhatIfTest::show()
{
    const News news = test::newsOf(m_moment);
    m_panel->record(news);
    m_panel->present(news.moment);
}

/// What is known of the latest question after so many of 100 images: a becomes b, 3 % become 17 %.
insight::WhatIf WhatIfTest::foundAfter(std::int64_t images) const
{
    const bool judges = traitsOf(m_moment.settings.mode).judgesAnswers;
    insight::WhatIf found;
    found.question = asked();
    found.picture = found.alteredPicture = test::plainPictures(1, 90);
    found.image = asked().picture.empty() ? asked().image : -1;
    found.trueLabel = found.image >= 0 ? 1 : -1;
    found.images = images;
    found.allImages = 100;
    found.judgesAnswers = judges;
    found.asItIs.activities.assign(2, std::vector<float>(units, 1));
    found.asItIs.answer.readout = {0.7F, 0.2F, 0.1F};
    found.asItIs.answer.byReadout = 0;
    found.altered = found.asItIs;
    found.altered.answer.readout = {0.2F, 0.7F, 0.1F};
    found.altered.answer.byReadout = 1;
    found.asItIs.wrongByReadout = 3 * images / 100;
    found.altered.wrongByReadout = 17 * images / 100;
    if (judges) {
        found.asItIs.answer.score = {40, 20, 10};
        found.asItIs.answer.byGoodness = 0;
        found.asItIs.answer.goodness.assign(2, {1.5F, 1, 0.75F});
        found.altered.answer.goodness.assign(2, {0.5F, 0.5F, 0.5F});
        found.altered.answer.score = {5, 5, 5};
        found.altered.answer.byGoodness = 0;
    }
    if (images > 0 && !traitsOf(m_moment.settings.mode).measure.name.empty()) {
        found.asItIs.layers.assign(2, test::layerView(784, units));
        found.altered.layers = found.asItIs.layers;
    }
    return found;
}

void WhatIfTest::answerAfter(std::int64_t images)
{
    const Ticket ticket = test::latestAsked<question::WhatIf>(m_posted).second;
    News news = test::newsOf(m_moment);
    news.insights = {std::make_shared<const Insight>(
        Insight {ticket, m_moment.run, m_moment.step, m_moment.epoch, images == 100, foundAfter(images)})};
    m_panel->record(news);
    QCoreApplication::processEvents();
}

std::size_t WhatIfTest::questions() const
{
    return static_cast<std::size_t>(std::ranges::count_if(
        m_posted, [](const Command& command) { return test::asked<question::WhatIf>(command) != nullptr; }));
}

void WhatIfTest::nothingIsAlteredAtFirst()
{
    QVERIFY(asked() == question::WhatIf {});
    QVERIFY(!find<QToolButton>(u"whatIfReset"_s).isEnabled());
}

void WhatIfTest::aLayerIsSwitchedOffAndOn()
{
    auto& layer = find<QCheckBox>(u"layerOn1"_s);
    QTest::mouseClick(&layer, Qt::LeftButton, {}, {8, layer.height() / 2});
    QCOMPARE(asked().alterations.offLayers, std::vector<int> {1});
    answerAfter(100);
    QTest::keyClick(&layer, Qt::Key_Space);
    QVERIFY(asked() == question::WhatIf {});
}

void WhatIfTest::aFastSliderWaitsForTheFirstPartOfATest()
{
    const std::size_t before = questions();
    auto& noise = find<QSlider>(u"whatIfNoise"_s);
    for (int value = 1; value <= 40; ++value) {
        noise.setValue(value);
    }
    QCOMPARE(questions(), before + 1);
    QCOMPARE(asked().alterations.noise, 0.01);
    answerAfter(0);
    QCOMPARE(questions(), before + 1);
    answerAfter(10);
    QCOMPARE(questions(), before + 2);
    QCOMPARE(asked().alterations.noise, 0.4);
    answerAfter(100);
    QCOMPARE(questions(), before + 2);
    QVERIFY(!m_panel->isWaiting());
}

void WhatIfTest::saysAnswersAndErrorsBeforeAndAfter()
{
    QCOMPARE(text(u"whatIfAnswerReadout"_s), u"Readout: a"_s); // nothing is altered
    QCOMPARE(text(u"whatIfErrorReadout"_s), u"Test error: 3.0\u00a0%"_s);
    find<QSlider>(u"whatIfNoise"_s).setValue(10);
    answerAfter(100);
    QCOMPARE(text(u"whatIfAnswerReadout"_s), u"Readout: a \u2192 b"_s);
    QCOMPARE(text(u"whatIfErrorReadout"_s), u"Test error: 3.0\u00a0% \u2192 17.0\u00a0%"_s);
    QCOMPARE(text(u"whatIfAnswerGoodness"_s), u"Goodness: a \u2192 none"_s);
    const AnswerBars::Content& bars = find<AnswerBars>(u"whatIfBarsGoodness"_s).content();
    QCOMPARE(bars.before, (std::vector<float> {30, 10, 0}));
    QCOMPARE(bars.after, (std::vector<float> {0, 0, 0}));
    QCOMPARE(bars.answerBefore, std::optional(0));
    QVERIFY(!bars.answerAfter);
}

void WhatIfTest::errorsOfBeforeStayUntilThereAreOthers()
{
    find<QSlider>(u"whatIfNoise"_s).setValue(10);
    answerAfter(0);
    QVERIFY(text(u"whatIfErrorReadout"_s).contains(u"3.0"_s));
    QVERIFY(!find<QLabel>(u"whatIfErrorReadout"_s).isEnabled());
    answerAfter(50);
    QVERIFY(text(u"whatIfErrorReadout"_s).contains(u"16.0"_s)); // 8 of 50
    QVERIFY(find<QLabel>(u"whatIfErrorReadout"_s).isEnabled());
}

void WhatIfTest::pixelsAreBlankedAndBroughtBack()
{
    const QPoint middle = picture().pixelRect({5, 3}).center().toPoint();
    QTest::mouseClick(&picture(), Qt::LeftButton, {}, middle);
    const std::vector<std::uint8_t> blanked = asked().alterations.blanked;
    QCOMPARE(blanked.size(), std::size_t {test::pictureSide * test::pictureSide});
    QCOMPARE(blanked[3 * test::pictureSide + 5], std::uint8_t {1});
    QCOMPARE(blanked[3 * test::pictureSide + 6], std::uint8_t {0});
    answerAfter(100);
    QTest::mouseClick(&picture(), Qt::RightButton, {}, middle);
    QVERIFY(asked().alterations.blanked.empty());
}

void WhatIfTest::resetTakesEverythingBack()
{
    QTest::mouseClick(&picture(), Qt::LeftButton, {}, picture().rect().center());
    answerAfter(100);
    QTest::mouseClick(&grid(), Qt::LeftButton, {}, grid().cellRect(7).center());
    answerAfter(100);
    find<QSlider>(u"whatIfNoise"_s).setValue(30);
    answerAfter(100);
    find<QSlider>(u"offShare1"_s).setValue(30);
    answerAfter(100);
    find<QCheckBox>(u"layerOn1"_s).click();
    answerAfter(100);
    QVERIFY(find<QToolButton>(u"whatIfReset"_s).isEnabled());
    find<QToolButton>(u"whatIfReset"_s).click();
    QVERIFY(asked() == question::WhatIf {});
    QVERIFY(!find<QToolButton>(u"whatIfReset"_s).isEnabled());
}

void WhatIfTest::asksForThePictureInDrawOrATestImage()
{
    find<QToolButton>(u"whatIfForward"_s).click();
    QCOMPARE(asked().image, std::int64_t {1});
    answerAfter(100);
    QVERIFY(text(u"whatIfPicture"_s).contains(u"Test image 2, of class b"_s));
    m_selection->setSeen({1, 2, 3});
    QCOMPARE(asked().picture, (std::vector<std::uint8_t> {1, 2, 3}));
    answerAfter(100);
    QVERIFY(!find<QToolButton>(u"whatIfForward"_s).isVisible());
}

void WhatIfTest::keepsAlterationsOnlyForSuchANetwork()
{
    find<QCheckBox>(u"layerOn1"_s).click();
    answerAfter(100);
    m_moment.run = 2;
    show();
    QCOMPARE(asked().alterations.offLayers, std::vector<int> {1});
    answerAfter(100);
    m_moment.run = 3;
    m_moment.settings.layers = {500};
    show();
    QVERIFY(asked() == question::WhatIf {});
    QVERIFY(m_panel->figures().empty());
}

void WhatIfTest::aModeWithoutGoodnessHasTheReadoutOnly()
{
    m_moment = test::runningMoment(Mode::Backprop, 2, 3);
    m_moment.run = 2;
    show();
    answerAfter(100);
    QVERIFY(find<QLabel>(u"whatIfErrorReadout"_s).isVisible());
    QVERIFY(!find<QLabel>(u"whatIfErrorGoodness"_s).isVisible());
    QVERIFY(!find<HistogramPlot>(u"whatIfHistograms"_s).isVisible());
    QCOMPARE(m_panel->figures().size(), std::size_t {2});
}

void WhatIfTest::offersItsNumbers()
{
    QVERIFY(find<HistogramPlot>(u"whatIfHistograms"_s).compared().layers.empty()); // nothing is altered
    find<QCheckBox>(u"layerOn1"_s).click();
    answerAfter(100);
    QCOMPARE(find<HistogramPlot>(u"whatIfHistograms"_s).compared().layers.size(), std::size_t {2});
    const std::vector<Figure> figures = m_panel->figures();
    QCOMPARE(figures.size(), std::size_t {5});
    QCOMPARE(figures[0].table.rows.size(), std::size_t {3});
    QCOMPARE(std::get<std::int64_t>(figures[1].table.rows[0][3]), std::int64_t {17});
    QVERIFY(figures[0].context().contains(u"layer 2 off"_s));
    QCOMPARE(figures[2].table.rows.size(), std::size_t {6}); // of each layer with each label
    QCOMPARE(std::get<float>(figures[2].table.rows[4][3]), 0.5F);
    QCOMPARE(std::get<double>(figures[3].table.rows[1][2]), 0.93);
}

const test::UiTest registered {"what_if_test", test::runWithWindows<WhatIfTest>};

} // namespace ff::what_if_test

#include "what_if_test.moc"
