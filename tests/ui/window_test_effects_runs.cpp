// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/kept/run_lock.h"
#include "tests/ui/window_test_effects.h"

#include <QAction>
#include <QFileInfo>

namespace ff {

namespace {

/// Leaves a run of one epoch behind.
void leaveARun(WindowFixture& fixture)
{
    fixture.trigger(ActionId::StepEpoch);
    fixture.waitFor([&] { return fixture.now().progress.epoch == 1; });
    fixture.dialogs.runFolder = QString::fromStdString(fixture.now().kept->folder.string());
    chooseUnsupervised(fixture);
    fixture.waitFor([&] { return fixture.window->action(ActionId::GoBack)->isEnabled(); });
}

/// A run whose own program has ended while it was followed.
void followToTheEnd(WindowFixture& fixture)
{
    leaveARun(fixture);
    {
        const RunLock another(fixture.dialogs.runFolder.toStdString());
        fixture.trigger(ActionId::OpenRun);
        fixture.waitForState(State::Following);
    }
    fixture.waitFor([&] { return fixture.window->action(ActionId::TakeOver)->isEnabled(); });
}

/// A run of one epoch, and the moments that were kept of it.
void keepMoments(WindowFixture& fixture)
{
    fixture.trigger(ActionId::StepEpoch);
    fixture.waitFor([&] {
        const std::vector<std::int64_t>& kept = fixture.now().keptSteps;
        return fixture.now().state == State::Paused && !kept.empty()
            && kept.back() == fixture.now().progress.step;
    });
}

/// Shows the last one but one.
void lookBack(WindowFixture& fixture)
{
    keepMoments(fixture);
    for (int i = 0; i < 2; ++i) {
        fixture.trigger(ActionId::PreviousMoment);
    }
    fixture.waitFor(
        [&] { return fixture.now().shown && *fixture.now().shown < fixture.now().progress.step; });
}

/// A run of one epoch of which a moment is the best.
void holdOut(WindowFixture& fixture)
{
    Settings settings = WindowFixture::quickSettings();
    settings.validation = 100;
    settings.epochTest = EpochTest::Readout;
    fixture.window->post(command::Configure {settings});
    fixture.waitFor(
        [&] { return fixture.now().state == State::Ready && fixture.now().settings.validation == 100; });
    keepMoments(fixture);
    fixture.waitFor([&] { return fixture.window->action(ActionId::BestMoment)->isEnabled(); });
}

bool isLastMomentShown(WindowFixture& fixture)
{
    return fixture.now().shown == fixture.now().progress.step;
}

/// A run of one epoch that can be written as a file.
void beginToKeep(WindowFixture& fixture)
{
    keepMoments(fixture);
    fixture.dialogs.experiment = fixture.folder.filePath(QStringLiteral("run.ffx"));
    fixture.waitFor([&] { return fixture.window->action(ActionId::SaveExperiment)->isEnabled(); });
}

bool isSaved(WindowFixture& fixture)
{
    return QFileInfo(fixture.dialogs.experiment).size() > 0;
}

/// The run that was left, and not the one that is there.
void beginToSaveSelected(WindowFixture& fixture)
{
    selectARun(fixture);
    fixture.dialogs.experiment = fixture.folder.filePath(QStringLiteral("run.ffx"));
}

/// Leaves such a file behind.
void saveARun(WindowFixture& fixture)
{
    beginToKeep(fixture);
    fixture.trigger(ActionId::SaveExperiment);
    fixture.waitFor([&] { return isSaved(fixture); });
    chooseUnsupervised(fixture);
}

bool isBack(WindowFixture& fixture)
{
    return fixture.has(Event::Kind::Resumed) && fixture.now().settings.mode == Mode::Supervised
        && fixture.now().progress.epoch == 1;
}

} // namespace

Outcomes runEffects()
{
    return {
        {ActionId::OpenRun, {leaveARun, isBack}},
        {ActionId::GoBack, {leaveARun, isBack}},
        {ActionId::TakeOver, {followToTheEnd, isBack}},
        {ActionId::OpenExperiment, {saveARun, isBack}},
        {ActionId::SaveExperiment, {beginToKeep, isSaved}},
        {ActionId::SaveSelectedRun, {beginToSaveSelected, isSaved}},
        {ActionId::PreviousMoment, {keepMoments, isLastMomentShown}},
        {ActionId::NextMoment, {lookBack, isLastMomentShown}},
        {ActionId::PlayMoments,
         {keepMoments, [](WindowFixture& fixture) { return fixture.now().shown.has_value(); }}},
        {ActionId::BestMoment,
         {holdOut,
          [](WindowFixture& fixture) {
              return fixture.now().shown && fixture.now().shown == fixture.now().bestStep;
          }}},
        {ActionId::BackToNow,
         {lookBack, [](WindowFixture& fixture) { return !fixture.now().shown.has_value(); }}},
        {ActionId::GoOnFromHere,
         {lookBack, [](WindowFixture& fixture) { return fixture.has(Event::Kind::Branched); }}},
    };
}

} // namespace ff
