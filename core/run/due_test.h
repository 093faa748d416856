// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/run/evaluation.h"
#include "core/run/test_plan.h"
#include "core/run/trainer.h"

#include <optional>

namespace ff {

/// The test of a run that is due: those in passing that its settings ask for, and exact ones that somebody
/// does. Changes nothing in the trainer, and what it counts looks at no clock. One thread.
class DueTest
{
public:
    /// Of this trainer, which must outlive it.
    explicit DueTest(const Trainer& trainer);

    /// A step was trained, not the last one: where the plan has a point, the test that belongs there is due.
    void follow();

    /// Makes an exact test of all test images due. One that decides is made before it.
    void request(EpochTest what);

    bool isDue() const { return m_evaluation.has_value(); }

    struct Done
    {
        ErrorPoint point; ///< but for its seconds
        bool isExact = false;
        /// Whether it is one of those of all held-out images after an epoch: others have no say in what
        /// becomes of the run, so that whoever asks for one changes nothing.
        bool decides = false;
        Confusions confusions {};
    };

    /// One piece of it; with the last one what was found, and the test that was to follow is due. GivenUp
    /// leaves it as it was.
    std::optional<Done> advance();

    /// Abandons it.
    void drop();

    /// A test that is due begins anew when it is put back: it takes a moment, and changes nothing.
    void visitState(StateVisitor& visitor);

private:
    bool decidesNow() const;
    void planQuick();
    void begin(EpochTest what, Evaluation::Accuracy accuracy, std::int64_t images);
    void putBack(std::int64_t what, std::int64_t exact, std::int64_t images);

    const Trainer& m_trainer;
    Work m_work; // of one image
    TestPlan m_plan;
    std::optional<Evaluation> m_evaluation;
    bool m_decides = false;
    std::optional<EpochTest> m_next; // of an exact test that is to follow
};

} // namespace ff
