// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/insight/inquiry.h"

namespace ff {

/// True where this network can be asked this.
inline bool isAnswered(const Question& question, const Trainer& trainer)
{
    try {
        const auto inquiry = makeInquiry(question, std::make_shared<const Specimen>(trainer));
        while (inquiry->advance()) { }
        return true;
    } catch (const Error&) {
        return false;
    }
}

} // namespace ff
