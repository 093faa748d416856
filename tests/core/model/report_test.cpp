// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/shown_text.h"
#include "core/model/report.h"
#include "core/settings/settings_json.h"
#include "tests/core/reckless.h"
#include "tests/core/run/small_experiment.h"

#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

namespace ff::report_test {
namespace {

using Json = nlohmann::json;

/// A run of two epochs, tested after each; the second test is the one at the end.
std::unique_ptr<Experiment> finishedRun(Mode mode, EpochTest epochTest = EpochTest::Both)
{
    Settings settings = smallSettings(mode);
    settings.layers = {16};
    settings.epochs = 2;
    settings.seed = 5;
    settings.epochTest = epochTest;
    auto experiment = std::make_unique<Experiment>(smallDigits(), settings, testCompute());
    finish(*experiment);
    return experiment;
}

TEST(Report, HoldsTheFiguresOfTheRun)
{
    const std::unique_ptr<Experiment> experiment = finishedRun(Mode::Supervised);
    const Json report = Json::parse(reportJson(*experiment));
    EXPECT_EQ(report.at("precision"), "float32");
    for (const char* key : {"program", "libtorch", "blas", "device"}) {
        EXPECT_FALSE(report.at(key).get<std::string>().empty()) << key;
    }
    EXPECT_EQ(report.at("threads"), 1);
    EXPECT_EQ(report.at("data").at("name"), smallDigits()->name);
    EXPECT_EQ(report.at("data").at("train_images"), 600);
    EXPECT_EQ(report.at("data").at("test_images"), 300);
    EXPECT_EQ(settingsFromJson(report.at("settings").dump(), "report"), experiment->trainer().settings());
    EXPECT_EQ(report.at("epochs_trained"), 2.0);
    EXPECT_EQ(report.at("test_error_readout"), experiment->errors().back().readout);
    EXPECT_EQ(report.at("test_error_goodness"), experiment->errors().back().goodness);
    EXPECT_EQ(report.at("seconds"), experiment->seconds());
    EXPECT_NEAR(report.at("samples_per_second").get<double>(), 1200 / experiment->seconds(), 1e-3);
}

TEST(Report, HasOneEntryPerTest)
{
    const std::unique_ptr<Experiment> experiment = finishedRun(Mode::Supervised, EpochTest::Readout);
    const Json tests = Json::parse(reportJson(*experiment)).at("tests");
    const std::vector<ErrorPoint>& errors = experiment->errors();
    ASSERT_GT(errors.size(), 1U);
    ASSERT_EQ(tests.size(), errors.size());
    for (std::size_t i = 0; i < errors.size(); ++i) {
        EXPECT_EQ(tests[i].at("epoch"), errors[i].epoch);
        EXPECT_EQ(tests[i].at("steps"), errors[i].step);
        EXPECT_EQ(tests[i].at("test_images"), errors[i].images);
        EXPECT_EQ(tests[i].at("test_error_readout"), errors[i].readout);
    }
    EXPECT_TRUE(tests.front().at("test_error_goodness").is_null()) << "not measured";
    EXPECT_LT(tests.front().at("test_images"), 300) << "a part was enough";
    EXPECT_TRUE(tests.back().at("test_error_goodness").is_number());
    EXPECT_EQ(tests.back().at("test_images"), 300);
}

TEST(Report, SaysHowTheRunEndedAndWhatKeptItFromLearning)
{
    Json report = Json::parse(reportJson(*finishedRun(Mode::Supervised)));
    EXPECT_EQ(report.at("ended"), "finished");
    EXPECT_EQ(report.at("steps_trained"), 24);
    EXPECT_TRUE(report.at("diverged_at_step").is_null());

    Settings settings = smallSettings();
    settings.goodness = Goodness::MeanOfSquares;
    settings = reckless(settings);
    settings.epochs = 300;
    Experiment experiment(smallDigits(), settings, testCompute());
    EXPECT_EQ(Json::parse(reportJson(experiment)).at("ended"), "stopped");
    while (experiment.step() == Trainer::StepResult::Trained && !experiment.trainer().finished()) { }
    report = Json::parse(reportJson(experiment));
    EXPECT_EQ(report.at("ended"), "diverged");
    EXPECT_EQ(report.at("diverged_at_step"), experiment.divergence()->step);
    EXPECT_EQ(report.at("steps_trained"), experiment.trainer().steps());
    EXPECT_EQ(report.at("findings").at(0).at("kind"), "non-finite");
    for (const char* key : {"what", "cause", "remedy"}) {
        EXPECT_FALSE(report.at("findings").at(0).at(key).get<std::string>().empty()) << key;
    }
    const std::string kept = std::to_string(experiment.trainer().steps());
    EXPECT_TRUE(summaryLine(experiment)
                    .ends_with("turned non-finite at step " + std::to_string(experiment.divergence()->step)
                               + ", weights of step " + kept + " kept"));
}

TEST(Report, WhatWasNotMeasuredIsNull)
{
    const Experiment fresh(smallDigits(), smallSettings(), testCompute());
    const Json report = Json::parse(reportJson(fresh));
    EXPECT_TRUE(report.at("tests").empty());
    for (const char* key : {"test_error_readout", "test_error_goodness", "samples_per_second"}) {
        EXPECT_TRUE(report.at(key).is_null()) << key;
    }
    EXPECT_TRUE(
        Json::parse(reportJson(*finishedRun(Mode::Unsupervised))).at("test_error_goodness").is_null());
}

TEST(Report, TheSummaryIsOneLine)
{
    for (const Settings& settings : everySmallRun()) {
        const std::unique_ptr<Experiment> experiment = finishedRun(settings.mode);
        const ErrorPoint& error = experiment->errors().back();
        std::string wanted = "test error" + formatted(" %.2f %% (readout)", 100 * error.readout);
        if (traitsOf(settings.mode).judgesAnswers) {
            wanted += formatted(" %.2f %% (", 100 * error.goodness)
                + std::string(traitsOf(settings.mode).measure.name) + ")";
        }
        wanted += " after 2 epochs" + formatted(", %.1f s", experiment->seconds()) + ", seed 5";
        EXPECT_EQ(summaryLine(*experiment), wanted);
    }
    const Experiment fresh(smallDigits(), smallSettings(), testCompute());
    EXPECT_EQ(summaryLine(fresh), "test error not measured after 0 epochs, 0.0 s, seed 1");
}

} // namespace
} // namespace ff::report_test
