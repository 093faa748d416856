// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/ink/ink.h"
#include "core/data/ink/picture_scale.h"
#include "core/run/moment.h"

namespace ff {

class Drawing;

/// How a drawing becomes the network's picture.
struct DrawnRule
{
    enum class Place { AsMnist, AsDrawn };

    PictureSize size {inkSide, inkSide};
    int channels = 1; ///< 3: as many equal planes
    Place place = Place::AsMnist;
    double penWidth = 2.5; ///< pixels of MNIST
};

/// What the network receives of the strokes or the picture of `drawing` by that rule; a picture of the data
/// stays as it is. Empty: there is nothing to read.
Pictures networkPictureOf(const Drawing& drawing, const DrawnRule& rule);

} // namespace ff
