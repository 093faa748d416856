// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/settings/modes.h"
#include "tests/ui/ui_test.h"
#include "tests/ui/window_test_fixture.h"
#include "ui/kit/picture_strip.h"
#include "ui/tour/walk_guide.h"

#include <QAction>
#include <QPushButton>
#include <QSlider>

#include <limits>

namespace ff::walk_test {
using namespace Qt::StringLiterals;

/// The slow walk, in the real window with real input.
class WalkTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void everyStageHasWordsAndNumbers_data();
    void everyStageHasWordsAndNumbers();
    void trainsTheBatchThatItShows();
    void backDoesNotTrainAgain();
    void followsTheSampleThatIsChosen();
    void theRunGoesOnAfterwards();
    void samplesStayKeptWhereTheyWere();
    void aBatchThatTakesLongIsWaitedFor();
    void thePastEndsIt();
    void whoeverStartsTrainingEndsIt();
    void anotherRunEndsIt();
    void theLeftEndOfTheSliderWalks();
    void walksByItself();
    void saysWhyItCannot();
    void tourAndWalkTakeTurns();

private:
    QAction& action() const { return *m_fixture->window->action(ActionId::SlowWalk); }
    const WalkGuide& guide() const { return *m_fixture->window->findChild<WalkGuide*>(); }
    const TourCard& card() const { return *m_fixture->window->findChild<TourCard*>(u"walkCard"_s); }
    bool knowsAll() const { return !card().words().deed.isEmpty(); }

    /// With the mouse.
    void press(const char* button)
    {
        InputDriver(*m_fixture->window)
            .click(*m_fixture->window->findChild<QPushButton*>(QLatin1StringView(button)));
    }

    /// To that stage by the button, from the one that is shown.
    void goTo(int stage);

    std::unique_ptr<WindowFixture> m_fixture;
};

void WalkTest::init()
{
    m_fixture = std::make_unique<WindowFixture>();
    m_fixture->window->resize(1280, 800);
    QVERIFY(m_fixture->waitActive());
    QVERIFY(m_fixture->waitForState(State::Ready));
}

void WalkTest::goTo(int stage)
{
    QVERIFY(m_fixture->waitFor([&] {
        if (guide().stage() < stage && guide().scene().before) {
            press("walkNext"); // which does nothing while the batch is on its way
        }
        return guide().stage() == stage
            && (!walkStages()[std::size_t(stage)].isLearnt || guide().scene().after);
    }));
}

void WalkTest::everyStageHasWordsAndNumbers_data()
{
    QTest::addColumn<Mode>("mode");
    for (const ModeTraits& traits : modeTable) {
        if (traits.hasThreshold) {
            QTest::newRow(traits.option.id.data()) << traits.choice;
        }
    }
}

void WalkTest::everyStageHasWordsAndNumbers()
{
    QFETCH(Mode, mode);
    Settings settings = m_fixture->now().settings;
    settings.mode = mode;
    m_fixture->window->post(command::Configure {settings});
    QVERIFY(m_fixture->waitFor([&] { return m_fixture->now().settings.mode == mode; }));
    QVERIFY(m_fixture->waitFor([&] { return action().isEnabled(); }));
    action().trigger();
    QStringList seen;
    for (int stage = 0; stage < static_cast<int>(walkStages().size()); ++stage) {
        goTo(stage);
        QVERIFY(m_fixture->waitFor([&] { return knowsAll(); }));
        QVERIFY2(!card().words().text.isEmpty(), walkStages()[std::size_t(stage)].id);
        QVERIFY2(!seen.contains(card().words().deed), walkStages()[std::size_t(stage)].id);
        seen << card().words().deed;
    }
}

