// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/run/due_test.h"

#include "core/base/error.h"
#include "core/data/no_labels.h"

#include <algorithm>
#include <utility>

namespace ff {
namespace {

Work workOf(const Trainer& trainer)
{
    const Dataset& data = *trainer.data();
    return workOf(trainer.settings(), imageGrid(data), static_cast<std::int64_t>(data.classes.size()));
}

} // namespace

DueTest::DueTest(const Trainer& trainer)
    : m_trainer(trainer)
    , m_work(workOf(trainer))
    , m_plan(trainer.batchesPerEpoch())
{ }

void DueTest::follow()
{
    const double work = m_trainer.isRefitting() ? m_work.refit : m_work.training;
    m_plan.addTraining(work * static_cast<double>(m_trainer.batchSize()));
    if (m_trainer.settings().epochTest == EpochTest::None || !isLabelled(*m_trainer.data())) {
        return;
    }
    if (decidesNow()) {
        begin(m_trainer.settings().epochTest, Evaluation::Accuracy::Quick, m_trainer.testPixels().count());
        m_decides = true;
    } else if (m_plan.isPoint(m_trainer.steps())) {
        planQuick();
    }
}

/// Held-out images are there to choose by: after an epoch all of them are asked, so that figures can be
/// compared.
bool DueTest::decidesNow() const
{
    return m_trainer.atEpochEnd() && m_trainer.settings().validation > 0;
}

void DueTest::planQuick()
{
    const Settings& settings = m_trainer.settings();
    const double perImage
        = m_work.byReadout + (settings.epochTest == EpochTest::Both ? m_work.byGoodness : 0);
    const double withTrained = perImage + m_work.byReadout / Evaluation::testedPerTrained;
    const auto affordable = [&](double price) {
        return m_plan.affordable(price, settings.testShare, m_trainer.testPixels().count());
    };
    if (const std::int64_t images = affordable(perImage); images > 0) {
        // The images trained on take the place of others, and never that of the whole test.
        const std::int64_t tested
            = std::max(affordable(withTrained), std::min(images, TestPlan::fewestImages));
        begin(settings.epochTest, Evaluation::Accuracy::Quick, tested);
    }
}

void DueTest::begin(EpochTest what, Evaluation::Accuracy accuracy, std::int64_t images)
{
    m_evaluation.emplace(m_trainer, what, accuracy, images);
    m_decides = false;
    m_plan.spend();
}

void DueTest::request(EpochTest what)
{
    if (!isLabelled(*m_trainer.data())) {
        return;
    }
    if (isDue() && m_decides) {
        m_next = what;
    } else {
        begin(what, Evaluation::Accuracy::Exact, m_trainer.testPixels().count());
    }
}

std::optional<DueTest::Done> DueTest::advance()
{
    if (!m_evaluation || m_evaluation->advance()) {
        return std::nullopt;
    }
    const Done done {{m_trainer.steps(), m_trainer.epoch(), /*seconds=*/0, m_evaluation->readoutError(),
                      m_evaluation->goodnessError(), m_evaluation->images(), m_trainer.testPixels().count(),
                      m_evaluation->trainingError(), m_evaluation->sureness()},
                     m_evaluation->isExact(),
                     m_decides,
                     {m_trainer.steps(), m_evaluation->byReadout(), m_evaluation->byGoodness()}};
    const std::optional<EpochTest> next = m_next;
    drop();
    if (next) {
        request(*next);
    }
    return done;
}

void DueTest::drop()
{
    m_evaluation.reset();
    m_next.reset();
}

void DueTest::visitState(StateVisitor& visitor)
{
    std::int64_t images = m_evaluation ? m_evaluation->images() : 0;
    std::int64_t what = m_evaluation ? static_cast<std::int64_t>(m_evaluation->what()) : 0;
    std::int64_t exact = m_evaluation && m_evaluation->isExact() ? 1 : 0;
    std::int64_t decides = m_evaluation && m_decides ? 1 : 0;
    m_plan.visitState(visitor);
    visitor.within("test_due", [&] {
        visitor.number("images", images);
        visitor.number("what", what);
        visitor.number("exact", exact);
        visitor.addedNumber("decides", decides);
    });
    if (visitor.restores()) {
        putBack(what, exact, images);
        m_decides = decides != 0;
    }
}

void DueTest::putBack(std::int64_t what, std::int64_t exact, std::int64_t images)
{
    drop();
    if (images < 0 || images > m_trainer.testPixels().count() || what < 0
        || what > static_cast<std::int64_t>(EpochTest::None)) {
        throw Error(FF_TR("expected a test of at most %1 images to be due, found one of %2"),
                    {m_trainer.testPixels().count(), images});
    }
    if (images > 0) {
        m_evaluation.emplace(m_trainer, static_cast<EpochTest>(what),
                             exact != 0 ? Evaluation::Accuracy::Exact : Evaluation::Accuracy::Quick, images);
    }
}

} // namespace ff
