// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/window_test_effects.h"
#include "ui/help/term_window.h"
#include "ui/tour/tour_card.h"
#include "ui/window/shortcuts_dialog.h"

#include <QMessageBox>
#include <QWhatsThis>

namespace ff {

namespace {

bool isCardVisible(const WindowFixture& fixture, const char* name)
{
    return fixture.window->findChild<TourCard*>(QLatin1StringView(name))->isVisible();
}

} // namespace

Outcomes helpEffects()
{
    return {
        {ActionId::Tour, {{}, [](WindowFixture& fixture) { return isCardVisible(fixture, "tourCard"); }}},
        {ActionId::SlowWalk, {{}, [](WindowFixture& fixture) { return isCardVisible(fixture, "walkCard"); }}},
        {ActionId::Terms,
         {{},
          [](WindowFixture& fixture) {
              const auto* terms = fixture.window->findChild<TermWindow*>();
              return terms && terms->isVisible();
          }}},
        {ActionId::Shortcuts,
         {{},
          [](WindowFixture& fixture) { return fixture.window->findChild<ShortcutsDialog*>() != nullptr; }}},
        {ActionId::WhatsThis, {{}, [](WindowFixture&) { return QWhatsThis::inWhatsThisMode(); }}},
        {ActionId::About,
         {{}, [](WindowFixture& fixture) { return fixture.window->findChild<QMessageBox*>() != nullptr; }}},
    };
}

} // namespace ff
