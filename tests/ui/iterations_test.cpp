// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/insight_answers.h"
#include "tests/ui/posted_commands.h"
#include "tests/ui/settled_iterations.h"
#include "tests/ui/ui_test.h"
#include "ui/figures/figure.h"
#include "ui/kit/picture_strip.h"
#include "ui/panes/iterations/goodness_plot.h"
#include "ui/panes/iterations/iteration_bar.h"
#include "ui/panes/iterations/iterations_panel.h"
#include "ui/workbench/selection.h"

#include <QComboBox>
#include <QLabel>
#include <QLocale>
#include <QSignalSpy>
#include <QSlider>
#include <QTest>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace ff::iterations_test {
using test::classes;
using test::iterations;
using test::settled;

class IterationsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }
    void init();
    void cleanup() { m_panel.reset(); }

    void asksForThePictureThatIsLookedAt();
    void asksForTheLabelThatIsChosen();
    void saysWhatTheLabelMakesOfTheGoodness();
    void whatIsChosenIsMarkedEverywhere();
    void playsToTheEndOnlyWhenTold();
    void namesGiveWayToThoseThatStandOut();
    void aTestImageIsLookedAt();
    void onlyTopDownNetworksIterate();
    void restsWhileNobodyLooks();
    void figuresHoldTheNumbers();

private:
    void show(Mode mode = Mode::TopDown);
    void answerIterations(int label, std::int64_t image = -1);
    void answer(insight::Iterations found);
    const question::Iterations& asked() const
    {
        return *test::latestAsked<question::Iterations>(m_posted).first;
    }
    template <typename Widget>
    Widget& find(const char* name) const
    {
        return *m_panel->findChild<Widget*>(QLatin1StringView(name));
    }
    GoodnessPlot& plot() const { return *m_panel->findChild<GoodnessPlot*>(); }
    IterationBar& bar() const { return *m_panel->findChild<IterationBar*>(); }
    bool says(const QString& words) const;

    std::vector<Command> m_posted;
    Ticket m_answered = 0;
    std::unique_ptr<Selection> m_selection;
    Moment m_moment;
    std::unique_ptr<IterationsPanel> m_panel;
};

void IterationsTest::init()
{
    m_posted.clear();
    m_answered = 0;
    m_selection = std::make_unique<Selection>();
    m_panel = std::make_unique<IterationsPanel>();
    m_panel->usePost(test::collectIn(m_posted));
    m_panel->useSelection(*m_selection);
    m_panel->applyTheme(themeFor(QPalette(Qt::white)));
    m_panel->resize(700, 500);
    m_panel->show();
    show();
}

void IterationsTest::show(Mode mode)
{
    m_moment = test::runningMoment(mode, 2, classes);
    m_moment.run = static_cast<std::uint64_t>(mode) + 1;
    const News news = test::newsOf(m_moment);
    m_panel->record(news);
    m_panel->present(news.moment);
}

void IterationsTest::answerIterations(int label, std::int64_t image)
{
    answer(settled(asked(), label, image));
}

/// Each question is answered once: another picture makes another one.
void IterationsTest::answer(insight::Iterations found)
{
    if (m_answered == test::latestAsked<question::Iterations>(m_posted).second) {
        m_selection->setSeen({static_cast<std::uint8_t>(m_answered)});
    }
    m_answered = test::latestAsked<question::Iterations>(m_posted).second;
    test::answer(*m_panel, m_moment, m_answered, std::move(found));
    QCoreApplication::processEvents();
    plot().replot(); // what is shown is where it will be
}

bool IterationsTest::says(const QString& words) const
{
    return std::ranges::any_of(m_panel->findChildren<QLabel*>(), [&](const QLabel* label) {
        return label->isVisible() && label->text().contains(words);
    });
}

void IterationsTest::asksForThePictureThatIsLookedAt()
{
    QVERIFY(asked().picture.empty());
    m_selection->setSeen({1, 2, 3});
    QCOMPARE(asked().picture, (std::vector<std::uint8_t> {1, 2, 3}));
    m_selection->setSeen({});
    QVERIFY(asked().picture.empty());
}

