// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/run/canary.h"
#include "core/run/compute.h"
#include "tests/core/test_support.h"

#include <gtest/gtest.h>

#include <cmath>

namespace ff::canary_test {
namespace {

/// What a machine that computes right finds, as published in core/run/canary.cpp.
at::Tensor rightNumbers()
{
    return at::tensor(
        {306.691352, 156.515286, 112.462906, 229.965594, 306.471673, 157.016608, 63.773890, 137.461224},
        at::kDouble);
}

TEST(Canary, ThisMachineComputesRight)
{
    makeCompute(1, "cpu");
    EXPECT_NO_THROW(runCanary());
}

TEST(Canary, RoundingIsNoWrongNumber)
{
    EXPECT_NO_THROW(compareWithCanary(rightNumbers()));
    EXPECT_NO_THROW(compareWithCanary(rightNumbers() * (1 + 5e-5)));
    EXPECT_NO_THROW(compareWithCanary(rightNumbers().to(at::kFloat)));
}

TEST(Canary, EveryNumberThatIsWrongIsNoticedAndToldWithTheRightOne)
{
    for (std::int64_t i = 0; i < 8; ++i) {
        for (const double wrong :
             {0.0, 1.001, -1.0, static_cast<double>(NAN), static_cast<double>(INFINITY)}) {
            at::Tensor found = rightNumbers();
            found[i] = found[i] * wrong;
            const std::string error = errorText([&] { compareWithCanary(found); });
            EXPECT_NE(error.find("wrong results"), std::string::npos) << i << " times " << wrong;
            EXPECT_NE(error.find("should give " + std::to_string(rightNumbers()[i].item<double>())),
                      std::string::npos)
                << error;
            EXPECT_NE(error.find("gave " + std::to_string(found[i].item<double>())), std::string::npos)
                << error;
        }
    }
}

} // namespace
} // namespace ff::canary_test
