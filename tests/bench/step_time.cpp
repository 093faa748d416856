// SPDX-License-Identifier: GPL-3.0-or-later
// How the time of a training step grows with the width of the layers, the batch and the mode. Prints a table
// by Google Benchmark; `--benchmark_filter=growth` and the like choose a part.
#include "core/data/catalogue.h"
#include "core/run/trainer.h"
#include "core/settings/modes.h"

#include <benchmark/benchmark.h>

#include <thread>

namespace ff {
namespace {

std::shared_ptr<const Dataset> digits()
{
    static const auto data = std::make_shared<const Dataset>(loadData(dataSourceFor("builtin")));
    return data;
}

Compute allCores()
{
    static const Compute compute = makeCompute(static_cast<int>(std::thread::hardware_concurrency()), "cpu");
    return compute;
}

/// Steps in the middle of a run: an epoch's worth of them is behind it, so that rows have begun to rest.
void timeSteps(benchmark::State& state, Settings settings)
{
    const at::NoGradGuard noGradient;
    settings.epochs = 1000;
    settings.epochTest = EpochTest::None;
    settings.limit = 8192;
    Trainer trainer(digits(), settings, allCores());
    while (!trainer.atEpochEnd()) {
        trainer.step();
    }
    for (auto _ : state) {
        trainer.step();
    }
    state.SetItemsProcessed(state.iterations() * trainer.batchSize());
}

void growth(benchmark::State& state, Precision precision)
{
    Settings settings;
    const int width = static_cast<int>(state.range(0));
    settings.layers = {width, width, width};
    settings.batch = static_cast<int>(state.range(1));
    settings.precision = precision;
    timeSteps(state, settings);
}

void mode(benchmark::State& state)
{
    Settings settings;
    settings.mode = modeTable.at(static_cast<std::size_t>(state.range(0))).choice;
    state.SetLabel(settingText(settingRow("mode"), settings));
    timeSteps(state, settings);
}

/// Every deformation at once, as strong as it is of use on handwriting.
Settings deformedSettings()
{
    Settings settings;
    settings.rotation = 12;
    settings.scaling = 0.12;
    settings.shear = 0.1;
    settings.elastic = 32;
    settings.cutout = 4;
    settings.flip = Flip::Horizontal;
    settings.jitter = 1;
    return settings;
}

/// A step of the quick preset on images as they are (0) and deformed (1). Deformed ones are learnt more
/// slowly, so that more rows stay at work: for the time that the deforming itself takes see deforming.
void augmented(benchmark::State& state)
{
    timeSteps(state, state.range(0) == 1 ? deformedSettings() : Settings {});
}

/// The images of a batch alone, step after step.
void deforming(benchmark::State& state)
{
    const at::NoGradGuard noGradient;
    const Dataset& data = *digits();
    const PixelStore pixels(digits(), data.train, 0, 8192, at::TensorOptions(at::kFloat));
    const Augmentation how = augmentationOf(deformedSettings(), 1);
    Augmenter augmenter({data.width, data.height}, 1, allCores().threads, state.range(0));
    const at::Tensor images = pixels.bytes(at::arange(state.range(0), at::kLong));
    const at::Tensor shifts = at::ones({state.range(0), 2}, at::kLong);
    std::int64_t step = 0;
    benchmark::DoNotOptimize(augmenter.deformed(images, shifts, how, step++)); // stocks up
    for (auto _ : state) {
        benchmark::DoNotOptimize(augmenter.deformed(images, shifts, how, step++));
    }
    state.SetItemsProcessed(state.iterations() * state.range(0));
}

const std::vector<std::vector<std::int64_t>> sizes {{250, 500, 1000, 2000, 4000}, {16, 64, 128, 256, 1024}};

BENCHMARK_CAPTURE(growth, float32, Precision::Float32)
    ->ArgsProduct(sizes)
    ->ArgNames({"width", "batch"})
    ->MinTime(1.0)
    ->UseRealTime()
    ->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(growth, bfloat16, Precision::Bfloat16)
    ->ArgsProduct(sizes)
    ->ArgNames({"width", "batch"})
    ->MinTime(1.0)
    ->UseRealTime()
    ->Unit(benchmark::kMillisecond);
BENCHMARK(mode)
    ->DenseRange(0, static_cast<std::int64_t>(modeTable.size()) - 1)
    ->MinTime(1.0)
    ->UseRealTime()
    ->Unit(benchmark::kMillisecond);
BENCHMARK(augmented)->Arg(0)->Arg(1)->MinTime(1.0)->UseRealTime()->Unit(benchmark::kMillisecond);
BENCHMARK(deforming)->Arg(100)->MinTime(1.0)->UseRealTime()->Unit(benchmark::kMillisecond);

} // namespace
} // namespace ff

BENCHMARK_MAIN();
