// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/ui_test.h"
#include "tests/ui/window_test_fixture.h"
#include "ui/script/tour_play.h"
#include "ui/tour/tour_card.h"
#include "ui/tour/tour_guide.h"
#include "ui/tour/tour_table.h"

#include <QAction>
#include <QDockWidget>
#include <QLabel>
#include <QPushButton>
#include <QSet>
#include <QSignalSpy>
#include <QSlider>
#include <QTabWidget>
#include <QToolButton>

namespace ff::tour_test {
using namespace Qt::StringLiterals;

/// The tour, in the real window with real input.
class TourTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void everyCardIsComplete();
    void everyCardIsDoneByItsOwnDeed_data();
    void everyCardIsDoneByItsOwnDeed();
    void nothingIsDoneByItself();
    void goesBackAndOnWithoutDoing();
    void doneBeforeIsNotDone();
    void escapeLeaves();
    void escapeComesBackToNowFirst();
    void firstStartOffersItOnce();
    void opensAClosedPane();
    void opensAPaneThatOnlyLayersHid();
    void bringsAPaneInFrontOfItsTabs();
    void saysWhatCannotBeDone();
    void canBeReadAloud();

private:
    int current() const { return m_fixture->window->findChild<TourGuide*>()->current(); }
    TourCard& card() const { return *m_fixture->window->findChild<TourCard*>(u"tourCard"_s); }
    QDockWidget& dock(const char* name) const
    {
        return *m_fixture->window->findChild<QDockWidget*>(QLatin1StringView(name));
    }

    /// With the mouse.
    void press(const char* button)
    {
        InputDriver(*m_fixture->window)
            .click(*m_fixture->window->findChild<QPushButton*>(QLatin1StringView(button)));
    }

    /// The tour at the card of that name, reached by the buttons.
    void goTo(const char* id);

    std::unique_ptr<WindowFixture> m_fixture;
};

void TourTest::init()
{
    m_fixture = std::make_unique<WindowFixture>();
    m_fixture->window->resize(1280, 800);
    QVERIFY(m_fixture->waitActive());
    QVERIFY(m_fixture->waitForState(State::Ready));
}

void TourTest::goTo(const char* id)
{
    m_fixture->trigger(ActionId::Tour);
    const auto isThere = [&] {
        const TourStep& step = tourSteps()[static_cast<std::size_t>(current())];
        return QLatin1StringView(step.id) == QLatin1StringView(id);
    };
    QVERIFY(eventually([&] {
        if (!isThere()) {
            press("tourNext"); // which misses a card that a pane has just come up over
        }
        return isThere();
    }));
}

void TourTest::everyCardIsComplete()
{
    QSet<QString> ids;
    for (const TourStep& step : tourSteps()) {
        for (const char* text : {step.title, step.text, step.deed, step.result}) {
            QVERIFY2(*text != '\0', step.id);
        }
        QVERIFY2(!ids.contains(QString::fromUtf8(step.id)), step.id);
        ids.insert(QString::fromUtf8(step.id));
        QVERIFY2(m_fixture->window->findChild<QWidget*>(QLatin1StringView(step.target)), step.target);
        QVERIFY2(tourDeed(step), step.id);
    }
}

void TourTest::everyCardIsDoneByItsOwnDeed_data()
{
    QTest::addColumn<QSize>("size");
    QTest::newRow("usual") << QSize(1280, 800);
    QTest::newRow("low") << QSize(1024, 600); // where most panes are tabs
}

void TourTest::everyCardIsDoneByItsOwnDeed()
{
    QFETCH(QSize, size);
    m_fixture->window->resize(size);
    dock("modelDock").raise(); // in front of Data, so that no samples are made before the first card asks
    const auto moment = [&] { return m_fixture->window->moment(); };
    QVERIFY(m_fixture->waitFor([&] { return moment() && !moment()->samples; }));
    TourPlay play(*m_fixture->window, qEnvironmentVariable("FF_TOUR_PICTURES")); // for whoever wants to look
    QSignalSpy finished(&play, &TourPlay::finished);
    play.start();
    QVERIFY(eventually([&] { return finished.count() == 1; }));
    QCOMPARE(finished.first().first().toInt(), 0);
    QVERIFY(card().isHidden());
}

