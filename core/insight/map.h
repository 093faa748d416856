// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/insight/inquiry.h"
#include "core/insight/neighbour_map.h"
#include "core/insight/principal_map.h"

#include <optional>

namespace ff {

/// Brings what a layer makes of the test images down to two dimensions.
class MapInquiry : public Inquiry
{
public:
    /// Throws Error where there is no such layer.
    MapInquiry(question::Map asked, std::shared_ptr<const Specimen> specimen);

    bool advance() override;
    InsightContent found() const override { return m_found; }

private:
    void showImages();
    bool findDirections();
    bool placeThem();
    bool moveOn();
    void take(const at::Tensor& points, const at::Tensor& drawing);

    std::shared_ptr<const Specimen> m_specimen;
    at::Tensor m_order; // int64 [N] images that are shown
    std::int64_t m_shown = 0;
    std::vector<at::Tensor> m_rows; // [B, n] each
    at::Tensor m_all; // [N, n]
    std::optional<PrincipalMap> m_principal;
    std::optional<NeighbourChances> m_chances;
    std::optional<NeighbourMap> m_neighbours;
    insight::Map m_found;
};

} // namespace ff
