// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/state.h"
#include "core/run/work.h"

namespace ff {

/// When a run is tested in passing, and with how many of the test images: what Settings::testShare of the
/// training's work since the test before pays for. It counts multiply-adds and looks at no clock, so that the
/// curve of a run is the same on every machine.
class TestPlan
{
public:
    /// Fewer images than these say too little to be worth a point of a curve.
    static constexpr std::int64_t fewestImages = 50;

    explicit TestPlan(std::int64_t batchesPerEpoch)
        : m_batchesPerEpoch(batchesPerEpoch)
    { }

    /// A step has cost so many multiply-adds.
    void addTraining(double work) { m_unspent += work; }

    /// Whether a test belongs after so many steps: at 1/16, 1/8, 1/4, 1/2 and, of a long one, 3/4 of the
    /// first epoch, where most is learnt, and after every epoch.
    bool isPoint(std::int64_t steps) const;

    /// How many of `count` test images the work so far pays for, at `perImage` each and this share; 0 when
    /// that is too few, and then the work goes on to count.
    std::int64_t affordable(double perImage, double share, std::int64_t count) const;

    /// A test was made.
    void spend() { m_unspent = 0; }

    void visitState(StateVisitor& visitor) { visitor.real("unspent", m_unspent); }

private:
    std::int64_t m_batchesPerEpoch;
    double m_unspent = 0; ///< work of training since the last test
};

} // namespace ff
