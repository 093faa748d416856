// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/sentence.h"

#include <QString>

#include <exception>
#include <string_view>

namespace ff {

/// A text of the core that is marked by FF_TR, in the user's language; any other comes back as it is. Any
/// thread, as what is below.
QString coreWord(std::string_view text);

/// A sentence of the core in the user's language, with the numbers as they are written there.
QString coreWords(const Sentence& sentence);

/// What an exception says, in the user's language and made safe to be shown; that of a library, such as the
/// lack of memory, in its own words.
QString errorWords(const std::exception& error);

} // namespace ff
