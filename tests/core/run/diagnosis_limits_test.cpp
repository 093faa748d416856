// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/run/sick_run.h"

#include <gtest/gtest.h>

#include <limits>

/// What looks like a fault and is none.
namespace ff::diagnosis_limits_test {
namespace {

TEST(DiagnosisLimits, ALayerThatIsSlowInAShortRunIsNotBlamed)
{
    TestRun run;
    run.data.trainCount = 6000; // 180 batches in three epochs
    stickLayer(run);
    EXPECT_TRUE(run.findings().empty());
    run.settings.learningRate = 1e-6; // a reason is known
    EXPECT_EQ(run.findings().size(), 1U);
    run.settings.learningRate = 0.01;
    run.epoch = 10;
    EXPECT_EQ(run.findings().size(), 1U);
}

TEST(DiagnosisLimits, ALossAboveItsBeginningIsBlamedOnAHighRateAlone)
{
    TestRun run;
    run.layers[0].loss = 60;
    EXPECT_TRUE(run.findings().empty());
    run.settings.learningRate = 0.1;
    ASSERT_EQ(run.findings().size(), 1U);
    EXPECT_EQ(run.findings()[0].kind, Finding::Kind::RateTooHigh);
    EXPECT_EQ(run.findings()[0].remedy.arguments(), "--set learning-rate=0.01");
    run.layers[0].loss = std::numeric_limits<double>::quiet_NaN(); // of a run that an older version kept
    EXPECT_TRUE(run.findings().empty());
}

TEST(DiagnosisLimits, ARunThatGoesOnFromGoodWeightsIsNotDivergingAsItBeginsNearZero)
{
    TestRun run;
    run.layers[0].firstLoss = 0.02;
    run.layers[0].loss = 1;
    EXPECT_TRUE(run.findings().empty());
    run.layers[0].loss = std::numeric_limits<double>::infinity();
    ASSERT_EQ(run.findings().size(), 1U);
    EXPECT_EQ(run.findings()[0].kind, Finding::Kind::NearDivergence);
}

TEST(DiagnosisLimits, GoodnessOfTheMostActiveUnitsIsMeantToComeFromFew)
{
    TestRun run;
    run.settings.goodness = Goodness::Top;
    drown(run);
    EXPECT_TRUE(run.findings().empty());
}

TEST(DiagnosisLimits, WhatMayBeLuckIsNoOverfitting)
{
    const struct
    {
        double test;
        double training;
        std::int64_t images;
        bool overfits;
    } rows[] {
        {0.12, 0.004, 1000, true},
        {0.12, 0.07, 1000, false}, // not even twice
        {0.05, 0.004, 1000, false}, // less than five points apart
        {0.2, 0.1, 60, false}, // of so few images
        {0.12, std::numeric_limits<double>::quiet_NaN(), 1000, false},
    };
    for (const auto& row : rows) {
        TestRun run;
        run.error->readout = row.test;
        run.error->training = row.training;
        run.error->images = row.images;
        EXPECT_EQ(!run.findings().empty(), row.overfits) << row.test << " " << row.training;
    }
}

TEST(DiagnosisLimits, AFewWrongAnswersSayNothingOfHowSureTheReadoutIs)
{
    TestRun run;
    saturate(run);
    run.error->readout = 0.01; // ten images
    EXPECT_TRUE(run.findings().empty());
}

} // namespace
} // namespace ff::diagnosis_limits_test
