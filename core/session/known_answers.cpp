// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/known_answers.h"

#include <algorithm>
#include <utility>

namespace ff {

std::vector<Answer> KnownAnswers::of(const std::vector<Pixels>& pictures, const Ask& ask)
{
    const std::vector<Known> before = std::exchange(m_known, {});
    std::vector<Answer> answers;
    for (const Pixels& pixels : pictures) {
        const auto known = std::ranges::find(before, pixels, &Known::pixels);
        m_known.push_back({pixels, known != before.end() ? known->answer : ask(pixels)});
        answers.push_back(m_known.back().answer);
    }
    return answers;
}

} // namespace ff
