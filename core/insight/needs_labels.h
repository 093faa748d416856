// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/insight/question.h"

namespace ff {

/// Whether it is about what images are taken for: images without labels give it nothing to answer.
inline bool needsLabels(const Question& question)
{
    const auto* const dream = std::get_if<question::Dream>(&question);
    return std::holds_alternative<question::TestAnswers>(question)
        || (dream != nullptr
            && (std::holds_alternative<question::Dream::Labels>(dream->aim)
                || std::holds_alternative<question::Dream::Between>(dream->aim)));
}

} // namespace ff
