// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/run/diagnosis.h"

namespace ff {

/// Something that may be wrong with a run where a finding of some kind was made.
struct Suspect
{
    bool (*applies)(Finding::Kind kind, const RunFacts& facts);
    Sentence (*cause)(const RunFacts& facts); ///< in a sentence
    Sentence (*remedy)(const RunFacts& facts); ///< one thing to try, in a sentence
};

/// The most specific of the suspects that apply; there is always one. Pure; any thread.
const Suspect& likeliestSuspect(Finding::Kind kind, const RunFacts& facts);

} // namespace ff
