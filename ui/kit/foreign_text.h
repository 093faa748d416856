// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <string_view>

/// Text that comes from files and from the core's sentences about them, on its way into the window: names of
/// classes, data sets, folders and keys, which can be anything. All widgets get it through these.
namespace ff {

inline constexpr qsizetype longestName = 80; ///< characters
inline constexpr qsizetype longestSentence = 400;

/// What can be shown of `text`: what is no character, or would turn or break a line, becomes '?'; what is
/// longer than `longest` characters is cut, and ends in an ellipsis. Line breaks stay.
QString foreignText(const QString& text, qsizetype longest = longestSentence);

/// The same of UTF-8, as the core has it.
QString foreignText(std::string_view utf8, qsizetype longest = longestSentence);

/// As a tooltip, which would otherwise take "<h1>" for a heading.
QString foreignTip(const QString& text);

/// As the text of an action or button, which would otherwise take '&' for a mnemonic.
QString foreignLabel(const QString& text);

/// As a part of a window's title, which would otherwise take "[*]" for the mark of a change.
QString foreignTitle(const QString& text);

} // namespace ff
