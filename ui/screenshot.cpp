// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screenshot.h"

#include "ui/main_window.h"

#include <QAction>

namespace ff {

namespace {

using namespace Qt::StringLiterals;
using std::chrono::seconds;

/// Enough for the populations to part and for a curve to be seen.
constexpr double epochsToTrain = 5;

bool hasTrained(const Snapshot& snapshot)
{
    const double wanted = std::min<double>(epochsToTrain, snapshot.settings.epochs);
    return snapshot.progress.epoch >= wanted;
}

} // namespace

ScriptStep pictureStep(MainWindow& window, const QString& file, const QString& text)
{
    return {text, u"a picture in "_s + file, seconds(5), [&window] { window.showNewest(); },
            [&window, file] { return window.grab().save(file); }};
}

std::vector<ScriptStep> screenshotSteps(MainWindow& window, const QString& file)
{
    return {
        {u"the data are shown"_s,
         u"data and an untrained network"_s,
         seconds(60),
         {},
         [&window] { return window.snapshot() && window.snapshot()->state != State::Empty; }},
        {u"training"_s, u"some epochs of training"_s, seconds(300),
         [&window] {
             if (window.snapshot()->state != State::Running) {
                 window.action(ActionId::StartPause)->trigger();
             }
         },
         [&window] { return hasTrained(*window.snapshot()); }},
        {u"an example is classified"_s, u"an answer"_s, seconds(20),
         [&window] { window.action(ActionId::NextTest)->trigger(); },
         [&window] { return window.snapshot()->answer.has_value(); }},
        pictureStep(window, file, u"the picture is written"_s),
    };
}

} // namespace ff
