// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/script/screenshot.h"

#include "ui/window/main_window.h"

#include <QAction>

namespace ff {

namespace {

using namespace Qt::StringLiterals;

/// Enough for a curve to be seen.
constexpr std::chrono::seconds trainingToShow {8};

} // namespace

ScriptStep pictureStep(MainWindow& window, const QString& file, const QString& text)
{
    return {.text = text,
            .expected = u"a picture in "_s + file,
            .begin = [&window] { window.showNewest(); },
            .done = [&window, file] { return window.grab().save(file); },
            .hopeless = [] { return u"the file cannot be written"_s; }};
}

Screenshot::Screenshot(MainWindow& window, const QString& file, QObject* parent)
    : QObject(parent)
    , m_window(window)
    , m_script(steps(file))
    , m_run(window, m_script)
{
    connect(&m_script, &Script::finished, this, &Screenshot::finished);
}

std::vector<ScriptStep> Screenshot::steps(const QString& file)
{
    return {
        {.text = u"the data are shown"_s,
         .expected = u"data and an untrained network"_s,
         .begin = {},
         .done = [this] { return m_window.live().state != State::Empty; }},
        {.text = u"training"_s,
         .expected = u"some seconds of training"_s,
         .begin = [this] { startTraining(); },
         .done = [this] { return m_run.isWorthShowing(trainingToShow); },
         .figures = [this] { return m_run.figures(); }},
        {.text = u"an example is classified"_s,
         .expected = u"an answer"_s,
         .begin = [this] { m_window.action(ActionId::NextTest)->trigger(); },
         .done = [this] { return m_window.moment()->answer.has_value(); }},
        pictureStep(m_window, file, u"the picture is written"_s),
    };
}

void Screenshot::startTraining()
{
    if (!m_run.isRunning()) {
        m_window.action(ActionId::StartPause)->trigger();
    }
}

} // namespace ff
