// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/insight/inquiry.h"

namespace ff {

/// Answers the images tested with, a few hundred at a time.
class TestAnswersInquiry : public Inquiry
{
public:
    TestAnswersInquiry(const question::TestAnswers& asked, std::shared_ptr<const Specimen> specimen);

    bool advance() override;
    InsightContent found() const override { return m_found; }

private:
    void answerByGoodness(const at::Tensor& images);

    std::shared_ptr<const Specimen> m_specimen;
    at::Tensor m_order; // int64 [N] images to answer, in this order
    std::vector<bool> m_votes; // [layer]
    std::int64_t m_piece; // images
    insight::TestAnswers m_found;
};

} // namespace ff
