// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/insight/inquiry.h"

namespace ff {

/// Makes several hundred positives and negatives as training does it, with generators of its own, and sorts
/// out those whose goodness in a layer lies in a range.
class SamplesBetweenInquiry : public Inquiry
{
public:
    /// Throws Error where layers judge no samples, or for a layer that there is not.
    SamplesBetweenInquiry(const question::SamplesBetween& asked, std::shared_ptr<const Specimen> specimen);

    bool advance() override;
    InsightContent found() const override { return m_found; }

private:
    using Kind = insight::SamplesBetween::Kind;

    /// A stretch of the images as samples, [B, D] and [B] each.
    struct Piece
    {
        Batch batch;
        NegativeBatch negatives;
    };

    Piece make(std::int64_t first, std::int64_t count);
    void sort(const Piece& piece);
    /// Row i of `pictures` has the i-th goodness; labels undefined: there are none.
    void add(Kind& kind, const at::Tensor& goodness, const at::Tensor& pictures, const Batch& batch,
             const at::Tensor& otherLabels) const;

    std::shared_ptr<const Specimen> m_specimen;
    at::Generator m_random;
    MaskPool m_masks;
    at::Tensor m_order; // int64 [N] the images
    insight::SamplesBetween m_found;
};

} // namespace ff
