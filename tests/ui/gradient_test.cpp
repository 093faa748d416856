// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/insight_answers.h"
#include "tests/ui/posted_commands.h"
#include "tests/ui/ui_test.h"
#include "ui/figures/figure.h"
#include "ui/kit/layer_box.h"
#include "ui/panes/gradient/gradient_panel.h"
#include "ui/panes/gradient/slope_plot.h"
#include "ui/workbench/selection.h"

#include <QLabel>
#include <QLocale>
#include <QTest>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace ff::gradient_test {

namespace {

constexpr int classes = 3;

/// Four weights of the layer, of which both slopes agree to a millionth, and one of the layer below.
insight::GradientCheck checked(const question::GradientCheck& asked, Mode mode)
{
    insight::GradientCheck found;
    found.question = asked;
    found.isLocal = mode != Mode::Backprop;
    found.samples = test::samples(mode, 2, classes);
    found.loss = 0.625;
    for (int i = 0; i < 4; ++i) {
        const double slope = 0.01 * (i - 2);
        found.slopes.push_back({i, 10 + i, slope, slope + 2e-8});
    }
    found.count = 4;
    found.weights = 1000;
    found.steepest = 0.02;
    if (asked.layer > 0) {
        found.below.push_back({5, 6, found.isLocal ? 0 : -0.03, -0.03});
    }
    return found;
}

} // namespace

class GradientTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }
    void init();
    void cleanup() { m_panel.reset(); }

    void asksForWhatIsLookedAt();
    void asksForAnotherLayerAndAnotherNegative();
    void saysHowWellTheTwoAgree();
    void saysThatNothingFlowsToTheLayerBelow();
    void saysWhatASlopeIs();
    void anAnswerStaysUntilAnotherIsWhole();
    void topDownNetworksHaveNoSingleSlope();
    void figuresHoldTheNumbers();

private:
    void show(Mode mode = Mode::Supervised);
    void answer(const insight::GradientCheck& found, bool isComplete = true);
    void answer() { answer(checked(asked(), m_moment.settings.mode)); }
    const question::GradientCheck& asked() const
    {
        return *test::latestAsked<question::GradientCheck>(m_posted).first;
    }
    QString text(const char* name) const
    {
        return m_panel->findChild<QLabel*>(QLatin1StringView(name))->text();
    }
    SlopePlot& plot() const { return *m_panel->findChild<SlopePlot*>(); }

    std::vector<Command> m_posted;
    std::unique_ptr<Selection> m_selection;
    Moment m_moment;
    std::unique_ptr<GradientPanel> m_panel;
};

void GradientTest::init()
{
    m_posted.clear();
    m_selection = std::make_unique<Selection>();
    m_panel = std::make_unique<GradientPanel>();
    m_panel->usePost(test::collectIn(m_posted));
    m_panel->useSelection(*m_selection);
    m_panel->applyTheme(themeFor(QPalette(Qt::white)));
    m_panel->resize(800, 500);
    m_panel->show();
    show();
}

void GradientTest::show(Mode mode)
{
    m_moment = test::runningMoment(mode, 2, classes);
    m_moment.run = static_cast<std::uint64_t>(mode) + 1;
    const News news = test::newsOf(m_moment);
    m_panel->record(news);
    m_panel->present(news.moment);
}

void GradientTest::answer(const insight::GradientCheck& found, bool isComplete)
{
    const Ticket ticket = test::latestAsked<question::GradientCheck>(m_posted).second;
    News news = test::newsOf(m_moment);
    news.insights = {std::make_shared<const Insight>(
        Insight {ticket, m_moment.run, m_moment.step, m_moment.epoch, isComplete, found})};
    m_panel->record(news);
}

void GradientTest::asksForWhatIsLookedAt()
{
    QVERIFY(asked().picture.empty());
    QCOMPARE(asked().label, -1);
    m_selection->setPicture({test::plainPictures(1, 7), 2});
    m_selection->setSeen({1, 2, 3});
    QCOMPARE(asked().picture, (std::vector<std::uint8_t> {1, 2, 3}));
    QCOMPARE(asked().label, 2);
    m_selection->setPicture({}); // a drawing
    m_selection->setSeen({4});
    QCOMPARE(asked().label, -1);
    QCOMPARE(asked().picture, (std::vector<std::uint8_t> {4}));
}

void GradientTest::asksForAnotherLayerAndAnotherNegative()
{
    QCOMPARE(asked().layer, 1); // the highest, which has a layer below
    m_panel->findChild<LayerBox*>()->setCurrentIndex(0);
    QCOMPARE(asked().layer, 0);
    const std::int64_t before = asked().seed;
    m_panel->findChild<QToolButton*>(u"anotherNegative"_s)->click();
    QVERIFY(asked().seed != before);
}

