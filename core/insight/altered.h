// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/insight/alterations.h"
#include "core/insight/specimen.h"

namespace ff {

/// A copy of the specimen's network in which these units and layers are silent: their weights and biases, and
/// what leads to them from above, are zero, so that the learner's own code makes relu(0) = 0 of them. Without
/// any it has the specimen's bits. Throws Error for layers and units that there are not.
std::unique_ptr<Learner> alteredCopy(const Specimen& specimen, const Alterations& alterations);

/// Images with noise and blanked pixels.
class ImageAlteration
{
public:
    /// Throws Error when the blanked pixels are not those of images of this data set.
    ImageAlteration(const Alterations& alterations, const Dataset& data);

    /// clamp(x + sigma z, 0, 1) with z ~ N(0, 1), and 0 where blanked, for pixels x of images [R, D], as a
    /// network gets both. They are the images themselves where nothing is altered. The same noise for the
    /// same `draw`.
    at::Tensor of(const at::Tensor& images, std::int64_t draw) const;

private:
    double m_noise;
    std::int64_t m_seed;
    at::Tensor m_centre; // as of centreOf()
    at::Tensor m_kept; // [D] 0 where blanked, else 1; undefined: nothing is
};

} // namespace ff
