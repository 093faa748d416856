// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/ink/grey_plane.h"

namespace ff {

/// The lines of paper on a picture: from side to side, thin, and nearly upright or level.
struct RuledLines
{
    int level = 0;
    int upright = 0;
    float strength = 0; ///< of the strongest, 0 to 255

    int count() const { return level + upright; }
    bool operator==(const RuledLines&) const = default;
};

/// Takes the rules and squares of paper out of `plane`, the strength of ink, and says how many there were.
/// Strokes go on where they cross a line. A picture that is too small to show paper keeps everything.
RuledLines removeRuledLines(GreyPlane& plane, float doubt);

} // namespace ff
