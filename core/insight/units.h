// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/insight/inquiry.h"
#include "core/insight/unit_fields.h"

#include <optional>

namespace ff {

/// Looks at the units of one layer: first what they answer to, then what they look for.
class UnitsInquiry : public Inquiry
{
public:
    /// Throws Error where there is no such layer.
    UnitsInquiry(const question::Units& asked, std::shared_ptr<const Specimen> specimen);

    bool advance() override;
    InsightContent found() const override { return m_found; }

private:
    void showImages();
    void summarise();
    bool showWindows();
    bool advanceFields();
    const Layer& layer() const;

    std::shared_ptr<const Specimen> m_specimen;
    std::size_t m_layer;
    at::Tensor m_order; // int64 [N] images that are shown
    std::int64_t m_shown = 0;
    std::vector<at::Tensor> m_activity; // [B, f] each, means over the places that share a feature
    std::vector<at::Tensor> m_on; // [B, f] each, shares of these places where they are on
    std::vector<LayerPass> m_meanPass; // of the mean image
    std::optional<UnitFields> m_fields;
    insight::Units m_found;
};

} // namespace ff
