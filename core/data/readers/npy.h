// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/readers/array_view.h"

#include <string>

namespace ff {

/// Reads the header only, of bytes that may end anywhere behind it. Throws Error as parseNpy() does.
ArrayHeader parseNpyHeader(std::span<const std::byte> bytes, const std::string& name);

/// Reads an .npy file of NumPy, version 1 to 3; the numbers are those of the bytes, not a copy. Refused are
/// arrays of objects (they are pickles, which can run code), of records and of text, and arrays stored column
/// by column. Format: https://numpy.org/doc/stable/reference/generated/numpy.lib.format.html. `name` is for
/// messages. Throws Error. Pure; any thread.
ArrayView parseNpy(std::span<const std::byte> bytes, const std::string& name);

} // namespace ff
