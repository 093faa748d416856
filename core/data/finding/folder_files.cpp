// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/finding/folder_files.h"

#include "core/base/error.h"
#include "core/base/progress.h"
#include "core/data/finding/file_names.h"

#include <algorithm>

namespace ff {

namespace {

namespace fs = std::filesystem;

constexpr int mostFoldersBelow = 5;

/// Collects the names of files, folder by folder. Links to folders are followed: the depth is limited, so a
/// circle of them ends.
class Lister
{
public:
    Lister(const fs::path& root, const ProgressCallback& progress)
        : m_root(root)
        , m_progress(progress)
    { }

    void list(const std::string& below, int foldersBelow)
    {
        std::error_code problem;
        fs::directory_iterator entry(m_root / below, problem);
        for (; !problem && entry != fs::directory_iterator(); entry.increment(problem)) {
            add(*entry, below + entry->path().filename().string(), foldersBelow);
        }
        if (problem) {
            throw Error(FF_TR("%1 cannot be read: %2."), {(m_root / below).string(), problem.message()});
        }
    }

    std::vector<std::string> takeNames()
    {
        sortWatched(m_names, m_progress);
        return std::move(m_names);
    }

private:
    void add(const fs::directory_entry& entry, const std::string& name, int foldersBelow)
    {
        std::error_code ignored; // a link to nothing is no file
        countOne();
        if (isHiddenName(name)) {
            return;
        }
        if (entry.is_directory(ignored)) {
            if (foldersBelow > 0) {
                list(name + "/", foldersBelow - 1);
            }
        } else if (entry.is_regular_file(ignored)) {
            m_names.push_back(name);
        }
    }

    void countOne()
    {
        constexpr std::size_t namesPerReport = 256;
        if (++m_seen % namesPerReport == 0) {
            report(m_progress, 0);
        }
        if (m_seen > maximumFileCount) {
            throw Error(FF_TR("%1 holds more than %2 files: a folder with nothing but the data is expected."),
                        {m_root.string(), maximumFileCount});
        }
    }

    const fs::path& m_root;
    const ProgressCallback& m_progress;
    std::vector<std::string> m_names;
    std::size_t m_seen = 0;
};

} // namespace

FolderFiles::FolderFiles(fs::path folder, std::string place, std::string title, Depth depth,
                         const ProgressCallback& progress)
    : FileSet(std::move(place), std::move(title))
    , m_folder(std::move(folder))
{
    Lister lister(m_folder, progress);
    lister.list("", depth == Depth::WithFoldersBelow ? mostFoldersBelow : 0);
    setNames(lister.takeNames());
}

FolderFiles::FolderFiles(const fs::path& file, std::string title)
    : FileSet(file.string(), std::move(title))
    , m_folder(file.parent_path())
{
    setNames({file.filename().string()});
}

std::string FolderFiles::fullName(std::size_t file) const
{
    return (m_folder / names()[file]).string();
}

LargeBytes FolderFiles::readLarge(std::size_t file, const ReadLimit& limit,
                                  const ProgressCallback& progress) const
{
    return readLargeFile(m_folder / names()[file], limit, progress, room());
}

} // namespace ff
