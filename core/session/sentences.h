// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/sentence.h"
#include "core/run/experiment.h"

#include <optional>

namespace ff {

struct LoadedRun;

/// The errors of the latest test, or that there was none.
Sentence errorSentence(const Experiment& experiment);

/// The same of a run that has come to its end, and why it did where that was early.
Sentence finishedSentence(const Experiment& experiment);

/// Where a run stands whose program has ended, as far as it wrote down.
Sentence followedSentence(const std::optional<CurvePoint>& last);

/// What a run that was loaded is answered with.
Sentence loadedSentence(const LoadedRun& run);

/// That layers stop later than after so many epochs, as they have learnt for longer already.
Sentence longerSentence(int wishedEpochs, int epochs);

} // namespace ff
