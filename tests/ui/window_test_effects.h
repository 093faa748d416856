// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/ui/window_test_fixture.h"

#include <QHash>

#include <functional>

namespace ff {

/// What has to be so before an action is chosen, and what must come of it.
struct Outcome
{
    std::function<void(WindowFixture&)> prepare;
    std::function<bool(WindowFixture&)> happened;
    Settings settings = WindowFixture::quickSettings();
};

using Outcomes = QHash<ActionId, Outcome>;

/// Of those that are about kept runs.
Outcomes runEffects();

/// Of those that are about two runs.
Outcomes raceEffects();

/// Of those that take out of the window what panes show.
Outcomes figureEffects();

/// Of those that explain the program.
Outcomes helpEffects();

/// Of every action.
Outcomes allEffects();

void trainOneBatch(WindowFixture& fixture);
void chooseUnsupervised(WindowFixture& fixture);

/// Leaves a run of one epoch behind, goes on in another mode with the same sizes, and selects the one that
/// was left, whose table nobody needs to see.
void selectARun(WindowFixture& fixture);

} // namespace ff
