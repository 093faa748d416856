// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/bench/speed.h"

#include "core/base/threads.h"
#include "core/bench/autograd_step.h"
#include "core/bench/race.h"

#include <algorithm>
#include <cstdio>

namespace ff {
namespace {

/// The matrix products of a plain step, and nothing else: three forward and two gradient products per layer.
Contender plainProducts(const Settings& settings, std::int64_t pixels, std::int64_t batch,
                        const Compute& compute)
{
    const at::TensorOptions type = compute.options();
    std::vector<std::function<void()>> layers;
    std::int64_t inputs = pixels;
    for (const LayerSize& layer : settings.layers) {
        const std::int64_t units = layer.units;
        layers.emplace_back([one = at::ones({batch, inputs}, type), two = at::ones({2 * batch, inputs}, type),
                             delta = at::ones({2 * batch, units}, type),
                             weights = at::ones({units, inputs}, type)] {
            at::mm(one, weights.t());
            at::mm(two, weights.t());
            at::mm(delta.t(), two);
        });
        inputs = units;
    }
    return {"the products alone, sgemm",
            [layers, threads = compute.threads] {
                const LibraryThreads allThreads(threads);
                for (const auto& products : layers) {
                    products();
                }
            },
            compute.device};
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
    if (row.seconds.empty() || autograd.seconds.empty() || products.seconds.empty()) {
        std::snprintf(line, sizeof line, "%-40s not measured", row.name.c_str());
        return line;
    }
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

/// Rows begin to rest after some training, so the steps that are compared come after an epoch, or after as
/// much of it as a third of the time allows.
void trainAhead(Trainer& trainer, Stopwatch& stopwatch)
{
    while (!trainer.atEpochEnd() && !stopwatch.over(1.0 / 3)) {
        trainer.step();
        stopwatch.show("training ahead, epoch " + std::to_string(trainer.epoch()).substr(0, 4));
    }
}

std::string summary(const std::vector<Contender>& contenders, bool withBfloat16)
{
    const auto isFull = [](const Contender& each) { return !each.seconds.empty(); };
    if (!std::ranges::all_of(contenders, isFull)) {
        return "not everything was measured";
    }
    const auto find = [&](const char* name) -> const Contender& {
        return *std::ranges::find(contenders, name, &Contender::name);
    };
    char brief[40] = "";
    if (withBfloat16) {
        std::snprintf(brief, sizeof brief, ", %.2fx bfloat16", speedRatio(find(shortWay), contenders[0]));
    }
    const Contender& ours = find(ways[0].name);
    char line[160];
    std::snprintf(line, sizeof line, "ratio to autograd %.2fx float32%s; %.0f %% of the sgemm peak",
                  speedRatio(ours, contenders[0]), brief, 100 * speedRatio(ours, contenders[1]));
    return line;
}

/// The autograd step, from what `learner` has learnt.
Contender autogradContender(const Trainer& start)
{
    struct Run
    {
        Run(const Trainer& from)
            : sampler(samplerFor(from.settings()))
            , masks(from.data()->width, from.data()->height, {},
                    makeRandom(from.settings().seed, RandomStream::Masks))
            , random(makeRandom(from.settings().seed, RandomStream::Negatives))
            , batches(from.trainPixels().as(at::kFloat), from.batchSize(),
                      makeRandom(from.settings().seed, RandomStream::Order),
                      makeRandom(from.settings().seed, RandomStream::Shifts),
                      Augmenter({from.data()->width, from.data()->height}, from.settings().seed,
                                from.compute().threads, from.batchSize()))
            , step(from.learner(), from.settings())
        { }

        const NegativeSampler* sampler;
        MaskPool masks;
        at::Generator random;
        Batches batches;
        AutogradStep step;
        std::int64_t count = 0;
    };
    auto run = std::make_shared<Run>(start);
    return {"autograd and SGD of LibTorch, float32",
            [run, threads = start.compute().threads] {
                const LibraryThreads allThreads(threads);
                SamplerTools tools {run->sampler, run->masks, run->random};
                run->step.learn(run->batches.next(run->count++, 0), 1, tools);
            },
            start.compute().device};
}

Compute computeOf(const Way& way, Compute compute)
{
    compute.techniques = way.techniques;
    return compute;
}

/// Whether this is a step of its own here: not what is done without saving work on an accelerator, which some
/// savings are not for.
bool isOfItsOwn(const Way& way, const Settings& settings, const Compute& compute)
{
    const auto techniques
        = [&](const Way& each) { return computeOf(each, compute).numerics(settings).techniques; };
    const auto first = std::ranges::find_if(ways, [&](const Way& each) {
        return each.precision == way.precision && techniques(each) == techniques(way);
    });
    return first->name == way.name && (way.precision != Precision::Bfloat16 || compute.fastBfloat16);
}

Contender ownContender(const Way& way, const Trainer& start)
{
    Settings settings = start.settings();
    settings.precision = way.precision;
    const Compute compute = computeOf(way, start.compute());
    auto trainer = std::make_shared<Trainer>(start.data(), settings, compute);
    trainer->adopt(start.judge().copyState(), start.steps());
    return {way.name, [trainer] { trainer->step(); }, compute.device};
}

} // namespace

void measureSpeed(std::shared_ptr<const Dataset> data, const Settings& wanted, const Compute& compute,
                  const SpeedWatch& watch)
{
    Stopwatch stopwatch(watch);
    const Settings settings = steadySettings(wanted);
    Trainer start(data, settings, compute);
    trainAhead(start, stopwatch);
    watch.printLine("a supervised step after " + std::to_string(start.steps() * start.batchSize())
                    + " samples: " + settingText(settingRow("layers"), settings) + ", batch "
                    + std::to_string(start.batchSize()) + ", " + std::to_string(compute.threads)
                    + " threads, device " + compute.device.str()
                    + "; speed against autograd, and plain work against the sgemm peak");
    std::vector<Contender> contenders {
        autogradContender(start),
        plainProducts(settings, static_cast<std::int64_t>(data->imageSize()), start.batchSize(), compute)};
    for (const Way& way : ways) {
        if (isOfItsOwn(way, settings, compute)) {
            contenders.push_back(ownContender(way, start));
        }
    }
    race(contenders, watch.seconds - stopwatch.seconds(), stopwatch);
    for (const Contender& contender : contenders) {
        watch.printLine(rowText(contender, contenders[0], contenders[1], start.batchSize()));
    }
    if (!compute.fastBfloat16) {
        watch.printLine(
            "bfloat16 is left out: this machine multiplies 16-bit numbers no faster than float32");
    }
    watch.printLine(summary(contenders, compute.fastBfloat16));
}

} // namespace ff
