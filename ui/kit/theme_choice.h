// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace ff {

/// Which colours the user prefers for the whole program.
enum class ThemeChoice { System, Light, Dark };

/// Gives the application the palette of `choice`; every window then gets a palette change. System goes back
/// to what the platform says and the style that the program began with, the other two use the Fusion style,
/// which takes every palette. GUI thread.
void applyThemeChoice(ThemeChoice choice);

/// From now on no choice of colours changes the style, which was asked for on the command line.
void keepStyle();

/// The word that is stored for `choice`, and back; an unknown word is System.
QString themeChoiceText(ThemeChoice choice);
ThemeChoice themeChoiceFrom(const QString& text);

} // namespace ff
