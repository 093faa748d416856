// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/script/demo.h"

#include "ui/panes/draw/canvas.h"
#include "ui/script/screenshot.h"
#include "ui/window/main_window.h"

#include <QFileInfo>
#include <QLabel>
#include <QToolButton>

namespace ff {

namespace {

using namespace Qt::StringLiterals;

constexpr std::chrono::seconds trainingToShow {8}; // of each mode: a curve, and a network that reads well
constexpr auto weightsName = "weights.safetensors"_L1;

} // namespace

Demo::Demo(MainWindow& window, const QString& folder, QObject* parent)
    : QObject(parent)
    , m_window(window)
    , m_folder(folder)
    , m_names(m_folder.filePath(weightsName))
    , m_input(window)
    , m_script(steps())
    , m_run(window, m_script)
{
    m_folder.mkpath(u"."_s);
    window.useDialogs(m_names);
    connect(&window, &MainWindow::eventReceived, this,
            [this](const Event& event) { m_exported = m_exported || event.kind == Event::Kind::Exported; });
    connect(&m_script, &Script::finished, this, &Demo::finished);
}

std::vector<ScriptStep> Demo::steps()
{
    std::vector<ScriptStep> all = supervisedSteps();
    for (ScriptStep& step : unsupervisedSteps()) {
        all.push_back(std::move(step));
    }
    return all;
}

std::vector<ScriptStep> Demo::supervisedSteps()
{
    return {
        {.text = u"the window shows the data"_s,
         .expected = u"data and an untrained network"_s,
         .begin = {},
         .done = [this] { return m_window.live().state == State::Ready; }},
        {.text = u"Space starts training"_s,
         .expected = u"a running session"_s,
         .begin = [this] { makeRun(); },
         .done = [this] { return m_run.hasBegun(); }},
        learning(u"supervised training learns"_s, Mode::Supervised),
        {.text = u"a 3 is drawn with the mouse"_s,
         .expected = u"the whole path drawn"_s,
         .begin = {},
         .done = [this] { return m_three.drawOn(m_input, *m_window.findChild<Canvas*>(u"canvas"_s)); }},
        {.text = u"the drawing is recognised"_s,
         .expected = u"the answer 3"_s,
         .begin = {},
         .done = [this] { return isAnswered(); },
         .figures = [this] { return answerWords(); }},
        picture(u"supervised.png"_s),
    };
}

std::vector<ScriptStep> Demo::unsupervisedSteps()
{
    return {
        {.text = u"the mode is changed to unsupervised"_s,
         .expected = u"an unsupervised run"_s,
         .begin = [this] { m_input.click(*m_window.findChild<QToolButton*>(u"unsupervisedButton"_s)); },
         .done = [this] { return m_window.live().settings.mode == Mode::Unsupervised; }},
        {.text = u"training goes on"_s,
         .expected = u"a running session"_s,
         .begin = [this] { makeRun(); },
         .done = [this] { return m_run.hasBegun(); }},
        learning(u"unsupervised training learns"_s, Mode::Unsupervised),
        picture(u"unsupervised.png"_s),
        {.text = u"Ctrl+E exports the weights"_s,
         .expected = weightsName,
         .begin = [this] { m_input.pressKey(Qt::CTRL | Qt::Key_E); },
         .done = [this] { return m_exported && QFileInfo(m_folder.filePath(weightsName)).size() > 0; }},
    };
}

/// How long it takes is the machine's affair, and only a run that never learns fails.
ScriptStep Demo::learning(const QString& text, Mode mode)
{
    return {.text = text,
            .expected = u"a test error that falls, far from chance"_s,
            .begin = {},
            .done =
                [this, mode] {
                    return m_window.live().settings.mode == mode && m_run.hasLearnt()
                        && m_run.isWorthShowing(trainingToShow);
                },
            .hopeless = [this] { return m_run.whyNotLearnt(); },
            .figures = [this] { return m_run.figures(); }};
}

ScriptStep Demo::picture(const QString& name)
{
    return pictureStep(m_window, m_folder.filePath(name), name + u" is written");
}

void Demo::makeRun()
{
    if (!m_run.isRunning()) {
        m_input.pressKey(Qt::Key_Space);
    }
}

bool Demo::isAnswered() const
{
    const std::optional<Answer>& answer = m_window.moment()->answer;
    const auto* shown = m_window.findChild<QLabel*>(u"answerClass"_s);
    return answer && answer->byReadout == DrawnThree::digit && shown
        && shown->text() == QString::number(DrawnThree::digit);
}

QString Demo::answerWords() const
{
    const std::optional<Answer>& answer = m_window.moment()->answer;
    return answer ? u"as a %1"_s.arg(answer->byReadout) : u"not at all so far"_s;
}

} // namespace ff
