// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tour/walk_guide.h"

#include "core/settings/modes.h"
#include "ui/kit/action_reason.h"
#include "ui/kit/histogram_plot.h"
#include "ui/kit/picture_strip.h"
#include "ui/window/actions.h"

#include <QAction>
#include <QCoreApplication>
#include <QLocale>
#include <QMainWindow>
#include <QPushButton>

#include <algorithm>
#include <chrono>
#include <utility>

namespace ff {

namespace {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Follow = command::Examples::Follow;

constexpr auto readingTime = 4s; ///< of a card that is left by itself

const WalkStage& rowOf(int stage)
{
    return walkStages()[static_cast<std::size_t>(stage)];
}

int stageCount()
{
    return static_cast<int>(walkStages().size());
}

/// Why there is nothing to walk through; empty where there is.
QString obstacle(const Live& live)
{
    if (live.state == State::Empty) {
        return WalkGuide::tr("There are no data yet.");
    }
    if (live.state == State::Following) {
        return WalkGuide::tr("Another program trains this run: here it can only be watched.");
    }
    if (!traitsOf(live.settings.mode).hasThreshold) {
        return WalkGuide::tr("This way to learn has no threshold. Supervised in the toolbar has one.");
    }
    const bool isOver = live.progress.epoch >= live.epochs();
    return isOver ? WalkGuide::tr("This run has had its last epoch.") : QString();
}

} // namespace

WalkGuide::WalkGuide(QMainWindow& window, const ActionSet& actions, Post post)
    : QObject(&window)
    , m_window(window)
    , m_action(*actions[ActionId::SlowWalk])
    , m_post(std::move(post))
    , m_sign(window, actions, {u"walk"_s, tr("Slow walk"), tr("Leave the slow walk (Esc)")})
    , m_escape(QKeySequence(Qt::Key_Escape), &window)
    , m_play(new QPushButton(tr("&Play")))
    , m_positives(window.findChild<PictureStrip*>(u"positives"_s))
    , m_histograms(window.findChild<HistogramPlot*>(u"histograms"_s))
{
    m_escape.setEnabled(false);
    connect(&m_action, &QAction::toggled, this, [this](bool walks) { walks ? start() : stop(); });
    connect(actions[ActionId::Tour], &QAction::triggered, &m_action, [this] { m_action.setChecked(false); });
    connect(&m_escape, &QShortcut::activated, &m_action, [this] { m_action.setChecked(false); });
    makeButtons();
}

void WalkGuide::makeButtons()
{
    m_play->setObjectName(u"walkPlay"_s);
    m_play->setCheckable(true);
    m_play->setToolTip(tr("Go from stage to stage and from batch to batch by itself"));
    m_playing.setInterval(readingTime);
    TourCard& card = m_sign.card();
    card.addButton(m_play);
    connect(m_play, &QPushButton::toggled, &m_playing,
            [this](bool plays) { plays ? m_playing.start() : m_playing.stop(); });
    connect(&m_playing, &QTimer::timeout, this, &WalkGuide::goOn);
    connect(&card, &TourCard::leaveAsked, &m_action, [this] { m_action.setChecked(false); });
    connect(&card, &TourCard::backAsked, this, [this] { go(m_stage - 1); });
    connect(&card, &TourCard::nextAsked, this, &WalkGuide::goOn);
}

/// The present is what is walked through, and it stands still.
void WalkGuide::start()
{
    m_escape.setEnabled(true);
    m_wasRunning = m_live.state == State::Running;
    m_wereSamplesKept = m_live.areSamplesKept;
    if (m_live.shown) {
        m_post(command::Rewind {});
    }
    if (m_wasRunning) {
        m_post(command::Pause {});
    }
    takeBatch();
}

/// The run goes on as it did before.
void WalkGuide::stop()
{
    m_escape.setEnabled(false);
    m_play->setChecked(false);
    m_sign.hide();
    mark({});
    m_stage = -1;
    m_scene = {};
    m_post(command::Examples {m_wereSamplesKept ? Follow::Frozen : Follow::Training});
    if (m_wasRunning) {
        m_post(command::Run {});
    }
}

void WalkGuide::takeBatch()
{
    m_scene = {};
    m_stepped = 0;
    m_sampled = m_post(command::Examples {Follow::UpcomingThenFrozen});
    go(0);
}

void WalkGuide::follow(const News& news)
{
    const bool isOther = news.live.run != m_live.run;
    m_live = news.live;
    if (m_stage >= 0 && (isOther || isLost())) {
        m_wasRunning = false; // it is not the run that rests, or somebody has said what it is to do
        m_action.setChecked(false);
    }
    allowUnless(m_action, m_stage >= 0 ? QString() : obstacle(m_live));
    if (m_stage >= 0) {
        look(news.moment);
        show();
    }
}

/// Somebody trains on or looks at the past, or it cannot go on. While the walk's own batch is trained the run
/// is under way, too.
bool WalkGuide::isLost() const
{
    if (m_live.state == State::Failed) {
        return true;
    }
    if (m_live.ticket < std::max(m_sampled, m_stepped)) {
        return false; // nobody has heard of the walk yet
    }
    const bool isOwnStep = m_stepped > 0 && m_live.progress.step <= m_scene.before->step + 1;
    return m_live.shown || (m_live.state == State::Running && !isOwnStep);
}

void WalkGuide::look(const std::shared_ptr<const Moment>& moment)
{
    if (!moment || !moment->samples || moment->samples->ticket != m_sampled || moment->run != m_live.run) {
        return;
    }
    if (!m_scene.before) {
        m_scene.before = moment;
    } else if (moment->step == m_scene.before->step + 1) {
        m_scene.after = moment;
    } else if (moment->step > m_scene.before->step) {
        takeBatch(); // others have been trained as well
    }
}

void WalkGuide::go(int stage)
{
    m_stage = stage;
    const WalkStage& row = rowOf(stage);
    m_sign.pointAt(*m_window.findChild<QWidget*>(QLatin1StringView(row.target)),
                   [this, &row](const QWidget& target) { return row.part(target, m_scene.sample); });
    if (row.isLearnt && !m_scene.after && m_stepped == 0) {
        m_stepped = m_post(command::Step {1});
    }
    m_sign.say(words(), true);
    mark(markedSamples(row, m_scene));
    if (m_playing.isActive()) {
        m_playing.start();
    }
}

void WalkGuide::goOn()
{
    if (!isReady()) {
        return;
    }
    if (m_stage + 1 < stageCount()) {
        go(m_stage + 1);
    } else if (obstacle(m_live).isEmpty()) {
        takeBatch();
    } else {
        m_action.setChecked(false);
    }
}

void WalkGuide::show()
{
    m_scene.sample = std::max(0, m_positives->marked());
    m_sign.say(words(), false);
    mark(markedSamples(rowOf(m_stage), m_scene));
}

void WalkGuide::mark(const std::vector<std::optional<MarkedSample>>& samples)
{
    HistogramMarks marks = m_histograms->marks();
    marks.samples = samples;
    m_histograms->setMarks(marks);
}

/// Whether there is all that the stage tells of.
bool WalkGuide::isReady() const
{
    return m_scene.before && (m_scene.after || !rowOf(m_stage).isLearnt);
}

TourWords WalkGuide::words() const
{
    const QLocale locale;
    const WalkStage& row = rowOf(m_stage);
    const std::int64_t batch = (m_scene.before ? m_scene.before->step : m_live.progress.step) + 1;
    return {.title = QCoreApplication::translate("Walk", row.title),
            .place = tr("Batch %1 \u00b7 %2 of %3")
                         .arg(locale.toString(static_cast<qlonglong>(batch)), locale.toString(m_stage + 1),
                              locale.toString(stageCount())),
            .text = isReady() ? row.text(m_scene) : tr("One moment\u2026"),
            .deed = isReady() ? row.numbers(m_scene) : QString(),
            .note = m_stage == 0 && m_wasRunning ? tr("The run rests meanwhile.") : QString(),
            .next = m_stage + 1 < stageCount() ? tr("&Next") : tr("&Next Batch"),
            .isDone = false,
            .isFirst = m_stage == 0};
}

} // namespace ff
