// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/picture_answers.h"

namespace ff {

std::vector<Answer> PictureAnswers::of(const std::vector<Pixels>& pictures, const Trainer& trainer, When when,
                                       const Ask& ask)
{
    const Clock::time_point begun = Clock::now();
    const bool keeps = areKept(trainer, when);
    if (!keeps) {
        m_known.forget();
    }
    std::vector<Answer> answers = m_known.of(pictures, ask);
    if (!keeps) {
        remember(trainer);
        m_askedAt = Clock::now();
        m_took = m_askedAt - begun;
    }
    return answers;
}

bool PictureAnswers::areKept(const Trainer& trainer, When when) const
{
    constexpr int pauses = 4; // as long as asking about all took
    // Before the first batch others may answer instead, and who does can change.
    if (m_trainer != &trainer || trainer.settings() != m_settings || trainer.steps() == 0) {
        return false;
    }
    return trainer.steps() == m_step
        || (when == When::InPassing && Clock::now() - m_askedAt < pauses * m_took);
}

void PictureAnswers::remember(const Trainer& trainer)
{
    m_trainer = &trainer;
    m_step = trainer.steps();
    m_settings = trainer.settings();
}

} // namespace ff
