// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/aten.h"
#include "core/bench/speed.h"

#include <chrono>
#include <functional>
#include <string>
#include <vector>

namespace ff {

/// Something whose time is compared with that of others.
struct Contender
{
    std::string name;
    std::function<void()> call;
    at::Device device = at::kCPU; ///< what it keeps busy
    std::vector<double> seconds = {}; ///< per call, one entry per round
};

/// Looks at the clock and at who follows.
class Stopwatch
{
public:
    explicit Stopwatch(const SpeedWatch& watch)
        : m_watch(&watch)
    { }

    double seconds() const;

    /// True when this share of the time is over, or nobody wants more.
    bool over(double share) const { return m_watch->stopped() || seconds() > share * m_watch->seconds; }

    void show(const std::string& what);

private:
    const SpeedWatch* m_watch;
    std::chrono::steady_clock::time_point m_start = std::chrono::steady_clock::now();
    double m_shown = 0;
};

/// Lets all run in turn, round after round, so that whatever else the machine does disturbs all alike. Each
/// has the same time in a round; there are fewer rounds where a single call takes longer than that.
void race(std::vector<Contender>& contenders, double seconds, Stopwatch& stopwatch);

double median(std::vector<double> values);

/// How many times as fast `one` is as `other`: the median over the rounds, of which there is one at least.
double speedRatio(const Contender& one, const Contender& other);

} // namespace ff