/// The run and the window go on of themselves, and no card takes that for a deed.
void TourTest::nothingIsDoneByItself()
{
    m_fixture->trigger(ActionId::StartPause);
    QVERIFY(m_fixture->waitForState(State::Running));
    for (m_fixture->trigger(ActionId::Tour); current() >= 0; press("tourNext")) {
        const std::int64_t step = m_fixture->now().progress.step;
        QVERIFY(m_fixture->waitFor([&] { return m_fixture->now().progress.step > step; }));
        QVERIFY2(!card().words().isDone, tourSteps()[static_cast<std::size_t>(current())].id);
    }
}

void TourTest::goesBackAndOnWithoutDoing()
{
    m_fixture->trigger(ActionId::Tour);
    QCOMPARE(current(), 0);
    QVERIFY(!m_fixture->window->findChild<QPushButton*>(u"tourBack"_s)->isEnabled());
    QCOMPARE(card().words().place, u"1 of 8"_s);
    press("tourNext");
    press("tourNext");
    QCOMPARE(current(), 2);
    press("tourBack");
    QCOMPARE(current(), 1);
    QCOMPARE(card().words().title, QString::fromUtf8(tourSteps()[1].title));
    m_fixture->trigger(ActionId::Tour);
    QCOMPARE(current(), 0);
    for (std::size_t i = 0; i < tourSteps().size(); ++i) {
        QVERIFY(card().isVisible());
        press("tourNext");
    }
    QVERIFY(card().isHidden());
}

void TourTest::doneBeforeIsNotDone()
{
    goTo("goodness");
    InputDriver(*m_fixture->window).pressKey(Qt::Key_1);
    QVERIFY(eventually([&] { return card().words().isDone; }));
    QCOMPARE(card().words().note, QString::fromUtf8(tourSteps()[2].result));
    press("tourNext");
    QVERIFY(!card().words().isDone);
    press("tourBack");
    QVERIFY(!card().words().isDone); // it can be done again
}

void TourTest::escapeLeaves()
{
    goTo("threshold");
    InputDriver(*m_fixture->window).pressKey(Qt::Key_Escape);
    QVERIFY(card().isHidden());
    QVERIFY(m_fixture->window->findChild<QWidget*>(u"tourFrame"_s)->isHidden());
    m_fixture->trigger(ActionId::StepBatch);
    QVERIFY(m_fixture->waitForState(State::Paused));
    m_fixture->trigger(ActionId::ResetSame);
    QVERIFY(m_fixture->waitForState(State::Ready));
    QVERIFY(card().isHidden());
}

/// Esc on the slider has a meaning of its own, as long as there is something to come back from.
void TourTest::escapeComesBackToNowFirst()
{
    m_fixture->trigger(ActionId::StepEpoch);
    QVERIFY(m_fixture->waitFor([&] { return !m_fixture->now().keptSteps.empty(); }));
    goTo("rewind");
    auto* slider = m_fixture->window->findChild<QSlider*>(u"momentSlider"_s);
    slider->setFocus();
    InputDriver input(*m_fixture->window);
    input.pressKey(Qt::Key_Home);
    QVERIFY(m_fixture->waitFor([&] { return m_fixture->now().shown.has_value(); }));
    input.pressKey(Qt::Key_Escape);
    QVERIFY(card().isVisible());
    QVERIFY(m_fixture->waitFor([&] { return !m_fixture->now().shown; }));
    input.pressKey(Qt::Key_Escape);
    QVERIFY(card().isHidden());
}

