// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/small_random.h"
#include "core/samples/augmentation/elastic_fields.h"
#include "core/settings/settings.h"

#include <span>
#include <string_view>

namespace ff {

/// What a deformation may use for one image.
struct DeformationTools
{
    const ImageSize& size;
    const ElasticFields& fields; ///< stocked up where the elastic amount is above 0
    SmallRandom& random; ///< of this image and this deformation alone: none moves what another draws
};

/// One row per way to deform a picture, but for whole shifts, which are a setting of their own (`jitter`).
struct Deformation
{
    std::string_view setting; ///< id of the setting that asks for it
    double (*amount)(const Settings&); ///< the most of it, in the setting's unit; 0: none
    /// Draws how much an image gets, of at most `amount`, and adds it to the map.
    void (*act)(ImageMap& map, double amount, DeformationTools& tools);
};

/// Every deformation, in the order in which a picture undergoes them. Any thread.
std::span<const Deformation> deformations();

/// Inverses of what happens to a picture, as ImageMap::deform() takes them: of a turn clockwise by `radians`,
/// of a stretch by factors, of a lean by which what is a pixel above the middle moves `share` to the right.
Matrix2 inverseRotation(double radians);
Matrix2 inverseStretch(double alongX, double alongY);
Matrix2 inverseShear(double share);

} // namespace ff