void IterationsTest::asksForTheLabelThatIsChosen()
{
    QCOMPARE(asked().label, -1);
    QCOMPARE(find<QComboBox>("iterationsLabel").count(), 1 + classes);
    find<QComboBox>("iterationsLabel").setCurrentIndex(2);
    QCOMPARE(asked().label, 1);
    m_moment.run += 10; // another run of the same data
    m_panel->present(test::newsOf(m_moment).moment);
    QCOMPARE(asked().label, 1);
}

void IterationsTest::saysWhatTheLabelMakesOfTheGoodness()
{
    answerIterations(2);
    QVERIFY(says(u"With c clamped, the goodness of the voting layers is 7.50 per unit in iterations 3 to 5. "
                 "That is the answer; b comes next with 5.00."_s));
    find<QComboBox>("iterationsLayer").setCurrentIndex(2);
    QVERIFY(says(u"the goodness of layer 2 is 15.00"_s));
    find<QComboBox>("iterationsLabel").setCurrentIndex(1);
    answerIterations(0);
    QVERIFY(says(u"With a clamped, the goodness of layer 2 is 5.00 per unit in iterations 3 to 5. "
                 "The network takes it for c, with which it is 15.00."_s));
    QVERIFY(!says(u"Nothing is drawn"_s));
    insight::Iterations close = settled(asked(), 0, -1);
    close.deciding[1][0] = 14.998F;
    answer(close);
    QVERIFY(says(u"layer 2 is 14.998 per unit"_s) && says(u"with which it is 15.000"_s));
}

void IterationsTest::whatIsChosenIsMarkedEverywhere()
{
    answerIterations(2);
    const auto isShown = [&](int iteration) {
        return bar().iteration() == iteration && find<PictureStrip>("activities1").marked() == iteration
            && find<PictureStrip>("activities2").marked() == iteration
            && says(u"Iteration %1 of 8"_s.arg(iteration));
    };
    QVERIFY(isShown(8));
    QTest::mouseClick(&plot(), Qt::LeftButton, {}, plot().positionOf(3, 2).toPoint());
    QVERIFY(isShown(3));
    PictureStrip& strip = find<PictureStrip>("activities2");
    QTest::mouseClick(&strip, Qt::LeftButton, {}, strip.pictureRect(5).center());
    QVERIFY(isShown(5));
    QTest::keyClick(&find<QSlider>("iterationSlider"), Qt::Key_Left);
    QVERIFY(isShown(4));
    find<QToolButton>("iterationForward").click();
    QVERIFY(isShown(5));
    find<QToolButton>("iterationBack").click();
    QVERIFY(isShown(4));
    answerIterations(1);
    QVERIFY(isShown(4)); // what it shows goes on, the place in it stays
    const int column = strip.mapTo(m_panel.get(), strip.pictureRect(4).center()).x();
    const int point = plot().mapTo(m_panel.get(), plot().positionOf(4, 2).toPoint()).x();
    QVERIFY2(std::abs(column - point) <= 2, qPrintable(u"%1 %2"_s.arg(column).arg(point)));
    QTest::mouseMove(&plot(), plot().positionOf(6, 1).toPoint());
    QTRY_COMPARE_WITH_TIMEOUT(plot().hoverText(), u"b at iteration 6: 7.50"_s, 60000);
}

void IterationsTest::playsToTheEndOnlyWhenTold()
{
    answerIterations(2);
    QVERIFY(!bar().isPlaying());
    QSignalSpy chosen(&bar(), &IterationBar::chosen);
    find<QToolButton>("iterationsPlay").click();
    QVERIFY(bar().isPlaying());
    QTRY_VERIFY_WITH_TIMEOUT(!bar().isPlaying(), 60000);
    QCOMPARE(bar().iteration(), 8);
    QCOMPARE(chosen.count(), 9); // from the start
    for (int i = 0; i <= iterations; ++i) {
        QCOMPARE(chosen[i].front().toInt(), i);
    }
    find<QToolButton>("iterationsPlay").click();
    m_panel->hide();
    QVERIFY(!bar().isPlaying());
}

