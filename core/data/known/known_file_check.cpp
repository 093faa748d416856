// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/known/known_file_check.h"

#include "core/base/error.h"
#include "core/base/progress.h"
#include "core/base/sha256.h"
#include "core/data/readers/gzip.h"
#include "core/data/readers/idx.h"
#include "core/data/readers/zip_files.h"

#include <algorithm>

namespace ff {

namespace {

constexpr double unpackingShare = 0.8; // of the time; the rest is the checksum

/// A little above what is right is enough to know that it is wrong. Packing makes very small files larger.
std::size_t limitFor(const KnownFile& file)
{
    constexpr std::uint64_t room = 1024;
    return static_cast<std::size_t>(file.unpackedBytes() + room);
}

void checkStructure(const KnownFile& file, std::span<const std::byte> content, const std::string& name)
{
    if (content.size() != file.unpackedBytes()) {
        throw Error(FF_TR("%1 is not the right file: expected %2 bytes when unpacked, found %3."),
                    {name, file.unpackedBytes(), content.size()});
    }
    const ArrayView found = parseIdx(content, name);
    std::vector<std::int64_t> expected {file.count};
    if (file.role == PartRole::Images) {
        expected.insert(expected.end(), {knownImageSide, knownImageSide});
    }
    if (found.type != ElementType::U8 || found.shape != expected) {
        throw Error(
            FF_TR("%1 is not the right file: expected bytes of the shape %2, found %3 of %4."),
            {name, shapeText(expected), std::string(elementName(found.type)), shapeText(found.shape)});
    }
}

FileVerdict verifyContent(const KnownFile& file, std::span<const std::byte> content, const std::string& name,
                          const ProgressCallback& progress)
{
    checkStructure(file, content, name);
    if (file.sha256.empty()) {
        return FileVerdict::Unverified;
    }
    if (const std::string found = sha256(content, progress); found != file.sha256) {
        throw Error(
            FF_TR("%1 is not the right file: expected the SHA-256 %2 of its unpacked content, found %3."),
            {name, std::string(file.sha256), found});
    }
    return FileVerdict::Verified;
}

std::size_t findIn(const FileSet& archive, const std::string& name)
{
    const auto found = std::find(archive.names().begin(), archive.names().end(), name);
    if (found == archive.names().end()) {
        throw Error(FF_TR("%1 is not the right file: expected it to hold %2, found no such file."),
                    {archive.place(), name});
    }
    return static_cast<std::size_t>(found - archive.names().begin());
}

FileVerdict verifyArchive(const KnownData& data, const std::filesystem::path& file,
                          const ProgressCallback& progress)
{
    const ZipFiles archive(file, std::string(data.label));
    const std::array<KnownFile, 4> files = knownFiles(data);
    FileVerdict verdict = FileVerdict::Verified;
    for (std::size_t i = 0; i < files.size(); ++i) {
        const auto share = [i](double part) { return (static_cast<double>(i) + part) / 4; };
        const std::size_t entry = findIn(archive, files[i].name);
        const auto content
            = archive.read(entry, maximumFileBytes, portion(progress, share(0), share(unpackingShare)));
        const FileVerdict one = verifyContent(files[i], content, archive.fullName(entry),
                                              portion(progress, share(unpackingShare), share(1)));
        verdict = one == FileVerdict::Unverified ? one : verdict;
    }
    return verdict;
}

} // namespace

FileVerdict verifyFile(const KnownFile& file, std::span<const std::byte> bytes, const std::string& name,
                       const ProgressCallback& progress)
{
    if (!startsLikeGzip(bytes)) {
        return verifyContent(file, bytes, name, progress);
    }
    const auto content = unpackGzip(bytes, name, limitFor(file), portion(progress, 0, unpackingShare));
    return verifyContent(file, content, name, portion(progress, unpackingShare, 1));
}

FileVerdict verifyDownload(const KnownData& data, const std::filesystem::path& file,
                           const ProgressCallback& progress)
{
    if (!data.archive.empty()) {
        return verifyArchive(data, file, progress);
    }
    // While it is being received it has not got its name yet.
    const std::string name = (file.extension() == ".part" ? file.stem() : file.filename()).string();
    for (const KnownFile& each : knownFiles(data)) {
        if (each.name == name) {
            const auto content = readFile(file, limitFor(each), portion(progress, 0, unpackingShare));
            return verifyContent(each, content, file.string(), portion(progress, unpackingShare, 1));
        }
    }
    throw Error(FF_TR("%1 is none of the files of %2, such as %3."),
                {file.string(), std::string(data.label), knownFiles(data)[0].name});
}

} // namespace ff
