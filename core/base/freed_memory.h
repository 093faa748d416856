// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace ff {

/// Lets the C library keep what is freed, up to 64 MB at a time, for whoever asks next. Tensors of one step
/// are freed and asked for again in the next: without this the large ones go back to the system each time,
/// and what comes instead are pages that must be cleared. Any thread, once.
void keepFreedMemory();

/// Gives what has been kept so back to the system, of all threads: after work that needed much memory once,
/// such as reading data. Takes some milliseconds. Any thread.
void giveBackFreedMemory();

} // namespace ff
