// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/insight/inquiry.h"

namespace ff {

/// Checks the gradient of a layer as textbooks tell one to: the layer's own closed form beside the change of
/// its loss when one weight is moved a little, for some of the weights. The same for weights of the layer
/// below, for which the loss of this one has no gradient, though it has a slope.
class GradientCheckInquiry : public Inquiry
{
public:
    /// Throws Error for a layer that there is not, and where the loss is no function of one pass.
    GradientCheckInquiry(question::GradientCheck asked, std::shared_ptr<const Specimen> specimen);

    bool advance() override;
    InsightContent found() const override { return m_found; }

private:
    /// A weight that is yet to be tried.
    struct Trial
    {
        at::Tensor weight; ///< the number itself, among the others of its layer
        insight::Slope slope;
        bool isBelow;
    };

    template <typename Use>
    auto withTools(const Use& use) const;
    Batch makeBatch() const;
    Lesson study() const;
    void begin();
    void chooseOwn(const at::Tensor& ascent);
    void chooseBelow(const at::Tensor& ascent);
    void addTrials(const Layer& layer, const at::Tensor& places, const at::Tensor& ascent, bool isBelow);
    double lossNow() const;
    void tryOne(const Trial& trial);
    void showSamples();

    std::shared_ptr<const Specimen> m_specimen;
    Settings m_settings; ///< the run's, without what a slope does not have
    std::size_t m_layer;
    std::unique_ptr<Learner> m_learner; ///< a copy in double precision; null before it is made
    Batch m_batch;
    NegativeBatch m_negatives;
    at::Generator m_random;
    std::vector<Trial> m_trials;
    std::size_t m_next = 0;
    insight::GradientCheck m_found;
};

} // namespace ff
