// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/dataset.h"

namespace ff {

/// Reports the share done to whoever asked for it, if anyone did.
inline void report(const ProgressCallback& progress, double done)
{
    if (progress) {
        progress(done);
    }
}

/// The progress of one piece of a longer task: its 0 to 1 becomes `from` to `to` of the whole. Keeps a
/// reference to `whole`.
inline ProgressCallback portion(const ProgressCallback& whole, double from, double to)
{
    return [&whole, from, to](double done) { report(whole, from + done * (to - from)); };
}

} // namespace ff
