// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// Marks a literal that people read: it stays what it is, and the target update_translations puts it into the
/// files for translators. The core speaks English and knows no other language; whoever shows the text looks
/// it up, the window with coreWord().
#define FF_TR(text) text

/// The same for a text with a "%n", which has a form for each number that the language tells apart. One thing
/// has a text of its own, so that English needs no forms.
#define FF_TR_N(text) text
