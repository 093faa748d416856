// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/finding/class_list.h"

#include "core/base/error.h"
#include "core/base/shown_text.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace ff {

std::vector<std::string> classList(const std::map<std::string, std::string>& metadata,
                                   const std::string& name)
{
    const auto found = metadata.find("classes");
    if (found == metadata.end()) {
        return {};
    }
    const auto list = nlohmann::json::parse(found->second, nullptr, false);
    const bool isList = list.is_array()
        && std::all_of(list.begin(), list.end(), [](const auto& each) { return each.is_string(); });
    if (!isList) {
        throw Error(FF_TR("%1 has the metadata 'classes' %2, expected a JSON list of texts."),
                    {name, shownText(found->second)});
    }
    return list.get<std::vector<std::string>>();
}

} // namespace ff
