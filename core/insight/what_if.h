// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/insight/altered.h"
#include "core/insight/inquiry.h"
#include "core/run/goodness_record.h"

namespace ff {

/// Asks a network and an altered copy of it the same: first a picture, then images tested with, of which the
/// copy sees what the alterations leave.
class WhatIfInquiry : public Inquiry
{
public:
    /// Throws Error for alterations that do not fit the network.
    WhatIfInquiry(const question::WhatIf& asked, std::shared_ptr<const Specimen> specimen);

    bool advance() override;
    InsightContent found() const override { return m_found; }

private:
    /// A few test images, with negatives as the mode makes them.
    struct Piece
    {
        Batch batch;
        NegativeBatch negatives;
    };

    /// What a network made of them.
    struct Count
    {
        std::int64_t wrongByReadout = 0;
        std::int64_t wrongByGoodness = 0;
        std::vector<at::Tensor> goodness; ///< [layer][2B], positives first; empty: none
    };

    void show();
    void test();
    Piece alteredPiece(const Piece& piece) const;
    Count countOf(const Learner& learner, const Piece& piece) const;
    void add(const Count& count, const Learner& learner, std::vector<GoodnessRecord>& records,
             insight::Performance& performance) const;

    std::shared_ptr<const Specimen> m_specimen;
    std::unique_ptr<const Learner> m_altered;
    ImageAlteration m_images;
    at::Tensor m_order; // int64 [N] the images
    std::int64_t m_piece; // images
    bool m_hasNegatives;
    MaskPool m_masks; // what negatives are made with
    at::Generator m_random; // the same
    bool m_isShown = false;
    std::vector<GoodnessRecord> m_records; // [layer] of the network as it is
    std::vector<GoodnessRecord> m_alteredRecords;
    insight::WhatIf m_found;
};

} // namespace ff
