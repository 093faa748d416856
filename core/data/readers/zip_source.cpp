// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/readers/zip_source.h"

#include "core/base/error.h"
#include "core/base/progress.h"

namespace ff {

ZipSource::ZipSource(const std::filesystem::path& file)
    : m_stream(file, std::ios::binary)
{
    std::error_code problem;
    m_size = std::filesystem::file_size(file, problem);
    if (!m_stream || problem) {
        throw Error(FF_TR("%1 cannot be read: check its permissions."), {file.string()});
    }
    zip_error_init(&m_error);
}

zip_t* ZipSource::open(zip_error_t* error, const ProgressCallback& progress)
{
    zip_source_t* source = zip_source_function_create(answer, this, error);
    m_progress = &progress;
    zip_t* archive = source != nullptr ? zip_open_from_source(source, ZIP_RDONLY, error) : nullptr;
    m_progress = nullptr;
    if (archive == nullptr) {
        zip_source_free(source);
    }
    if (m_givenUp) {
        std::rethrow_exception(m_givenUp);
    }
    return archive;
}

zip_int64_t ZipSource::answer(void* self, void* data, zip_uint64_t length, zip_source_cmd_t command)
{
    auto& source = *static_cast<ZipSource*>(self);
    switch (command) {
    case ZIP_SOURCE_OPEN:
        source.m_position = 0;
        return 0;
    case ZIP_SOURCE_READ:
        return source.read(static_cast<char*>(data), length);
    case ZIP_SOURCE_SEEK:
        return source.seek(data, length);
    case ZIP_SOURCE_TELL:
        return static_cast<zip_int64_t>(source.m_position);
    case ZIP_SOURCE_STAT:
        return source.tellSize(data);
    case ZIP_SOURCE_ERROR:
        return zip_error_to_data(&source.m_error, data, length);
    case ZIP_SOURCE_CLOSE:
    case ZIP_SOURCE_FREE:
        return 0;
    case ZIP_SOURCE_SUPPORTS:
        return zip_source_make_command_bitmap(ZIP_SOURCE_OPEN, ZIP_SOURCE_READ, ZIP_SOURCE_SEEK,
                                              ZIP_SOURCE_TELL, ZIP_SOURCE_STAT, ZIP_SOURCE_ERROR,
                                              ZIP_SOURCE_CLOSE, ZIP_SOURCE_FREE, -1);
    default:
        zip_error_set(&source.m_error, ZIP_ER_OPNOTSUPP, 0);
        return -1;
    }
}

zip_int64_t ZipSource::read(char* room, zip_uint64_t count)
{
    if (!wantsMore()) {
        zip_error_set(&m_error, ZIP_ER_READ, 0);
        return -1;
    }
    m_stream.clear();
    m_stream.seekg(static_cast<std::streamoff>(m_position));
    m_stream.read(room, static_cast<std::streamsize>(count));
    const std::streamsize got = m_stream.gcount();
    m_position += static_cast<zip_uint64_t>(got);
    return got;
}

zip_int64_t ZipSource::seek(void* wish, zip_uint64_t length)
{
    const zip_int64_t position = zip_source_seek_compute_offset(m_position, m_size, wish, length, &m_error);
    if (position < 0) {
        return -1;
    }
    m_position = static_cast<zip_uint64_t>(position);
    return 0;
}

zip_int64_t ZipSource::tellSize(void* data) const
{
    auto* const status = static_cast<zip_stat_t*>(data);
    zip_stat_init(status);
    status->valid = ZIP_STAT_SIZE;
    status->size = m_size;
    return sizeof *status;
}

/// No exception may pass through libzip.
bool ZipSource::wantsMore() noexcept
{
    constexpr std::uint64_t readsPerReport = 256;
    try {
        if (m_progress != nullptr && ++m_reads % readsPerReport == 0) {
            report(*m_progress, 0);
        }
    } catch (...) {
        m_givenUp = std::current_exception();
    }
    return !m_givenUp;
}

} // namespace ff
