// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/readers/gzip.h"

#include <functional>
#include <memory>

namespace ff {

/// Named files to look through: those of a folder and what is below it, or those of a zip. Hidden files are
/// left out. Reading unpacks gzip. To be used by one thread at a time.
class FileSet
{
public:
    virtual ~FileSet() = default;

    /// What people call it: the folder or file without its ending.
    const std::string& title() const { return m_title; }

    /// Where it is, for messages.
    const std::string& place() const { return m_place; }

    /// Names relative to the place, '/' between folders, in the order of their letters.
    const std::vector<std::string>& names() const { return m_names; }

    /// Place and name of a file, for messages.
    virtual std::string fullName(std::size_t file) const = 0;

    /// The content of the file names()[file], unpacked, in the room of these files. Throws Error as
    /// readFile() does.
    virtual LargeBytes readLarge(std::size_t file, const ReadLimit& limit,
                                 const ProgressCallback& progress) const = 0;
    std::vector<std::byte> read(std::size_t file, const ReadLimit& limit = {},
                                const ProgressCallback& progress = {}) const;

    /// Where what is read lies; null: in memory.
    void setRoom(std::shared_ptr<ByteRoom> room) { m_room = std::move(room); }
    const std::shared_ptr<ByteRoom>& room() const { return m_room; }

    /// The largest file of data that is read.
    std::size_t largestFile() const;

    /// True when this can be said of any name. Looks at as few as it takes.
    bool hasAny(const std::function<bool(const std::string& name)>& quality,
                const ProgressCallback& progress) const;

    /// Forgets every other file.
    virtual void keepOnly(const std::function<bool(const std::string& name)>& wanted);

protected:
    FileSet(std::string place, std::string title);
    void setNames(std::vector<std::string> names) { m_names = std::move(names); }

private:
    std::string m_place;
    std::string m_title;
    std::vector<std::string> m_names;
    std::shared_ptr<ByteRoom> m_room;
};

/// More files than this are not looked through: a whole disk was opened by mistake.
inline constexpr std::size_t maximumFileCount = 1'000'000;

/// The files that a path means: of a folder, those in it and up to five folders below; of a zip, its entries;
/// of any other file, that one and, where its name says that it is one of several (train-images ...), those
/// that belong to it. Behind a folder or zip may stand the beginning of the wanted names, as in
/// "gzip.zip/emnist-letters"; of a folder, only the files in it are meant then. Blocks; any thread. Throws
/// Error.
std::unique_ptr<FileSet> openFiles(const std::filesystem::path& path, const ProgressCallback& progress = {},
                                   std::shared_ptr<ByteRoom> room = nullptr);

/// True when openFiles() finds something at the path. Looks at no file's content but its beginning.
bool leadsToFiles(const std::filesystem::path& path);

} // namespace ff