void TourTest::firstStartOffersItOnce()
{
    const auto offers = [&] {
        const std::optional<Message> hint = m_fixture->offerOf(ActionId::StartPause);
        return hint && hint->secondOffer == m_fixture->window->action(ActionId::Tour);
    };
    QVERIFY(eventually([&] { return m_fixture->offerOf(ActionId::StartPause).has_value(); }));
    QVERIFY(offers());
    QVERIFY(card().isHidden()); // it is offered, and no more
    QToolButton* button = nullptr;
    for (QToolButton* each : m_fixture->window->messageBar().findChildren<QToolButton*>()) {
        button = each->defaultAction() == m_fixture->window->action(ActionId::Tour) ? each : button;
    }
    QVERIFY(button);
    QVERIFY(eventually([&] { return button->isVisible() && !button->visibleRegion().isEmpty(); }));
    InputDriver(*m_fixture->window).click(*button);
    QCOMPARE(current(), 0);
    m_fixture->open();
    QVERIFY(m_fixture->waitForState(State::Ready));
    QVERIFY(eventually([&] { return m_fixture->offerOf(ActionId::StartPause).has_value(); }));
    QVERIFY(!offers());
    QVERIFY(card().isHidden());
}

void TourTest::opensAClosedPane()
{
    dock("drawDock").hide();
    goTo("draw");
    QVERIFY(dock("drawDock").isVisible());
    QVERIFY2(card().words().note.contains(dock("drawDock").windowTitle()), qPrintable(card().words().note));
    press("tourBack");
    press("tourNext");
    QVERIFY(card().words().note.isEmpty()); // it is open now
}

void TourTest::opensAPaneThatOnlyLayersHid()
{
    QAction* only = m_fixture->window->action(ActionId::OnlyLayers);
    only->setChecked(true);
    QVERIFY(dock("dataDock").isHidden());
    m_fixture->trigger(ActionId::Tour);
    QVERIFY(dock("dataDock").isVisible());
    QVERIFY(!only->isChecked());
}

void TourTest::bringsAPaneInFrontOfItsTabs()
{
    dock("modelDock").raise();
    dock("runsDock").raise();
    const auto isInFront = [&](const char* name) {
        const auto* target = m_fixture->window->findChild<QWidget*>(QLatin1StringView(name));
        return !target->visibleRegion().isEmpty();
    };
    QVERIFY(eventually([&] { return !isInFront("positives") && !isInFront("rewindBar"); }));
    m_fixture->trigger(ActionId::Tour);
    QVERIFY(eventually([&] { return isInFront("positives"); }));
    QVERIFY(card().words().note.isEmpty()); // it was open
    auto* centre = m_fixture->window->centralWidget()->findChild<QTabWidget*>();
    centre->setCurrentIndex(centre->count() - 1);
    QVERIFY(eventually([&] { return !isInFront("histograms"); }));
    goTo("goodness");
    QVERIFY(eventually([&] { return isInFront("histograms"); }));
    goTo("rewind");
    QVERIFY(eventually([&] { return isInFront("rewindBar"); }));
}

void TourTest::saysWhatCannotBeDone()
{
    goTo("rewind");
    QVERIFY(!card().words().note.isEmpty()); // nothing is kept yet
    m_fixture->trigger(ActionId::StepEpoch);
    QVERIFY(m_fixture->waitFor([&] { return !m_fixture->now().keptSteps.empty(); }));
    QVERIFY(eventually([&] { return card().words().note.isEmpty(); }));
    m_fixture->trigger(ActionId::Backprop);
    QVERIFY(m_fixture->waitFor([&] { return m_fixture->now().settings.mode == Mode::Backprop; }));
    for (const char* id : {"negative", "goodness", "threshold", "separation"}) {
        goTo(id);
        QVERIFY2(!card().words().note.isEmpty(), id);
        QVERIFY2(m_fixture->window->findChild<QPushButton*>(u"tourNext"_s)->isEnabled(), id);
    }
}

void TourTest::canBeReadAloud()
{
    goTo("negative");
    const QString title = QString::fromUtf8(tourSteps()[1].title);
    QVERIFY2(card().accessibleName().contains(title), qPrintable(card().accessibleName()));
    const QString description = card().accessibleDescription();
    for (const char* text : {tourSteps()[1].text, tourSteps()[1].deed}) {
        QVERIFY2(description.contains(QString::fromUtf8(text)), qPrintable(description));
    }
    const QWidget* focused = m_fixture->window->focusWidget();
    QVERIFY(!focused || !card().isAncestorOf(focused)); // the user works in the window
}

const test::UiTest registered {"tour_test", test::runWithWindows<TourTest>};
} // namespace ff::tour_test

#include "tour_test.moc"
