// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/drop_events.h"
#include "tests/ui/ui_test.h"
#include "ui/window/shown_strip.h"

#include <QAction>
#include <QLabel>
#include <QSlider>
#include <QToolButton>

namespace ff::window_test_following {

namespace {

using namespace Qt::StringLiterals;

QString folderOf(WindowFixture& fixture)
{
    return QString::fromStdString(fixture.now().folder().string());
}

} // namespace

/// A window follows a run that another one trains, as it would that of another program.
class WindowFollowingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void showsWhatTheOtherTrains();
    void saysThatItIsNotItsOwn();
    void trainsItOnWhereTheOtherHasEnded();
    void commandLineFollowsARun();

private:
    bool trainEpoch(double epoch);
    bool isFollowed() const;
    bool offers(ActionId id) const;

    std::unique_ptr<WindowFixture> m_other; ///< trains
    std::unique_ptr<WindowFixture> m_fixture;
};

void WindowFollowingTest::init()
{
    m_other = std::make_unique<WindowFixture>();
    QVERIFY(m_other->waitForState(State::Ready));
    QVERIFY(trainEpoch(1));
    m_fixture = std::make_unique<WindowFixture>();
    QVERIFY(m_fixture->waitForState(State::Ready));
}

void WindowFollowingTest::cleanup()
{
    m_fixture.reset();
    m_other.reset();
}

bool WindowFollowingTest::trainEpoch(double epoch)
{
    m_other->trigger(ActionId::StepEpoch);
    return m_other->waitFor(
        [&] { return m_other->now().state == State::Paused && m_other->now().progress.epoch == epoch; });
}

bool WindowFollowingTest::isFollowed() const
{
    return m_fixture->waitForState(State::Following) && folderOf(*m_fixture) == folderOf(*m_other);
}

bool WindowFollowingTest::offers(ActionId id) const
{
    const QList<QToolButton*> buttons
        = m_fixture->window->findChild<ShownStrip*>()->findChildren<QToolButton*>();
    return std::ranges::any_of(buttons, [&](const QToolButton* button) {
        return button->defaultAction() == m_fixture->window->action(id) && button->isVisible()
            && button->isEnabled();
    });
}

void WindowFollowingTest::showsWhatTheOtherTrains()
{
    m_fixture->curve.clear();
    QVERIFY(drop(*m_fixture, folderOf(*m_other)));
    QVERIFY(isFollowed());
    QVERIFY(trainEpoch(2));
    const std::int64_t step = m_other->now().progress.step;
    QVERIFY(m_fixture->waitFor([&] {
        return m_fixture->now().progress.step == step && !m_fixture->now().keptSteps.empty()
            && m_fixture->now().keptSteps.back() == step;
    }));
    QCOMPARE(m_fixture->curve.back().step, m_other->curve.back().step);
    QCOMPARE(m_fixture->now().settings, m_other->now().settings);
    QVERIFY(!m_other->has(Event::Kind::Failed));
}

void WindowFollowingTest::saysThatItIsNotItsOwn()
{
    QVERIFY(drop(*m_fixture, folderOf(*m_other)));
    QVERIFY(isFollowed());
    const auto* strip = m_fixture->window->findChild<ShownStrip*>();
    QVERIFY(m_fixture->waitFor([&] { return strip->isVisible(); }));
    QVERIFY(strip->findChild<QLabel*>(u"shownWords"_s)->text().contains(u"another program"));
    QVERIFY(!offers(ActionId::TakeOver));
    for (const ActionId id :
         {ActionId::StartPause, ActionId::StepBatch, ActionId::StepEpoch, ActionId::Evaluate}) {
        QVERIFY(!m_fixture->window->action(id)->isEnabled());
    }
    const auto* speed = m_fixture->window->findChild<QSlider*>(u"speed"_s);
    QVERIFY(!speed->isEnabled());
    m_fixture->trigger(ActionId::ResetSame);
    QVERIFY(m_fixture->waitForState(State::Ready));
    QVERIFY(m_fixture->waitFor([&] { return !strip->isVisible(); }));
    QVERIFY(m_fixture->window->action(ActionId::StartPause)->isEnabled() && speed->isEnabled());
}

void WindowFollowingTest::trainsItOnWhereTheOtherHasEnded()
{
    const QString folder = folderOf(*m_other);
    const std::int64_t step = m_other->now().progress.step;
    QVERIFY(drop(*m_fixture, folder));
    QVERIFY(isFollowed());
    m_other->window.reset();
    QVERIFY(m_fixture->waitForEvent(Event::Kind::FollowedEnded));
    QVERIFY(m_fixture->waitFor([&] { return offers(ActionId::TakeOver); }));
    m_fixture->trigger(ActionId::TakeOver);
    QVERIFY(m_fixture->waitForEvent(Event::Kind::Resumed));
    QVERIFY(m_fixture->waitForState(State::Paused));
    QCOMPARE(m_fixture->now().progress.step, step);
    QCOMPARE(folderOf(*m_fixture), folder);
    QVERIFY(m_fixture->waitFor([&] { return !m_fixture->window->findChild<ShownStrip*>()->isVisible(); }));
}

void WindowFollowingTest::commandLineFollowsARun()
{
    m_fixture->open(WindowFixture::quickSettings(), folderOf(*m_other));
    QVERIFY(isFollowed());
    QVERIFY(!m_fixture->has(Event::Kind::DataLoaded)); // no other data came before
}

const test::UiTest registered {"window_test_following", test::runWithWindows<WindowFollowingTest>};

} // namespace ff::window_test_following

#include "window_test_following.moc"
