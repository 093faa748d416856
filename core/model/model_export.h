// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/atomic_file.h"
#include "core/model/exporters.h"

namespace ff {

/// Writes the model in this form, all or nothing: whatever happens meanwhile, `path` is what it was or the
/// whole of the new export. What is written is read back and asked for its answers before it takes the place
/// of what was there; one that differs is not kept. Throws Error with place and reason. Blocks until the disk
/// has it.
void exportModel(const std::filesystem::path& path, const ModelFile& model, const Exporter& exporter,
                 const FileCalls& calls = systemFileCalls());

/// Throws what exportModel() would, as far as that can be known before there is a model.
void checkExportTarget(const std::filesystem::path& path, const Exporter& exporter);

} // namespace ff
