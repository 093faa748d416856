// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/live.h"

#include <QString>

#include <optional>

namespace ff {

bool isRacing(const Live& live);

/// Why the session's run cannot race now against one of these settings, or against backprop; empty when it
/// can.
QString whyNoRaceNow(const Live& live, const std::optional<Settings>& against);

} // namespace ff