void WalkTest::trainsTheBatchThatItShows()
{
    action().trigger();
    QVERIFY(m_fixture->waitFor([&] { return knowsAll(); }));
    goTo(3);
    QCOMPARE(m_fixture->now().progress.step, 0); // nothing is learnt before it is told
    goTo(5);
    const WalkScene& scene = guide().scene();
    QCOMPARE(m_fixture->now().progress.step, 1);
    QCOMPARE(scene.before->step, 0);
    QCOMPARE(scene.after->step, 1);
    QCOMPARE(scene.before->samples->positives.pixels, scene.after->samples->positives.pixels);
    QCOMPARE(scene.before->samples->negatives.pixels, scene.after->samples->negatives.pixels);
    QVERIFY(scene.before->samples->positiveGoodness != scene.after->samples->positiveGoodness);
    press("walkNext");
    QCOMPARE(guide().stage(), 0);
    QVERIFY(m_fixture->waitFor([&] { return guide().scene().before != nullptr; }));
    QCOMPARE(guide().scene().before->step, 1);
}

void WalkTest::backDoesNotTrainAgain()
{
    action().trigger();
    goTo(4);
    const QString numbers = card().words().deed;
    press("walkBack");
    QCOMPARE(guide().stage(), 3);
    press("walkNext");
    QCOMPARE(guide().stage(), 4);
    QVERIFY(m_fixture->waitFor([&] { return knowsAll(); }));
    QCOMPARE(card().words().deed, numbers);
    QCOMPARE(m_fixture->now().progress.step, 1);
}

void WalkTest::followsTheSampleThatIsChosen()
{
    action().trigger();
    QVERIFY(m_fixture->waitFor([&] { return knowsAll(); }));
    auto* strip = m_fixture->window->findChild<PictureStrip*>(u"positives"_s);
    const QPointF place = QRectF(strip->pictureRect(3)).center();
    InputDriver input(*m_fixture->window);
    input.press(*strip, place);
    input.release(*strip, place);
    QVERIFY(m_fixture->waitFor([&] { return guide().scene().sample == 3; }));
    QVERIFY(guide().stage() == 0);
    QVERIFY(m_fixture->waitFor([&] { return guide().scene().before && guide().scene().before->samples; }));
    goTo(2);
    const double goodness = double(guide().scene().before->samples->positiveGoodness[0][3]);
    const QString number = QLocale().toString(goodness, 'f', 2);
    QVERIFY2(card().words().deed.contains(number), qPrintable(card().words().deed));
}

void WalkTest::theRunGoesOnAfterwards()
{
    m_fixture->trigger(ActionId::StartPause);
    QVERIFY(m_fixture->waitForState(State::Running));
    action().trigger();
    QVERIFY(m_fixture->waitForState(State::Paused));
    QVERIFY(m_fixture->waitFor([&] { return knowsAll(); }));
    goTo(4);
    InputDriver(*m_fixture->window).pressKey(Qt::Key_Escape);
    QVERIFY(!action().isChecked());
    QVERIFY(card().isHidden());
    QVERIFY(m_fixture->waitForState(State::Running));
}

void WalkTest::samplesStayKeptWhereTheyWere()
{
    for (const bool areKept : {false, true}) {
        using Follow = command::Examples::Follow;
        m_fixture->window->post(command::Examples {areKept ? Follow::Frozen : Follow::Training});
        QVERIFY(m_fixture->waitFor([&] { return m_fixture->now().areSamplesKept == areKept; }));
        action().trigger();
        QVERIFY(m_fixture->waitFor([&] { return m_fixture->now().areSamplesKept; }));
        action().trigger();
        QVERIFY(m_fixture->waitFor([&] { return m_fixture->now().areSamplesKept == areKept; }));
    }
}

void WalkTest::aBatchThatTakesLongIsWaitedFor()
{
    action().trigger();
    QVERIFY(m_fixture->waitFor([&] { return knowsAll(); }));
    goTo(3);
    press("walkNext");
    News meanwhile; // the session has heard of the step, and is not through with it
    meanwhile.live = m_fixture->now();
    meanwhile.live.ticket = std::numeric_limits<Ticket>::max();
    meanwhile.live.state = State::Running;
    m_fixture->window->findChild<WalkGuide*>()->follow(meanwhile);
    QVERIFY(action().isChecked());
    goTo(4);
    QVERIFY(m_fixture->waitFor([&] { return knowsAll(); }));
    QCOMPARE(m_fixture->now().progress.step, 1);
}

