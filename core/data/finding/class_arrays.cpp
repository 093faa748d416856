// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/finding/class_arrays.h"

#include "core/base/error.h"
#include "core/base/progress.h"
#include "core/base/shown_text.h"
#include "core/data/finding/file_names.h"
#include "core/data/known/known_recognition.h"
#include "core/data/readers/array_reading.h"
#include "core/data/readers/idx.h"

#include <algorithm>

namespace ff {

namespace {

/// One file of a class.
struct ClassFile
{
    std::size_t file; ///< index of its name
    std::string stem; ///< its name without folders and ending
    SplitRole split;
};

bool isArray(const std::string& name)
{
    return endingOf(name) == "npy";
}

std::string stemOf(const std::string& name)
{
    const std::string leaf = name.substr(name.rfind('/') + 1); // npos + 1 is 0
    return leaf.substr(0, lowerCase(leaf).rfind(".npy"));
}

std::vector<ClassFile> classFiles(const FileSet& files)
{
    std::vector<ClassFile> found;
    for (std::size_t i = 0; i < files.names().size(); ++i) {
        const std::string& name = files.names()[i];
        if (isArray(name)) {
            const std::string folders = name.substr(0, name.rfind('/') + 1);
            found.push_back({i, stemOf(name), splitNamed(folders)});
        }
    }
    return found;
}

/// How many letters all the names begin with that belong to none of them: those of "full_numpy_bitmap_cat"
/// and "full_numpy_bitmap_dog" up to the last dash, space or underscore.
std::size_t sharedBeginning(const std::vector<ClassFile>& all)
{
    std::string_view shared = all.front().stem;
    for (const ClassFile& each : all) {
        const auto [end, other]
            = std::mismatch(shared.begin(), shared.end(), each.stem.begin(), each.stem.end());
        shared = shared.substr(0, static_cast<std::size_t>(end - shared.begin()));
    }
    const std::size_t last = shared.find_last_of("-_ ");
    const bool isAnyWhole = std::any_of(
        all.begin(), all.end(), [last](const ClassFile& each) { return each.stem.size() == last + 1; });
    return last == std::string_view::npos || isAnyWhole ? 0 : last + 1;
}

std::vector<SourceArray> readArrays(const FileSet& files, const std::vector<ClassFile>& all,
                                    const ProgressCallback& progress)
{
    std::vector<SourceArray> arrays;
    std::size_t total = 0;
    const auto share
        = [&all](std::size_t done) { return static_cast<double>(done) / static_cast<double>(all.size()); };
    for (std::size_t i = 0; i < all.size(); ++i) {
        arrays.push_back(readNpy(files, all[i].file, checkImages, portion(progress, share(i), share(i + 1))));
        total += arrays.back().view.bytes.size();
        if (total > files.largestFile()) {
            throw Error(
                FF_TR("%1 and the arrays before it are too large: at most %2 bytes of data are read."),
                {arrays.back().name, files.largestFile()});
        }
    }
    return arrays;
}

/// Adds images of one class to those of a split.
void append(std::optional<LoadedImages>& split, LoadedImages images, const std::string& name,
            std::uint8_t label)
{
    std::fill(images.labels.begin(), images.labels.end(), label);
    if (!split) {
        split = std::move(images);
        return;
    }
    matchChannels(images, *split);
    if (images.width != split->width || images.height != split->height) {
        throw Error(FF_TR("%1 has images of %2 x %3 pixels, expected %4 x %5 as the other classes have."),
                    {name, images.width, images.height, split->width, split->height});
    }
    split->pixels.append(images.pixels.bytes());
    split->labels.insert(split->labels.end(), images.labels.begin(), images.labels.end());
}

/// The images of one array; their labels are yet to be set.
LoadedImages imagesOf(const SourceArray& array, const Preparation& preparation, Colours colours,
                      const ProgressCallback& progress)
{
    return imagesFromArrays({array, {}}, preparation, colours, progress, array.bytes.room());
}

/// The class that each file is.
std::vector<std::string> classesOf(const std::vector<ClassFile>& all)
{
    const std::size_t shared = sharedBeginning(all);
    std::vector<std::string> classes;
    classes.reserve(all.size());
    for (const ClassFile& each : all) {
        classes.push_back(shownText(each.stem.substr(shared)));
    }
    return classes;
}

LoadedSplits splitsOf(const std::vector<ClassFile>& all, std::vector<SourceArray> arrays,
                      const std::string& place, Colours colours, const ProgressCallback& pulse)
{
    const std::vector<std::string> classes = classesOf(all);
    const std::vector<std::string> names = sortedClasses(classes);
    if (names.size() > maximumClasses) {
        throw Error(FF_TR("%1 has %2 classes, 2 to %3 are expected."), {place, names.size(), maximumClasses});
    }
    LoadedSplits splits;
    for (const SourceArray& array : arrays) {
        splits.values.add(valuesOf(array, pulse));
    }
    const GreyRange range = greyRange(splits.values, place);
    const Preparation preparation {.low = range.low, .high = range.high};
    std::optional<LoadedImages> train;
    for (std::size_t i = 0; i < all.size(); ++i) {
        const bool isTest = all[i].split == SplitRole::Test || all[i].split == SplitRole::Validation;
        const auto label = std::find(names.begin(), names.end(), classes[i]) - names.begin();
        append(isTest ? splits.test : train, imagesOf(arrays[i], preparation, colours, pulse), arrays[i].name,
               static_cast<std::uint8_t>(label));
        arrays[i] = {}; // its bytes are no longer needed
    }
    if (!train) {
        std::swap(train, splits.test);
    }
    // There are files, so one of the two splits has images.
    splits.train = std::move(*train); // NOLINT(bugprone-unchecked-optional-access)
    splits.train.classes = names;
    if (splits.test) {
        splits.test->classes = names;
    }
    return splits;
}

} // namespace

bool hasClassArrays(const FileSet& files)
{
    std::size_t classes = 0;
    std::size_t parts = 0;
    for (const std::string& name : files.names()) {
        if (isArray(name)) {
            ++(partNamed(name) ? parts : classes);
        }
    }
    return classes >= 2 && classes > parts;
}

Dataset loadClassArrays(const FileSet& files, const LoadTools& tools)
{
    constexpr double readingShare = 0.6;
    const std::vector<ClassFile> all = classFiles(files);
    std::vector<SourceArray> arrays = readArrays(files, all, portion(tools.progress, 0, readingShare));
    const ProgressCallback pulse = [&tools](double) { report(tools.progress, readingShare); };
    LoadedSplits splits = splitsOf(all, std::move(arrays), files.place(), tools.colours, pulse);
    report(tools.progress, 1);
    return joinedAs(knownByName(files.title(), ""), files.title(), std::move(splits));
}

} // namespace ff
