// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocale>
#include <QString>

#include <optional>

namespace ff {

/// The number that somebody means by `text`: point and comma both separate the fraction, whichever of them
/// the locale has. Nothing separates thousands, so that 1.5 is never 15. None where it is not a finite
/// number.
std::optional<double> numberFrom(const QString& text, const QLocale& locale);

/// `number` with at most `digits` that matter, in a form that numberFrom() reads as the same.
QString numberText(double number, int digits, const QLocale& locale);

/// False where no ending makes a number of `text`: what is typed is on its way, a word is not.
bool isNumberBegun(const QString& text, const QLocale& locale);

/// True for a text with a sign that separates a fraction or, in some locale, thousands.
bool hasSeparator(const QString& text, const QLocale& locale);

} // namespace ff
