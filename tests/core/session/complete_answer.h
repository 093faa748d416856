// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/core/session/session_driver.h"

#include <algorithm>
#include <memory>

namespace ff {

/// What comes for this ticket in the end.
inline std::shared_ptr<const Insight> completeAnswer(SessionDriver& driver, Ticket ticket)
{
    std::shared_ptr<const Insight> found;
    driver.waitUntil(
        [&] {
            const auto each = std::ranges::find_if(driver.insights, [ticket](const auto& insight) {
                return insight->ticket == ticket && insight->isComplete;
            });
            found = each == driver.insights.end() ? nullptr : *each;
            return found != nullptr;
        },
        [&] { driver.pump(); });
    return found;
}

} // namespace ff
