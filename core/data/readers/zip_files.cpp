// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/readers/zip_files.h"

#include "core/base/error.h"
#include "core/base/progress.h"
#include "core/data/finding/file_names.h"
#include "core/data/readers/zip_source.h"

#include <algorithm>
#include <array>

namespace ff {

namespace {

constexpr std::size_t pieceBytes = headBytes;
constexpr std::uint64_t namesPerReport = 16384;
constexpr std::size_t largestRatio = 1032; // that deflate can reach

/// An error value of libzip with its clean-up.
class ZipError
{
public:
    ZipError() { zip_error_init(&m_error); }
    ~ZipError() { zip_error_fini(&m_error); }
    ZipError(const ZipError&) = delete;
    ZipError& operator=(const ZipError&) = delete;

    zip_error_t* get() { return &m_error; }
    std::string text() { return zip_error_strerror(&m_error); }

private:
    zip_error_t m_error {};
};

/// Opens what `source` gives; takes it over.
zip_t* openBuffer(zip_source_t* source, zip_error_t* error)
{
    zip_t* archive = source != nullptr ? zip_open_from_source(source, ZIP_RDONLY, error) : nullptr;
    if (archive == nullptr) {
        zip_source_free(source);
    }
    return archive;
}

zip_t* opened(zip_t* archive, ZipError& error, const std::string& place)
{
    if (archive == nullptr) {
        throw Error(FF_TR("%1 cannot be read as a zip: %2."), {place, error.text()});
    }
    return archive;
}

bool leadsOut(const std::string& name)
{
    const bool hasDrive = name.size() >= 2 && name[1] == ':';
    return name.starts_with('/') || hasDrive || name == ".." || name.starts_with("../")
        || name.find("/../") != std::string::npos || name.ends_with("/..");
}

/// One file of a zip while it is read.
class EntryReader
{
public:
    EntryReader(zip_t* archive, std::uint64_t entry, std::string name)
        : m_name(std::move(name))
        , m_file(zip_fopen_index(archive, entry, 0), zip_fclose)
    {
        if (!m_file) {
            throw Error(FF_TR("%1 cannot be unpacked: %2."), {m_name, std::string(zip_strerror(archive))});
        }
    }

