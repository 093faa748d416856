// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/readers/array_files.h"

#include "core/base/error.h"
#include "core/base/progress.h"
#include "core/base/shown_text.h"
#include "core/base/strict_json.h"
#include "core/data/finding/class_arrays.h"
#include "core/data/finding/class_list.h"
#include "core/data/finding/file_names.h"
#include "core/data/finding/part_finder.h"
#include "core/data/known/known_recognition.h"
#include "core/data/no_labels.h"
#include "core/data/readers/array_reading.h"
#include "core/data/readers/safetensors.h"
#include "core/data/readers/zip_files.h"

#include <algorithm>

namespace ff {

namespace {

/// An array that may be wanted: reads it, see ArrayReader.
using WantedArray
    = std::function<SourceArray(const AnnouncementCheck& check, const ProgressCallback& progress)>;

/// Arrays that may be images or labels, read only when they are.
struct ArrayShelf
{
    std::vector<WantedArray> arrays;
    std::vector<NamedPart> parts; ///< of arrays[i], what its name says
    std::vector<std::string> classes; ///< names of label 0, 1 ...; empty: the files do not say

    void add(NamedPart part, WantedArray array)
    {
        arrays.push_back(std::move(array));
        parts.push_back(std::move(part));
    }
};

/// What an array of a file with several means. Its own name counts; what it does not say the file's name may:
/// "mnist_train.npz" with the arrays x and y.
std::optional<PartName> meaningWithin(const std::string& file, const std::string& array)
{
    std::optional<PartName> own = partNamed(array);
    if (!own) {
        return partNamed(file); // "train-images.npz" with the only array arr_0
    }
    if (own->split == SplitRole::Whole) {
        own->split = splitNamed(file);
    }
    return own;
}

bool endsWith(const std::string& name, std::string_view ending)
{
    return endingOf(name) == ending;
}

using AddFile = void (*)(ArrayShelf&, const FileSet&, std::size_t, const ProgressCallback&);

struct ArrayFormat
{
    std::string_view ending;
    AddFile add;
};

bool hasFormats(const FileSet& files, std::span<const ArrayFormat> formats, const ProgressCallback& progress)
{
    const auto isOne = [formats](const std::string& name) {
        return std::any_of(formats.begin(), formats.end(),
                           [&name](const ArrayFormat& format) { return endsWith(name, format.ending); });
    };
    return files.hasAny(isOne, progress);
}

void addNpz(ArrayShelf& shelf, const FileSet& files, std::size_t file, const ProgressCallback& progress)
{
    const std::string& name = files.names()[file];
    const auto arrays = std::make_shared<ZipFiles>(files.readLarge(file, files.largestFile(), progress),
                                                   files.fullName(file), name);
    arrays->setRoom(files.room());
    for (std::size_t i = 0; i < arrays->names().size(); ++i) {
        const std::string& array = arrays->names()[i];
        if (endsWith(array, "npy")) {
            shelf.add({array, meaningWithin(name, array), name},
                      [arrays, i](const auto& check, const auto& whole) {
                          return readNpy(*arrays, i, check, whole);
                      });
        }
    }
}

void addNpy(ArrayShelf& shelf, const FileSet& files, std::size_t file, const ProgressCallback&)
{
    const std::string& name = files.names()[file];
    shelf.add({name, partNamed(name)}, [&files, file](const auto& check, const auto& whole) {
        return readNpy(files, file, check, whole);
    });
}

void addSafetensors(ArrayShelf& shelf, const FileSet& files, std::size_t file,
                    const ProgressCallback& progress)
{
    const std::string fullName = files.fullName(file);
    const LargeBytes bytes = files.readLarge(file, files.largestFile(), portion(progress, 0, 0.9));
    SafetensorsView view
        = viewSafetensors(bytes.bytes(), fullName, [&progress](double) { report(progress, 0.9); });
    shelf.classes = classList(view.metadata, fullName);
    for (auto& [name, array] : view.tensors) {
        SourceArray source {fullName + " tensor " + inQuotes(name), std::move(array), bytes};
        shelf.add({name, meaningWithin(files.names()[file], name), files.names()[file]},
                  [source = std::move(source)](const auto&, const auto&) { return source; });
    }
}

/// An array of NumPy that is alone can be nothing but images, whatever its name is.
void giveMeaningToTheOnlyOne(ArrayShelf& shelf)
{
    if (shelf.parts.size() == 1 && !shelf.parts.front().meaning
        && endsWith(shelf.parts.front().name, "npy")) {
        shelf.parts.front().meaning = PartName {PartRole::Images, SplitRole::Whole, {}};
    }
}

/// Label i was written for class i: names replace the numbers.
void nameByList(Dataset& data, const std::vector<std::string>& names)
{
    std::vector<std::string> numbers;
    for (std::size_t i = 0; i < names.size(); ++i) {
        numbers.push_back(std::to_string(i));
    }
    relabel(data.train, data.classes, numbers, data.name);
    relabel(data.test, data.classes, numbers, data.name);
    data.preparation.labels = numbers;
    data.classes.clear();
    for (const std::string& name : names) {
        data.classes.push_back(shownText(name));
    }
}

ArrayPair readPair(const ArrayShelf& shelf, const PartPair& pair, const ProgressCallback& progress)
{
    ArrayPair arrays;
    arrays.images = shelf.arrays[pair.images](checkImages, portion(progress, 0, 0.9));
    if (pair.labels) {
        arrays.labels = shelf.arrays[*pair.labels](labelsOf(arrays.images), portion(progress, 0.9, 1));
    }
    return arrays;
}

/// Throws Error when the arrays take more than is read of one file.
void checkTotal(const ArrayPair& train, const std::optional<ArrayPair>& test, std::size_t most)
{
    const std::size_t total
        = train.images.view.bytes.size() + (test ? test->images.view.bytes.size() : std::size_t {0});
    if (total > most) {
        throw Error(FF_TR("%1 and the arrays before it are too large: at most %2 bytes of data are read."),
                    {(test ? *test : train).images.name, most});
    }
}

Dataset datasetOf(ArrayShelf shelf, const FileSet& files, const LoadTools& tools)
{
    const ProgressCallback& progress = tools.progress;
    giveMeaningToTheOnlyOne(shelf);
    const FoundParts found = findParts(shelf.parts, files.place());
    const double trainShare = found.test ? 0.45 : 0.5;
    ArrayPair train = readPair(shelf, found.train, portion(progress, 0, trainShare));
    std::optional<ArrayPair> test;
    if (found.test) {
        test = readPair(shelf, *found.test, portion(progress, trainShare, 0.5));
    }
    checkTotal(train, test, files.largestFile());
    shelf.arrays.clear(); // so that nobody else keeps the bytes
    LoadedSplits splits = splitsFromArrays(std::move(train), std::move(test), {.colours = tools.colours},
                                           portion(progress, 0.5, 1), files.room());
    const KnownData* known = shelf.classes.empty() ? knownByName(files.title(), found.set) : nullptr;
    Dataset data = joinedAs(known, files.title(), std::move(splits));
    if (!shelf.classes.empty() && isLabelled(data)) {
        nameByList(data, shelf.classes);
    }
    return data;
}

Dataset loadArrays(const FileSet& files, std::span<const ArrayFormat> formats, const LoadTools& tools)
{
    const ProgressCallback& progress = tools.progress;
    constexpr double listingShare = 0.4;
    ArrayShelf shelf;
    const std::size_t count = files.names().size();
    for (std::size_t i = 0; i < count; ++i) {
        const auto share = [count](std::size_t done) {
            return listingShare * static_cast<double>(done) / static_cast<double>(count);
        };
        for (const ArrayFormat& format : formats) {
            if (endsWith(files.names()[i], format.ending)) {
                format.add(shelf, files, i, portion(progress, share(i), share(i + 1)));
            }
        }
    }
    LoadTools rest = tools;
    rest.progress = portion(progress, listingShare, 1);
    return datasetOf(std::move(shelf), files, rest);
}

constexpr std::array numpyFormats {ArrayFormat {"npz", addNpz}, ArrayFormat {"npy", addNpy}};
constexpr std::array safetensorsFormats {ArrayFormat {"safetensors", addSafetensors}};

} // namespace

bool hasNumpyFiles(const FileSet& files, const ProgressCallback& progress)
{
    return hasFormats(files, numpyFormats, progress);
}

Dataset loadNumpyFiles(const FileSet& files, const LoadTools& tools)
{
    if (hasClassArrays(files)) {
        return loadClassArrays(files, tools);
    }
    return loadArrays(files, numpyFormats, tools);
}

bool hasSafetensorsFiles(const FileSet& files, const ProgressCallback& progress)
{
    return hasFormats(files, safetensorsFormats, progress);
}

Dataset loadSafetensorsFiles(const FileSet& files, const LoadTools& tools)
{
    return loadArrays(files, safetensorsFormats, tools);
}

} // namespace ff
