// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace ff {

/// Which colours the user prefers for the whole program.
enum class ThemeChoice { System, Light, Dark };

/// Gives the application the palette of `choice`; every window then gets a palette change. System goes back
/// to what the platform says, the other two use the Fusion style. GUI thread.
void applyThemeChoice(ThemeChoice choice);

/// The word that is stored for `choice`, and back; an unknown word is System.
QString themeChoiceText(ThemeChoice choice);
ThemeChoice themeChoiceFrom(const QString& text);

} // namespace ff
