// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/sentence.h"
#include "core/run/moment.h"

#include <optional>

namespace ff {

/// One of the two runs of a race.
struct Racer
{
    Sentence name; ///< for people, as it stands within a sentence
    std::optional<ErrorPoint> error; ///< of its latest test
    double seconds = 0; ///< of training, tests not counted
};

/// Which error each of them came to, after how many epochs, and how much longer one of them took. Without the
/// full stop. Pure.
Sentence raceSentence(const Racer& one, const Racer& other);

} // namespace ff
