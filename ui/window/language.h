// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace ff {

/// Which language the program speaks. A language is its file in resources/translations/; without Linguist's
/// tools there is English alone. GUI thread only.
///
/// Codes of the languages that are there, English first: "en", "de", "zh_CN".
QStringList languageCodes();

/// The name of a language in itself, as its speakers look for it: "Deutsch".
QString languageName(const QString& code);

/// The first of somebody's languages, the most wanted first, that is there; "en" when none is. They are names
/// as QLocale::uiLanguages() has them: "de-AT", "zh-Hans-CN".
QString languageFor(const QStringList& wanted);

/// Lets the application speak a language; empty: that of the desktop. Dates and numbers follow it, unless the
/// desktop speaks it and has its own way to write them. Once, before there is a window.
void useLanguage(const QString& code);

/// The code of the one that the application speaks.
QString spokenLanguage();

/// The code that was chosen in the window, for the next start; empty: that of the desktop.
QString rememberedLanguage();
void rememberLanguage(const QString& code);

} // namespace ff
