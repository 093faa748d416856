// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <filesystem>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace ff {

struct ModelFile;

/// A file of an export, as it is to be written or was read back.
struct ExportedFile
{
    std::string name; ///< in the folder of the export; empty where the export is this one file
    std::vector<std::byte> bytes;

    bool operator==(const ExportedFile&) const = default;
};

/// A form in which a trained network leaves the program. Both functions throw Error; for the thread that
/// computes.
struct Exporter
{
    const char* id; ///< in commands and for --format
    const char* label; ///< for people; a text of FF_TR
    const char* suffix; ///< of the name of the file or folder, without the dot

    /// The files of the export: one without a name, or those of the folder.
    std::vector<ExportedFile> (*encode)(const ModelFile& model);

    /// Looks at them as they are on the disk, in the order of encode(), and throws when whoever reads them
    /// would not get the answers of the model.
    void (*check)(const ModelFile& model, std::span<const ExportedFile> written);

    /// The names of the files where the export is a folder; none where it is one file.
    std::span<const char* const> names {};

    bool isFolder() const { return !names.empty(); }
};

/// Every form, those of one suffix with the one first that the suffix alone means.
std::span<const Exporter> exporters();

/// That of this id; where it is empty, the one that the name of `path` asks for: by its suffix, a
/// folder by a '/' at its end, and safetensors where there is no suffix. Throws Error with what there is.
const Exporter& exporterFor(const std::filesystem::path& path, std::string_view id = {});

} // namespace ff
