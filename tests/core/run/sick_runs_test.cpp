// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/run/experiment.h"
#include "core/run/findings.h"
#include "core/settings/presets.h"
#include "tests/core/data/grounds.h"
#include "tests/core/run/small_run.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <string>

namespace ff::sick_runs_test {
namespace {

using Kind = Finding::Kind;

std::shared_ptr<const Dataset> someDigits()
{
    static const auto data = std::make_shared<const Dataset>(makeBuiltinDigits(3, 1500, 500, {}, 1));
    return data;
}

/// Trains to the end with all tests.
void finish(Experiment& experiment)
{
    while (!experiment.trainer().finished() && experiment.step() == Trainer::StepResult::Trained) {
        while (experiment.testDue()) {
            experiment.advanceTest();
        }
    }
}

std::string textOf(const std::vector<Finding>& findings)
{
    std::string text;
    for (const Finding& finding : findings) {
        text += finding.text().english() + "\n";
    }
    return text;
}

TEST(SickRuns, OfShortRunsWithThePresetsThereIsNothingToSay)
{
    for (const Preset& preset : presets()) {
        Settings settings = presetSettings(preset, {});
        if (settings.layerKind == LayerKindChoice::Local) {
            settings.layers = {256, 180, 256};
        } else if (!settings.layers.front().isConvolution()) {
            settings.layers = {100, 100};
        }
        settings.epochs = 2;
        settings.refitEpochs = std::min(settings.refitEpochs, 1);
        settings.precision = Precision::Float32;
        Experiment experiment(someDigits(), settings, testCompute());
        finish(experiment);
        EXPECT_EQ(textOf(findingsOf(experiment)), "") << preset.id;
    }
}

/// A run of some epochs with one thing that is wrong, and what must be found.
struct SickRun
{
    const char* change; ///< as for assignText(), with blanks between several
    const char* mode;
    std::vector<LayerSize> layers;
    int epochs;
    Kind kind;
};

const SickRun everySickRun[] {
    {"learning-rate=0.15", "supervised", {300, 300}, 2, Kind::RateTooHigh},
    {"learning-rate=0.1", "unsupervised", {300, 300}, 4, Kind::HyperactiveUnits},
    {"learning-rate=1", "supervised", {64, 32}, 20, Kind::DeadLayer},
    {"readout-rate=1 readout-decay=0", "supervised", {1000, 1000}, 3, Kind::ReadoutSaturated},
    {"limit=300 learning-rate=0.3", "backprop", {100, 100}, 20, Kind::Overfitting},
};

Settings settingsOf(const SickRun& run)
{
    Settings settings;
    assignText(settings, "mode", run.mode);
    settings.layers = run.layers;
    settings.epochs = run.epochs;
    settings.precision = Precision::Float32;
    std::string_view rest = run.change;
    while (!rest.empty()) {
        const std::string_view one = rest.substr(0, rest.find(' '));
        const std::size_t equals = one.find('=');
        assignText(settings, one.substr(0, equals), one.substr(equals + 1));
        rest.remove_prefix(std::min(rest.size(), one.size() + 1));
    }
    return settings;
}

TEST(SickRuns, AreToldAndTheRemedyIsOfWhatIsWrong)
{
    for (const SickRun& run : everySickRun) {
        const Settings settings = settingsOf(run);
        Experiment experiment(someDigits(), settings, testCompute());
        finish(experiment);
        const std::vector<Finding> findings = findingsOf(experiment);
        const auto found = std::ranges::find(findings, run.kind, &Finding::kind);
        ASSERT_NE(found, findings.end()) << run.change << "\n" << textOf(findings);
        const std::string wrong(run.change, std::string_view(run.change).find('='));
        EXPECT_EQ(found->remedy.changes.at(0).id, wrong) << textOf(findings);
    }
}

/// While the first steps go wild, before layers die of them.
TEST(SickRuns, ALossThatGrowsByAnOrderOfMagnitudeIsToldAtOnce)
{
    const Settings settings = settingsOf({"learning-rate=1", "supervised", {300, 300}, 4, {}});
    Experiment experiment(someDigits(), settings, testCompute());
    bool isTold = false;
    for (int i = 0; i < 15 && !isTold; ++i) {
        experiment.step();
        const std::vector<Finding> findings = findingsOf(experiment);
        isTold = std::ranges::count(findings, Kind::NearDivergence, &Finding::kind) > 0;
    }
    EXPECT_TRUE(isTold);
}

TEST(SickRuns, AGreyGroundIsToldBeforeItDoesHarm)
{
    const auto data = std::make_shared<const Dataset>(test::onGround(*someDigits(), {100, 255}));
    Experiment experiment(data, smallSettings(), testCompute());
    experiment.step();
    const std::vector<Finding> findings = findingsOf(experiment);
    ASSERT_EQ(findings.size(), 1U) << textOf(findings);
    EXPECT_EQ(findings[0].kind, Kind::GreyGround);
    EXPECT_EQ(findings[0].remedy.arguments(), "--set mode=scff");
}

TEST(SickRuns, PairsOfTheSameImageAreTold)
{
    Dataset data = *someDigits();
    const auto begin = data.train.pixels.begin();
    const std::vector<std::uint8_t> image(begin, begin + static_cast<std::ptrdiff_t>(data.imageSize()));
    for (Split* split : {&data.train, &data.test}) {
        const std::span<std::uint8_t> pixels = split->pixels.writable();
        for (std::size_t i = 0; i < pixels.size(); ++i) {
            pixels[i] = image[i % image.size()];
        }
    }
    Experiment experiment(std::make_shared<const Dataset>(std::move(data)), smallSettings(Mode::Scff),
                          testCompute());
    experiment.step();
    const std::vector<Finding> findings = findingsOf(experiment);
    ASSERT_EQ(findings.size(), 1U) << textOf(findings);
    EXPECT_EQ(findings[0].kind, Kind::SamePairs);
}

} // namespace
} // namespace ff::sick_runs_test
