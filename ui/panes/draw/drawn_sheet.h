// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/own_samples.h"
#include "ui/panes/draw/draw_network_picture.h"

namespace ff {

class Canvas;

/// What Keep and Copy are about: the one drawing, or one of the board. Not owned.
struct DrawnSheet
{
    const Drawing& drawing;
    const Canvas& canvas;
    const Pictures& seen; ///< by the network; of count 0 where there is too little to read
    DrawnRule rule; ///< of its place and its pen; size and planes are those of no picture here
};

/// Whether there is something to keep as a sample of one's own. Not one of the images tested with: trained
/// on, it would no longer test anything.
bool isKeepable(const DrawnSheet& sheet);

/// With `label` as the name of its class.
OwnSample sampleOf(const DrawnSheet& sheet, const std::string& label);

} // namespace ff
