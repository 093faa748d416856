// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/finding/picture_tree.h"

#include "core/base/error.h"
#include "core/base/progress.h"
#include "core/base/shown_text.h"
#include "core/data/finding/picture_bag.h"
#include "core/data/finding/picture_places.h"
#include "core/data/finishing.h"
#include "core/data/known/known_recognition.h"
#include "core/data/no_labels.h"
#include "core/data/readers/idx.h"
#include "core/data/readers/picture_formats.h"

#include <algorithm>

namespace ff {
namespace {

/// The pictures of a tree that cannot be read. A few among many are left out, and it is said which.
class DamagedPictures
{
public:
    DamagedPictures(std::size_t total, const std::string& place)
        : m_total(total)
        , m_place(place)
    { }

    /// Throws Error when there are too many.
    void add(const std::string& name, const Error& reason)
    {
        constexpr std::size_t mostNamed = 5;
        constexpr std::size_t total = 20; // of which one may be damaged
        if (++m_count == 1) {
            m_firstReason = reason.sentence();
        }
        if (m_count * total > m_total) {
            const Sentence tooMany {FF_TR("%1 has too many pictures that cannot be read: %2 of %3, expected "
                                          "at most one of %4."),
                                    {m_place, m_count, m_total, total}};
            throw Error(m_count == 1 ? m_firstReason : tooMany.followedBy(m_firstReason));
        }
        if (m_count <= mostNamed) {
            m_names += (m_names.empty() ? "" : ", ") + shownText(name);
        } else if (m_count == mostNamed + 1) {
            m_names += " ...";
        }
    }

    Sentence sentence() const
    {
        return Sentence::counted(m_count, FF_TR("1 picture of %1 cannot be read and was left out: %2."),
                                 FF_TR_N("%n pictures of %1 cannot be read and were left out: %2."),
                                 {m_total, m_names});
    }

private:
    std::size_t m_total;
    const std::string& m_place;
    std::size_t m_count = 0;
    Sentence m_firstReason;
    std::string m_names;
};

/// Reads pictures, and tells one that is damaged from loading that is given up.
class PictureReader
{
public:
    PictureReader(const FileSet& files, const LoadTools& tools)
        : m_files(files)
        , m_tools(tools)
    { }

    /// Adds the picture of a file to the bag; what keeps it from being read otherwise.
    std::optional<Error> read(PictureBag& bag, std::size_t file, const ProgressCallback& progress)
    {
        bool isGivenUp = false;
        const ProgressCallback watched = [&](double done) {
            isGivenUp = true; // unless it comes back
            report(progress, done);
            isGivenUp = false;
        };
        const std::string name = m_files.fullName(file);
        std::vector<GreyPicture> planes;
        try { // a photograph takes time to read, to decode and to scale down
            const auto bytes = m_files.read(file, largestPictureFile, portion(watched, 0, 0.1));
            planes = planesOf(bytes, name, watched);
        } catch (const Error& error) {
            if (isGivenUp) {
                throw;
            }
            return error;
        }
        bag.add(std::move(planes), name, portion(progress, 0.8, 1));
        return std::nullopt;
    } // NOLINT(clang-analyzer-cplusplus.NewDeleteLeaks): std::function frees it

private:
    std::vector<GreyPicture> planesOf(std::span<const std::byte> bytes, const std::string& name,
                                      const ProgressCallback& progress) const
    {
        const LoadTools decoding {portion(progress, 0.1, 0.6), m_tools.decodePicture, {}, m_tools.colours};
        if (!m_tools.filterPicture) {
            return decodePlanes(bytes, name, decoding);
        }
        return {
            m_tools.filterPicture(decodePicture(bytes, name, decoding), name, portion(progress, 0.6, 0.8))};
    }

    const FileSet& m_files;
    const LoadTools& m_tools;
};

/// The pictures of a tree that could be read, and where they belong.
struct ReadTree
{
    PictureBag bag;
    std::vector<PicturePlace> places; ///< of each picture in the bag
    Sentence remark; ///< on those that could not be read
};

ReadTree readPictures(const FileSet& files, const std::vector<PicturePlace>& places, const LoadTools& tools,
                      const ProgressCallback& progress)
{
    ReadTree tree {PictureBag(files.room(), files.largestFile()), {}, {}};
    DamagedPictures damaged(places.size(), files.place());
    PictureReader reader(files, tools);
    const auto share = [&places](std::size_t done) {
        return static_cast<double>(done) / static_cast<double>(places.size());
    };
    inPieces(places.size(), 1, progress, [&](std::size_t i, std::size_t) {
        const std::size_t file = places[i].file;
        if (const auto error = reader.read(tree.bag, file, portion(progress, share(i), share(i + 1)))) {
            damaged.add(files.names()[file], *error);
        } else {
            tree.places.push_back(places[i]);
        }
    });
    tree.remark = damaged.sentence();
    return tree;
}

bool isOf(const PicturePlace& place, SplitRole split)
{
    return place.split == split;
}

/// A validation split tests only where there is no test split.
Sentence dropUnusedSplit(std::vector<PicturePlace>& places)
{
    const bool isTested = std::any_of(places.begin(), places.end(),
                                      [](const auto& place) { return isOf(place, SplitRole::Test); });
    const std::size_t dropped = !isTested
        ? 0
        : std::erase_if(places, [](const PicturePlace& place) { return isOf(place, SplitRole::Validation); });
    return Sentence::counted(dropped, FF_TR("There are test pictures, so 1 validation picture was left out."),
                             FF_TR_N("There are test pictures, so %n validation pictures were left out."));
}

/// Gathers the pictures of one split, all of which have a class or none.
class SplitGatherer
{
public:
    SplitGatherer(PictureSize size, std::size_t channels, const std::string& name,
                  const std::shared_ptr<ByteRoom>& room)
        : m_images {size.width, size.height, LargeBytes(room), {}, {}, {}, static_cast<int>(channels)}
        , m_labels(name)
    { }

