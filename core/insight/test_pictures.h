// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/insight/inquiry.h"

namespace ff {

/// Takes images out of those tested with.
class TestPicturesInquiry : public Inquiry
{
public:
    TestPicturesInquiry(question::TestPictures asked, std::shared_ptr<const Specimen> specimen);

    bool advance() override;
    InsightContent found() const override { return m_found; }

private:
    question::TestPictures m_asked;
    std::shared_ptr<const Specimen> m_specimen;
    insight::TestPictures m_found;
};

} // namespace ff
