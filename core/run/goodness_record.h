// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/state.h"
#include "core/run/moment.h"

#include <cstddef>
#include <span>
#include <vector>

namespace ff {

/// The most recent goodness values of one layer, positives and negatives apart, in goodness per unit, for
/// histograms and curves; with the losses of the samples where they do not follow from the goodness. Plain
/// numbers on the CPU.
class GoodnessRecord
{
public:
    static constexpr std::size_t capacity = 1000; ///< values kept per side
    static constexpr int bins = 60;

    void add(std::span<const float> positive, std::span<const float> negative);
    void addLosses(std::span<const float> losses) { m_losses.add(losses); }
    void clear();
    void visitState(StateVisitor& visitor);
    bool empty() const { return m_positive.values.empty(); }

    /// Chance that a positive beats a negative: area under the ROC curve, ties counted half. 0.5 when empty.
    double separation() const;

    const std::vector<float>& positives() const { return m_positive.values; }
    const std::vector<float>& negatives() const { return m_negative.values; }
    const std::vector<float>& losses() const { return m_losses.values; }

    /// Fills the histogram, its range and the means of `view`.
    void describe(LayerView& view) const;

private:
    struct Ring
    {
        std::vector<float> values;
        std::size_t next = 0;

        void add(std::span<const float> more);
        void visitState(StateVisitor& visitor);
    };

    Ring m_positive;
    Ring m_negative;
    Ring m_losses;
};

} // namespace ff
