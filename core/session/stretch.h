// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <cstdint>
#include <optional>

namespace ff {

/// How far training goes on without being asked again, and how fast. Single-threaded.
class Stretch
{
public:
    using Clock = std::chrono::steady_clock;

    static constexpr std::chrono::hours longRest {1}; ///< between two batches at most

    /// Until that step; nothing: to the last one.
    void setEnd(std::optional<std::int64_t> step) { m_end = step; }

    bool hasEnd() const { return m_end.has_value(); }
    bool isOverAt(std::int64_t step) const { return m_end && step >= *m_end; }

    /// The next batch comes at once, whatever the pace was.
    void hurry() { m_nextBatch = {}; }

    /// 0: as fast as possible.
    void setPace(double batchesPerSecond);
    double pace() const { return m_batchesPerSecond; }

    bool isBatchDue() const { return Clock::now() >= m_nextBatch; }

    /// A batch begins.
    void countBatch() { m_nextBatch = Clock::now() + interval(); }

    /// Until the next batch is due.
    Clock::duration rest() const { return m_nextBatch - Clock::now(); }

private:
    Clock::duration interval() const;

    std::optional<std::int64_t> m_end;
    double m_batchesPerSecond = 0;
    Clock::time_point m_nextBatch {};
};

} // namespace ff
