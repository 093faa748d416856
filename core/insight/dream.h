// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/insight/image_slope.h"
#include "core/insight/inquiry.h"
#include "core/insight/specimen.h"

namespace ff {

/// Grows an image for each label by ascent along the slope of how much the network takes it for the label: of
/// its goodness with this label less that with others, which is what it answers by, or of what the readout
/// says. Images keep the length of those in the data, since only their direction counts, and are shaken and
/// blurred a little on the way: what is left is what holds over small shifts.
class DreamInquiry : public Inquiry
{
public:
    /// Throws Error where images have no slope (imageSlope()).
    DreamInquiry(const question::Dream& asked, std::shared_ptr<const Specimen> specimen);

    bool advance() override;
    InsightContent found() const override { return m_found; }

private:
    at::Tensor startOf(const question::Dream& asked);
    at::Tensor kept(const at::Tensor& images) const;
    ImageSlope slopeOf(const at::Tensor& images, const at::Tensor& rivals) const;
    at::Tensor someLabels();
    std::vector<float> valuesNow() const;
    void step();
    void show();

    std::shared_ptr<const Specimen> m_specimen;
    at::Generator m_random;
    at::Tensor m_centre; // as of centreOf()
    at::Tensor m_labels; // int64 [C]
    double m_length; // root mean square of an image of the data
    at::Tensor m_images; // [C, D]
    insight::Dream m_found;
};

} // namespace ff
