// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <span>

namespace ff {

/// One term of the field, as the program uses it. Lists are of names with a blank between two. Texts are
/// translated in context "Terms".
struct TermRow
{
    const char* id; ///< of its page in the help file
    const char* title;
    const char* card; ///< two sentences
    const char* settings; ///< whose fields show the term
    const char* cardOn; ///< object names of the widgets that have the card as their tooltip
    const char* pageOn; ///< and of others that show the term, for which F1 opens its page
};

/// Every term, in the order in which they are best read.
std::span<const TermRow> termTable();

/// The term that the widget of this object name shows; null where that is none.
const TermRow* termOf(const QString& name);

} // namespace ff
