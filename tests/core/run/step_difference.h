// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/run/trainer.h"

#include <algorithm>
#include <cmath>
#include <vector>

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

/// Trains all from the same state again and again, so that differences do not add up, and returns of each of
/// `others` the largest difference of its step from that of `plain`, as a share of the step. They may be on
/// different devices.
inline std::vector<double> largestStepDifferences(Trainer& plain, const std::vector<Trainer*>& others,
                                                  int steps)
{
    std::vector<double> largest(others.size());
    for (int step = 0; step < steps; ++step) {
        const LearntState before = plain.learner().copyState();
        plain.adopt(before, plain.steps());
        for (Trainer* const other : others) {
            other->adopt(before, plain.steps());
            other->step();
        }
        plain.step();
        const LearntState one = plain.learner().copyState();
        for (std::size_t i = 0; i < others.size(); ++i) {
            const LearntState two = others[i]->learner().copyState();
            StepDifference all;
            for (std::size_t k = 0; k < one.size(); ++k) {
                all.add(before[k].value, one[k].value, two[k].value);
            }
            largest[i] = std::max(largest[i], all.share());
        }
    }
    return largest;
}

/// The same of one other.
inline double largestStepDifference(Trainer& plain, Trainer& other, int steps)
{
    return largestStepDifferences(plain, {&other}, steps).front();
}

} // namespace ff
