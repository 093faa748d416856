// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/preparation.h"

#include <string>
#include <string_view>

namespace ff {

/// What loading did, as one JSON object: {"low": 0, "high": 255, "order": "rows" or "columns",
/// "inverted": false, "ground": 0, "labels": ["0", "1"]}. Read by forwardforward, in Python.
std::string preparationToJson(const Preparation& preparation);

/// The reverse, for data of so many classes. Strict: throws Error, which begins with `source`, for anything
/// that preparationToJson() would not write.
Preparation preparationFromJson(std::string_view text, std::size_t classes, const std::string& source);

} // namespace ff
