// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/ink/ink_ground.h"
#include "core/run/evaluation.h"
#include "tests/core/data/grounds.h"
#include "tests/core/run/small_run.h"

#include <gtest/gtest.h>

namespace ff::ground_test {
namespace {

Settings quickSettings(Mode mode)
{
    Settings settings = smallSettings(mode);
    settings.layers = {60, 40};
    settings.epochs = 12;
    return settings;
}

/// The share of test images that the readout gets wrong after a short run.
double errorOn(const Dataset& data, const Settings& settings)
{
    Trainer trainer(std::make_shared<const Dataset>(data), settings, testCompute());
    finish(trainer);
    Evaluation evaluation(trainer, EpochTest::Both, Evaluation::Accuracy::Exact);
    while (evaluation.advance()) { }
    return evaluation.readoutError();
}

// Where the ground is left in the images, layers die and the error is that of chance, 0.9.
TEST(Ground, DigitsOnAnyGroundAreLearntAsWellAsOnBlack)
{
    constexpr double luck = 0.06; // three standard deviations of a difference on 300 images
    for (const Mode mode : {Mode::Supervised, Mode::Unsupervised, Mode::TopDown, Mode::MonoForward}) {
        const Settings settings = quickSettings(mode);
        const double onBlack = errorOn(*smallDigits(), settings);
        for (const test::InkOnGround& ink : {test::InkOnGround {60, 255}, {160, 255}, {160, 0}}) {
            Dataset data = test::onGround(*smallDigits(), ink);
            blackenGround(data, {});
            EXPECT_LT(errorOn(data, settings), onBlack + luck)
                << nameOf(settings) << " on " << ink.ground << " with " << ink.fullInk;
        }
    }
}

} // namespace
} // namespace ff::ground_test
