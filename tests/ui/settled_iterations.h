// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/insight/insight.h"
#include "tests/ui/panels_test_moments.h"

#include <vector>

namespace ff::test {

inline constexpr int classes = 3;
inline constexpr int iterations = 8;

/// Label c has c + 1 after the iterations, to which it climbs in equal steps; layer 2 has ten times that.
inline std::vector<float> climb(float factor)
{
    std::vector<float> goodness;
    for (int iteration = 0; iteration <= iterations; ++iteration) {
        for (int label = 0; label < classes; ++label) {
            goodness.push_back(factor * static_cast<float>((label + 1) * iteration) / iterations);
        }
    }
    return goodness;
}

/// The answer is "c".
inline insight::Iterations settled(const question::Iterations& asked, int label, std::int64_t image)
{
    insight::Iterations found;
    found.question = asked;
    found.picture = plainPictures(1, 90);
    found.image = image;
    found.trueLabel = image < 0 ? -1 : 1;
    found.label = label;
    found.answer = 2;
    found.iterations = iterations;
    found.firstDeciding = 3;
    found.lastDeciding = 5;
    found.classes = classes;
    found.goodness = {climb(1), climb(10)};
    found.together = climb(5);
    found.deciding = {{0.5F, 1, 1.5F}, {5, 10, 15}};
    found.decidingTogether = {2.5F, 5, 7.5F};
    found.activities = {plainPictures(iterations + 1, 10), plainPictures(iterations + 1, 100)};
    found.units = {60, 64};
    return found;
}

} // namespace ff::test
