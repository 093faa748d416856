// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/finding/file_set.h"

namespace ff {

/// The files of a folder.
class FolderFiles final : public FileSet
{
public:
    enum class Depth { OnlyThisFolder, WithFoldersBelow };

    /// Lists the folder; `place` is for messages. Throws Error when it or a folder below cannot be read or
    /// there are too many files.
    FolderFiles(std::filesystem::path folder, std::string place, std::string title, Depth depth,
                const ProgressCallback& progress);

    /// One file, whatever else its folder holds.
    FolderFiles(const std::filesystem::path& file, std::string title);

    std::string fullName(std::size_t file) const override;
    LargeBytes readLarge(std::size_t file, const ReadLimit& limit,
                         const ProgressCallback& progress) const override;

private:
    std::filesystem::path m_folder;
};

} // namespace ff
