// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/kept/run_record.h"
#include "tests/ui/ui_test.h"
#include "tests/ui/window_test_fixture.h"
#include "ui/panes/history/history_plot.h"
#include "ui/script/input_driver.h"
#include "ui/window/shown_strip.h"

#include <QAction>
#include <QLabel>
#include <QSlider>
#include <QStyle>
#include <QStyleOptionSlider>
#include <QToolButton>

namespace ff::window_test_rewind {

namespace {

using namespace Qt::StringLiterals;

/// Of the slider's parts, where the mouse takes it.
QPoint handleOf(const QSlider& slider)
{
    QStyleOptionSlider option;
    option.initFrom(&slider);
    option.minimum = slider.minimum();
    option.maximum = slider.maximum();
    option.sliderPosition = slider.sliderPosition();
    option.sliderValue = slider.value();
    return slider.style()
        ->subControlRect(QStyle::CC_Slider, &option, QStyle::SC_SliderHandle, &slider)
        .center();
}

} // namespace

/// Kept moments in the place of the present one, by mouse, keys and actions.
class WindowRewindTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void nothingKeptNothingToChoose();
    void keysGoMomentByMoment();
    void handleIsDragged();
    void trainingGoesOnBehind();
    void escapeComesBackToNow();
    void playsUpToNow();
    void aDrawingIsAnsweredByThePast();
    void goesOnFromThere();
    void aNewRunShowsItsPresent();

private:
    bool keepMoments();
    QSlider& slider() const { return *m_fixture->window->findChild<QSlider*>(u"momentSlider"_s); }
    ShownStrip& strip() const { return *m_fixture->window->findChild<ShownStrip*>(); }
    QString words() const { return strip().findChild<QLabel*>(u"shownWords"_s)->text(); }
    const MomentMark& mark() const { return m_fixture->window->findChild<HistoryPlot*>()->mark(); }

    /// The panes show the moment at that place of the slider; behind the last, the present.
    bool shows(int place) const;

    std::unique_ptr<WindowFixture> m_fixture;
};

void WindowRewindTest::init()
{
    m_fixture = std::make_unique<WindowFixture>();
    QVERIFY(m_fixture->waitForState(State::Ready));
    QVERIFY(m_fixture->waitActive());
}

/// Two epochs of ten batches.
bool WindowRewindTest::keepMoments()
{
    for (int epoch = 1; epoch <= 2; ++epoch) {
        m_fixture->trigger(ActionId::StepEpoch);
        if (!m_fixture->waitFor([&] {
                return m_fixture->now().state == State::Paused && m_fixture->now().progress.epoch == epoch;
            })) {
            return false;
        }
    }
    return m_fixture->waitFor([&] {
        const std::vector<std::int64_t>& kept = m_fixture->now().keptSteps;
        return !kept.empty() && kept.front() == 0 && kept.back() == 20
            && slider().maximum() == static_cast<int>(kept.size());
    });
}

bool WindowRewindTest::shows(int place) const
{
    return m_fixture->waitFor([&] {
        const Live& live = m_fixture->now();
        const auto index = static_cast<std::size_t>(place);
        const bool isPast = index < live.keptSteps.size();
        const std::int64_t step = isPast ? live.keptSteps[index] : live.progress.step;
        const double epoch = static_cast<double>(step) / 10;
        return live.shown.has_value() == isPast && m_fixture->shown().step == step
            && slider().value() == place && strip().isVisible() == isPast && mark().isShown() == isPast
            && (!isPast || mark().place() == epoch);
    });
}

void WindowRewindTest::nothingKeptNothingToChoose()
{
    QVERIFY(!slider().isEnabled());
    QVERIFY(!strip().isVisible());
    for (const ActionId id : {ActionId::PreviousMoment, ActionId::NextMoment, ActionId::PlayMoments,
                              ActionId::BackToNow, ActionId::GoOnFromHere}) {
        QVERIFY(!m_fixture->window->action(id)->isEnabled());
    }
}

