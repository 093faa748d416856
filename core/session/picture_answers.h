// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/run/trainer.h"
#include "core/session/known_answers.h"

#include <chrono>
#include <vector>

namespace ff {

/// Answers to several pictures, of which a pen changes one at a time: it alone is asked about, and the others
/// only where the network is another one. Worker only.
class PictureAnswers
{
public:
    using Pixels = KnownAnswers::Pixels;
    using Ask = KnownAnswers::Ask;

    /// InPassing: a run trains meanwhile, of whose time a fifth at most is spent on pictures that stay as
    /// they were.
    enum class When { Now, InPassing };

    /// What `ask`, which asks the network of `trainer`, makes of each picture.
    std::vector<Answer> of(const std::vector<Pixels>& pictures, const Trainer& trainer, When when,
                           const Ask& ask);

private:
    using Clock = std::chrono::steady_clock;

    bool areKept(const Trainer& trainer, When when) const;
    void remember(const Trainer& trainer);

    KnownAnswers m_known;
    const Trainer* m_trainer = nullptr; // only compared, as are:
    std::int64_t m_step = -1;
    Settings m_settings {};
    Clock::time_point m_askedAt {}; // when all were asked about last
    Clock::duration m_took {}; // that
};

} // namespace ff