void IterationsTest::namesGiveWayToThoseThatStandOut()
{
    answerIterations(0);
    QCOMPARE(plot().namedLabels(), (std::vector<int> {0, 1, 2}));
    insight::Iterations found = settled(asked(), 0, -1);
    for (std::size_t i = 0; i < found.together.size(); i += classes) {
        found.together[i + 1] = found.together[i] * 1.001F;
    }
    answer(found);
    QCOMPARE(plot().namedLabels(), (std::vector<int> {0, 2}));
}

void IterationsTest::aTestImageIsLookedAt()
{
    QSignalSpy chosen(m_selection.get(), &Selection::chosen);
    auto& picture = find<PictureStrip>("iterationsPicture");
    answerIterations(2);
    QTest::mouseClick(&picture, Qt::LeftButton, {}, picture.pictureRect(0).center());
    QCOMPARE(chosen.count(), 0); // it is looked at
    m_selection->setSeen({7});
    answerIterations(2, 4);
    QVERIFY(says(u"Nothing is drawn, so this is test image 5, of class b."_s));
    QTest::mouseClick(&picture, Qt::LeftButton, {}, picture.pictureRect(0).center());
    QCOMPARE(chosen.count(), 1);
    QCOMPARE(chosen.front().front().value<LabelledPicture>().label, 1);
}

void IterationsTest::onlyTopDownNetworksIterate()
{
    answerIterations(2);
    for (const Mode mode :
         {Mode::Supervised, Mode::Unsupervised, Mode::MonoForward, Mode::Scff, Mode::Backprop}) {
        const std::size_t before = m_posted.size();
        show(mode);
        QCOMPARE(m_posted.size(), before);
        QVERIFY(says(u"Only a top-down network iterates. Choose Top-down in the toolbar"_s));
        QVERIFY(!find<QComboBox>("iterationsLabel").isEnabled());
        QVERIFY(m_panel->figures().empty());
    }
    show();
    QVERIFY(find<QComboBox>("iterationsLabel").isEnabled());
    answerIterations(2);
    QVERIFY(!says(u"Only a top-down network iterates"_s));
}

void IterationsTest::restsWhileNobodyLooks()
{
    m_panel->hide();
    QVERIFY(std::holds_alternative<command::Withdraw>(m_posted.back()));
    const std::size_t before = m_posted.size();
    m_selection->setSeen({1});
    QCOMPARE(m_posted.size(), before);
}

void IterationsTest::figuresHoldTheNumbers()
{
    QVERIFY(m_panel->figures().empty());
    answerIterations(0);
    const std::vector<Figure> figures = m_panel->figures();
    QCOMPARE(figures.size(), std::size_t {2});
    const Table& goodness = figures[0].table;
    QCOMPARE(goodness.columns.size(), std::size_t {2 + classes});
    QCOMPARE(goodness.rows.size(), std::size_t {3 * 9}); // together, and two layers
    QCOMPARE(std::get<float>(goodness.rows[8][4]), 15.0F);
    QCOMPARE(std::get<float>(goodness.rows[2 * 9 + 4][3]), 10.0F);
    const Table& activities = figures[1].table;
    QCOMPARE(activities.rows.size(), std::size_t {9 * (60 + 64)});
    QCOMPARE(std::get<std::int64_t>(activities.rows[60][1]), 1);
    QCOMPARE(std::get<std::int64_t>(activities.rows[60][3]), 11);
    QCOMPARE(std::get<std::int64_t>(activities.rows.back()[2]), 64);
}

const test::UiTest registered {"iterations_test", test::runWithWindows<IterationsTest>};

} // namespace ff::iterations_test

#include "iterations_test.moc"
