// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"

#include <string>

namespace ff {

/// The text of the ff::Error that `action` throws; empty when it throws none.
template <typename Action>
std::string errorText(Action action)
{
    try {
        action();
    } catch (const Error& error) {
        return error.what();
    }
    return {};
}

} // namespace ff
