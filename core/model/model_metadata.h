// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/model_value.h"

#include <map>

namespace ff {

/// What a weights file says about itself, text by name.
std::map<std::string, std::string> modelMetadata(const ModelFile& model);

/// The reverse; the state is left to be read. Throws Error with `fileName`, what was expected and what was
/// found.
ModelFile modelFromMetadata(const std::map<std::string, std::string>& metadata, const std::string& fileName);

} // namespace ff
