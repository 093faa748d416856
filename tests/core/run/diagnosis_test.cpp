// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/settings/modes.h"
#include "tests/core/run/sick_run.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <limits>

namespace ff::diagnosis_test {
namespace {

/// Every way to fail, and what is said of it first.
struct Failure
{
    void (*spoil)(TestRun&);
    Finding::Kind kind;
    std::vector<int> layers;
    const char* what;
};

const Failure everyFailure[] {
    {killLayer, Finding::Kind::DeadLayer, {2}, "Layer 2 is dead: no unit answers."},
    {makeSame, Finding::Kind::SamePairs, {1}, "To layer 1 every positive is the same as its negative."},
    {swell,
     Finding::Kind::NearDivergence,
     {2},
     "Layer 2 is close to diverging: its loss is more than ten times what it began with."},
    {drown,
     Finding::Kind::HyperactiveUnits,
     {1},
     "In layer 1 a few units drown the others: a twentieth of them has most of its activity."},
    {saturate,
     Finding::Kind::ReadoutSaturated,
     {},
     "The readout is saturated: it is 97 % sure of its wrong answers."},
    {overfit,
     Finding::Kind::Overfitting,
     {},
     "It overfits: 0.4 % of the images trained on are wrong, and 12.0 % of the test images."},
    {makeGrey, Finding::Kind::GreyGround, {}, "The images are nowhere black."},
    {testOnOthers,
     Finding::Kind::UnlikeTested,
     {},
     "40 % of the test images are unlike those that it is trained on."},
    {blindLayer, Finding::Kind::HardlySeparates, {1}, "Layer 1 hardly separates yet."},
    {stickLayer, Finding::Kind::StuckAtThreshold, {1}, "Layer 1 is stuck at the threshold."},
    {guess,
     Finding::Kind::AtChance,
     {},
     "By readout the answers are no better than guesses: test error 90.0 %."},
    {diverge,
     Finding::Kind::NonFinite,
     {},
     "The run turned non-finite at step 340; the weights of step 240, after 2 epochs, are back."},
};

TEST(Diagnosis, OfARunThatLearnsThereIsNothingToSay)
{
    for (const ChoiceOption& mode : std::get<Choices>(settingRow("mode").domain)) {
        TestRun run;
        assignText(run.settings, "mode", mode.id);
        EXPECT_TRUE(run.findings().empty()) << mode.id;
    }
}

/// Whether a run with these settings can fail like that.
bool canHappen(Finding::Kind kind, const Settings& settings)
{
    switch (kind) {
    case Finding::Kind::StuckAtThreshold:
        return thresholdsOf(settings).positive.has_value();
    case Finding::Kind::ReadoutSaturated:
        return traitsOf(settings.mode).readoutApart;
    case Finding::Kind::HyperactiveUnits:
    case Finding::Kind::SamePairs:
        return traitsOf(settings.mode).hasThreshold;
    case Finding::Kind::GreyGround:
        return traitsOf(settings.mode).hasThreshold && settings.mode != Mode::Scff;
    default:
        return true;
    }
}

TEST(Diagnosis, EveryFailureIsSaidWithALikelyCauseAndOneRemedyInEveryMode)
{
    for (const Failure& failure : everyFailure) {
        for (const ChoiceOption& mode : std::get<Choices>(settingRow("mode").domain)) {
            TestRun run;
            assignText(run.settings, "mode", mode.id);
            failure.spoil(run);
            const std::vector<Finding> findings = run.findings();
            if (!canHappen(failure.kind, run.settings)) {
                EXPECT_TRUE(std::ranges::count(findings, failure.kind, &Finding::kind) == 0) << mode.id;
                continue;
            }
            ASSERT_EQ(findings.size(), 1U) << mode.id << " " << failure.what;
            EXPECT_EQ(findings[0].kind, failure.kind) << mode.id << " " << failure.what;
            EXPECT_EQ(findings[0].layers, failure.layers) << mode.id << " " << failure.what;
            EXPECT_EQ(findings[0].what, failure.what) << mode.id;
            for (const std::string& sentence :
                 {findings[0].cause.english(), findings[0].remedy.text.english()}) {
                EXPECT_TRUE(sentence.ends_with(".")) << mode.id << " " << sentence;
            }
            EXPECT_FALSE(findingId(findings[0].kind).empty());
        }
    }
}

TEST(Diagnosis, SeveralLayersAreOneFindingAndTheGravestComesFirst)
{
    TestRun run;
    diverge(run);
    guess(run);
    run.layers[0].deadUnits = run.layers[1].deadUnits = 1;
    const std::vector<Finding> findings = run.findings();
    ASSERT_EQ(findings.size(), 3U);
    EXPECT_EQ(findings[0].kind, Finding::Kind::NonFinite);
    EXPECT_EQ(findings[1].what, "Layers 1, 2 are dead: no unit answers.");
    EXPECT_EQ(findings[1].layers, (std::vector {1, 2}));
    EXPECT_EQ(findings[2].kind, Finding::Kind::AtChance);
}

TEST(Diagnosis, WhatHasOneExplanationIsOneNotice)
{
    const Remedy remedy {"Do.", {{"learning-rate", 0.02}}};
    const std::vector<Finding> findings {{Finding::Kind::DeadLayer, {1}, "A.", "Because.", remedy},
                                         {Finding::Kind::HardlySeparates, {2}, "B.", "Because.", {"Do.", {}}},
                                         {Finding::Kind::AtChance, {}, "C.", "Else.", {"Do.", {}}}};
    const std::vector<Notice> notices = noticesOf(findings);
    ASSERT_EQ(notices.size(), 2U);
    EXPECT_EQ(notices[0].what, "A. B. Because.");
    EXPECT_EQ(notices[0].remedy, remedy);
    EXPECT_EQ(notices[0].english(), "A. B. Because. Do. (ff-train --set learning-rate=0.02)");
    EXPECT_EQ(notices[1].english(), "C. Else. Do.");
    EXPECT_TRUE(noticesOf({}).empty());
}

TEST(Diagnosis, ADeadLayerIsNotBlindBesides)
{
    TestRun run;
    run.layers[1].deadUnits = 1;
    run.layers[1].separation = 0.5;
    EXPECT_EQ(run.findings().size(), 1U);
}

/// What a layer has nothing to learn from is not its own fault, and told once.
TEST(Diagnosis, AFrozenLayerIsNotToLearn)
{
    for (const auto& spoil : {blindLayer, stickLayer}) {
        TestRun run;
        run.settings.frozen = {1};
        spoil(run);
        EXPECT_TRUE(run.findings().empty());
    }
}

TEST(Diagnosis, WhatADeadLayerLeadsToFurtherUpIsNotToldBesides)
{
    TestRun run;
    run.layers[0].positiveMean = run.layers[0].negativeMean = 0; // no unit answers, whatever their means were
    run.layers[0].separation = run.layers[1].separation = 0.5;
    run.layers[1].positiveMean = run.layers[1].negativeMean = 1;
    const std::vector<Finding> findings = run.findings();
    ASSERT_EQ(findings.size(), 1U);
    EXPECT_EQ(findings[0].what, "Layer 1 is dead: no unit answers.");
}

TEST(Diagnosis, AGreyGroundThatLedToSomethingIsToldAsItsCauseAlone)
{
    TestRun run;
    makeGrey(run);
    blindLayer(run);
    const std::vector<Finding> findings = run.findings();
    ASSERT_EQ(findings.size(), 1U);
    EXPECT_EQ(findings[0].kind, Finding::Kind::HardlySeparates);
}

TEST(Diagnosis, AGreyGroundIsNoneWhereItIsTakenOut)
{
    TestRun run;
    run.settings.mode = Mode::Scff;
    run.data.images.ground = 0.3;
    blindLayer(run);
    EXPECT_EQ(run.findings().size(), 1U);
    EXPECT_EQ(run.findings().at(0).cause.english().find("ground"), std::string::npos);
}

TEST(Diagnosis, ItIsNotTooEarly)
{
    for (void (*spoil)(TestRun&) : {blindLayer, stickLayer, guess, drown, overfit}) {
        TestRun run;
        spoil(run);
        run.epoch = 0.9;
        run.error->epoch = 0.9;
        EXPECT_TRUE(run.findings().empty());
    }
}

TEST(Diagnosis, ChanceIsWhatAlwaysTheMostFrequentClassWouldGive)
{
    const struct
    {
        double commonest;
        std::int64_t images;
        double readout;
        double goodness;
        const char* by; ///< empty: better than chance
    } rows[] {
        {0.1, 10'000, 0.84, 0.1, ""},
        {0.1, 10'000, 0.87, 0.1, "By readout"},
        {0.1, 10'000, 0.1, 0.9, "By goodness"},
        {0.1, 10, 0.75, 0.1, "By readout"},
        {0.8, 1000, 0.19, 0.1, "By readout"},
        {0.8, 1000, 0.1, std::numeric_limits<double>::quiet_NaN(), ""},
    };
    for (const auto& row : rows) {
        TestRun run;
        run.data.images.commonestClass = row.commonest;
        run.data.testCount = row.images;
        run.error = {36, 3, 1, row.readout, row.goodness};
        const std::vector<Finding> findings = run.findings();
        ASSERT_EQ(findings.empty(), std::string_view(row.by).empty()) << row.readout << " " << row.goodness;
        if (!findings.empty()) {
            EXPECT_EQ(findings[0].what.english().find(row.by), 0U) << findings[0].what.english();
        }
    }
    TestRun young; // averaged weights that are mostly those of the beginning still
    young.error->goodness = 0.9;
    EXPECT_FALSE(young.findings().empty());
    young.settings.averaging = 2000;
    EXPECT_TRUE(young.findings().empty());
    TestRun untested;
    untested.error.reset();
    EXPECT_TRUE(untested.findings().empty());
}

} // namespace
} // namespace ff::diagnosis_test
