// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/translatable.h"

namespace ff {

/// Ends every message that refuses images without labels: why, and what can be done.
inline constexpr const char* labelNeed = FF_TR(
    "Labels are needed even where the layers learn without them: the readout learns from them, and every "
    "test compares with them. Where nobody knows any, give half of the images one label and the others "
    "another, learn unsupervised and look at the layers; the errors mean nothing then.");

} // namespace ff
