// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/shared_data.h"

#include <gtest/gtest.h>

namespace ff::shared_data_test {

TEST(SharedData, BuiltinDigitsAreDrawnOnceForAllWhoHoldThem)
{
    std::shared_ptr<const Dataset> first = loadShared({});
    int reports = 0;
    const auto second = loadShared({}, {.progress = [&reports](double) { ++reports; }});
    EXPECT_EQ(first, second);
    EXPECT_EQ(reports, 0);
    EXPECT_EQ(first->train.count(), 80000U);
    first.reset();
    EXPECT_EQ(loadShared({}), second);
}

TEST(SharedData, FilesAreReadAnew)
{
    const DataSource files {"files",
                            std::filesystem::path(FF_SOURCE_DIR) / "tests/data/good/spreadsheet.csv"};
    EXPECT_NE(loadShared(files), loadShared(files)); // they can be others by now
}

TEST(SharedData, WhatFailsIsTriedAnew)
{
    const LoadTools givingUp {.progress = [](double) { throw std::runtime_error("enough"); }};
    EXPECT_THROW(loadShared({}, givingUp), std::runtime_error);
    EXPECT_EQ(loadShared({})->test.count(), 2000U);
}

} // namespace ff::shared_data_test
