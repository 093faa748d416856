// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/dataset.h"
#include "core/data/finding/part_names.h"

namespace ff {

/// What the folders above a picture say.
struct PicturePlace
{
    std::size_t file; ///< index of its name
    SplitRole split;
    std::string_view className; ///< name of the folder, a part of the file's name; empty: of no class

    bool operator==(const PicturePlace&) const = default;
};

/// The pictures among some files, sorted out.
struct PicturePlaces
{
    std::vector<PicturePlace> places; ///< of those in a class folder, by file
    std::vector<std::size_t> leftOut {}; ///< files of the pictures that are in none
    std::size_t classCount = 0;
};

/// Sorts pictures into classes and splits by the folders in their names: below folders that wrap all the
/// others, one for each split (train, Testing, seg_train beside seg_test ...) or none, then again what wraps,
/// then the folder for the class; what is deeper does not matter, but for a split within each class. Left out
/// are pictures beside these folders, and a split with a single folder that is no class. `names` must
/// outlive the result. Pure; any thread.
PicturePlaces picturePlaces(const std::vector<std::string>& names, const ProgressCallback& progress = {});

/// The pictures among some files as places of no class, whatever folders they are in; a folder that is named
/// as a split says the split. Pure; any thread.
PicturePlaces placesWithoutClasses(const std::vector<std::string>& names,
                                   const ProgressCallback& progress = {});

} // namespace ff
