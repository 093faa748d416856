// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/insight/dream_aim.h"
#include "core/insight/inquiry.h"

namespace ff {

/// Grows images by ascent along the slope of what they are grown for (DreamAim). They keep the length of
/// those in the data, since only their direction counts, and are shaken and blurred a little on the way: what
/// is left is what holds over small shifts.
class DreamInquiry : public Inquiry
{
public:
    /// Throws Error for what this network cannot dream of.
    DreamInquiry(question::Dream asked, std::shared_ptr<const Specimen> specimen);

    bool advance() override;
    InsightContent found() const override { return m_found; }

private:
    at::Tensor start();
    at::Tensor kept(const at::Tensor& images) const;
    void step();
    void show();

    std::shared_ptr<const Specimen> m_specimen;
    std::unique_ptr<const DreamAim> m_aim;
    at::Generator m_random;
    at::Tensor m_centre; // as of centreOf()
    at::Tensor m_isLabel; // bool [D] where a label stands in the place of the image
    double m_length; // root mean square of an image of the data
    at::Tensor m_images; // [R, D]
    insight::Dream m_found;
};

} // namespace ff
