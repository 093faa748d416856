// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>

namespace ff {

/// Bytes of memory of our own behind a tensor of so many: another row of it, where a row is no longer than
/// this.
constexpr std::size_t roomBehind(std::size_t bytes)
{
    constexpr std::size_t most = std::size_t {64} << 10;
    return bytes < most ? bytes : most;
}

/// From now on tensors in the processor's memory have roomBehind() them. BLIS 0.9 reads, and does not use,
/// the row behind the last one of a matrix in products of some small shapes, 10 x 500 by 500 x 500 among
/// them: at the end of what a thread has of memory that ended the program. Takes no time and changes no
/// number. Any thread; once is enough.
void leaveRoomBehindTensors();

} // namespace ff
