// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/run/diagnosis.h"
#include "core/settings/modes.h"

#include <gtest/gtest.h>

#include <limits>

namespace ff {
namespace {

/// A run of two layers in which all is well, to be spoilt.
struct TestRun
{
    Settings settings {.layers = {40, 24}};
    DataView data;
    std::vector<LayerView> layers {2};
    double epoch = 3;
    std::optional<ErrorPoint> error {{36, 3, 1, 0.05, 0.06}};
    std::optional<Divergence> divergence;

    TestRun()
    {
        data.testCount = 1000;
        data.commonestClass = 0.1;
        for (LayerView& layer : layers) {
            layer.positive = layer.negative = {0.5F, 0.5F};
            layer.separation = 0.93;
            layer.positiveMean = 1.6;
            layer.negativeMean = 0.7;
        }
    }

    std::vector<Finding> findings() const
    {
        return diagnose({settings, data, layers, epoch, error, divergence});
    }
};

void killLayer(TestRun& run)
{
    run.layers[1].deadUnits = 0.99;
}

void blindLayer(TestRun& run)
{
    run.layers[0].separation = 0.51;
}

void stickLayer(TestRun& run)
{
    run.layers[0].separation = 0.5;
    run.layers[0].positiveMean = 1.01;
    run.layers[0].negativeMean = 0.99;
}

void guess(TestRun& run)
{
    for (LayerView& layer : run.layers) {
        layer.separation = 0.55;
    }
    run.error = {36, 3, 1, 0.9, 0.9};
}

void diverge(TestRun& run)
{
    run.divergence = {340, 240, 2};
}

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

TEST(Diagnosis, EveryFailureIsSaidWithALikelyCauseAndOneRemedyInEveryMode)
{
    for (const Failure& failure : everyFailure) {
        for (const ChoiceOption& mode : std::get<Choices>(settingRow("mode").domain)) {
            TestRun run;
            assignText(run.settings, "mode", mode.id);
            const bool needsThreshold = failure.kind == Finding::Kind::StuckAtThreshold;
            if (needsThreshold && !thresholdsOf(run.settings).positive) {
                continue;
            }
            failure.spoil(run);
            const std::vector<Finding> findings = run.findings();
            ASSERT_EQ(findings.size(), 1U) << mode.id << " " << failure.what;
            EXPECT_EQ(findings[0].kind, failure.kind) << mode.id << " " << failure.what;
            EXPECT_EQ(findings[0].layers, failure.layers) << mode.id << " " << failure.what;
            EXPECT_EQ(findings[0].what, failure.what) << mode.id;
            for (const std::string& sentence : {findings[0].cause.english(), findings[0].remedy.english()}) {
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

TEST(Diagnosis, WhatHasOneExplanationIsOneLine)
{
    const std::vector<Finding> findings {{Finding::Kind::DeadLayer, {1}, "A.", "Because.", "Do."},
                                         {Finding::Kind::HardlySeparates, {2}, "B.", "Because.", "Do."},
                                         {Finding::Kind::AtChance, {}, "C.", "Else.", "Do."}};
    EXPECT_EQ(linesOf(findings), (std::vector<Sentence> {"A. B. Because. Do.", "C. Else. Do."}));
    EXPECT_TRUE(linesOf({}).empty());
}

TEST(Diagnosis, ADeadLayerIsNotBlindBesides)
{
    TestRun run;
    run.layers[1].deadUnits = 1;
    run.layers[1].separation = 0.5;
    EXPECT_EQ(run.findings().size(), 1U);
}

TEST(Diagnosis, TheCauseIsReadFromDataAndSettings)
{
    const struct
    {
        void (*spoil)(TestRun&);
        void (*change)(TestRun&);
        const char* cause;
        const char* remedy;
    } rows[] {
        {killLayer, [](TestRun& run) { run.data.ground = 60.0 / 255; },
         "the ground of the images is not black", "Subtract the ground"},
        {guess, [](TestRun& run) { run.data.ground = 60.0 / 255; }, "brighter than 60 of 255", "SCFF"},
        {guess, [](TestRun& run) { run.layers[0].separation = 0.9; }, "labels do not belong", "same order"},
        {killLayer, [](TestRun& run) { run.settings.learningRate = 0.5; }, "0.5, is too high", "Try 0.01"},
        {diverge, [](TestRun& run) { run.settings.learningRate = 0.02; }, "0.02, is too high", "Halve it"},
        {diverge, [](TestRun& run) { run.settings.learningRate = 0.5; }, "0.5, is too high", "Try 0.01"},
        {blindLayer, [](TestRun& run) { run.settings.learningRate = 1e-5; }, "1e-05, is too low", "Try 0.01"},
        {blindLayer, [](TestRun& run) { run.settings.goodness = Goodness::MeanOfSquares; }, "too flat",
         "sharpness to about 40"},
        {killLayer, [](TestRun& run) { run.settings.peerNormalisation = 0; }, "peer normalisation is off",
         "0.03"},
        {blindLayer, [](TestRun& run) { run.settings.mode = Mode::TopDown; }, "outvoted", "strength to 3"},
        {blindLayer, [](TestRun&) {}, "trained for long enough", "more epochs"},
    };
    for (const auto& row : rows) {
        TestRun run;
        row.spoil(run);
        row.change(run);
        const std::string text = run.findings().at(0).text().english();
        EXPECT_NE(text.find(row.cause), std::string::npos) << text;
        EXPECT_NE(text.find(row.remedy), std::string::npos) << text;
    }
}

TEST(Diagnosis, AGreyGroundIsNoneWhereItIsTakenOut)
{
    TestRun run;
    run.settings.mode = Mode::Scff;
    run.data.ground = 0.3;
    blindLayer(run);
    EXPECT_EQ(run.findings().at(0).cause.english().find("ground"), std::string::npos);
}

TEST(Diagnosis, ItIsNotTooEarly)
{
    for (void (*spoil)(TestRun&) : {blindLayer, stickLayer, guess}) {
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
        run.data.commonestClass = row.commonest;
        run.data.testCount = row.images;
        run.error = {36, 3, 1, row.readout, row.goodness};
        const std::vector<Finding> findings = run.findings();
        ASSERT_EQ(findings.empty(), std::string_view(row.by).empty()) << row.readout << " " << row.goodness;
        if (!findings.empty()) {
            EXPECT_EQ(findings[0].what.english().find(row.by), 0U) << findings[0].what.english();
        }
    }
    TestRun untested;
    untested.error.reset();
    EXPECT_TRUE(untested.findings().empty());
}

} // namespace
} // namespace ff