    /// The next piece behind `bytes`, of at most `most` bytes; false at the end.
    bool readMore(LargeBytes& bytes, std::size_t most)
    {
        m_piece.resize(most);
        const zip_int64_t count = zip_fread(m_file.get(), m_piece.data(), most);
        if (count < 0) {
            throw Error(FF_TR("%1 is damaged: it cannot be unpacked (%2)."),
                        {m_name, std::string(zip_file_strerror(m_file.get()))});
        }
        bytes.append(std::span<const std::byte>(m_piece).first(static_cast<std::size_t>(count)));
        return count > 0;
    }

private:
    std::string m_name;
    std::unique_ptr<zip_file_t, int (*)(zip_file_t*)> m_file;
    std::vector<std::byte> m_piece;
};

/// The content of a file of the zip. The size that it announces is believed only as far as its packed bytes
/// can go.
LargeBytes readEntry(zip_t* archive, const zip_stat_t& status, const std::string& name,
                     const ReadLimit& limit, const ProgressCallback& progress,
                     const std::shared_ptr<ByteRoom>& room)
{
    EntryReader reader(archive, status.index, name);
    const auto size = static_cast<std::size_t>(status.size);
    const std::uint64_t likely = std::min<std::uint64_t>(size, status.comp_size * largestRatio) + 1;
    LargeBytes bytes(room);
    bytes.reserve(std::min<std::uint64_t>(likely, headBytes), name);
    bool isLookedAt = size <= headBytes;
    // One byte more than announced is asked for: the end must come, and with it the check of the sum.
    while (bytes.size() <= size && reader.readMore(bytes, std::min(pieceBytes, size - bytes.size() + 1))) {
        report(progress, std::min(1.0, static_cast<double>(bytes.size()) / static_cast<double>(size)));
        if (!isLookedAt && bytes.size() >= headBytes) {
            isLookedAt = true;
            if (!startsLikeGzip(bytes.bytes())) { // otherwise unpackGzip() looks at the head
                limit.behind({bytes.bytes(), status.comp_size}, size, name);
            }
            bytes.reserve(likely, name);
        }
    }
    if (bytes.size() != size) {
        throw Error(FF_TR("%1 is damaged: it announces %2 bytes, found %3."), {name, size, bytes.size()});
    }
    return bytes;
}

} // namespace

void ZipFiles::Closer::operator()(zip* archive) const
{
    zip_discard(archive);
}

ZipFiles::ZipFiles(const std::filesystem::path& file, std::string title, const ProgressCallback& progress)
    : FileSet(file.string(), std::move(title))
    , m_source(std::make_unique<ZipSource>(file))
{
    ZipError error;
    m_archive.reset(opened(m_source->open(error.get(), progress), error, place()));
    list(progress);
}

ZipFiles::ZipFiles(std::vector<std::byte> bytes, std::string place, std::string title)
    : ZipFiles(LargeBytes(std::move(bytes)), std::move(place), std::move(title))
{ }

ZipFiles::ZipFiles(LargeBytes bytes, std::string place, std::string title)
    : FileSet(std::move(place), std::move(title))
    , m_bytes(std::move(bytes))
{
    if (!startsLikeZip(m_bytes.bytes())) { // libzip takes an empty file for an empty zip
        throw Error(FF_TR("%1 is not a zip: expected it to begin with PK."), {this->place()});
    }
    ZipError error;
    zip_source_t* const buffer = zip_source_buffer_create(m_bytes.data(), m_bytes.size(), 0, error.get());
    m_archive.reset(opened(openBuffer(buffer, error.get()), error, this->place()));
    list({});
}

ZipFiles::~ZipFiles() = default;

void ZipFiles::list(const ProgressCallback& progress)
{
    report(progress, 0);
    const auto count = static_cast<std::uint64_t>(zip_get_num_entries(m_archive.get(), 0));
    if (count > maximumFileCount) {
        throw Error(FF_TR("%1 holds %2 files, expected at most %3."), {place(), count, maximumFileCount});
    }
    std::vector<std::pair<std::string, std::uint64_t>> found;
    for (std::uint64_t entry = 0; entry < count; ++entry) {
        const char* text = zip_get_name(m_archive.get(), entry, ZIP_FL_ENC_GUESS);
        std::string name = text != nullptr ? text : "";
        std::replace(name.begin(), name.end(), '\\', '/');
        if (leadsOut(name)) {
            throw Error(
                FF_TR("%1 holds a file named %2, which leads out of the zip: expected names inside it."),
                {place(), name});
        }
        if (!name.empty() && !name.ends_with('/') && !isHiddenName(name)) {
            found.emplace_back(std::move(name), entry);
        }
        if (entry % namesPerReport == 0) {
            report(progress, 0);
        }
    }
    sortWatched(found, progress);
    std::vector<std::string> names;
    for (auto& [name, entry] : found) {
        names.push_back(std::move(name));
        m_entries.push_back(entry);
    }
    setNames(std::move(names));
}

std::string ZipFiles::fullName(std::size_t file) const
{
    return place() + "/" + names()[file];
}

LargeBytes ZipFiles::readLarge(std::size_t file, const ReadLimit& limit,
                               const ProgressCallback& progress) const
{
    const std::string name = fullName(file);
    zip_stat_t status {};
    constexpr zip_uint64_t needed = ZIP_STAT_SIZE | ZIP_STAT_COMP_SIZE | ZIP_STAT_INDEX;
    if (zip_stat_index(m_archive.get(), m_entries[file], 0, &status) != 0
        || (status.valid & needed) != needed) {
        throw Error(FF_TR("%1 cannot be unpacked: its size is not known."), {name});
    }
    if (status.size > limit.bytes) {
        throw Error(FF_TR("%1 is too large: at most %2 bytes of data are read, it announces %3."),
                    {name, limit.bytes, status.size});
    }
    const double readingShare = name.ends_with(".gz") ? 0.1 : 1; // of the time; the rest is unpacking again
    LargeBytes bytes
        = readEntry(m_archive.get(), status, name, limit, portion(progress, 0, readingShare), room());
    if (startsLikeGzip(bytes.bytes())) {
        LargeBytes unpacked(room());
        unpackGzipInto(unpacked, bytes.bytes(), name, limit, portion(progress, readingShare, 1),
                       status.comp_size);
        bytes = std::move(unpacked);
    }
    return bytes;
}

void ZipFiles::keepOnly(const std::function<bool(const std::string& name)>& wanted)
{
    std::vector<std::uint64_t> kept;
    for (std::size_t i = 0; i < names().size(); ++i) {
        if (wanted(names()[i])) {
            kept.push_back(m_entries[i]);
        }
    }
    m_entries = std::move(kept);
    FileSet::keepOnly(wanted);
}

bool ZipFiles::startsLikeZip(std::span<const std::byte> bytes)
{
    constexpr std::array withFiles {std::byte {'P'}, std::byte {'K'}, std::byte {3}, std::byte {4}};
    constexpr std::array empty {std::byte {'P'}, std::byte {'K'}, std::byte {5}, std::byte {6}};
    const auto starts = [bytes](const auto& magic) {
        return bytes.size() >= magic.size() && std::equal(magic.begin(), magic.end(), bytes.begin());
    };
    return starts(withFiles) || starts(empty);
}

} // namespace ff
