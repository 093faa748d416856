// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/panes/panel.h"

#include <vector>

namespace ff::test {

/// Takes the commands of a panel; their tickets count them.
inline Panel::Post collectIn(std::vector<Command>& posted)
{
    return [&posted](const Command& command) {
        posted.push_back(command);
        return Ticket {posted.size()};
    };
}

} // namespace ff::test
