// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/learning/learner.h"
#include "core/run/goodness_record.h"

#include <vector>

namespace ff {

/// What the samples of a run's steps were worth to its layers, as the steps find it. On the CPU it is looked
/// at with every step. An accelerator that is asked after every step waits for the question instead of
/// working ahead, so there some steps are looked at together, at the latest when somebody wants to see the
/// records.
class GoodnessLog
{
public:
    /// `units`: per layer, what one unit of "goodness per unit" is worth.
    explicit GoodnessLog(std::vector<double> units);

    /// Takes what a step saw. False when one of the steps that have been looked at since the last call was
    /// of a network that had diverged: a value is no number. Such a step is in no record.
    bool add(const StepRecord& step);

    /// Looks at all steps that wait; false as add().
    bool settle();

    /// Per layer, of all steps so far.
    const std::vector<GoodnessRecord>& records() const;

    void clear();
    void visitState(StateVisitor& visitor);

private:
    void look() const;
    bool keep(std::size_t layer, const at::Tensor& values, bool areLosses) const;

    std::vector<double> m_units;
    // Looking at what waits changes what is known, not what there is to know.
    mutable std::vector<GoodnessRecord> m_records;
    mutable std::vector<StepRecord> m_waiting;
    mutable bool m_isFinite = true;
};

} // namespace ff
