// SPDX-License-Identifier: GPL-3.0-or-later
// Is it faster to give layers a thread each, one batch behind the layer below, than to split the products of
// every layer between the same threads? No layer waits for a gradient from above, so Forward-Forward allows
// it. Prints samples per second of unsupervised layers, without readout, both ways in turn.
#include "core/data/catalogue.h"
#include "core/learning/local_rule.h"
#include "core/run/batches.h"
#include "core/run/compute.h"
#include "core/samples/negatives.h"

#include <chrono>
#include <condition_variable>
#include <cstdio>
#include <deque>
#include <mutex>
#include <thread>

namespace ff {
namespace {

constexpr int timedBatches = 400;

/// Activities on their way to the next stage. Holds few, so that a stage is never far ahead of the next.
class Belt
{
public:
    void put(at::Tensor rows)
    {
        std::unique_lock lock(m_mutex);
        m_changed.wait(lock, [this] { return m_rows.size() < 2; });
        m_rows.push_back(std::move(rows));
        m_changed.notify_all();
    }

    at::Tensor take()
    {
        std::unique_lock lock(m_mutex);
        m_changed.wait(lock, [this] { return !m_rows.empty(); });
        at::Tensor rows = std::move(m_rows.front());
        m_rows.pop_front();
        m_changed.notify_all();
        return rows;
    }

private:
    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::deque<at::Tensor> m_rows;
};

class Run
{
public:
    Run(std::shared_ptr<const Dataset> data, const Settings& settings, const Compute& compute)
        : m_settings(settings)
        , m_random(makeRandom(settings.seed, RandomStream::Weights))
        , m_network(settings, imageGrid(*data), 10, compute.numerics(settings), m_random)
        , m_masks(data->width, data->height, {}, makeRandom(settings.seed, RandomStream::Masks))
        , m_batches({data, data->train, 0, static_cast<std::int64_t>(data->train.count()),
                     compute.options().dtype(compute.productType(settings))},
                    settings.batch, makeRandom(settings.seed, RandomStream::Order),
                    makeRandom(settings.seed, RandomStream::Shifts),
                    Augmenter({data->width, data->height}, settings.seed, compute.threads, settings.batch))
    { }

    /// Positives and hybrids as the first layer takes them.
    at::Tensor nextInput()
    {
        SamplerTools tools {samplerFor(m_settings), m_masks, m_random};
        const Batch batch = m_batches.next(m_step++, 0);
        const NegativeBatch negatives
            = tools.sampler->sample({batch.images, batch.labels, {}}, m_settings, tools);
        return normaliseRows(at::cat({batch.images, negatives.images}));
    }

    /// Layers `first` to before `last` learn; what the next one gets.
    at::Tensor learn(at::Tensor input, std::size_t first, std::size_t last)
    {
        for (std::size_t i = first; i < last; ++i) {
            const LayerPass pass = m_network.layers[i].forward(input);
            ParameterSteps steps = layerSteps(m_network.layers[i], pass, localRule(m_settings, 1));
            takeSteps(steps);
            input = pass.activity.normalised;
        }
        return input;
    }

    std::size_t layers() const { return m_network.layers.size(); }

private:
    Settings m_settings;
    at::Generator m_random;
    Network m_network;
    MaskPool m_masks;
    Batches m_batches;
    std::int64_t m_step = 0;
};

void inTurn(Run& run)
{
    for (int i = 0; i < timedBatches; ++i) {
        run.learn(run.nextInput(), 0, run.layers());
    }
}

/// The layers below `cut` in one thread, the others in a second.
void pipelined(Run& run, std::size_t cut)
{
    Belt belt;
    std::jthread upper([&] {
        const at::NoGradGuard noGradient;
        at::globalContext().setFlushDenormal(true);
        for (int i = 0; i < timedBatches; ++i) {
            run.learn(belt.take(), cut, run.layers());
        }
    });
    for (int i = 0; i < timedBatches; ++i) {
        belt.put(run.learn(run.nextInput(), 0, cut));
    }
}

template <typename Work>
double samplesPerSecond(const Settings& settings, const Work& work)
{
    const auto start = std::chrono::steady_clock::now();
    work();
    const std::chrono::duration<double> taken = std::chrono::steady_clock::now() - start;
    return timedBatches * settings.batch / taken.count();
}

void compare(const std::shared_ptr<const Dataset>& data, const Settings& settings)
{
    Compute two = makeCompute(2, "cpu");
    Compute one = two;
    one.threads = 1;
    Run split(data, settings, two);
    Run belt(data, settings, one);
    const std::size_t cut = (split.layers() + 1) / 2;
    for (int round = 0; round < 4; ++round) {
        const double bySplitting = samplesPerSecond(settings, [&] { inTurn(split); });
        const double byPipeline = samplesPerSecond(settings, [&] { pipelined(belt, cut); });
        if (round > 0) { // the first makes code and memory
            std::printf("%-22s %-9s split %8.0f  pipelined %8.0f samples/s  pipeline/split %.2f\n",
                        settingText(settingRow("layers"), settings).c_str(),
                        settingText(settingRow("precision"), settings).c_str(), bySplitting, byPipeline,
                        byPipeline / bySplitting);
        }
    }
}

} // namespace
} // namespace ff

int main()
{
    const at::NoGradGuard noGradient;
    const auto data = std::make_shared<const ff::Dataset>(ff::loadData(ff::dataSourceFor("builtin")));
    ff::Settings settings;
    settings.mode = ff::Mode::Unsupervised;
    for (const ff::Precision precision : {ff::Precision::Float32, ff::Precision::Bfloat16}) {
        settings.precision = precision;
        for (const int count : {2, 3, 4}) {
            settings.layers.assign(static_cast<std::size_t>(count), 1000);
            ff::compare(data, settings);
        }
    }
}
