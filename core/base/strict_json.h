// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/base/sentence.h"

#include <nlohmann/json_fwd.hpp>

#include <string>
#include <string_view>

namespace ff {

/// JSON text that must hold one object, give no key twice and nest at most four deep: enough for every file
/// of ours, and not so much that a hostile file is trouble. `source`, as the name of a file, begins the
/// sentence of an error. Takes time in proportion to the text; `progress` is told 0 now and then, so that it
/// can be given up. Throws Error. Pure; any thread.
nlohmann::json parseStrictJson(std::string_view text, const Sentence& source,
                               const ProgressCallback& progress = {});

/// 'text' in quotes for a message, as shownText() gives it: what comes from a file may be anything.
std::string inQuotes(std::string_view text);

} // namespace ff
