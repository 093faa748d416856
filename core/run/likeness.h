// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/run/pixels.h"

#include <cstdint>
#include <vector>

namespace ff {

/// Whether pictures are like the images that a run is trained on: how far they are from the nearest of these,
/// beside how far images of the same kind are. It asks the data and no network, so it is the same in every
/// mode and from the first batch on. "Far" is both the distance, which grows with ink where none should be,
/// and one less the cosine, which grows where ink is scattered; the worse counts. Single-threaded.
class Likeness
{
public:
    /// Of these images, a fixed choice: some are compared with, and others tell what is usual. `trained` are
    /// float32, as a network gets them.
    explicit Likeness(const PixelStore& trained);

    /// Of each image [R, D], on the device of those: up to 1 as a network's own kind is, beyond 1 unlike
    /// them. NaN where there are too few images to tell.
    std::vector<double> strangeness(const at::Tensor& images) const;

private:
    /// [R] each, to the nearest image.
    struct Nearest
    {
        at::Tensor distances;
        at::Tensor angles; ///< 1 - cosine
    };

    Nearest nearest(const at::Tensor& images) const;

    at::Tensor m_images; // [N, D]
    at::Tensor m_lengths; // [N]
    double m_usualDistance = 0; // beyond which a picture is unlike them
    double m_usualAngle = 0;
};

} // namespace ff
