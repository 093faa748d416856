// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/insight/inquiry.h"
#include "core/session/reporter.h"

#include <chrono>
#include <cstdint>
#include <memory>
#include <vector>

namespace ff {

/// The questions that were asked of networks and are not answered yet: a piece of one, then of the next. No
/// run changes by them. Worker only.
class Answering
{
public:
    /// Whose network is asked.
    struct Subject
    {
        std::uint64_t run; ///< as Live::run
        const Trainer& trainer; ///< may change and go as soon as the question has begun
        std::shared_ptr<const Specimen> other {}; ///< that is asked in its place; null: none
    };

    /// Whether others wait for the thread: then at most half of its time is spent here.
    enum class Thread { Free, Shared };

    /// `reporter` must outlive this.
    explicit Answering(Reporter& reporter);
    ~Answering();
    Answering(const Answering&) = delete;
    Answering& operator=(const Answering&) = delete;

    /// Throws Error for what this network cannot be asked.
    void begin(const Question& question, Ticket ticket, const Subject& subject);

    void obey(const command::Withdraw& withdrawn);

    /// A piece of the question whose turn it is; false when there is nothing to do now.
    bool work(Thread thread);

    bool hasNews() const;

    /// What was found since the last call.
    std::vector<std::shared_ptr<const Insight>> takeInsights();

private:
    using Clock = std::chrono::steady_clock;

    struct Open;

    /// The network that was asked last, for more questions about it.
    struct Known
    {
        std::uint64_t run = 0;
        const Learner* network = nullptr; ///< only compared
        std::int64_t step = -1;
        std::weak_ptr<const Specimen> specimen;
    };

    std::shared_ptr<const Specimen> specimenOf(const Subject& subject, Specimen::Source source);

    Reporter& m_reporter;
    std::vector<Open> m_open; // whose turn it is first
    std::vector<std::shared_ptr<const Insight>> m_complete; // not taken yet
    Known m_known;
    Clock::time_point m_sharedFrom {}; // when a shared thread may be used again
};

} // namespace ff
