// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/run/small_run.h"
#include "tests/core/run/step_difference.h"

#include <gtest/gtest.h>

#include <memory>
#include <vector>

namespace ff::techniques_test {
namespace {

constexpr Techniques none {false, false, false, false};

/// The ways to save work, one at a time and together, and what a step may differ as a share of itself. Rows
/// that are left out are those whose slope is below a thousandth; the other ways only add up in another
/// order.
struct Way
{
    const char* name;
    Techniques techniques;
    double tolerance;
};
constexpr Way everyWay[] {{"shared image product", {true, false, false, false}, 1e-5},
                          {"compact rows", {false, true, false, false}, 1e-4},
                          {"skipped zeros", {false, false, true, false}, 3e-5},
                          {"fused passes", {false, false, false, true}, 1e-5},
                          {"all of them", {true, true, true, true}, 1e-4}};

/// Eight bits of a number carry a step to a few hundredths of itself.
constexpr double briefTolerance = 0.03;

Compute computeWith(const Techniques& techniques)
{
    Compute compute = computeOn("cpu"); // an accelerator leaves most of them out
    compute.techniques = techniques;
    return compute;
}

TEST(Techniques, EachTakesTheStepsOfThePlainOperationsToATenThousandth)
{
    for (const Settings& settings : everyFullRun()) {
        Trainer plain(smallDigits(), settings, computeWith(none));
        std::vector<std::unique_ptr<Trainer>> saving;
        std::vector<Trainer*> others;
        for (const Way& way : everyWay) {
            saving.push_back(std::make_unique<Trainer>(smallDigits(), settings, computeWith(way.techniques)));
            others.push_back(saving.back().get());
        }
        const std::vector<double> differences = largestStepDifferences(plain, others, 8);
        for (std::size_t i = 0; i < others.size(); ++i) {
            EXPECT_LT(differences[i], everyWay[i].tolerance) << nameOf(settings) << ", " << everyWay[i].name;
        }
    }
}

TEST(Techniques, RowsAreLeftOutOnceTheirLayersAreSure)
{
    Settings settings = smallSettings(Mode::Unsupervised);
    Trainer plain(smallDigits(), settings, computeWith(none));
    Trainer compact(smallDigits(), settings, computeWith({false, true, false, false}));
    EXPECT_GT(largestStepDifference(plain, compact, 30), 1e-6) << "nothing is saved";
}

TEST(Techniques, ShortProductsTakeNearlyTheSameSteps)
{
    for (Settings settings : everyFullRun()) {
        settings.precision = Precision::Float32;
        Trainer plain(smallDigits(), settings, computeWith(none));
        settings.precision = Precision::Bfloat16;
        Trainer brief(smallDigits(), settings, computeWith(none));
        Trainer saving(smallDigits(), settings, computeWith({}));
        for (const double difference : largestStepDifferences(plain, {&brief, &saving}, 6)) {
            EXPECT_LT(difference, briefTolerance) << nameOf(settings);
            EXPECT_GT(difference, 1e-4) << nameOf(settings) << ": the products are not short";
        }
    }
}

} // namespace
} // namespace ff::techniques_test
