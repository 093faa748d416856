// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/finding/file_set.h"

#include "core/base/error.h"
#include "core/base/first_bytes.h"
#include "core/base/progress.h"
#include "core/data/finding/file_names.h"
#include "core/data/finding/folder_files.h"
#include "core/data/finding/part_names.h"
#include "core/data/readers/zip_files.h"

#include <algorithm>

namespace ff {

namespace {

namespace fs = std::filesystem;

/// A path taken apart: what exists, and the beginning of names that stood behind it.
struct Location
{
    fs::path existing;
    std::string names;
};

Location locate(const fs::path& path)
{
    std::error_code problem;
    Location location {fs::absolute(path, problem).lexically_normal(), {}};
    if (!location.existing.has_filename()) {
        location.existing = location.existing.parent_path(); // "folder/" is the folder
    }
    while (!fs::exists(location.existing, problem) && location.existing.has_relative_path()) {
        const std::string last = location.existing.filename().string();
        location.names = location.names.empty() ? last : last + "/" + location.names;
        location.existing = location.existing.parent_path();
    }
    return location;
}

/// NumPy's .npz is a zip as well, but one file to its users.
bool isZip(const fs::path& file)
{
    std::error_code problem;
    return fs::is_regular_file(file, problem)
        && ZipFiles::startsLikeZip(firstBytes(file, ZipFiles::markBytes)) && endingOf(file.string()) != "npz";
}

bool startsAName(const std::string& beginning, const std::string& path)
{
    return path.starts_with(beginning) || path.find("/" + beginning) != std::string::npos;
}

/// True for the parts of the data set that messages call so: "My digits_train.csv" is one of "my-digits".
bool isOfSet(const std::string& set, const std::string& path)
{
    return !setNamed(set).empty() && setNamed(set) == setNamed(path);
}

/// Keeps the files that are meant by what stands behind a folder or zip: the data set of that name or, if
/// there is none, whatever begins so. "a" is not meant to be "ab" too.
void keepNamed(FileSet& files, const std::string& meant, const ProgressCallback& progress)
{
    const auto isMeant = [&meant](const std::string& path) { return isOfSet(meant, path); };
    const bool isSet = files.hasAny(isMeant, progress);
    files.keepOnly([&](const std::string& path) { return isSet ? isMeant(path) : startsAName(meant, path); });
}

/// The folder's name, or that of the folder above where a tool has put a "raw" between.
std::string titleOf(const fs::path& folder)
{
    const bool isRaw = lowerCase(folder.filename().string()) == "raw";
    return (isRaw ? folder.parent_path() : folder).filename().string();
}

/// The file's name without its endings: "digits" of "digits.csv.gz".
std::string stemOf(const fs::path& file)
{
    const fs::path stem = file.stem();
    return (lowerCase(file.extension().string()) == ".gz" ? stem.stem() : stem).string();
}

/// The file and, where it is one of the parts of a data set, its folder's other parts of that set.
std::unique_ptr<FileSet> openSingleFile(const fs::path& file, const ProgressCallback& progress)
{
    const std::string name = file.filename().string();
    const auto meaning = partNamed(name);
    if (!meaning) {
        return std::make_unique<FolderFiles>(file, stemOf(file));
    }
    const fs::path folder = file.parent_path();
    auto files = std::make_unique<FolderFiles>(folder, file.string(), titleOf(folder),
                                               FolderFiles::Depth::OnlyThisFolder, progress);
    files->keepOnly([&](const std::string& each) {
        const auto other = partNamed(each);
        return each == name || (other && other->set == meaning->set);
    });
    return files;
}

std::unique_ptr<FileSet> openExisting(const Location& location, const ProgressCallback& progress)
{
    const fs::path& path = location.existing;
    std::error_code problem;
    const fs::file_status status = fs::status(path, problem);
    if (fs::is_directory(status)) {
        // The beginning of a name is looked for in one folder: a slip in a path must not search a whole disk.
        const auto depth = location.names.empty() ? FolderFiles::Depth::WithFoldersBelow
                                                  : FolderFiles::Depth::OnlyThisFolder;
        return std::make_unique<FolderFiles>(path, path.string(), titleOf(path), depth, progress);
    }
    if (!fs::is_regular_file(status)) {
        throw Error(FF_TR("%1 is not a regular file."), {path.string()});
    }
    if (isZip(path)) {
        return std::make_unique<ZipFiles>(path, stemOf(path), progress);
    }
    return openSingleFile(path, progress);
}

} // namespace

FileSet::FileSet(std::string place, std::string title)
    : m_place(std::move(place))
    , m_title(std::move(title))
{ }

bool FileSet::hasAny(const std::function<bool(const std::string& name)>& quality,
                     const ProgressCallback& progress) const
{
    constexpr std::size_t namesPerReport = 16384;
    for (std::size_t i = 0; i < m_names.size(); ++i) {
        if (quality(m_names[i])) {
            return true;
        }
        if (i % namesPerReport == 0) {
            report(progress, static_cast<double>(i) / static_cast<double>(m_names.size()));
        }
    }
    return false;
}

std::vector<std::byte> FileSet::read(std::size_t file, const ReadLimit& limit,
                                     const ProgressCallback& progress) const
{
    return readLarge(file, limit, progress).take();
}

std::size_t FileSet::largestFile() const
{
    constexpr std::size_t largestInRoom = std::size_t {1} << 42; // more than any set of small images takes
    return m_room ? largestInRoom : maximumFileBytes;
}

void FileSet::keepOnly(const std::function<bool(const std::string& name)>& wanted)
{
    std::erase_if(m_names, [&wanted](const std::string& name) { return !wanted(name); });
}

std::unique_ptr<FileSet> openFiles(const fs::path& path, const ProgressCallback& progress,
                                   std::shared_ptr<ByteRoom> room)
{
    const Location location = locate(path);
    std::error_code problem;
    if (path.empty() || !fs::exists(location.existing, problem)) {
        throw Error(FF_TR("%1 does not exist."), {path.string()});
    }
    auto files = openExisting(location, progress);
    files->setRoom(std::move(room));
    if (!location.names.empty()) {
        keepNamed(*files, location.names, progress);
        if (files->names().empty()) {
            throw Error(FF_TR("%1 does not exist."), {path.string()});
        }
    }
    return files;
}

bool leadsToFiles(const fs::path& path)
{
    const Location location = locate(path);
    std::error_code problem;
    if (path.empty() || location.names.empty() || !fs::is_directory(location.existing, problem)) {
        return !path.empty() && fs::exists(location.existing, problem)
            && (location.names.empty() || isZip(location.existing));
    }
    const auto matches = [&location](const fs::directory_entry& entry) {
        const std::string name = entry.path().filename().string();
        return startsAName(location.names, name) || isOfSet(location.names, name);
    };
    fs::directory_iterator entry(location.existing, problem);
    while (!problem && entry != fs::directory_iterator()) {
        if (matches(*entry)) {
            return true;
        }
        entry.increment(problem);
    }
    return false;
}

} // namespace ff
