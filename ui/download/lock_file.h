// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLockFile>

namespace ff {

/// Takes the lock if nobody holds it, without waiting. A lock file that does not say whose it is, empty after
/// a crash or a full disk, is nobody's unless a living program has it open: Qt alone would respect it for
/// ever.
bool tryLockOrBreak(QLockFile& lock);

} // namespace ff
