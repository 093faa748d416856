// SPDX-License-Identifier: GPL-3.0-or-later
// Trains a run and says how long it took, stretch by stretch, as another program asks for them:
// tests/bench/pytorch_step.py lets it take turns with the same step written with PyTorch.
//
//   ff_bench_rounds DATA THREADS [SETTING=VALUE ...]
//
// Reads numbers of batches from standard input and answers each with the seconds that they took, and the
// seconds of processor time, which other programs on the machine hardly change.
#include "core/base/error.h"
#include "core/data/catalogue.h"
#include "core/run/trainer.h"

#include <chrono>
#include <ctime>
#include <iostream>

namespace ff {
namespace {

Settings settingsFrom(int count, char** assignments)
{
    Settings settings;
    settings.epochs = 1000; // the rate stays as it is, however long it is watched
    settings.precision = Precision::Float32;
    for (int i = 0; i < count; ++i) {
        const std::string assignment = assignments[i];
        const std::size_t equals = assignment.find('=');
        if (equals == std::string::npos) {
            throw Error::inEnglish("expected setting=value, not '" + assignment + "'");
        }
        assignText(settings, assignment.substr(0, equals), assignment.substr(equals + 1));
    }
    return settings;
}

void answer(Trainer& trainer)
{
    for (int batches = 0; std::cin >> batches;) {
        const auto start = std::chrono::steady_clock::now();
        const std::clock_t processorStart = std::clock();
        for (int i = 0; i < batches; ++i) {
            if (trainer.step() == Trainer::StepResult::Diverged) {
                throw Error("the run turned non-finite");
            }
        }
        const std::chrono::duration<double> taken = std::chrono::steady_clock::now() - start;
        const auto processor = static_cast<double>(std::clock() - processorStart) / CLOCKS_PER_SEC;
        std::cout << taken.count() << " " << processor << std::endl;
    }
}

} // namespace
} // namespace ff

int main(int argc, char** argv)
{
    if (argc < 3) {
        std::cerr << "usage: ff_bench_rounds DATA THREADS [SETTING=VALUE ...]\n";
        return 2;
    }
    try {
        const at::NoGradGuard noGradient;
        const ff::Compute compute = ff::makeCompute(std::stoi(argv[2]), "cpu");
        const auto data = std::make_shared<const ff::Dataset>(ff::loadData(ff::dataSourceFor(argv[1])));
        ff::Trainer trainer(data, ff::settingsFrom(argc - 3, argv + 3), compute);
        ff::answer(trainer);
        return 0;
    } catch (const std::exception& error) {
        std::cerr << "ff_bench_rounds: " << ff::sentenceOf(error).english() << "\n";
        return 1;
    }
}
