// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/window_test_effects.h"

#include <QAction>

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

bool isBack(WindowFixture& fixture)
{
    return fixture.has(Event::Kind::Resumed) && fixture.now().settings.mode == Mode::Supervised
        && fixture.now().progress.epoch == 1;
}

} // namespace

Outcomes runEffects()
{
    return {{ActionId::OpenRun, {leaveARun, isBack}}, {ActionId::GoBack, {leaveARun, isBack}}};
}

} // namespace ff
