// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/insight/inquiry.h"
#include "core/run/goodness_record.h"

namespace ff {

/// Tries masks on images that stay the same, the first ones of testOrder(): first a few to be looked at, then
/// several hundred that the layers judge.
class HybridsInquiry : public Inquiry
{
public:
    HybridsInquiry(const question::Hybrids& asked, std::shared_ptr<const Specimen> specimen);

    bool advance() override;
    InsightContent found() const override { return m_found; }

private:
    /// A stretch of the images with their masks, [B, D] each.
    struct Piece
    {
        at::Tensor images;
        at::Tensor others;
        at::Tensor masks;
        at::Tensor hybrids;
    };

    Piece make(std::int64_t first, std::int64_t count) const;
    at::Tensor rowsOf(std::int64_t first, std::int64_t count, std::int64_t turn) const;
    void show();
    void measure(const at::Tensor& masks);
    void judge(const Piece& piece);

    std::shared_ptr<const Specimen> m_specimen;
    at::Tensor m_order; // int64 [N] the images
    at::Tensor m_noise; // [N, height, width] that the masks are made of
    bool m_isShown = false;
    std::vector<GoodnessRecord> m_records; // [layer]
    at::Tensor m_shares; // [images so far] of each mask that is white
    double m_changes = 0; // pairs of neighbouring pixels that differ
    double m_neighbours = 0; // pairs in all
    insight::Hybrids m_found;
};

} // namespace ff
