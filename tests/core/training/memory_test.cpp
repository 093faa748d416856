// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/training/small_run.h"

#include <gtest/gtest.h>

namespace ff {
namespace {

/// Counts what LibTorch takes and gives back in this thread.
class NetBytes : public c10::MemoryReportingInfoBase
{
public:
    // LibTorch 1.13 asks for the first, 2.x for the second.
    void reportMemoryUsage(void*, std::int64_t bytes, std::int64_t, std::int64_t, c10::Device)
    {
        m_bytes += bytes;
    }
    void reportMemoryUsage(void*, std::int64_t bytes, std::size_t, std::size_t, c10::Device)
    {
        m_bytes += bytes;
    }
    bool memoryProfilingEnabled() const override { return true; }

    std::int64_t count() const { return m_bytes; }

private:
    std::int64_t m_bytes = 0;
};

TEST(Memory, ARunTakesNoMoreOfItAfterItsFirstEpoch)
{
    for (Settings settings : everySmallRun()) {
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

} // namespace
} // namespace ff
