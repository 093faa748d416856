// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/finding/picture_places.h"

#include "core/base/progress.h"
#include "core/data/readers/picture_file.h"

#include <algorithm>
#include <map>
#include <set>

namespace ff {

namespace {

/// A picture's folders, outermost first.
struct Folders
{
    std::size_t file;
    std::vector<std::string_view> names;
};

/// Pictures that share their folders up to some depth.
using Group = std::vector<const Folders*>;
using Groups = std::map<std::string_view, Group>; ///< by the folder at that depth

std::vector<std::string_view> foldersOf(std::string_view name)
{
    std::vector<std::string_view> folders;
    for (std::size_t slash = name.find('/'); slash != std::string_view::npos; slash = name.find('/')) {
        folders.push_back(name.substr(0, slash));
        name.remove_prefix(slash + 1);
    }
    return folders;
}

std::vector<Folders> findPictures(const std::vector<std::string>& names, const ProgressCallback& progress)
{
    constexpr std::size_t namesPerPiece = 16384;
    std::vector<Folders> pictures;
    inPieces(names.size(), namesPerPiece, progress, [&](std::size_t begin, std::size_t end) {
        for (std::size_t i = begin; i < end; ++i) {
            if (isPictureName(names[i])) {
                pictures.push_back({i, foldersOf(names[i])});
            }
        }
    });
    return pictures;
}

/// The split that a folder is and nothing else: a class may be called "test tube".
SplitRole plainSplit(std::string_view folder)
{
    return meaningfulWords(folder).empty() ? splitNamed(folder) : SplitRole::Whole;
}

/// True when some picture lies deeper than in these folders.
bool holdsFolders(const Group& pictures, std::size_t depth)
{
    return std::any_of(pictures.begin(), pictures.end(),
                       [depth](const Folders* picture) { return picture->names.size() > depth; });
}

/// The folders side by side that are splits: "train" with folders in it, or "seg_train" beside "seg_test". A
/// class of vehicles may be called "train". `depth` is that of what lies in them.
std::map<std::string_view, SplitRole> splitsAmong(const Groups& folders, std::size_t depth)
{
    std::map<std::string, std::set<SplitRole>> rolesOfRest;
    for (const auto& [folder, pictures] : folders) {
        if (const SplitRole role = splitNamed(folder); role != SplitRole::Whole) {
            rolesOfRest[setNamed(folder)].insert(role);
        }
    }
    std::map<std::string_view, SplitRole> splits;
    for (const auto& [folder, pictures] : folders) {
        const std::string rest = setNamed(folder);
        const SplitRole role = splitNamed(folder);
        const bool isPlain = rest.empty() && holdsFolders(pictures, depth);
        if (role != SplitRole::Whole && (isPlain || rolesOfRest[rest].size() > 1)) {
            splits[folder] = role;
        }
    }
    return splits;
}

/// Walks down the folders and notes where each picture belongs.
class Sorter
{
public:
    explicit Sorter(const ProgressCallback& progress)
        : m_progress(progress)
    { }

    void sort(const Group& group, std::size_t depth, SplitRole split)
    {
        Groups folders;
        for (const Folders* picture : group) {
            if (picture->names.size() > depth) {
                folders[picture->names[depth]].push_back(picture);
            } else {
                m_found.leftOut.push_back(picture->file);
            }
        }
        report(m_progress, 0);
        std::map<std::string_view, SplitRole> splits;
        if (split == SplitRole::Whole) {
            splits = splitsAmong(folders, depth + 1);
        }
        if (!splits.empty()) {
            sortSplits(folders, splits, depth + 1);
        } else if (folders.size() == 1 && wrapsFolders(folders.begin()->second, depth + 1)) {
            sort(folders.begin()->second, depth + 1, split);
        } else {
            for (const auto& [folder, pictures] : folders) {
                addClass(folder, pictures, depth + 1, split);
            }
        }
    }

    PicturePlaces take()
    {
        leaveOutUnknownSplits();
        std::set<std::string_view> classes;
        for (const PicturePlace& place : m_found.places) {
            classes.insert(place.className);
        }
        m_found.classCount = classes.size();
        std::ranges::sort(m_found.places, {}, &PicturePlace::file);
        std::ranges::sort(m_found.leftOut);
        return std::move(m_found);
    }

private:
    /// True when no picture lies in the folder itself.
    static bool wrapsFolders(const Group& pictures, std::size_t depth)
    {
        return std::all_of(pictures.begin(), pictures.end(),
                           [depth](const Folders* picture) { return picture->names.size() > depth; });
    }

    void sortSplits(const Groups& folders, const std::map<std::string_view, SplitRole>& splits,
                    std::size_t depth)
    {
        for (const auto& [folder, pictures] : folders) {
            const auto split = splits.find(folder);
            if (split != splits.end()) {
                sort(pictures, depth, split->second);
            } else {
                leaveOut(pictures);
            }
        }
    }

    void leaveOut(const Group& pictures)
    {
        for (const Folders* picture : pictures) {
            m_found.leftOut.push_back(picture->file);
        }
    }

    void addClass(std::string_view name, const Group& pictures, std::size_t depth, SplitRole split)
    {
        for (const Folders* picture : pictures) {
            const bool mayHaveOwn = split == SplitRole::Whole && picture->names.size() > depth;
            m_found.places.push_back(
                {picture->file, mayHaveOwn ? plainSplit(picture->names[depth]) : split, name});
        }
    }

    /// A split with one folder that is none of the classes that are trained has no classes:
    /// test/unknown/1.png.
    void leaveOutUnknownSplits()
    {
        std::map<SplitRole, std::set<std::string_view>> classes;
        for (const PicturePlace& place : m_found.places) {
            classes[place.split].insert(place.className);
        }
        const std::set<std::string_view> trained = classes[SplitRole::Train];
        for (const SplitRole split : {SplitRole::Test, SplitRole::Validation}) {
            const std::set<std::string_view>& own = classes[split];
            if (trained.size() > 1 && own.size() == 1 && !trained.contains(*own.begin())) {
                leaveOutSplit(split);
            }
        }
    }

    void leaveOutSplit(SplitRole split)
    {
        for (const PicturePlace& place : m_found.places) {
            if (place.split == split) {
                m_found.leftOut.push_back(place.file);
            }
        }
        std::erase_if(m_found.places, [split](const PicturePlace& place) { return place.split == split; });
    }

    const ProgressCallback& m_progress;
    PicturePlaces m_found;
};

} // namespace

PicturePlaces picturePlaces(const std::vector<std::string>& names, const ProgressCallback& progress)
{
    const std::vector<Folders> pictures = findPictures(names, portion(progress, 0, 0.6));
    const ProgressCallback pulse = [&progress](double) { report(progress, 0.6); };
    Group all;
    for (const Folders& picture : pictures) {
        all.push_back(&picture);
    }
    Sorter sorter(pulse);
    sorter.sort(all, 0, SplitRole::Whole);
    report(progress, 1);
    return sorter.take();
}

PicturePlaces placesWithoutClasses(const std::vector<std::string>& names, const ProgressCallback& progress)
{
    PicturePlaces found;
    for (const Folders& picture : findPictures(names, progress)) {
        const auto split = std::ranges::find_if(
            picture.names, [](auto folder) { return plainSplit(folder) != SplitRole::Whole; });
        found.places.push_back(
            {picture.file, split == picture.names.end() ? SplitRole::Whole : plainSplit(*split), {}});
    }
    return found;
}

} // namespace ff
