// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/insight/image_slope.h"
#include "core/insight/question.h"
#include "core/insight/specimen.h"

#include <memory>

namespace ff {

/// What images are grown for: a number for each of R images, which is made as large as it goes. For the
/// thread that computes.
class DreamAim
{
public:
    /// What came of it, for people.
    struct Figures
    {
        std::vector<float> values; ///< [image] as insight::Dream::values
        std::vector<float> ofSecond; ///< [image] as insight::Dream::ofSecond
    };

    virtual ~DreamAim() = default;

    virtual std::int64_t images() const = 0; ///< R

    /// Of images [R, D] as the network gets them. Where they are compared with much, `random` chooses a part.
    virtual ImageSlope slope(const at::Tensor& images, at::Generator& random) const = 0;

    virtual Figures figures(const at::Tensor& images) const = 0;

protected:
    DreamAim() = default;
    DreamAim(const DreamAim&) = default;
    DreamAim& operator=(const DreamAim&) = default;
};

/// Throws Error for what this network cannot dream of. `specimen` must outlive it.
std::unique_ptr<DreamAim> dreamAim(const question::Dream::Aim& aim, const Specimen& specimen);

} // namespace ff