void WindowRewindTest::keysGoMomentByMoment()
{
    QVERIFY(keepMoments());
    const int present = slider().maximum();
    slider().setFocus();
    QVERIFY(shows(present));
    QTest::keyClick(&slider(), Qt::Key_Home);
    QVERIFY(shows(0));
    QCOMPARE(words(), u"Epoch 0.00 of a run that stands at epoch 2.00"_s);
    QVERIFY(!m_fixture->shown().layers.at(0).positive.empty());
    QTest::keyClick(&slider(), Qt::Key_Right);
    QVERIFY(shows(1));
    QTest::keyClick(&slider(), Qt::Key_Left);
    QVERIFY(shows(0));
    QTest::keyClick(m_fixture->window.get(), Qt::Key_Right, Qt::ControlModifier);
    QVERIFY(shows(1));
    QTest::keyClick(m_fixture->window.get(), Qt::Key_Left, Qt::ControlModifier);
    QVERIFY(shows(0));
    QTest::keyClick(&slider(), Qt::Key_End);
    QVERIFY(shows(present));
    m_fixture->trigger(ActionId::PreviousMoment);
    QVERIFY(shows(present - 1)); // as it was kept just now
    m_fixture->trigger(ActionId::BackToNow);
    QVERIFY(shows(present));
}

void WindowRewindTest::handleIsDragged()
{
    QVERIFY(keepMoments());
    const int present = slider().maximum();
    const QPoint right = handleOf(slider());
    QTest::mousePress(&slider(), Qt::LeftButton, {}, right);
    for (int x = right.x(); x > 0; x -= 5) {
        QTest::mouseMove(&slider(), {x, right.y()});
    }
    QTest::mouseMove(&slider(), {0, right.y()});
    QTest::mouseRelease(&slider(), Qt::LeftButton, {}, {0, right.y()});
    QVERIFY(shows(0));
    const QPoint left = handleOf(slider());
    QTest::mousePress(&slider(), Qt::LeftButton, {}, left);
    QTest::mouseMove(&slider(), {slider().width() / 2, left.y()});
    QTest::mouseMove(&slider(), {slider().width() / 2 + 1, left.y()});
    const int middle = slider().value();
    QVERIFY(middle > 0 && middle < present);
    QVERIFY(shows(middle)); // while the button is down
    QTest::mouseRelease(&slider(), Qt::LeftButton, {}, {slider().width() / 2 + 1, left.y()});
    QVERIFY(shows(middle));
}

void WindowRewindTest::trainingGoesOnBehind()
{
    QVERIFY(keepMoments());
    m_fixture->trigger(ActionId::StartPause);
    QVERIFY(m_fixture->waitForState(State::Running));
    slider().setFocus();
    QTest::keyClick(&slider(), Qt::Key_Home);
    QVERIFY(shows(0));
    QCOMPARE(words(), u"Epoch 0.00 of a run that goes on"_s);
    const std::int64_t step = m_fixture->now().progress.step;
    QVERIFY(m_fixture->waitFor([&] { return m_fixture->now().progress.step > step + 20; }));
    QCOMPARE(m_fixture->shown().step, std::int64_t {0});
    QVERIFY(shows(0));
}

void WindowRewindTest::escapeComesBackToNow()
{
    QVERIFY(keepMoments());
    slider().setFocus();
    QTest::keyClick(&slider(), Qt::Key_Home);
    QVERIFY(shows(0));
    QTest::keyClick(&slider(), Qt::Key_Escape);
    QVERIFY(shows(slider().maximum()));
    QTest::keyClick(&slider(), Qt::Key_Home);
    QVERIFY(shows(0));
    const auto buttons = strip().findChildren<QToolButton*>();
    const QAction* back = m_fixture->window->action(ActionId::BackToNow);
    QToolButton* button = *std::ranges::find(buttons, back, &QToolButton::defaultAction);
    InputDriver(*m_fixture->window).click(*button);
    QVERIFY(shows(slider().maximum()));
}

