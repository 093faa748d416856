// SPDX-License-Identifier: GPL-3.0-or-later
// For layers of 1000, 1000, 1000: how long training waits while a run is kept, its moments and its whole
// state; and how long it takes to go from one kept moment to another, which is reading its file and putting
// its weights in place, and what a window then asks of them. The files lie in the memory of the system, as
// those of a run that has just been looked at do.
#include "core/data/digits/digit_dataset.h"
#include "core/kept/kept_moments.h"
#include "core/kept/moment_plan.h"
#include "core/kept/run_beginning.h"
#include "core/kept/run_keeper.h"
#include "core/run/classify.h"
#include "core/run/examples.h"
#include "core/run/views.h"

#include <unistd.h>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <filesystem>
#include <vector>

namespace {

using Clock = std::chrono::steady_clock;
namespace fs = std::filesystem;

constexpr int rounds = 20;

double millisecondsOf(const auto& work)
{
    const Clock::time_point start = Clock::now();
    work();
    return std::chrono::duration<double, std::milli>(Clock::now() - start).count();
}

void report(const char* what, std::vector<double> milliseconds)
{
    std::ranges::sort(milliseconds);
    const auto quantile = [&](double share) {
        return milliseconds[static_cast<std::size_t>(share * static_cast<double>(milliseconds.size() - 1))];
    };
    std::printf("%-34s median %6.1f ms, 95th percentile %6.1f ms, of %zu\n", what, quantile(0.5),
                quantile(0.95), milliseconds.size());
}

/// Trains a few batches, so that there are moments, and keeps the state after each.
void makeRun(const fs::path& folder, const std::shared_ptr<const ff::Dataset>& data,
             const ff::Settings& settings, const ff::Compute& compute)
{
    ff::Experiment experiment(data, settings, compute);
    ff::RunLock lock = ff::beginRunIn(folder, recordOf(experiment, ff::describeData(*data, {})));
    ff::RunKeeper keeper(folder, std::move(lock), experiment);
    std::vector<double> moments;
    std::vector<double> states;
    for (int step = 0; step < 64; ++step) {
        experiment.step();
        experiment.dropTest();
        const double waited = millisecondsOf([&] { keeper.look(); });
        if (ff::isKeptMoment(experiment.trainer().steps(), experiment.trainer().batchesPerEpoch())) {
            moments.push_back(waited);
        }
        keeper.wait(); // none is left out
        states.push_back(millisecondsOf([&] { keeper.keepState(); }));
        keeper.wait();
    }
    report("keeping a moment", moments);
    report("keeping the state", states);
}

} // namespace

int main()
{
    const at::NoGradGuard noGradient;
    const ff::Compute compute = ff::makeCompute(1, "cpu");
    const auto data = std::make_shared<const ff::Dataset>(ff::makeBuiltinDigits(1, 6000, 1000, {}, 1));
    ff::Settings settings;
    settings.layers = {1000, 1000, 1000};
    settings.averaging = 200; // as the first preset has it
    const fs::path folder = fs::temp_directory_path() / ("ff-bench-kept-" + std::to_string(::getpid()));
    makeRun(folder, data, settings, compute);

    const std::vector<std::uint8_t> drawing(data->test.pixels.begin(),
                                            data->test.pixels.begin()
                                                + static_cast<std::ptrdiff_t>(data->imageSize()));
    ff::KeptMoments moments(folder, data, compute);
    const std::vector<std::int64_t> steps = ff::momentStepsIn(folder);
    const double first = millisecondsOf([&] { moments.load(steps.front()); });
    ff::Examples examples(moments.load(steps.front()).trainer); // the same images at every moment
    std::vector<double> loading;
    std::vector<double> showing;
    for (int round = 0; round < rounds; ++round) {
        for (const std::int64_t step : steps) {
            loading.push_back(millisecondsOf([&] { moments.load(step); }));
            const ff::KeptMoment moment = moments.load(step);
            showing.push_back(millisecondsOf([&] {
                classify(moment.trainer, drawing);
                examples.show(moment.trainer);
                receptiveFields(moment.trainer, 24);
            }));
        }
    }
    std::printf("first moment, its network made      %.1f ms\n", first);
    report("a moment, read and put in place", loading);
    report("answer, samples, receptive fields", showing);
    fs::remove_all(folder);
    return 0;
}
