// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/ink.h"
#include "core/data/picture_ink.h"
#include "core/snapshot.h"

#include <optional>

namespace ff {

class Drawing;

/// How a drawing becomes the network's picture.
struct DrawnRule
{
    enum class Place { AsMnist, AsDrawn };

    PictureSize size {inkSide, inkSide};
    Place place = Place::AsMnist;
    double penWidth = 2.5; ///< pixels of MNIST
};

/// What the network receives.
struct NetworkPicture
{
    Pictures picture; ///< empty: there is nothing to read
    std::optional<Polarity> polarity {}; ///< of a picture from elsewhere, where it was asked for
};

/// The strokes or the picture of `drawing` by that rule; a picture of the data stays as it is.
NetworkPicture networkPictureOf(const Drawing& drawing, const DrawnRule& rule);

} // namespace ff