void WalkTest::thePastEndsIt()
{
    m_fixture->trigger(ActionId::StepEpoch);
    QVERIFY(m_fixture->waitFor([&] { return !m_fixture->now().keptSteps.empty(); }));
    QVERIFY(m_fixture->waitForState(State::Paused));
    action().trigger();
    QVERIFY(m_fixture->waitFor([&] { return knowsAll(); }));
    m_fixture->window->post(command::Rewind {m_fixture->now().keptSteps.front()});
    QVERIFY(m_fixture->waitFor([&] { return !action().isChecked(); }));
    QVERIFY(card().isHidden());
}

void WalkTest::whoeverStartsTrainingEndsIt()
{
    action().trigger();
    QVERIFY(m_fixture->waitFor([&] { return knowsAll(); }));
    InputDriver(*m_fixture->window).pressKey(Qt::Key_Space);
    QVERIFY(m_fixture->waitFor([&] { return !action().isChecked(); }));
    QVERIFY(card().isHidden());
    QVERIFY(m_fixture->waitForState(State::Running));
}

void WalkTest::anotherRunEndsIt()
{
    m_fixture->trigger(ActionId::StartPause);
    QVERIFY(m_fixture->waitForState(State::Running));
    action().trigger();
    QVERIFY(m_fixture->waitForState(State::Paused));
    m_fixture->trigger(ActionId::ResetSame);
    QVERIFY(m_fixture->waitFor([&] { return !action().isChecked(); }));
    QVERIFY(m_fixture->waitForState(State::Ready)); // and stays so: it was the run before that ran
    QVERIFY(card().isHidden());
}

void WalkTest::theLeftEndOfTheSliderWalks()
{
    auto* slider = m_fixture->window->findChild<QSlider*>(u"speed"_s);
    QVERIFY(m_fixture->waitFor([&] { return action().isEnabled(); }));
    slider->setFocus();
    InputDriver input(*m_fixture->window);
    input.pressKey(Qt::Key_Home);
    QVERIFY(action().isChecked());
    QVERIFY(card().isVisible());
    input.pressKey(Qt::Key_Right);
    QVERIFY(!action().isChecked());
    QVERIFY(card().isHidden());
    QVERIFY(m_fixture->waitFor([&] { return m_fixture->now().progress.pace == 1; }));
    slider->setValue(40);
    action().trigger(); // from the menu
    QCOMPARE(slider->value(), 0);
    action().trigger();
    QCOMPARE(slider->value(), 40);
}

void WalkTest::walksByItself()
{
    action().trigger();
    QVERIFY(m_fixture->waitFor([&] { return knowsAll(); }));
    press("walkPlay");
    QVERIFY(m_fixture->waitFor([&] { return guide().stage() == 1; }));
    press("walkPlay");
    QVERIFY(card().isVisible());
}

void WalkTest::saysWhyItCannot()
{
    QVERIFY(m_fixture->waitFor([&] { return action().isEnabled(); }));
    action().trigger();
    m_fixture->trigger(ActionId::Backprop);
    QVERIFY(m_fixture->waitFor([&] { return m_fixture->now().settings.mode == Mode::Backprop; }));
    QVERIFY(m_fixture->waitFor([&] { return !action().isEnabled(); }));
    QVERIFY(!action().isChecked());
    QVERIFY2(action().toolTip().contains(u"threshold"), qPrintable(action().toolTip()));
    auto* slider = m_fixture->window->findChild<QSlider*>(u"speed"_s);
    slider->setValue(slider->minimum());
    QVERIFY(!action().isChecked());
}

void WalkTest::tourAndWalkTakeTurns()
{
    const auto* tour = m_fixture->window->findChild<TourCard*>(u"tourCard"_s);
    m_fixture->trigger(ActionId::Tour);
    QVERIFY(tour->isVisible());
    action().trigger();
    QVERIFY(tour->isHidden());
    QVERIFY(card().isVisible());
    m_fixture->trigger(ActionId::Tour);
    QVERIFY(tour->isVisible());
    QVERIFY(card().isHidden());
    QVERIFY(!action().isChecked());
}

const test::UiTest registered {"walk_test", test::runWithWindows<WalkTest>};
} // namespace ff::walk_test

#include "walk_test.moc"
