// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/run/moment.h"

#include <cstddef>
#include <vector>

namespace ff {

/// The pictures, in grey or in colour, as one PNG, `columns` of them in a row, a pixel of ground between two;
/// as they are, 255 is white. Throws Error when libpng fails. Pure; any thread.
std::vector<std::byte> picturesPng(const Pictures& pictures, int columns);

} // namespace ff
