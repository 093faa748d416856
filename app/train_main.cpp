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

#include <iostream>

namespace {

constexpr int failedRun = 1;
constexpr int wrongArguments = 2;

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
        if (!options->sweepTable.empty()) {
            return ff::sweep(*options, interrupts);
        }
        std::optional<ff::ResumedRun> resumed = ff::openRun(*options);
        ff::DataSource source;
        try {
            source = ff::sourceOf(*options, resumed);
        } catch (const ff::Error& error) {
            std::cerr << "ff-train: " << ff::sentenceOf(error).english() << "\n";
            return wrongArguments;
        }
        return ff::trainCommand(*options, std::move(resumed), source, interrupts);
    } catch (const std::exception& error) {
        std::cerr << "ff-train: " << ff::sentenceOf(error).english() << "\n";
        return failedRun;
    }
}

} // namespace

int main(int argc, char** argv)
{
    ff::Interrupts interrupts; // before there is any other thread
    return ff::afterOutput("ff-train", runCommand(argc, argv, interrupts));
}
