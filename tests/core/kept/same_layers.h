// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/run/moment.h"

#include <gtest/gtest.h>

#include <cmath>
#include <vector>

namespace ff {

/// Equal in every figure and bin.
inline void expectSame(const std::vector<LayerView>& found, const std::vector<LayerView>& expected)
{
    ASSERT_EQ(found.size(), expected.size());
    for (std::size_t i = 0; i < found.size(); ++i) {
        const LayerView& a = found[i];
        const LayerView& b = expected[i];
        EXPECT_EQ(a.inputs, b.inputs);
        EXPECT_EQ(a.units, b.units);
        EXPECT_EQ(a.lower, b.lower);
        EXPECT_EQ(a.upper, b.upper);
        EXPECT_EQ(a.positive, b.positive);
        EXPECT_EQ(a.negative, b.negative);
        EXPECT_EQ(a.threshold, b.threshold);
        EXPECT_EQ(a.separation, b.separation);
        EXPECT_EQ(a.separationChange, b.separationChange);
        EXPECT_EQ(a.positiveMean, b.positiveMean);
        EXPECT_EQ(a.negativeMean, b.negativeMean);
        EXPECT_EQ(a.deadUnits, b.deadUnits);
        for (double LayerView::*each : {&LayerView::loudestUnits, &LayerView::loss, &LayerView::firstLoss}) {
            EXPECT_TRUE(a.*each == b.*each || (std::isnan(a.*each) && std::isnan(b.*each)));
        }
    }
}

} // namespace ff
