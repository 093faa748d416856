// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/kept/fingerprint.h"
#include "core/run/evaluation.h"
#include "core/run/experiment.h"
#include "tests/core/run/small_run.h"
#include "tests/core/small_room.h"

#include <gtest/gtest.h>

namespace ff::large_run_test {
namespace {

TEST(LargeRun, EndsInTheSameBitsAsOneOnImagesInMemory)
{
    const SmallRoom small;
    const auto large = small.holding(*smallDigits());
    ASSERT_TRUE(large->train.pixels.isInFile());
    ASSERT_TRUE(large->test.pixels.isInFile());
    for (Settings settings : everyFullRun()) {
        settings.validation = settings.mode == Mode::Scff ? 100 : 0;
        settings.rotation = settings.mode == Mode::Supervised ? 10 : 0;
        Experiment inMemory(smallDigits(), settings, testCompute());
        Experiment inFile(large, settings, testCompute());
        for (int i = 0; i < 14; ++i) { // an epoch and a little
            inMemory.step();
            inFile.step();
        }
        const LearntState expected = inMemory.trainer().learner().copyState();
        const LearntState found = inFile.trainer().learner().copyState();
        ASSERT_EQ(found.size(), expected.size());
        for (std::size_t i = 0; i < found.size(); ++i) {
            EXPECT_TRUE(found[i].value.equal(expected[i].value)) << nameOf(settings) << ", " << i;
        }
        Evaluation first(inMemory.trainer(), EpochTest::Both, Evaluation::Accuracy::Exact);
        Evaluation second(inFile.trainer(), EpochTest::Both, Evaluation::Accuracy::Exact);
        while (first.advance()) { }
        while (second.advance()) { }
        EXPECT_EQ(second.readoutError(), first.readoutError()) << nameOf(settings);
        EXPECT_EQ(second.sureness(), first.sureness()) << nameOf(settings);
    }
}

TEST(LargeRun, IsOnTheSameDataByTheirFingerprint)
{
    const SmallRoom small;
    EXPECT_EQ(fingerprint(*small.holding(*smallDigits())), fingerprint(*smallDigits()));
}

} // namespace
} // namespace ff::large_run_test
