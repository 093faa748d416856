// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/run/schedule.h"

#include <gtest/gtest.h>

namespace ff::schedule_test {
namespace {

TEST(Schedule, EveryOptionHasARow)
{
    const auto options = std::get<Choices>(settingRow("schedule").domain);
    EXPECT_EQ(options.size(), schedules().size());
    for (const ChoiceOption& option : options) {
        Settings settings;
        assignText(settings, "schedule", option.id);
        EXPECT_NO_THROW(scheduleRow(settings.schedule)) << option.id;
    }
}

TEST(Schedule, FollowsItsCurve)
{
    const struct
    {
        Schedule schedule;
        double done;
        double gain;
    } rows[] {
        {Schedule::HalfThenLinear, 0, 1},
        {Schedule::HalfThenLinear, 0.5, 1},
        {Schedule::HalfThenLinear, 0.75, 0.5},
        {Schedule::HalfThenLinear, 0.95, 0.1},
        {Schedule::Linear, 0, 1},
        {Schedule::Linear, 0.25, 0.75},
        {Schedule::Linear, 0.95, 0.05},
        {Schedule::Cosine, 0, 1},
        {Schedule::Cosine, 1.0 / 3, 0.75},
        {Schedule::Cosine, 0.5, 0.5},
        {Schedule::Cosine, 2.0 / 3, 0.25},
        {Schedule::Constant, 0, 1},
        {Schedule::Constant, 0.999, 1},
    };
    for (const auto& row : rows) {
        EXPECT_NEAR(scheduleGain(scheduleRow(row.schedule), row.done), row.gain, 1e-12) << row.done;
    }
}

TEST(Schedule, EveryOneStartsAtTheFullRateNeverRisesAndEndsAtZero)
{
    for (const ScheduleRow& schedule : schedules()) {
        EXPECT_EQ(scheduleGain(schedule, 0), 1);
        double before = 1;
        for (int i = 1; i < 100; ++i) {
            const double gain = scheduleGain(schedule, i / 100.0);
            EXPECT_LE(gain, before);
            EXPECT_GT(gain, 0);
            before = gain;
        }
        for (const double over : {1.0, 1.25, 1000.0}) {
            EXPECT_NEAR(scheduleGain(schedule, over), 0, 1e-12) << "a run that is over does not learn";
        }
    }
}

TEST(Schedule, AWarmUpRisesInALineAndThenLeavesTheRateAlone)
{
    const std::pair<double, double> rows[] {{0, 0}, {0.5, 0.125}, {1, 0.25}, {3, 0.75}, {4, 1}, {9, 1}};
    for (const auto& [epoch, expected] : rows) {
        EXPECT_EQ(warmth(4, epoch), expected) << epoch;
        EXPECT_EQ(warmth(0, epoch), 1) << epoch;
    }
    Settings settings;
    settings.epochs = 10;
    settings.warmUp = 4;
    settings.refitEpochs = 2;
    for (const ScheduleRow& schedule : schedules()) {
        EXPECT_EQ(phaseAt(settings, schedule, 0).gain, 0);
        EXPECT_EQ(phaseAt(settings, schedule, 3).gain, 0.75 * scheduleGain(schedule, 0.3));
        EXPECT_EQ(phaseAt(settings, schedule, 5).gain, scheduleGain(schedule, 0.5));
        EXPECT_EQ(phaseAt(settings, schedule, 10).gain, 1) << "a refit does not warm up";
    }
}

TEST(Schedule, ARefitHasAFallOfItsOwn)
{
    Settings settings;
    settings.epochs = 10;
    settings.refitEpochs = 4;
    for (const ScheduleRow& schedule : schedules()) {
        settings.schedule = schedule.choice;
        for (const double epoch : {0.0, 3.0, 9.99}) {
            EXPECT_FALSE(phaseAt(settings, schedule, epoch).readoutOnly);
            EXPECT_EQ(phaseAt(settings, schedule, epoch).gain, scheduleGain(schedule, epoch / 10));
        }
        const std::pair<double, double> refit[] {{10, 1}, {12, 1}, {13, 0.5}, {14, 0}};
        for (const auto& [epoch, gain] : refit) {
            EXPECT_TRUE(phaseAt(settings, schedule, epoch).readoutOnly);
            EXPECT_NEAR(phaseAt(settings, schedule, epoch).gain, gain, 1e-12) << epoch;
        }
    }
    settings.refitEpochs = 0;
    EXPECT_FALSE(phaseAt(settings, scheduleRow(settings.schedule), 10).readoutOnly);
    EXPECT_EQ(phaseAt(settings, scheduleRow(settings.schedule), 10).gain, 0);
}

} // namespace
} // namespace ff::schedule_test
