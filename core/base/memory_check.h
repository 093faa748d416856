// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/sentence.h"

#include <cstdint>
#include <iosfwd>
#include <optional>

namespace ff {

/// Throws Error, which begins with `what` needs it, unless so much memory is free. To be called before much
/// is taken: Linux promises more memory than there is and ends the program that uses it. Any thread.
void checkMemory(std::uint64_t bytes, const Sentence& what);

/// The bytes that can be taken without pushing others out, of a text like Linux's /proc/meminfo; nothing when
/// it does not say.
std::optional<std::uint64_t> freeMemoryIn(std::istream& text);

} // namespace ff
