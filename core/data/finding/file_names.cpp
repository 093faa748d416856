// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/finding/file_names.h"

#include <algorithm>
#include <cctype>

namespace ff {

bool isHiddenName(std::string_view name)
{
    return name.starts_with('.') || name.find("/.") != std::string_view::npos || name.starts_with("__MACOSX");
}

std::string lowerCase(std::string_view text)
{
    std::string lower(text);
    std::transform(lower.begin(), lower.end(), lower.begin(),
                   [](unsigned char letter) { return static_cast<char>(std::tolower(letter)); });
    return lower;
}

std::string endingOf(std::string_view name)
{
    std::string lower = lowerCase(name);
    if (lower.ends_with(".gz")) {
        lower.erase(lower.size() - 3);
    }
    const std::size_t dot = lower.find_last_of("./");
    return dot == std::string::npos || lower[dot] == '/' ? std::string() : lower.substr(dot + 1);
}

} // namespace ff
