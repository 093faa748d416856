// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/readers/idx.h"
#include "core/run/evaluation.h"
#include "tests/core/run/small_run.h"

#include <gtest/gtest.h>

namespace ff::memory_test {
namespace {

/// Counts what LibTorch takes and gives back in this thread.
class NetBytes : public c10::MemoryReportingInfoBase
{
public:
    // LibTorch 1.13 asks for the first, 2.x for the second.
    void reportMemoryUsage(void*, std::int64_t bytes, std::int64_t, std::int64_t, c10::Device) { add(bytes); }
    void reportMemoryUsage(void*, std::int64_t bytes, std::size_t, std::size_t, c10::Device) { add(bytes); }
    bool memoryProfilingEnabled() const override { return true; }

    std::int64_t count() const { return m_bytes; }
    std::int64_t most() const { return m_most; } ///< that there were at one time

private:
    void add(std::int64_t bytes)
    {
        m_bytes += bytes;
        m_most = std::max(m_most, m_bytes);
    }

    std::int64_t m_bytes = 0;
    std::int64_t m_most = 0;
};

TEST(Memory, ARunTakesNoMoreOfItAfterItsFirstEpoch)
{
    for (Settings settings : everySmallRun()) {
        settings.epochs = 2;
        settings.averaging = 5;
        settings.dropout = 0.1;
        settings.jitter = 1;
        settings.precision = Precision::Bfloat16;
        const auto net = std::make_shared<NetBytes>();
        const c10::DebugInfoGuard watch(c10::DebugInfoKind::PROFILER_STATE, net);
        Trainer trainer(smallDigits(), settings, testCompute());
        EXPECT_GT(net->count(), 0) << "nothing is counted";
        std::vector<std::int64_t> afterEpoch;
        while (!trainer.finished()) {
            trainSteps(trainer, static_cast<int>(trainer.batchesPerEpoch()));
            afterEpoch.push_back(net->count());
        }
        for (std::size_t epoch = 1; epoch < afterEpoch.size(); ++epoch) {
            EXPECT_LE(afterEpoch[epoch] - afterEpoch[0], 64 * 1024) << nameOf(settings);
        }
    }
}

/// Black images in as many classes as there may be.
std::shared_ptr<const Dataset> manyClasses()
{
    constexpr std::size_t count = 400;
    Dataset data;
    data.name = "many";
    data.width = 12;
    data.height = 10;
    for (std::size_t i = 0; i < maximumClasses; ++i) {
        data.classes.push_back(std::to_string(i));
    }
    for (Split* split : {&data.train, &data.test}) {
        split->pixels.resize(count * data.imageSize());
        split->labels.assign(count, 1);
    }
    return std::make_shared<const Dataset>(std::move(data));
}

TEST(Memory, APieceOfATestTakesNoMoreHoweverManyClassesAndUnitsThereAre)
{
    const auto data = manyClasses();
    for (Settings settings : everySmallRun()) {
        settings.layers = layersOfKind(settings.layerKind, {320, 320}, static_cast<int>(maximumClasses));
        const Trainer trainer(data, settings, computeOn("cpu"));
        Evaluation evaluation(trainer, EpochTest::Both, Evaluation::Accuracy::Exact);
        const auto net = std::make_shared<NetBytes>();
        const c10::DebugInfoGuard watch(c10::DebugInfoKind::PROFILER_STATE, net);
        evaluation.advance();
        EXPECT_GT(net->most(), 0) << nameOf(settings) << ": nothing is counted";
        EXPECT_LE(net->most(), Evaluation::pieceBytes) << nameOf(settings);
    }
}

} // namespace
} // namespace ff::memory_test
