// SPDX-License-Identifier: GPL-3.0-or-later
// How many built-in digits one core makes in a second: the start-up of a new user, who has no data yet.
#include "core/data/digits/digit_dataset.h"

#include <benchmark/benchmark.h>

namespace ff {
namespace {

void makeDigits(benchmark::State& state)
{
    constexpr std::size_t count = 10000;
    constexpr unsigned oneThread = 1;
    for (auto _ : state) {
        benchmark::DoNotOptimize(makeBuiltinDigits(1, count, 1, {}, oneThread));
    }
    state.SetItemsProcessed(state.iterations() * static_cast<std::int64_t>(count));
}

BENCHMARK(makeDigits)->Unit(benchmark::kMillisecond);

} // namespace
} // namespace ff

BENCHMARK_MAIN();
