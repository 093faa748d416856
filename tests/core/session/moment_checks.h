// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/run/moment.h"
#include "tests/core/session/session_driver.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <vector>

namespace ff {

/// What sessions are asked about: a grey square.
inline const std::vector<std::uint8_t> greyDrawing(784, 90);

inline bool isStill(const Seen& seen)
{
    return seen.state == State::Paused;
}

/// But for weights that were rounded when they were kept.
inline void expectNear(const std::vector<float>& found, const std::vector<float>& expected)
{
    constexpr double rounding = 4e-3; // of weights to 11 bits, through two layers
    ASSERT_EQ(found.size(), expected.size());
    for (std::size_t i = 0; i < found.size(); ++i) {
        EXPECT_NEAR(found[i], expected[i], rounding * std::max(1.0F, std::abs(expected[i])));
    }
}

/// What histograms and the lines in them say.
inline void expectSame(const LayerView& found, const LayerView& expected)
{
    EXPECT_EQ(found.positive, expected.positive);
    EXPECT_EQ(found.negative, expected.negative);
    EXPECT_EQ(found.separation, expected.separation);
    EXPECT_EQ(found.threshold, expected.threshold);
}

} // namespace ff
