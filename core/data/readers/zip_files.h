// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/finding/file_set.h"

struct zip;

namespace ff {

class ZipSource;

/// The files of a zip.
class ZipFiles final : public FileSet
{
public:
    /// Reads the list of the zip's files. Throws Error when it is no zip or has names that lead out of it.
    ZipFiles(const std::filesystem::path& file, std::string title, const ProgressCallback& progress = {});

    /// The same for a zip in memory, such as one inside another.
    ZipFiles(std::vector<std::byte> bytes, std::string place, std::string title);
    ZipFiles(LargeBytes bytes, std::string place, std::string title);
    ~ZipFiles() override;

    std::string fullName(std::size_t file) const override;
    LargeBytes readLarge(std::size_t file, const ReadLimit& limit,
                         const ProgressCallback& progress) const override;
    void keepOnly(const std::function<bool(const std::string& name)>& wanted) override;

    /// True when the bytes begin as a zip does; so many are enough to tell.
    static constexpr std::size_t markBytes = 4;
    static bool startsLikeZip(std::span<const std::byte> bytes);

private:
    struct Closer
    {
        void operator()(zip* archive) const;
    };
    void list(const ProgressCallback& progress);

    LargeBytes m_bytes; ///< of a zip in memory; libzip reads from them as long as it is open
    std::unique_ptr<ZipSource> m_source; ///< of a zip on disk; the same
    std::unique_ptr<zip, Closer> m_archive;
    std::vector<std::uint64_t> m_entries; ///< of names()[i], its number in the zip
};

} // namespace ff
