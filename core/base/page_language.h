// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/sentence.h"

#include <functional>
#include <string>
#include <string_view>

namespace ff {

/// The language of what is written into files for people to read. Both functions may be called by any thread.
struct PageLanguage
{
    std::string tag = "en"; ///< as HTML has it (BCP 47)
    std::function<std::string(const Sentence&)> words = [](const Sentence& each) { return each.english(); };
    /// A text that is marked by FF_TR, from a table.
    std::function<std::string(std::string_view)> word
        = [](std::string_view each) { return std::string(each); };
};

} // namespace ff
