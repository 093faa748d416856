// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/run/devices.h"
#include "tests/core/session/session_driver.h"

#include <gtest/gtest.h>

// A step that is shared by several threads. ThreadSanitizer watches these (see .ci/run).
namespace ff::several_threads_test {
namespace {

/// What a few steps of a network that is worth sharing end in, tested in between.
std::string weightsAfterTraining(SessionDriver& driver, const Settings& settings)
{
    const std::uint64_t run = driver.run;
    driver.session.post(command::Configure {settings});
    driver.waitFor([run](const Seen& seen) { return seen.run != run; });
    driver.session.post(command::Step {8}); // 6 are an epoch
    driver.waitFor([](const Seen& seen) { return seen.state == State::Paused; });
    return driver.exported("w.safetensors");
}

TEST(SeveralThreads, EndInTheSameBitsEveryTimeInEveryModeOnEveryDevice)
{
    for (const std::string& device : deviceNames()) {
        SessionDriver one(SessionOptions {.threads = 3, .device = device});
        SessionDriver other(SessionOptions {.threads = 3, .device = device});
        other.loadSmall();
        Settings base = one.loadSmall().settings;
        base.layers = {160, 96};
        base.averaging = 4;
        base.dropout = 0.1;
        for (const Settings& settings : inEveryMode(base)) {
            EXPECT_EQ(weightsAfterTraining(one, settings), weightsAfterTraining(other, settings))
                << settingText(settingRow("mode"), settings) << " on " << device;
        }
    }
}

} // namespace
} // namespace ff::several_threads_test
