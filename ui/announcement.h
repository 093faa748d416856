// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session.h"
#include "ui/message_bar.h"

namespace ff {

/// What the message bar says about an event.
Message messageFor(const Event& event);

} // namespace ff