void WindowRewindTest::playsUpToNow()
{
    QVERIFY(keepMoments());
    std::vector<std::int64_t> shown;
    connect(m_fixture->window.get(), &MainWindow::presented, this, [&](const News& news) {
        if (news.live.shown && (shown.empty() || shown.back() != *news.live.shown)) {
            shown.push_back(*news.live.shown);
        }
    });
    m_fixture->trigger(ActionId::PlayMoments);
    QVERIFY(m_fixture->window->action(ActionId::PlayMoments)->isChecked());
    QVERIFY(
        m_fixture->waitFor([&] { return !m_fixture->window->action(ActionId::PlayMoments)->isChecked(); }));
    QVERIFY(shows(slider().maximum()));
    QCOMPARE(shown, m_fixture->now().keptSteps); // every one, in order
}

void WindowRewindTest::aDrawingIsAnsweredByThePast()
{
    QVERIFY(keepMoments());
    m_fixture->trigger(ActionId::NextTest);
    QVERIFY(m_fixture->waitFor([&] { return m_fixture->shown().answer.has_value(); }));
    const std::vector<float> now = m_fixture->shown().answer->readout;
    m_fixture->trigger(ActionId::PreviousMoment);
    QVERIFY(shows(slider().maximum() - 1));
    m_fixture->trigger(ActionId::PreviousMoment);
    QVERIFY(shows(slider().maximum() - 2));
    const std::optional<Answer> past = m_fixture->shown().answer;
    QVERIFY(past && past->readout != now);
    m_fixture->trigger(ActionId::BackToNow);
    QVERIFY(shows(slider().maximum()));
    QCOMPARE(m_fixture->shown().answer->readout, now);
}

void WindowRewindTest::goesOnFromThere()
{
    QVERIFY(keepMoments());
    const std::filesystem::path old = m_fixture->now().kept->folder;
    slider().setFocus();
    QTest::keyClick(&slider(), Qt::Key_Home);
    for (int i = 0; i < 3; ++i) {
        QTest::keyClick(&slider(), Qt::Key_Right);
    }
    QVERIFY(shows(3));
    const std::int64_t step = m_fixture->shown().step;
    m_fixture->trigger(ActionId::GoOnFromHere);
    QVERIFY(m_fixture->waitForEvent(Event::Kind::Branched));
    QVERIFY(m_fixture->waitForState(State::Paused));
    QCOMPARE(m_fixture->now().progress.step, step);
    QVERIFY(!strip().isVisible());
    QVERIFY(m_fixture->offerOf(ActionId::GoBack)); // to the run that it was
    m_fixture->trigger(ActionId::StepBatch);
    QVERIFY(m_fixture->waitFor([&] { return m_fixture->now().progress.step == step + 1; }));
    const std::filesystem::path branch = m_fixture->now().kept->folder;
    QVERIFY(branch != old);
    const std::optional<RunOrigin> origin = readRunRecord(branch).origin;
    QVERIFY(origin && origin->run == old.filename().string() && origin->step == step);
}

void WindowRewindTest::aNewRunShowsItsPresent()
{
    QVERIFY(keepMoments());
    slider().setFocus();
    QTest::keyClick(&slider(), Qt::Key_Home);
    QVERIFY(shows(0));
    m_fixture->trigger(ActionId::Unsupervised);
    QVERIFY(m_fixture->waitFor([&] { return m_fixture->now().settings.mode == Mode::Unsupervised; }));
    QVERIFY(!strip().isVisible() && !mark().isShown() && !slider().isEnabled());
    QCOMPARE(m_fixture->shown().settings.mode, Mode::Unsupervised);
}

const test::UiTest registered {"window_test_rewind", test::runWithWindows<WindowRewindTest>};

} // namespace ff::window_test_rewind

#include "window_test_rewind.moc"
