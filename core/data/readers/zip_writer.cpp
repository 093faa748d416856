// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/readers/zip_writer.h"

#include "core/base/error.h"
#include "core/base/give_up.h"

#include <zip.h>

#include <algorithm>
#include <utility>

namespace ff {

/// What libzip writes to. No exception may pass through libzip: the first one is kept.
struct ZipWriter::Target
{
    Target(const std::filesystem::path& path, FileCalls calls)
        : file(path, std::move(calls))
    {
        zip_error_init(&error);
    }
    ~Target() { zip_error_fini(&error); }
    Target(const Target&) = delete;
    Target& operator=(const Target&) = delete;

    static zip_int64_t answer(void* self, void* data, zip_uint64_t length, zip_source_cmd_t command);
    static int isGivenUp(zip_t*, void* self);

    zip_int64_t write(const void* data, zip_uint64_t length);
    zip_int64_t moveTo(void* wish, zip_uint64_t length);
    zip_int64_t tellSize(void* data) const;

    /// What `work` returns, or -1 with the exception kept.
    template <typename Work>
    zip_int64_t attempt(const Work& work)
    {
        try {
            return work();
        } catch (...) {
            failure = failure ? failure : std::current_exception();
            zip_error_set(&error, ZIP_ER_WRITE, 0);
            return -1;
        }
    }

    AtomicFile file;
    zip_uint64_t size = 0; // so far
    std::exception_ptr failure;
    zip_error_t error {};
};

zip_int64_t ZipWriter::Target::answer(void* self, void* data, zip_uint64_t length, zip_source_cmd_t command)
{
    auto& target = *static_cast<Target*>(self);
    switch (command) {
    case ZIP_SOURCE_WRITE:
        return target.write(data, length);
    case ZIP_SOURCE_SEEK_WRITE:
        return target.moveTo(data, length);
    case ZIP_SOURCE_TELL_WRITE:
        return target.attempt([&] { return static_cast<zip_int64_t>(target.file.place()); });
    case ZIP_SOURCE_STAT:
        return target.tellSize(data);
    case ZIP_SOURCE_ERROR:
        return zip_error_to_data(&target.error, data, length);
    case ZIP_SOURCE_SUPPORTS:
        return ZIP_SOURCE_SUPPORTS_WRITABLE;
    default: // the beginning and the end of each; there is nothing to be read
        return 0;
    }
}

int ZipWriter::Target::isGivenUp(zip_t*, void* self)
{
    auto& target = *static_cast<Target*>(self);
    return target.attempt([] {
        giveUpIfAsked();
        return 0;
    }) == 0
        ? 0
        : 1;
}

zip_int64_t ZipWriter::Target::write(const void* data, zip_uint64_t length)
{
    return attempt([&] {
        file.write({static_cast<const std::byte*>(data), length});
        size = std::max<zip_uint64_t>(size, file.place());
        return static_cast<zip_int64_t>(length);
    });
}

zip_int64_t ZipWriter::Target::moveTo(void* wish, zip_uint64_t length)
{
    return attempt([&]() -> zip_int64_t {
        const zip_int64_t place = zip_source_seek_compute_offset(file.place(), size, wish, length, &error);
        if (place < 0) {
            return -1;
        }
        file.moveTo(static_cast<std::uint64_t>(place));
        return 0;
    });
}

zip_int64_t ZipWriter::Target::tellSize(void* data) const
{
    auto* const status = static_cast<zip_stat_t*>(data);
    zip_stat_init(status);
    status->valid = ZIP_STAT_SIZE;
    status->size = size;
    return sizeof *status;
}

void ZipWriter::Discarder::operator()(zip* archive) const
{
    zip_discard(archive);
}

ZipWriter::ZipWriter(const std::filesystem::path& path, FileCalls calls)
    : m_place("'" + path.string() + "'")
    , m_target(std::make_unique<Target>(path, std::move(calls)))
{
    zip_source_t* source = zip_source_function_create(Target::answer, m_target.get(), &m_target->error);
    m_archive.reset(source != nullptr
                        ? zip_open_from_source(source, ZIP_CREATE | ZIP_TRUNCATE, &m_target->error)
                        : nullptr);
    if (!m_archive) {
        zip_source_free(source);
        throw Error(FF_TR("Cannot write %1: %2."),
                    {m_place, std::string(zip_error_strerror(&m_target->error))});
    }
    zip_register_cancel_callback_with_state(m_archive.get(), Target::isGivenUp, nullptr, m_target.get());
}

ZipWriter::~ZipWriter() = default;

void ZipWriter::add(const std::string& name, FilePointer file, std::uint64_t bytes, Packing packing)
{
    zip_t* const archive = m_archive.get();
    zip_source_t* const source = zip_source_filep(archive, file.get(), 0, static_cast<zip_int64_t>(bytes));
    if (source == nullptr) {
        throw Error(FF_TR("Cannot write %1: %2."), {m_place, std::string(zip_strerror(archive))});
    }
    static_cast<void>(file.release()); // libzip closes it with the source
    const zip_int64_t entry = zip_file_add(archive, name.c_str(), source, ZIP_FL_ENC_UTF_8);
    if (entry < 0) {
        const std::string reason = zip_strerror(archive);
        zip_source_free(source);
        throw Error(FF_TR("Cannot write %1: %2: %3."), {m_place, name, reason});
    }
    zip_set_file_compression(archive, static_cast<zip_uint64_t>(entry),
                             packing == Packing::Deflate ? ZIP_CM_DEFLATE : ZIP_CM_STORE, 0);
}

void ZipWriter::finish()
{
    const int result = zip_close(m_archive.get());
    if (m_target->failure) {
        std::rethrow_exception(m_target->failure);
    }
    if (result != 0) {
        throw Error(FF_TR("Cannot write %1: %2."), {m_place, std::string(zip_strerror(m_archive.get()))});
    }
    static_cast<void>(m_archive.release()); // zip_close() has freed it
    m_target->file.commit();
}

} // namespace ff
