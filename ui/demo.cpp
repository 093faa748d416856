// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/demo.h"

#include "ui/canvas/canvas.h"
#include "ui/main_window.h"
#include "ui/screenshot.h"

#include <QAction>
#include <QFileInfo>
#include <QLabel>
#include <QPainterPath>
#include <QToolButton>

namespace ff {

namespace {

using namespace Qt::StringLiterals;
using std::chrono::seconds;

constexpr int drawnDigit = 3;
// Both are far from chance, and passed long before the last epoch.
constexpr double goodSupervisedError = 0.08;
constexpr double goodUnsupervisedError = 0.09;
constexpr seconds totalLimit {90}; // a free machine needs a quarter of it
constexpr auto weightsName = "weights.safetensors"_L1;

/// The pen's way through a 3, in shares of the canvas.
QList<QPointF> pathOfThree()
{
    QPainterPath path(QPointF(0.33, 0.26));
    path.cubicTo(0.45, 0.12, 0.68, 0.16, 0.66, 0.32);
    path.cubicTo(0.65, 0.43, 0.54, 0.47, 0.46, 0.48);
    path.cubicTo(0.60, 0.48, 0.72, 0.56, 0.69, 0.69);
    path.cubicTo(0.66, 0.84, 0.42, 0.88, 0.31, 0.75);
    constexpr int count = 48;
    QList<QPointF> points;
    for (int i = 0; i <= count; ++i) {
        points << path.pointAtPercent(static_cast<double>(i) / count);
    }
    return points;
}

} // namespace

Demo::Demo(MainWindow& window, const QString& folder, QObject* parent)
    : QObject(parent)
    , m_window(window)
    , m_folder(folder)
    , m_names(m_folder.filePath(weightsName))
    , m_input(window)
    , m_path(pathOfThree())
    , m_script(steps(), totalLimit)
{
    m_folder.mkpath(u"."_s);
    window.useDialogs(m_names);
    connect(&window, &MainWindow::presented, this, &Demo::watchErrors);
    connect(&window, &MainWindow::eventReceived, this, &Demo::watchEvents);
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
        {u"the window shows the built-in digits"_s,
         u"digits and an untrained network"_s,
         seconds(20),
         {},
         [this] { return m_window.snapshot() && m_window.snapshot()->state == State::Ready; }},
        {u"Space starts training"_s, u"a running session"_s, seconds(5), [this] { makeRun(); },
         [this] { return isRunning(); }},
        {u"supervised training learns the digits"_s,
         u"a test error of at most 8 %"_s,
         seconds(60),
         {},
         [this] { return hasLearnt(Mode::Supervised); }},
        {u"a 3 is drawn with the mouse"_s,
         u"the whole path drawn"_s,
         seconds(10),
         {},
         [this] { return drawOn(); }},
        {u"the drawing is recognised as a 3"_s,
         u"the answer 3"_s,
         seconds(60),
         {},
         [this] { return isAnswered(); }},
        picture(u"supervised.png"_s),
    };
}

std::vector<ScriptStep> Demo::unsupervisedSteps()
{
    return {
        {u"the mode is changed to unsupervised"_s, u"an unsupervised run"_s, seconds(10),
         [this] { m_input.click(*m_window.findChild<QToolButton*>(u"unsupervisedButton"_s)); },
         [this] { return m_window.snapshot()->settings.mode == Mode::Unsupervised; }},
        {u"training goes on"_s, u"a running session"_s, seconds(5), [this] { makeRun(); },
         [this] { return isRunning(); }},
        {u"unsupervised training learns the digits"_s,
         u"a test error of at most 9 %"_s,
         seconds(60),
         {},
         [this] { return hasLearnt(Mode::Unsupervised); }},
        picture(u"unsupervised.png"_s),
        {u"Ctrl+E exports the weights"_s, weightsName, seconds(10),
         [this] { m_input.pressKey(Qt::CTRL | Qt::Key_E); },
         [this] { return m_exported && QFileInfo(m_folder.filePath(weightsName)).size() > 0; }},
    };
}

ScriptStep Demo::picture(const QString& name)
{
    return pictureStep(m_window, m_folder.filePath(name), name + u" is written");
}

void Demo::watchErrors(const Snapshot& snapshot)
{
    if (snapshot.run != m_run) {
        m_run = snapshot.run;
        m_error = 1;
    }
    if (!snapshot.newErrors.empty()) {
        m_error = snapshot.newErrors.back().readout;
    }
}

void Demo::watchEvents(const Event& event)
{
    m_exported = m_exported || event.kind == Event::Kind::Exported;
    if (event.kind == Event::Kind::Failed || event.kind == Event::Kind::Diverged) {
        m_script.fail(QString::fromStdString(event.text));
    }
}

void Demo::makeRun()
{
    if (!isRunning()) {
        m_input.pressKey(Qt::Key_Space);
    }
}

bool Demo::isRunning() const
{
    return m_window.snapshot()->state == State::Running;
}

bool Demo::hasLearnt(Mode mode) const
{
    const double enough = mode == Mode::Supervised ? goodSupervisedError : goodUnsupervisedError;
    return m_window.snapshot()->settings.mode == mode && m_error <= enough;
}

/// Draws the next piece of the path: true once the pen is up again.
bool Demo::drawOn()
{
    const auto* canvas = m_window.findChild<Canvas*>();
    const QRectF square = canvas->square();
    const QPointF share = m_path[m_drawn];
    const QPointF position(square.x() + share.x() * square.width(), square.y() + share.y() * square.height());
    if (m_drawn == 0) {
        m_input.press(*canvas, position);
    } else {
        m_input.drag(*canvas, position);
    }
    ++m_drawn;
    const bool complete = m_drawn == m_path.size();
    if (complete) {
        m_input.release(*canvas, position);
    }
    return complete;
}

bool Demo::isAnswered() const
{
    const std::optional<Answer>& answer = m_window.snapshot()->answer;
    const auto* shown = m_window.findChild<QLabel*>(u"answerClass"_s);
    return answer && answer->byReadout == drawnDigit && shown && shown->text() == QString::number(drawnDigit);
}

} // namespace ff
