// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/run/trainer.h"

#include <algorithm>
#include <cmath>

namespace ff {

/// The lengths of the step from `before` that two learners took, and of the difference between the two.
struct StepDifference
{
    double length = 0;
    double difference = 0;

    void add(const at::Tensor& before, const at::Tensor& one, const at::Tensor& other)
    {
        const auto squares = [](const at::Tensor& left, const at::Tensor& right) {
            return (left.cpu() - right.cpu()).square().sum().item<double>();
        };
        length += squares(one, before);
        difference += squares(one, other);
    }

    double share() const { return std::sqrt(difference / length); }
};

/// Trains both from the same state again and again, so that differences do not add up, and returns the
/// largest difference of a step as a share of the step. They may be on different devices.
inline double largestStepDifference(Trainer& plain, Trainer& other, int steps)
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
        StepDifference all;
        for (std::size_t i = 0; i < one.size(); ++i) {
            all.add(before[i].value, one[i].value, two[i].value);
        }
        largest = std::max(largest, all.share());
    }
    return largest;
}

} // namespace ff
