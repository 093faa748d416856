// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/known/known_recognition.h"

#include "core/base/progress.h"
#include "core/base/sha256.h"
#include "core/data/no_labels.h"

#include <algorithm>

namespace ff {

namespace {

bool hasSum(std::span<const std::byte> bytes, const KnownFile& file, const ProgressCallback& progress)
{
    return bytes.size() == file.unpackedBytes() && sha256(bytes, progress) == file.sha256;
}

/// Looks at the small files first: the others are asked only where these fit.
bool isContentOf(const KnownData& data, const std::array<std::span<const std::byte>, 4>& content,
                 const ProgressCallback& progress)
{
    constexpr double testShare = 0.15; // of the images
    const auto [trainImages, trainLabels, testImages, testLabels] = knownFiles(data);
    return hasSum(content[3], testLabels, {}) && hasSum(content[1], trainLabels, {})
        && hasSum(content[2], testImages, portion(progress, 0, testShare))
        && hasSum(content[0], trainImages, portion(progress, testShare, 1));
}

bool contains(const std::vector<std::string>& words, std::string_view word)
{
    return std::find(words.begin(), words.end(), word) != words.end();
}

bool speaksOf(const std::vector<std::string>& words, const KnownData& data)
{
    return (data.nameMayHaveMore || words.size() == data.nameWords.size())
        && std::all_of(data.nameWords.begin(), data.nameWords.end(),
                       [&words](std::string_view word) { return contains(words, word); });
}

/// Gives the classes the names of a known data set, where its labels are those of the files.
void nameClasses(Dataset& data, const KnownData& known)
{
    const std::vector<std::string> names(known.classes.begin(), known.classes.end());
    std::vector<std::string> numbers(names.size());
    for (std::size_t i = 0; i < numbers.size(); ++i) {
        numbers[i] = std::to_string(known.firstLabel + static_cast<int>(i));
    }
    const bool allKnown = std::all_of(data.classes.begin(), data.classes.end(),
                                      [&](const std::string& each) { return contains(numbers, each); });
    if (allKnown && isLabelled(data)) {
        relabel(data.train, data.classes, numbers, data.name);
        relabel(data.test, data.classes, numbers, data.name);
        data.classes = names;
        data.preparation.labels = names == numbers ? std::vector<std::string>() : numbers;
    }
}

} // namespace

const KnownData* knownByContent(const std::array<std::span<const std::byte>, 4>& files,
                                const ProgressCallback& progress)
{
    for (const KnownData& data : knownData()) {
        if (hasChecksums(data) && isContentOf(data, files, progress)) {
            return &data;
        }
    }
    return nullptr;
}

const KnownData* knownByName(const std::string& title, const std::string& set)
{
    const std::string both = title + " " + set;
    for (const std::string& name : {set, title, both}) {
        const std::vector<std::string> words = meaningfulWords(name);
        for (const KnownData& row : knownData()) {
            if (speaksOf(words, row)) {
                return &row;
            }
        }
    }
    return nullptr;
}

const KnownData* knownByCounts(std::size_t trainCount, std::size_t testCount)
{
    const KnownData* found = nullptr;
    for (const KnownData& row : knownData()) {
        if (row.trainCount == trainCount && row.testCount == testCount) {
            if (found != nullptr) {
                return nullptr;
            }
            found = &row;
        }
    }
    return found;
}

Dataset joinedAs(const KnownData* known, const std::string& title, LoadedSplits splits)
{
    Dataset data = joined(known != nullptr ? std::string(known->label) : title, std::move(splits));
    if (known != nullptr) {
        nameClasses(data, *known);
    }
    return data;
}

} // namespace ff
