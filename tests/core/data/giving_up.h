// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/dataset.h"
#include "tests/core/data/data_fixtures.h"

namespace ff::test {

/// Expects that `work(progress)` can be given up at each of its reports, and returns how many these are.
template <typename Work>
int expectGivesUpAtEveryReport(const Work& work)
{
    int reports = 0;
    work([&reports](double) { ++reports; });
    for (int last = 0; last < reports; ++last) {
        int left = last;
        const ProgressCallback giveUp = [&left](double) {
            if (left-- == 0) {
                throw Error("enough");
            }
        };
        EXPECT_EQ(errorText([&] { work(giveUp); }), "enough") << "at report " << last;
    }
    return reports;
}

} // namespace ff::test
