// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/album.h"

#include "ui/panes/draw/canvas.h"
#include "ui/panes/panel.h"
#include "ui/script/screenshot.h"
#include "ui/window/main_window.h"

#include <QAction>
#include <QDockWidget>
#include <QSlider>
#include <QTabWidget>

namespace ff {

namespace {

using namespace Qt::StringLiterals;

constexpr std::chrono::milliseconds betweenFrames {250};
constexpr QSize frameSize(960, 600); ///< the window's shape, and small enough to be loaded with a page
constexpr int beatsToLook = 60; ///< at what has just come
constexpr int usualLines = 12; ///< of the bottom
constexpr std::chrono::seconds trainingToWatch {7};
constexpr std::chrono::seconds trainingToBeGood {60};
constexpr std::chrono::seconds trainingToRace {25};

} // namespace

Album::Album(MainWindow& window, const QString& folder)
    : m_window(window)
    , m_folder(folder)
    , m_input(window)
    , m_script(steps())
    , m_run(window, m_script)
{
    m_folder.mkpath(u"frames"_s);
    m_camera.setInterval(betweenFrames);
    connect(&m_camera, &QTimer::timeout, this, &Album::takeFrame);
    connect(&m_script, &Script::finished, this, &Album::finished);
}

std::vector<ScriptStep> Album::steps()
{
    std::vector<ScriptStep> all;
    addMainJob(all);
    addPanes(all);
    addRace(all);
    return all;
}

/// What the animation shows.
void Album::addMainJob(std::vector<ScriptStep>& all)
{
    all.push_back({.text = u"the window shows the data"_s,
                   .expected = u"an untrained network"_s,
                   .begin = {},
                   .done = [this] { return m_window.live().state == State::Ready && m_window.moment(); }});
    all.push_back({.text = u"the camera runs, Space starts training"_s,
                   .expected = u"a running session"_s,
                   .begin =
                       [this] {
                           m_camera.start();
                           m_input.pressKey(Qt::Key_Space);
                       },
                   .done = [this] { return m_run.hasBegun(); }});
    all.push_back(learning(trainingToWatch));
    all.push_back({.text = u"a 3 is drawn"_s, .expected = u"the whole 3"_s, .begin = {}, .done = [this] {
                       return m_three.drawOn(m_input, *m_window.findChild<Canvas*>());
                   }});
    all.push_back({.text = u"it is read"_s, .expected = u"the answer 3"_s, .begin = {}, .done = [this] {
                       return m_window.moment()->answer
                           && m_window.moment()->answer->byReadout == DrawnThree::digit;
                   }});
    all.push_back(hold());
    for (const QString& pane : {u"mistakes"_s, u"dream"_s, u"map"_s, u"layers"_s}) {
        all.push_back(look(pane));
        all.push_back(hold());
    }
    all.back().done = [this, wait = all.back().done] {
        const bool isOver = wait();
        if (isOver) {
            m_camera.stop();
        }
        return isOver;
    };
}

void Album::addPanes(std::vector<ScriptStep>& all)
{
    all.push_back(learning(trainingToBeGood));
    all.push_back(picture(u"layers"_s));
    all.push_back({.text = u"Space pauses"_s,
                   .expected = u"a paused session"_s,
                   .begin =
                       [this] {
                           if (m_run.isRunning()) { // and not over
                               m_input.pressKey(Qt::Key_Space);
                           }
                       },
                   .done = [this] { return m_window.live().state == State::Paused; }});
    all.push_back(look(u"mistakes"_s));
    all.push_back(picture(u"mistakes"_s));
    all.push_back(look(u"whatif"_s));
    all.push_back({.text = u"half of a layer is off"_s,
                   .expected = u"other answers"_s,
                   .begin =
                       [this] {
                           giveBottom(0);
                           switchHalfOff();
                       },
                   .done = [this] { return !paneOf(u"whatif"_s).isWaiting(); }});
    all.push_back(picture(u"what-if"_s));
    all.push_back(look(u"dream"_s));
    all.back().begin = [this, begin = all.back().begin] {
        giveBottom(usualLines);
        m_window.action(ActionId::ThemeDark)->trigger();
        begin();
    };
    all.push_back(picture(u"dream"_s));
    all.push_back(look(u"map"_s));
    all.back().begin = [this, begin = all.back().begin] {
        m_window.findChild<QAction*>(u"mapNeighbours"_s)->trigger();
        begin();
    };
    all.push_back(picture(u"map"_s));
}

void Album::addRace(std::vector<ScriptStep>& all)
{
    all.push_back(look(u"layers"_s));
    all.push_back({.text = u"backprop races"_s,
                   .expected = u"two runs that have been tested"_s,
                   .begin =
                       [this] {
                           m_window.action(ActionId::ThemeLight)->trigger();
                           giveBottom(usualLines + 5);
                           m_window.action(ActionId::RaceBackprop)->trigger();
                       },
                   .done = [this] { return m_window.live().rival && m_run.isWorthShowing(trainingToRace); },
                   .figures = [this] { return m_run.figures(); }});
    all.push_back(picture(u"race"_s));
}

ScriptStep Album::learning(std::chrono::seconds training)
{
    return {.text = u"it learns"_s,
            .expected = u"a test error that falls"_s,
            .begin = {},
            .done = [this, training] { return m_run.hasLearnt() && m_run.isWorthShowing(training); },
            .hopeless = [this] { return m_run.whyNotLearnt(); },
            .figures = [this] { return m_run.figures(); }};
}

ScriptStep Album::look(const QString& pane)
{
    return {.text = pane + u" is in front"_s,
            .expected = u"all that it shows"_s,
            .begin =
                [this, pane] {
                    m_window.findChild<QTabWidget*>(u"centre"_s)->setCurrentWidget(&paneOf(pane));
                    m_beats = 0;
                },
            .done = [this, pane] { return ++m_beats > 2 && !paneOf(pane).isWaiting(); }};
}

/// A while in which nothing is done.
ScriptStep Album::hold()
{
    return {.text = u"a look"_s,
            .expected = u"no more than time"_s,
            .begin = [this] { m_beats = 0; },
            .done = [this] { return ++m_beats > beatsToLook; }};
}

ScriptStep Album::picture(const QString& name)
{
    return pictureStep(m_window, m_folder.filePath(name + u".png"_s), name + u".png is written"_s);
}

Panel& Album::paneOf(const QString& id) const
{
    return *m_window.panel(QLatin1StringView(id.toLatin1()));
}

/// To History and its tabs, in lines of text; with none it makes room.
void Album::giveBottom(int lines) const
{
    for (const QString& name : {u"historyDock"_s, u"runsDock"_s}) {
        auto* dock = m_window.findChild<QDockWidget*>(name);
        dock->setVisible(lines > 0);
        if (lines > 0) {
            m_window.resizeDocks({dock}, {lines * m_window.fontMetrics().height()}, Qt::Vertical);
        }
    }
    m_window.findChild<QDockWidget*>(u"historyDock"_s)->raise();
}

void Album::switchHalfOff() const
{
    auto* share = m_window.findChild<QSlider*>(u"offShare0"_s);
    share->setValue((share->minimum() + share->maximum()) / 2);
}

void Album::takeFrame()
{
    const QImage frame
        = m_window.grab().toImage().scaled(frameSize, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
    frame.save(m_folder.filePath(u"frames/%1.png"_s.arg(m_frames, 4, 10, QChar(u'0'))));
    ++m_frames;
}

} // namespace ff
