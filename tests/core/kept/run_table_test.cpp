// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/kept/run_table.h"
#include "core/settings/presets.h"
#include "tests/core/kept/example_run.h"

#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include <limits>
#include <string>
#include <vector>

namespace ff::run_table_test {
namespace {

constexpr double nan = std::numeric_limits<double>::quiet_NaN();

/// A run of the quick preset, half done.
KeptRun usualRun()
{
    KeptRun run;
    run.id = "20261126-0106-supervised-1a2b";
    run.record = exampleRecord();
    run.settings = startSettings();
    run.settings.epochs = 20;
    run.epoch = 10.5;
    run.step = 6300;
    run.seconds = 185;
    run.bytes = 12'345'678;
    run.best = ErrorPoint {6000, 10, 180, 0.0213, nan, 10'000, 10'000};
    run.last = ErrorPoint {6300, 10.5, 185, nan, 0.03, 500, 10'000};
    return run;
}

KeptRun brokenRun()
{
    KeptRun run;
    run.id = "zzz";
    run.broken = std::string("'zzz/run.json': expected 'format',\nfound none");
    return run;
}

std::vector<std::string> linesOf(const std::string& table)
{
    std::vector<std::string> lines {""};
    for (const char sign : table) {
        if (sign == '\n') {
            lines.emplace_back();
        } else {
            lines.back() += sign;
        }
    }
    lines.pop_back();
    return lines;
}

TEST(RunTable, HasALineForEachRunBelowItsHeader)
{
    const std::vector<std::string> lines = linesOf(runTable(std::vector {usualRun(), brokenRun()}));
    ASSERT_EQ(lines.size(), 3U);
    for (const char* header : {"id", "name", "standing", "mode", "changed settings", "data", "best error",
                               "epochs", "time", "size"}) {
        EXPECT_NE(lines[0].find(header), std::string::npos) << header;
    }
    for (const char* cell : {"20261126-0106-supervised-1a2b", "wide", "stopped", "supervised", "MNIST",
                             "2.13 %", "10.5 of 20", "3:05 min", "12.3 MB"}) {
        EXPECT_NE(lines[1].find(cell), std::string::npos) << cell << ": " << lines[1];
    }
    EXPECT_NE(lines[2].find("broken: 'zzz/run.json': expected 'format',?found none"), std::string::npos)
        << lines[2];
}

TEST(RunTable, OfNoRunIsItsHeader)
{
    EXPECT_EQ(linesOf(runTable({})).size(), 1U);
}

TEST(RunTable, ColumnsAreAlignedWhateverTheLetters)
{
    KeptRun other = usualRun();
    other.record.labels.name = "Größe";
    KeptRun plain = usualRun();
    plain.record.labels.name = "sizes";
    const std::vector<std::string> lines = linesOf(runTable(std::vector {other, plain}));
    const std::size_t umlauts = 2; // letters of two bytes
    EXPECT_EQ(lines[1].find("stopped"), lines[2].find("stopped") + umlauts);
}

TEST(RunTable, ForeignTextCannotSteerATerminal)
{
    KeptRun run = usualRun();
    run.record.labels.name = "\x1b[2Jgone\nnext line";
    const std::string table = runTable(std::vector {run});
    EXPECT_EQ(table.find('\x1b'), std::string::npos);
    EXPECT_EQ(linesOf(table).size(), 2U);
}

TEST(RunTable, ChangedSettingsAreThoseThatTheModeDoesNotBringAndThatCount)
{
    for (const ChoiceOption& mode : std::get<Choices>(settingRow("mode").domain)) {
        Settings settings;
        assignText(settings, "mode", mode.id);
        settings = presetSettings(quickPreset(settings.mode), settings);
        EXPECT_EQ(changedSettings(settings), "") << mode.id;
        settings.layers = {64, 32};
        settings.seed = 7;
        EXPECT_EQ(changedSettings(settings), "layers=64,32 seed=7") << mode.id;
    }
    Settings settings = startSettings();
    settings.precision = Precision::Bfloat16; // what came of "auto" on some machine
    settings.maskBlur += 1; // supervised learning has no masks
    EXPECT_EQ(changedSettings(settings), "");
}

TEST(RunTable, SaysWhereARunStands)
{
    KeptRun run = usualRun();
    EXPECT_EQ(standingOf(run), "stopped");
    run.epoch = allEpochs(run.settings);
    EXPECT_EQ(standingOf(run), "finished");
    run.hasDiverged = true;
    EXPECT_EQ(standingOf(run), "diverged");
    run.isWritten = true;
    EXPECT_EQ(standingOf(run), "running");
    EXPECT_EQ(standingOf(brokenRun()), "broken");
}

TEST(RunTable, ATimeAndASizeHaveTheUnitThatFitsThem)
{
    const std::pair<double, const char*> times[] {{0, " 0 s"},       {59.9, " 59 s"},
                                                  {61, " 1:01 min"}, {3599, " 59:59 min"},
                                                  {3600, " 1:00 h"}, {93'600, " 26:00 h"}};
    for (const auto& [seconds, text] : times) {
        KeptRun run = usualRun();
        run.seconds = seconds;
        EXPECT_NE(runTable(std::vector {run}).find(text), std::string::npos) << text;
    }
    const std::pair<std::uint64_t, const char*> sizes[] {
        {0, " 0 kB"}, {1500, " 2 kB"}, {1'500'000, " 1.5 MB"}, {1'500'000'000, " 1.50 GB"}};
    for (const auto& [bytes, text] : sizes) {
        KeptRun run = usualRun();
        run.bytes = bytes;
        EXPECT_NE(runTable(std::vector {run}).find(text), std::string::npos) << text;
    }
}

TEST(RunTable, AsJsonHasEverythingThatIsKnown)
{
    const auto list = nlohmann::json::parse(runTableJson(std::vector {usualRun(), brokenRun()}));
    ASSERT_EQ(list.size(), 2U);
    EXPECT_EQ(list[0]["id"], usualRun().id);
    EXPECT_EQ(list[0]["name"], "wide");
    EXPECT_EQ(list[0]["standing"], "stopped");
    EXPECT_EQ(list[0]["began"], "2026-11-26T01:06:12Z");
    EXPECT_EQ(list[0]["mode"], "supervised");
    EXPECT_EQ(list[0]["settings"]["epochs"], 20);
    EXPECT_EQ(list[0]["best"]["readout"], 0.0213);
    EXPECT_TRUE(list[0]["best"]["goodness"].is_null());
    EXPECT_TRUE(list[0]["last"]["readout"].is_null());
    EXPECT_EQ(list[0]["bytes"], 12'345'678);
    EXPECT_EQ(list[0]["can_resume"], false);
    EXPECT_EQ(list[1]["standing"], "broken");
    EXPECT_EQ(list[1]["broken"], brokenRun().broken.english());
    EXPECT_EQ(runTableJson({}), "[]\n");
}

} // namespace
} // namespace ff::run_table_test
