// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/model_export.h"
#include "core/model/model_file.h"

namespace ff {

/// Exports what the experiment has learnt, in the format of this id or as the name of the file says.
inline void writeModel(const std::filesystem::path& path, const Experiment& experiment,
                       std::string_view id = {})
{
    exportModel(path, modelOf(experiment), exporterFor(path, id));
}

} // namespace ff
