// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/run/compute.h"
#include "core/session/reporter.h"

#include <string>

namespace ff {

/// What a session computes with.
struct Machine
{
    Compute compute {};
    Sentence unfit {}; ///< why nothing can be computed here; empty when it can

    /// Says why, unless something can be computed.
    bool mayCompute(Reporter& reporter) const;
};

/// Nothing is computed where this fails: not on another device than the one asked for, and not wrongly. To be
/// called in the thread that will compute, before its first tensor. Says what is wrong.
Machine prepareMachine(const SessionOptions& options, Reporter& reporter);

} // namespace ff
