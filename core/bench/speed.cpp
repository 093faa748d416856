// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/bench/speed.h"

#include "core/bench/autograd_step.h"
#include "core/network/threads.h"

#include <algorithm>
#include <chrono>
#include <cstdio>

namespace ff {
namespace {

using Clock = std::chrono::steady_clock;

double secondsSince(Clock::time_point start)
{
    return std::chrono::duration<double>(Clock::now() - start).count();
}

/// Something whose time is compared with that of others.
struct Contender
{
    std::string name;
    std::function<void()> call;
    std::vector<double> seconds = {}; ///< per call, one entry per round
};

double median(std::vector<double> values)
{
    const auto middle = values.begin() + static_cast<std::ptrdiff_t>(values.size() / 2);
    std::ranges::nth_element(values, middle);
    return *middle;
}

/// Lets all run in turn, round after round, so that whatever else the machine does disturbs all alike.
void race(std::vector<Contender>& contenders)
{
    constexpr int rounds = 15;
    constexpr int calls = 12;
    for (int round = -1; round < rounds; ++round) { // in the first one code and memory are made
        for (Contender& contender : contenders) {
            const Clock::time_point start = Clock::now();
            for (int i = 0; i < calls; ++i) {
                contender.call();
            }
            if (round >= 0) {
                contender.seconds.push_back(secondsSince(start) / calls);
            }
        }
    }
}

/// How many times as fast `one` is as `other`: the median over the rounds.
double speedRatio(const Contender& one, const Contender& other)
{
    std::vector<double> ratios;
    for (std::size_t i = 0; i < one.seconds.size(); ++i) {
        ratios.push_back(other.seconds[i] / one.seconds[i]);
    }
    return median(std::move(ratios));
}

/// The matrix products of a plain step, and nothing else: three forward and two gradient products per layer.
Contender plainProducts(const Settings& settings, std::int64_t pixels, std::int64_t batch, int threads)
{
    std::vector<std::function<void()>> layers;
    std::int64_t inputs = pixels;
    for (const int units : settings.layers) {
        layers.emplace_back([one = at::ones({batch, inputs}), two = at::ones({2 * batch, inputs}),
                             delta = at::ones({2 * batch, units}), weights = at::ones({units, inputs})] {
            at::mm(one, weights.t());
            at::mm(two, weights.t());
            at::mm(delta.t(), two);
        });
        inputs = units;
    }
    return {"the products alone, sgemm", [layers, threads] {
                const LibraryThreads allThreads(threads);
                for (const auto& products : layers) {
                    products();
                }
            }};
}

/// One way to take the step.
struct Way
{
    const char* name;
    Precision precision;
    Techniques techniques;
};

constexpr Techniques all {};
constexpr Techniques none {false, false, false, false};
constexpr const char* shortWay = "ours, bfloat16";
constexpr Way ways[] {
    {"ours, float32", Precision::Float32, all},
    {"  without the shared image product", Precision::Float32, {false, true, true, true}},
    {"  without compact rows", Precision::Float32, {true, false, true, true}},
    {"  without skipping zeros", Precision::Float32, {true, true, false, true}},
    {"  without fused passes", Precision::Float32, {true, true, true, false}},
    {"  without any of them", Precision::Float32, none},
    {shortWay, Precision::Bfloat16, all},
    {"  16 bits without any of them", Precision::Bfloat16, none},
};

std::string rowText(const Contender& row, const Contender& autograd, const Contender& products,
                    std::int64_t batch)
{
    char line[160];
    std::snprintf(line, sizeof line, "%-40s %9.0f samples/s  %6.2fx  %5.0f %%", row.name.c_str(),
                  static_cast<double>(batch) / median(row.seconds), speedRatio(row, autograd),
                  100 * speedRatio(row, products));
    return line;
}

/// The settings of a run that has one epoch behind it and is in the middle of its constant rate.
Settings steadySettings(Settings settings)
{
    settings.mode = Mode::Supervised;
    settings.layerKind = LayerKindChoice::Dense;
    settings.epochs = 1000;
    return settings;
}

/// The autograd step, from what `learner` has learnt.
Contender autogradContender(const Trainer& start)
{
    struct Run
    {
        Run(const Trainer& from)
            : masks(from.data()->width, from.data()->height, {},
                    makeRandom(from.settings().seed, RandomStream::Masks))
            , random(makeRandom(from.settings().seed, RandomStream::Negatives))
            , batches(from.trainPixels().as(at::kFloat), from.batchSize(),
                      makeRandom(from.settings().seed, RandomStream::Order),
                      makeRandom(from.settings().seed, RandomStream::Shifts))
            , step(from.learner(), from.settings())
        { }

        MaskPool masks;
        at::Generator random;
        Batches batches;
        AutogradStep step;
        std::int64_t count = 0;
    };
    auto run = std::make_shared<Run>(start);
    return {"autograd and SGD of LibTorch, float32", [run, threads = start.compute().threads] {
                const LibraryThreads allThreads(threads);
                SamplerTools tools {run->masks, run->random};
                run->step.learn(run->batches.next(run->count++, 0), 1, tools);
            }};
}

Contender ownContender(const Way& way, const Trainer& start)
{
    Settings settings = start.settings();
    settings.precision = way.precision;
    Compute compute = start.compute();
    compute.techniques = way.techniques;
    auto trainer = std::make_shared<Trainer>(start.data(), settings, compute);
    trainer->adopt(start.judge().copyState(), start.steps());
    return {way.name, [trainer] { trainer->step(); }};
}

} // namespace

void measureSpeed(std::shared_ptr<const Dataset> data, const Settings& wanted, const Compute& compute,
                  const std::function<void(const std::string&)>& printLine)
{
    const Settings settings = steadySettings(wanted);
    Trainer start(data, settings, compute);
    while (!start.atEpochEnd()) {
        start.step();
    }
    printLine("a supervised step after an epoch: " + settingText(settingRow("layers"), settings) + ", batch "
              + std::to_string(start.batchSize()) + ", " + std::to_string(compute.threads)
              + " threads; speed against autograd, and plain work against the sgemm peak");
    std::vector<Contender> contenders {autogradContender(start),
                                       plainProducts(settings, static_cast<std::int64_t>(data->imageSize()),
                                                     start.batchSize(), compute.threads)};
    for (const Way& way : ways) {
        contenders.push_back(ownContender(way, start));
    }
    race(contenders);
    for (const Contender& contender : contenders) {
        printLine(rowText(contender, contenders[0], contenders[1], start.batchSize()));
    }
    const auto find = [&](const char* name) -> const Contender& {
        return *std::ranges::find(contenders, name, &Contender::name);
    };
    char last[160];
    std::snprintf(last, sizeof last,
                  "ratio to autograd %.2fx float32, %.2fx bfloat16; %.0f %% of the sgemm peak",
                  speedRatio(find(ways[0].name), contenders[0]), speedRatio(find(shortWay), contenders[0]),
                  100 * speedRatio(find(ways[0].name), contenders[1]));
    printLine(last);
}

} // namespace ff
