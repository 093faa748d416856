// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace ff {

/// What becomes of a run that is followed.
enum class Following {
    Written, ///< a process writes it
    Ended, ///< nobody writes it; everything that was written has been told
    Gone ///< its folder was deleted or moved away; it may come back
};

} // namespace ff