    void add(const std::vector<std::uint8_t>& pixels, std::string_view className)
    {
        m_images.pixels.append(pixels);
        if (className.empty()) {
            m_images.labels.push_back(noLabel);
        } else {
            m_labels.add(shownText(className));
        }
    }

    std::optional<LoadedImages> take()
    {
        if (m_labels.count() > 0) {
            m_labels.moveTo(m_images);
        }
        return m_images.count() > 0 ? std::optional(std::move(m_images)) : std::nullopt;
    }

private:
    LoadedImages m_images;
    LabelGatherer m_labels;
};

Sentence sizeSentence(const PictureBag& bag, PictureSize size)
{
    if (bag.haveOneSize()) {
        return {};
    }
    return {FF_TR("Pictures of another size were scaled to %1 x %2 pixels."), {size.width, size.height}};
}

Sentence leftOutSentence(const FileSet& files, const std::vector<std::size_t>& leftOut)
{
    return Sentence::counted(leftOut.size(),
                             FF_TR("1 picture outside the classes' folders was left out: %1."),
                             FF_TR_N("%n pictures outside the classes' folders were left out, such as %1."),
                             {leftOut.empty() ? "" : shownText(files.names()[leftOut.front()])});
}

LoadedSplits splitsOf(const ReadTree& tree, PictureSize size, const FileSet& files,
                      const ProgressCallback& progress)
{
    SplitGatherer train(size, tree.bag.channels(), files.place(), files.room());
    SplitGatherer test(size, tree.bag.channels(), files.place(), files.room());
    inPieces(tree.places.size(), 1, progress, [&](std::size_t i, std::size_t) {
        const PicturePlace& each = tree.places[i];
        const bool isTest = isOf(each, SplitRole::Test) || isOf(each, SplitRole::Validation);
        (isTest ? test : train).add(tree.bag.pixels(i, size), each.className);
    });
    auto trainImages = train.take();
    auto testImages = test.take();
    if (!trainImages) {
        std::swap(trainImages, testImages);
    }
    // There are pictures, so one of the two splits has images.
    // NOLINTNEXTLINE(bugprone-unchecked-optional-access)
    return {std::move(*trainImages), std::move(testImages)};
}

/// One folder of pictures, or pictures in no folder, say nothing of what is on them: they have no class.
PicturePlaces placesOf(const FileSet& files, const ProgressCallback& progress)
{
    constexpr std::size_t fewest = 3; // two to train on and one to test
    PicturePlaces found = picturePlaces(files.names(), portion(progress, 0, 0.5));
    if (found.classCount >= 2) {
        return found;
    }
    found = placesWithoutClasses(files.names(), portion(progress, 0.5, 1));
    if (found.places.size() < fewest) {
        throw Error(
            Sentence::amount(found.places.size(),
                             FF_TR("%1 holds 1 picture, expected at least %2, or one folder of pictures "
                                   "for each of 2 to %3 classes."),
                             FF_TR_N("%1 holds %n pictures, expected at least %2, or one folder of "
                                     "pictures for each of 2 to %3 classes."),
                             {files.place(), fewest, maximumClasses}));
    }
    return found;
}

} // namespace

bool hasPictureTree(const FileSet& files, const ProgressCallback& progress)
{
    return picturePlaces(files.names(), progress).classCount >= 2;
}

Dataset loadPictureTree(const FileSet& files, const LoadTools& tools)
{
    constexpr double sortingShare = 0.02;
    constexpr double readingShare = 0.95;
    PicturePlaces found = placesOf(files, portion(tools.progress, 0, sortingShare));
    const Sentence unused = dropUnusedSplit(found.places);
    ReadTree tree
        = readPictures(files, found.places, tools, portion(tools.progress, sortingShare, readingShare));
    const PictureSize size = tree.bag.commonSize();
    const Sentence scaling = sizeSentence(tree.bag, size);
    Dataset data = joinedAs(knownByName(files.title(), ""), files.title(),
                            splitsOf(tree, size, files, portion(tools.progress, readingShare, 1)));
    for (const Sentence& sentence : {scaling, leftOutSentence(files, found.leftOut), unused, tree.remark}) {
        describe(data, sentence);
    }
    return data;
}

} // namespace ff
