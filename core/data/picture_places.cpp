// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/picture_places.h"

#include "core/data/picture_formats.h"
#include "core/data/progress.h"

#include <algorithm>
#include <map>
#include <set>

namespace ff {

namespace {

constexpr std::size_t namesPerPiece = 16384;

/// A picture's folders, outermost first.
struct Folders
{
    std::size_t file;
    std::vector<std::string_view> names;
};

std::vector<std::string_view> foldersOf(std::string_view name)
{
    std::vector<std::string_view> folders;
    for (std::size_t slash = name.find('/'); slash != std::string_view::npos; slash = name.find('/')) {
        folders.push_back(name.substr(0, slash));
        name.remove_prefix(slash + 1);
    }
    return folders;
}

/// A folder that is a split and nothing else: a class may be called "test tube".
SplitRole splitOf(std::string_view folder)
{
    return meaningfulWords(folder).empty() ? splitNamed(folder) : SplitRole::Whole;
}

std::vector<Folders> findPictures(const std::vector<std::string>& names, const ProgressCallback& progress)
{
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

/// How many of the outermost folders are the same for all pictures that are in any. The folder of a class,
/// and one that names a split, are not among them.
std::size_t sharedDepth(const std::vector<Folders>& pictures, const ProgressCallback& progress)
{
    const auto first = std::find_if(pictures.begin(), pictures.end(),
                                    [](const Folders& picture) { return !picture.names.empty(); });
    for (std::size_t depth = 0;; ++depth) {
        report(progress, 0);
        const auto sharesIt = [&](const Folders& picture) {
            return picture.names.empty()
                || (picture.names.size() > depth + 1 && picture.names[depth] == first->names[depth]);
        };
        if (first == pictures.end() || !std::all_of(pictures.begin(), pictures.end(), sharesIt)
            || splitOf(first->names[depth]) != SplitRole::Whole) {
            return depth;
        }
    }
}

} // namespace

PicturePlaces picturePlaces(const std::vector<std::string>& names, const ProgressCallback& progress)
{
    const std::vector<Folders> pictures = findPictures(names, portion(progress, 0, 0.6));
    const std::size_t depth = sharedDepth(pictures, portion(progress, 0.6, 1));
    PicturePlaces found;
    std::set<std::string_view> classes;
    std::map<std::string_view, SplitRole> splits; // of the folders that may name one
    const auto place = [&](const Folders& picture) {
        if (picture.names.size() > depth) {
            const std::string_view folder = picture.names[depth];
            const auto split = splits.try_emplace(folder, SplitRole::Whole);
            if (split.second) {
                split.first->second = splitOf(folder);
            }
            const std::size_t classDepth = split.first->second == SplitRole::Whole ? depth : depth + 1;
            if (classDepth < picture.names.size()) {
                classes.insert(picture.names[classDepth]);
                found.places.push_back({picture.file, split.first->second, picture.names[classDepth]});
            }
        }
    };
    inPieces(pictures.size(), namesPerPiece, portion(progress, 0.6, 1),
             [&](std::size_t from, std::size_t to) {
                 std::for_each(pictures.begin() + static_cast<std::ptrdiff_t>(from),
                               pictures.begin() + static_cast<std::ptrdiff_t>(to), place);
             });
    found.leftOut = pictures.size() - found.places.size();
    found.classCount = classes.size();
    return found;
}

} // namespace ff
