// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/dataset.h"

#include <zip.h>

#include <exception>
#include <filesystem>
#include <fstream>

namespace ff {

/// A file that libzip reads from. Reports progress while it does so, because the list of a large zip's files
/// takes libzip seconds, and lets that be given up.
class ZipSource
{
public:
    /// Throws Error when the file cannot be read.
    explicit ZipSource(const std::filesystem::path& file);

    ZipSource(const ZipSource&) = delete;
    ZipSource& operator=(const ZipSource&) = delete;

    /// Opens the zip, which must not outlive this; null and `error` when that fails. Throws what `progress`
    /// throws.
    zip_t* open(zip_error_t* error, const ProgressCallback& progress);

private:
    static zip_int64_t answer(void* self, void* data, zip_uint64_t length, zip_source_cmd_t command);

    zip_int64_t read(char* room, zip_uint64_t count);
    zip_int64_t seek(void* wish, zip_uint64_t length);
    zip_int64_t tellSize(void* data) const;
    bool wantsMore() noexcept;

    std::ifstream m_stream;
    zip_uint64_t m_size = 0;
    zip_uint64_t m_position = 0;
    const ProgressCallback* m_progress = nullptr; // while the zip is being opened
    std::uint64_t m_reads = 0;
    std::exception_ptr m_givenUp;
    zip_error_t m_error {};
};

} // namespace ff
