// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/kept/run_archive.h"

#include "core/base/error.h"
#include "core/base/give_up.h"
#include "core/data/readers/zip_files.h"
#include "core/data/readers/zip_writer.h"
#include "core/kept/kept_run.h"
#include "core/kept/run_lock.h"
#include "core/kept/run_record.h"

#include <sys/stat.h>

#include <algorithm>
#include <cerrno>
#include <functional>
#include <optional>
#include <system_error>
#include <utility>
#include <vector>

namespace ff {
namespace {

namespace fs = std::filesystem;

/// A file of a run, open: what is renamed over it or appended meanwhile is not part of it.
struct PackedFile
{
    std::string name; ///< in the folder
    FilePointer file;
    std::uint64_t bytes = 0;
};

/// Nothing when it is gone, as moments are that the budget took away.
std::optional<PackedFile> opened(const fs::path& folder, const fs::path& path)
{
    FilePointer file(std::fopen(path.c_str(), "rbe"), std::fclose);
    if (!file && errno == ENOENT) {
        return std::nullopt;
    }
    struct stat status
    { };
    if (!file || ::fstat(::fileno(file.get()), &status) != 0) {
        throw Error(FF_TR("Cannot read '%1': %2."), {path.string(), std::generic_category().message(errno)});
    }
    return PackedFile {fs::relative(path, folder).generic_string(), std::move(file),
                       static_cast<std::uint64_t>(status.st_size)};
}

bool isPartOfRun(const fs::path& name)
{
    return name != lockFileName
        && std::ranges::none_of(name, [](const fs::path& part) { return part.string().starts_with('.'); });
}

/// The files of a run. The state comes before the diary: rows that are written in between are of later steps,
/// and those that belong to the state are there before it is.
std::vector<fs::path> filesOf(const fs::path& folder)
{
    std::vector<fs::path> paths;
    for (const auto& entry : fs::recursive_directory_iterator(folder)) {
        if (entry.is_regular_file() && isPartOfRun(entry.path().lexically_relative(folder))) {
            paths.push_back(entry.path());
        }
    }
    std::ranges::sort(paths);
    std::ranges::stable_partition(paths,
                                  [](const fs::path& path) { return path.filename() == stateFileName; });
    return paths;
}

/// All at once, so that they are of one time.
std::vector<PackedFile> openRun(const fs::path& folder)
{
    std::vector<PackedFile> files;
    for (const fs::path& path : filesOf(folder)) {
        if (std::optional<PackedFile> file = opened(folder, path)) {
            files.push_back(*std::move(file));
        }
    }
    return files;
}

/// What stands before the names of the run's files in the zip: nothing, or a folder.
std::string folderInZip(const ZipFiles& zip)
{
    const std::string record(runRecordName);
    std::optional<std::string> shortest;
    for (const std::string& name : zip.names()) {
        const bool isRecord = name == record || name.ends_with("/" + record);
        if (isRecord && (!shortest || name.size() < shortest->size() + record.size())) {
            shortest = name.substr(0, name.size() - record.size());
        }
    }
    if (!shortest) {
        throw Error(zip.names().empty() ? FF_TR("'%1' is no run: expected %2 in it, found no file.")
                                        : FF_TR("'%1' is no run: expected %2 in it, found none."),
                    {zip.place(), record});
    }
    return *shortest;
}

void unpackInto(const fs::path& folder, const fs::path& file)
{
    const ZipFiles zip(file, file.stem().string());
    const std::string prefix = folderInZip(zip);
    for (std::size_t i = 0; i < zip.names().size(); ++i) {
        giveUpIfAsked();
        const std::string& name = zip.names()[i];
        const fs::path own = name.starts_with(prefix) ? name.substr(prefix.size()) : std::string();
        if (!own.empty() && isPartOfRun(own)) {
            fs::create_directories((folder / own).parent_path());
            writeFileAtomically(folder / own, zip.read(i, {}, {}));
        }
    }
    readRunRecord(folder); // throws for what this version cannot read
}

void copyInto(const fs::path& folder, const fs::path& from)
{
    readRunRecord(from); // throws for what is no run
    for (const fs::path& path : filesOf(from)) {
        giveUpIfAsked();
        const fs::path own = folder / path.lexically_relative(from);
        fs::create_directories(own.parent_path());
        // Such files are only ever replaced, so that two runs may share one.
        std::error_code cannotShare = std::make_error_code(std::errc::not_supported);
        if (path.extension() == ".safetensors") {
            fs::create_hard_link(path, own, cannotShare);
        }
        if (cannotShare) {
            fs::copy_file(path, own);
        }
    }
}

/// Removes again what is half.
void empty(const fs::path& folder, bool wasThere)
{
    std::error_code ignored;
    if (!wasThere) {
        fs::remove_all(folder, ignored);
        return;
    }
    for (const auto& entry : fs::directory_iterator(folder, ignored)) {
        fs::remove_all(entry.path(), ignored);
    }
}

/// Fills a new or empty folder, wholly or not at all.
void fillFolder(const fs::path& folder, const fs::path& from, const char* problem,
                const std::function<void()>& fill)
{
    const auto failure = [&](const Sentence& reason) {
        return Error(problem, {from.string(), folder.string(), reason});
    };
    std::error_code ignored;
    const bool wasThere = fs::exists(folder, ignored);
    if (wasThere && !fs::is_empty(folder, ignored)) {
        throw failure(FF_TR("expected a new or an empty folder there"));
    }
    try {
        fs::create_directories(folder);
        fill();
    } catch (const fs::filesystem_error& error) {
        empty(folder, wasThere);
        throw failure(error.code().message());
    } catch (...) {
        empty(folder, wasThere);
        throw;
    }
}

} // namespace

bool isRunArchive(const fs::path& path)
{
    return path.extension() == runArchiveSuffix;
}

void packRun(const fs::path& folder, const fs::path& file, const FileCalls& calls)
{
    readRunRecord(folder); // throws for what is no run
    try {
        ZipWriter zip(file, calls);
        for (PackedFile& each : openRun(folder)) {
            const bool isText = !each.name.ends_with(".safetensors");
            zip.add(each.name, std::move(each.file), each.bytes,
                    isText ? ZipWriter::Packing::Deflate : ZipWriter::Packing::AsItIs);
        }
        zip.finish();
    } catch (const fs::filesystem_error& error) {
        throw Error(FF_TR("Cannot read '%1': %2."), {folder.string(), error.code().message()});
    }
}

void unpackRun(const fs::path& file, const fs::path& folder)
{
    fillFolder(folder, file, FF_TR("Cannot unpack '%1' into '%2': %3."), [&] { unpackInto(folder, file); });
}

void copyRun(const fs::path& from, const fs::path& to)
{
    fillFolder(to, from, FF_TR("Cannot copy '%1' into '%2': %3."), [&] { copyInto(to, from); });
}

} // namespace ff