void GradientTest::saysHowWellTheTwoAgree()
{
    answer();
    QCOMPARE(
        text("gradientAgreement"),
        u"dL/dw of 4 of 1000 weights: closed form and numeric differ by at most 1e-06 of the steepest."_s);
    QVERIFY(text("gradientLoss").contains(u"Positive: goodness 1.50 per unit, p\u00a0=\u00a0"_s));
    QVERIFY(text("gradientLoss").contains(u"Negative: goodness 0.50 per unit, p\u00a0=\u00a0"_s));
    QVERIFY(text("gradientLoss").endsWith(u"Loss L = 0.625"_s));
    m_panel->findChild<QToolButton*>(u"anotherNegative"_s)->click();
    insight::GradientCheck silent = checked(asked(), Mode::Supervised);
    silent.steepest = 0;
    answer(silent);
    QVERIFY(text("gradientAgreement").startsWith(u"No weight of this layer has a gradient"_s));
}

void GradientTest::saysThatNothingFlowsToTheLayerBelow()
{
    answer();
    QVERIFY2(text("gradientBelow").contains(u"nothing flows to the layer below"_s),
             qPrintable(text("gradientBelow")));
    QVERIFY(text("gradientBelow").contains(u"layer 1"_s) && text("gradientBelow").contains(u"0.03"_s));
    m_panel->findChild<LayerBox*>()->setCurrentIndex(0);
    answer();
    QCOMPARE(text("gradientBelow"), u"Below layer 1 there is only the image."_s);
    m_panel->findChild<LayerBox*>()->setCurrentIndex(1);
    show(Mode::Backprop);
    answer();
    QVERIFY(text("gradientBelow").contains(u"Backpropagation passes them down"_s));
    QVERIFY(!text("gradientLoss").contains(u"goodness"_s));
}

void GradientTest::saysWhatASlopeIs()
{
    answer();
    plot().replot();
    const insight::GradientCheck found = checked(asked(), Mode::Supervised);
    QTest::mouseMove(&plot(), plot().positionOf(found.slopes.front()).toPoint());
    QTRY_COMPARE_WITH_TIMEOUT(plot().hoverText(),
                              u"Layer 2, unit 1, input 11\nclosed form -0.02\nnumeric -0.02"_s, 60000);
    QTest::mouseMove(&plot(), plot().positionOf(found.below.front()).toPoint());
    QTRY_COMPARE_WITH_TIMEOUT(plot().hoverText(), u"Layer 1, unit 6, input 7\nclosed form 0\nnumeric -0.03"_s,
                              60000);
}

void GradientTest::anAnswerStaysUntilAnotherIsWhole()
{
    answer();
    const QString whole = text("gradientAgreement");
    m_moment.step += 100;
    const News news = test::newsOf(m_moment);
    m_panel->record(news);
    m_panel->present(news.moment);
    insight::GradientCheck part = checked(asked(), Mode::Supervised);
    part.slopes.resize(1);
    answer(part, false);
    QCOMPARE(text("gradientAgreement"), whole);
    m_panel->findChild<QToolButton*>(u"anotherNegative"_s)->click();
    part.question = asked();
    answer(part, false); // of another question it is better than none
    QCOMPARE(text("gradientAgreement"), u"1 of 4 weights tried …"_s);
}

void GradientTest::topDownNetworksHaveNoSingleSlope()
{
    const std::size_t before = m_posted.size();
    show(Mode::TopDown);
    QVERIFY(std::ranges::none_of(
        m_posted.begin() + static_cast<std::ptrdiff_t>(before), m_posted.end(),
        [](const Command& each) { return test::asked<question::GradientCheck>(each) != nullptr; }));
    QVERIFY(!m_panel->findChild<LayerBox*>()->isEnabled());
    QVERIFY(m_panel->figures().empty());
    show(Mode::Unsupervised);
    QVERIFY(m_panel->findChild<LayerBox*>()->isEnabled());
    answer();
    QCOMPARE(m_panel->figures().size(), std::size_t {1});
}

void GradientTest::figuresHoldTheNumbers()
{
    QVERIFY(m_panel->figures().empty());
    insight::GradientCheck begun = checked(asked(), m_moment.settings.mode);
    begun.slopes.clear();
    begun.below.clear();
    answer(begun, false);
    QVERIFY2(m_panel->figures().empty(), "no weight has been tried yet");
    answer();
    const Table table = m_panel->figures().front().table;
    QCOMPARE(table.rows.size(), std::size_t {5});
    QCOMPARE(std::get<std::int64_t>(table.rows[0][0]), 2);
    QCOMPARE(std::get<double>(table.rows[0][3]), -0.02);
    QCOMPARE(std::get<std::int64_t>(table.rows[4][0]), 1);
    QCOMPARE(std::get<double>(table.rows[4][4]), -0.03);
}

const test::UiTest registered {"gradient_test", test::runWithWindows<GradientTest>};

} // namespace ff::gradient_test

#include "gradient_test.moc"
