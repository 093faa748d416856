// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/run/devices.h"
#include "core/run/evaluation.h"
#include "tests/core/run/small_run.h"
#include "tests/core/run/step_difference.h"
#include "tests/core/test_support.h"

#include <gtest/gtest.h>

// On a machine without an accelerator the list of devices is the processor alone; with one, every test here
// is also of it, and FF_TEST_DEVICE=cuda makes the other tests of runs tests of it as well.
namespace ff::devices_test {
namespace {

Compute plainProcessor()
{
    Compute compute = computeOn("cpu");
    compute.techniques = {false, false, false, false};
    return compute;
}

TEST(Devices, AreThoseOfLibTorch)
{
    const std::vector<std::string> names = deviceNames();
    ASSERT_FALSE(names.empty());
    EXPECT_EQ(names.front(), "cpu");
    for (const std::string& name : names) {
        EXPECT_EQ(makeCompute(1, name).device, at::Device(name));
    }
}

TEST(Devices, OneThatIsNotThereIsRefusedWithThoseThatAre)
{
    for (const std::string name : {"tpu", "cuda:99", "cpu:1", ""}) {
        const std::string told = errorText([&] { makeCompute(1, name); });
        EXPECT_NE(told.find("no device '" + name + "'"), std::string::npos) << told;
        EXPECT_NE(told.find("cpu"), std::string::npos) << told;
    }
}

TEST(Devices, TakeTheStepsOfTheProcessor)
{
    for (const std::string& device : deviceNames()) {
        for (const Settings& settings : everyFullRun()) {
            Trainer plain(smallDigits(), settings, plainProcessor());
            Trainer other(smallDigits(), settings, computeOn(device));
            // What was backpropagated has passed through more sums than what a layer found by itself.
            const double tolerance = learnsLocally(settings) ? 1e-4 : 1e-3;
            EXPECT_LT(largestStepDifference(plain, other, 8), tolerance)
                << nameOf(settings) << " on " << device;
        }
    }
}

TEST(Devices, GoOnFromAStateInTheSameBits)
{
    for (const std::string& device : deviceNames()) {
        for (const Settings& settings : everyFullRun()) {
            Trainer run(smallDigits(), settings, computeOn(device));
            trainSteps(run, 7);
            RunState kept = run.state();
            for (StateValue& each : kept) {
                each.value = each.value.cpu(); // as a file gives it back
            }
            Trainer resumed(smallDigits(), settings, computeOn(device));
            resumed.setState(std::move(kept));
            trainSteps(run, 7);
            trainSteps(resumed, 7);
            EXPECT_TRUE(sameBits(run.learner(), resumed.learner())) << nameOf(settings) << " on " << device;
            EXPECT_EQ(run.records().front().positives(), resumed.records().front().positives());
        }
    }
}

TEST(Devices, SeeTheSameImages)
{
    const auto data = smallDigits();
    const at::Tensor rows = at::arange(40, at::kLong);
    const at::Tensor shifts = at::arange(80, at::kLong).remainder(9).sub(4).view({40, 2});
    const PixelStore here(data, data->train, 5, 100, at::TensorOptions(at::kFloat));
    for (const std::string& device : deviceNames()) {
        const PixelStore there(data, data->train, 5, 100,
                               at::TensorOptions(at::kFloat).device(at::Device(device)));
        EXPECT_TRUE(there.images(rows).cpu().allclose(here.images(rows))) << device;
        EXPECT_TRUE(there.shiftedImages(rows, shifts).cpu().allclose(here.shiftedImages(rows, shifts)))
            << device;
        EXPECT_TRUE(there.labels(rows).cpu().equal(here.labels(rows))) << device;
    }
}

TEST(Devices, TestWithTheErrorsOfTheProcessor)
{
    for (const std::string& device : deviceNames()) {
        for (const Settings& settings : everySmallRun()) {
            Trainer here(smallDigits(), settings, plainProcessor());
            trainSteps(here, 24);
            Trainer there(smallDigits(), settings, computeOn(device));
            there.adopt(here.learner().copyState(), here.steps());
            const auto error = [](const Trainer& trainer) {
                Evaluation test(trainer, EpochTest::Readout, Evaluation::Accuracy::Exact);
                while (test.advance()) { }
                return test.readoutError();
            };
            EXPECT_NEAR(error(there), error(here), 1.0 / 300) << nameOf(settings) << " on " << device;
        }
    }
}

} // namespace
} // namespace ff::devices_test
