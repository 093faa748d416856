// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/bench/race.h"

#include <algorithm>
#include <cmath>

namespace ff {
namespace {

using Clock = std::chrono::steady_clock;

double secondsSince(Clock::time_point start)
{
    return std::chrono::duration<double>(Clock::now() - start).count();
}

/// An accelerator is asked for work and does it later: a number that comes after the work waits for it.
void waitFor(at::Device device)
{
    at::ones({1}, at::TensorOptions(at::kFloat).device(device)).item<float>();
}

double secondsOf(Contender& contender, int calls)
{
    waitFor(contender.device);
    const Clock::time_point start = Clock::now();
    for (int i = 0; i < calls; ++i) {
        contender.call();
    }
    waitFor(contender.device);
    return secondsSince(start) / calls;
}

} // namespace

double Stopwatch::seconds() const
{
    return secondsSince(m_start);
}

void Stopwatch::show(const std::string& what)
{
    constexpr double pause = 1; // seconds
    if (seconds() - m_shown > pause) {
        m_shown = seconds();
        m_watch->showProgress(what + ", " + std::to_string(std::lround(m_shown)) + " of "
                              + std::to_string(std::lround(m_watch->seconds)) + " s");
    }
}

double median(std::vector<double> values)
{
    const auto middle = values.begin() + static_cast<std::ptrdiff_t>(values.size() / 2);
    std::ranges::nth_element(values, middle);
    return *middle;
}

void race(std::vector<Contender>& contenders, double seconds, Stopwatch& stopwatch)
{
    constexpr int rounds = 15;
    constexpr int mostCalls = 12;
    const double stretch = seconds / rounds / static_cast<double>(contenders.size());
    std::vector<int> calls;
    for (Contender& contender : contenders) { // code and memory are made in the first call
        if (stopwatch.over(1)) {
            return;
        }
        stopwatch.show("first steps: " + contender.name);
        contender.call();
        calls.push_back(std::clamp(static_cast<int>(stretch / secondsOf(contender, 1)), 1, mostCalls));
    }
    for (int round = 0; round < rounds; ++round) {
        for (std::size_t i = 0; i < contenders.size(); ++i) {
            if (stopwatch.over(1)) {
                return;
            }
            stopwatch.show("round " + std::to_string(round + 1) + " of at most " + std::to_string(rounds));
            contenders[i].seconds.push_back(secondsOf(contenders[i], calls[i]));
        }
    }
}

double speedRatio(const Contender& one, const Contender& other)
{
    std::vector<double> ratios;
    const std::size_t rounds = std::min(one.seconds.size(), other.seconds.size());
    for (std::size_t i = 0; i < rounds; ++i) {
        ratios.push_back(other.seconds[i] / one.seconds[i]);
    }
    return median(std::move(ratios));
}

} // namespace ff
