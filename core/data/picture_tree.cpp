// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/picture_tree.h"

#include "core/data/idx.h"
#include "core/data/known_recognition.h"
#include "core/data/picture_formats.h"
#include "core/data/picture_places.h"
#include "core/data/picture_scale.h"
#include "core/data/progress.h"
#include "core/data/shown_text.h"
#include "core/error.h"

#include <algorithm>
#include <map>

namespace ff {

namespace {

constexpr std::size_t largestPictureFile = std::size_t {64} << 20;

/// The pictures of a tree, read one after the other. Those that are too large are kept only as large as
/// images can be.
class PictureBag
{
public:
    void add(GreyPicture picture, const std::string& name, const ProgressCallback& progress)
    {
        constexpr PictureSize largest {maximumImageSide, maximumImageSide};
        const PictureSize size = sizeOf(picture);
        if (size.width > largest.width || size.height > largest.height) {
            m_anyTooLarge = true;
            picture = scaled(picture, fitting(size, largest), progress);
        } else {
            ++m_countOfSize[size];
        }
        m_bytes += picture.pixels.size();
        if (m_bytes > maximumFileBytes) {
            throw Error(name + " and the pictures before it are too many: at most "
                        + std::to_string(maximumFileBytes) + " pixels are read.");
        }
        m_pictures.push_back(std::move(picture));
    }

    bool haveOneSize() const { return !m_anyTooLarge && m_countOfSize.size() == 1; }

    /// The most frequent size that an image can have, unless most pictures are too large.
    PictureSize commonSize() const
    {
        const auto most = std::max_element(
            m_countOfSize.begin(), m_countOfSize.end(),
            [](const auto& left, const auto& right) { return left.second < right.second; });
        const bool isCommon = most != m_countOfSize.end() && 2 * most->second >= m_pictures.size();
        return isCommon ? most->first : PictureSize {knownImageSide, knownImageSide};
    }

    /// The pixels of picture `index` in the common size; they are gone from the bag.
    std::vector<std::uint8_t> take(std::size_t index, PictureSize size)
    {
        GreyPicture picture = std::move(m_pictures[index]);
        return sizeOf(picture) == size ? std::move(picture.pixels) : framed(picture, size).pixels;
    }

private:
    std::vector<GreyPicture> m_pictures;
    std::map<PictureSize, std::size_t> m_countOfSize;
    std::size_t m_bytes = 0;
    bool m_anyTooLarge = false;
};

PictureBag readPictures(const FileSet& files, const std::vector<PicturePlace>& places, const LoadTools& tools,
                        const ProgressCallback& progress)
{
    PictureBag bag;
    const auto share = [&places](double done) { return done / static_cast<double>(places.size()); };
    inPieces(places.size(), 1, progress, [&](std::size_t i, std::size_t) {
        // A photograph takes time to read, to decode and to scale down.
        const auto part = [&progress, &share, done = static_cast<double>(i)](double from, double to) {
            return portion(progress, share(done + from), share(done + to));
        };
        const std::size_t file = places[i].file;
        const std::string name = files.fullName(file);
        const auto bytes = files.read(file, largestPictureFile, part(0, 0.1));
        GreyPicture picture = decodePicture(bytes, name, {part(0.1, 0.8), tools.decodePicture});
        bag.add(std::move(picture), name, part(0.8, 1));
    }); // NOLINT(clang-analyzer-cplusplus.NewDeleteLeaks): std::function frees it
    return bag;
}

/// Gathers the pictures of one split.
class SplitGatherer
{
public:
    SplitGatherer(PictureSize size, const std::string& name)
        : m_images {size.width, size.height, {}, {}, {}}
        , m_labels(name)
    { }

    void add(const std::vector<std::uint8_t>& pixels, std::string_view className)
    {
        m_images.pixels.insert(m_images.pixels.end(), pixels.begin(), pixels.end());
        m_labels.add(shownText(className));
    }

    std::optional<LoadedImages> take()
    {
        m_labels.moveTo(m_images);
        return m_images.count() > 0 ? std::optional(std::move(m_images)) : std::nullopt;
    }

private:
    LoadedImages m_images;
    LabelGatherer m_labels;
};

void describeChanges(Dataset& data, const PictureBag& bag, std::size_t leftOut)
{
    if (!bag.haveOneSize()) {
        describe(data,
                 "Pictures of another size were scaled to " + std::to_string(data.width) + " x "
                     + std::to_string(data.height) + " pixels.");
    }
    if (leftOut > 0) {
        describe(data, std::to_string(leftOut) + " pictures outside the classes' folders were left out.");
    }
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
    const PicturePlaces found = picturePlaces(files.names(), portion(tools.progress, 0, sortingShare));
    const std::vector<PicturePlace>& places = found.places;
    if (found.classCount < 2) {
        throw Error(files.place() + " has " + std::to_string(places.size()) + " pictures in "
                    + std::to_string(found.classCount)
                    + " folders, expected one folder of pictures for each of 2 to "
                    + std::to_string(maximumClasses) + " classes.");
    }
    PictureBag bag = readPictures(files, places, tools, portion(tools.progress, sortingShare, readingShare));
    const PictureSize size = bag.commonSize();
    SplitGatherer train(size, files.place());
    SplitGatherer test(size, files.place());
    inPieces(places.size(), 1, portion(tools.progress, readingShare, 1), [&](std::size_t i, std::size_t) {
        const bool isTest = places[i].split == SplitRole::Test || places[i].split == SplitRole::Validation;
        (isTest ? test : train).add(bag.take(i, size), places[i].className);
    });
    auto trainImages = train.take();
    auto testImages = test.take();
    if (!trainImages) {
        std::swap(trainImages, testImages);
    }
    // There are pictures, so one of the two splits has images.
    // NOLINTNEXTLINE(bugprone-unchecked-optional-access)
    Dataset data = joinedAs(knownByName(files.title(), ""), files.title(), std::move(*trainImages),
                            std::move(testImages));
    describeChanges(data, bag, found.leftOut);
    return data;
}

} // namespace ff
