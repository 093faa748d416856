// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/insight/inquiry.h"

namespace ff {

/// Watches the network settle on one picture with all labels, in one piece: it takes about twice what an
/// answer to a drawing takes.
class IterationsInquiry : public Inquiry
{
public:
    /// Throws Error where layers do not iterate, and for a label that there is not.
    IterationsInquiry(question::Iterations asked, std::shared_ptr<const Specimen> specimen);

    bool advance() override;
    InsightContent found() const override { return m_found; }

private:
    at::Tensor picture();
    void see(const std::vector<LayerPass>& layers);
    void decide(const std::vector<at::Tensor>& goodness);
    void keepActivities();
    std::vector<float> perUnit(std::size_t layer, const at::Tensor& goodness) const;
    std::vector<float> perUnitTogether(const std::vector<at::Tensor>& goodness) const;

    std::shared_ptr<const Specimen> m_specimen;
    std::vector<bool> m_votes; // [layer]
    std::vector<std::vector<at::Tensor>> m_activities; // [layer][iteration] [C, n] normalised
    insight::Iterations m_found;
};

} // namespace ff
