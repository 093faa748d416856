// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/window_test_effects.h"
#include "ui/workbench/race_words.h"

#include <QAction>
#include <QTableView>

namespace ff {

namespace {

bool isOn(WindowFixture& fixture)
{
    return isRacing(fixture.now());
}

void race(WindowFixture& fixture)
{
    fixture.trigger(ActionId::RaceBackprop);
    fixture.waitFor([&] { return isOn(fixture) && fixture.window->action(ActionId::EndRace)->isEnabled(); });
}

} // namespace

void selectARun(WindowFixture& fixture)
{
    fixture.trigger(ActionId::StepEpoch);
    fixture.waitFor([&] { return fixture.now().progress.epoch == 1; });
    Settings other = fixture.now().settings;
    other.mode = Mode::Unsupervised;
    fixture.window->post(command::Configure {other});
    fixture.waitFor([&] { return fixture.now().settings.mode == other.mode; });
    auto* view = fixture.window->findChild<QTableView*>(QStringLiteral("runsView"));
    fixture.waitFor([&] { return view->model()->rowCount() > 0; });
    fixture.waitFor([&] {
        view->selectRow(0);
        return fixture.window->action(ActionId::RaceRun)->isEnabled();
    });
}

Outcomes raceEffects()
{
    return {
        {ActionId::RaceBackprop,
         {{},
          [](WindowFixture& fixture) { return isOn(fixture) && fixture.now().rival->name == "backprop"; }}},
        {ActionId::RaceRun,
         {selectARun,
          [](WindowFixture& fixture) {
              return isOn(fixture) && fixture.now().rival->settings.mode == Mode::Supervised;
          }}},
        {ActionId::CompareRun,
         {selectARun,
          [](WindowFixture& fixture) {
              return fixture.now().compared && fixture.window->action(ActionId::CompareRun)->isChecked();
          }}},
        {ActionId::EndRace,
         {race, [](WindowFixture& fixture) { return fixture.has(Event::Kind::RaceEnded); }}},
    };
}

} // namespace ff
