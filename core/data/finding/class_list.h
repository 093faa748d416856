// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <string>
#include <vector>

namespace ff {

/// The names of label 0, 1 ... that the metadata of a safetensors file give as "classes", a JSON list; none
/// where they say nothing. Throws Error, which begins with `name`, for anything else. Pure; any thread.
std::vector<std::string> classList(const std::map<std::string, std::string>& metadata,
                                   const std::string& name);

} // namespace ff
