// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/no_labels.h"
#include "tests/core/run/small_run.h"

namespace ff {

/// The small digits, of which nobody says what they are.
inline std::shared_ptr<const Dataset> unlabelledDigits()
{
    static const auto data = [] {
        Dataset digits = *smallDigits();
        digits.classes.clear();
        for (Split* split : {&digits.train, &digits.test}) {
            std::ranges::fill(split->labels, noLabel);
        }
        validate(digits);
        return std::make_shared<const Dataset>(std::move(digits));
    }();
    return data;
}

} // namespace ff
