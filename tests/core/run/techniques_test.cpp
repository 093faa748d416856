// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/run/small_run.h"

#include <gtest/gtest.h>

#include <cmath>

namespace ff {
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
    Compute compute = testCompute();
    compute.techniques = techniques;
    return compute;
}

/// A small run with everything on that the ways have to cope with. Wrong labels are drawn evenly: a hard one
/// may turn with the last bit of what the readout believes.
std::vector<Settings> everyFullRun()
{
    std::vector<Settings> all;
    for (Settings settings : everySmallRun()) {
        settings.layers = {70, 45}; // no multiples of sixteen
        settings.wrongLabel = WrongLabel::Random;
        settings.jitter = 2;
        settings.dropout = 0.2;
        all.push_back(settings);
    }
    return all;
}

/// The lengths of the step from `before` that two learners took, and of the difference between the two.
struct Steps
{
    double length = 0;
    double difference = 0;

    void add(const at::Tensor& before, const at::Tensor& one, const at::Tensor& other)
    {
        length += (one - before).square().sum().item<double>();
        difference += (one - other).square().sum().item<double>();
    }

    double share() const { return std::sqrt(difference / length); }
};

/// Trains both from the same state again and again, so that differences do not add up, and returns the
/// largest difference of a step as a share of the step.
double largestStepDifference(Trainer& plain, Trainer& other, int steps)
{
    double largest = 0;
    for (int step = 0; step < steps; ++step) {
        const LearntState before = plain.learner().copyState();
        plain.adopt(before, plain.steps());
        other.adopt(before, plain.steps());
        plain.step();
        other.step();
        const LearntState one = plain.learner().copyState();
        const LearntState two = other.learner().copyState();
        Steps all;
        for (std::size_t i = 0; i < one.size(); ++i) {
            all.add(before[i].value, one[i].value, two[i].value);
        }
        largest = std::max(largest, all.share());
    }
    return largest;
}

TEST(Techniques, EachTakesTheStepsOfThePlainOperationsToATenThousandth)
{
    for (const Settings& settings : everyFullRun()) {
        for (const Way& way : everyWay) {
            Trainer plain(smallDigits(), settings, computeWith(none));
            Trainer saving(smallDigits(), settings, computeWith(way.techniques));
            EXPECT_LT(largestStepDifference(plain, saving, 8), way.tolerance)
                << nameOf(settings) << ", " << way.name;
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
        for (const Techniques& techniques : {none, Techniques {}}) {
            settings.precision = Precision::Float32;
            Trainer plain(smallDigits(), settings, computeWith(none));
            settings.precision = Precision::Bfloat16;
            Trainer brief(smallDigits(), settings, computeWith(techniques));
            const double difference = largestStepDifference(plain, brief, 6);
            EXPECT_LT(difference, briefTolerance) << nameOf(settings);
            EXPECT_GT(difference, 1e-4) << nameOf(settings) << ": the products are not short";
        }
    }
}

} // namespace
} // namespace ff
