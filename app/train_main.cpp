// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/finished_output.h"
#include "app/interrupts.h"
#include "app/kept_runs.h"
#include "app/sweep.h"
#include "app/train_command.h"
#include "app/train_options.h"
#include "core/base/aten.h"
#include "core/base/error.h"
#include "core/data/catalogue.h"
#include "core/kept/run_archive.h"

#include <cmath>
#include <cstdlib>
#include <iostream>

namespace {

constexpr int wrongArguments = 2;

std::optional<ff::RankPlace> placeHere()
{
    return ff::launchedPlace([](const char* name) { return std::getenv(name); });
}

/// What several processes cannot do together.
void refuseSeveral(const ff::TrainOptions& options)
{
    if ((options.benchmark || !options.sweepTable.empty()) && placeHere()) {
        throw ff::Error::inEnglish("several processes train one run together; expected one process for "
                                   + std::string(options.benchmark ? "--benchmark" : "a sweep"));
    }
}

/// Waits for the other processes where there are some.
ff::Ranks ranksFor(const ff::TrainOptions& options)
{
    const auto place = placeHere();
    const std::chrono::seconds patience(std::llround(options.joinSeconds));
    return place ? ff::Ranks(*place, patience) : ff::Ranks();
}

int runCommand(int argc, char** argv, ff::Interrupts& interrupts)
{
    const auto [options, exitCode] = ff::parseTrainOptions(argc, argv);
    if (!options) {
        return exitCode;
    }
    try {
        if (options->listRuns) {
            ff::listRuns(*options);
            return 0;
        }
        if (!options->pack.empty()) {
            ff::packRun(options->pack, options->packInto);
            return 0;
        }
        if (!options->reportOn.empty()) {
            const at::NoGradGuard noGradient;
            ff::reportRun(*options);
            return 0;
        }
        refuseSeveral(*options);
        if (!options->sweepTable.empty()) {
            return ff::sweep(*options, interrupts);
        }
        const ff::Ranks ranks = ranksFor(*options);
        std::optional<ff::ResumedRun> resumed = ff::openRun(*options, ranks);
        ff::DataSource source;
        try {
            source = ff::sourceOf(*options, resumed);
        } catch (const ff::Error& error) {
            std::cerr << "ff-train: " << ff::sentenceOf(error).english() << "\n";
            return wrongArguments;
        }
        return ff::trainCommand(*options, std::move(resumed), source, interrupts, ranks);
    } catch (const std::exception& error) {
        std::cerr << "ff-train: " << ff::sentenceOf(error).english() << "\n";
        return ff::failedRun;
    }
}

} // namespace

int main(int argc, char** argv)
{
    ff::Interrupts interrupts; // before there is any other thread
    return ff::afterOutput("ff-train", runCommand(argc, argv, interrupts));
}
