// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/own_samples_exchange.h"

#include "core/base/atomic_file.h"
#include "core/base/error.h"
#include "core/base/shown_text.h"
#include "core/data/catalogue.h"
#include "core/data/finishing.h"
#include "core/data/ink/foreign_picture.h"
#include "core/data/loaded_images.h"
#include "core/data/readers/idx.h"

#include <algorithm>
#include <functional>

namespace ff {

namespace {

namespace fs = std::filesystem;

/// `found` with the names of `classes` in place of the numbers that point there.
std::vector<std::string> named(std::vector<std::string> found, const std::vector<std::string>& classes)
{
    const bool fit = std::all_of(found.begin(), found.end(), [&classes](const std::string& name) {
        return std::find(classes.begin(), classes.end(), name) != classes.end();
    });
    if (fit || !areNumbers(found)) {
        return found;
    }
    for (std::string& name : found) {
        const auto place = std::stoll(name);
        if (place >= 0 && place < static_cast<long long>(classes.size())) {
            name = classes[static_cast<std::size_t>(place)];
        }
    }
    return found;
}

/// Finds the drawing in each picture, and says afterwards how many to look at again.
class DrawingFilter
{
public:
    GreyPicture operator()(GreyPicture picture, const std::string& name, const ProgressCallback& progress)
    {
        const ForeignPicture found = foreignPicture(std::move(picture), name, progress);
        m_doubtful += found.ink.found.doubts.empty() ? 0 : 1;
        return {inkSide, inkSide, found.ink.pixels({inkSide, inkSide})};
    }

    Sentence remark() const
    {
        return Sentence::counted(
            m_doubtful, FF_TR("What was drawn is not certain in 1 picture: look at the samples."),
            FF_TR_N("What was drawn is not certain in %n pictures: look at the samples."));
    }

private:
    std::size_t m_doubtful = 0;
};

void append(std::vector<OwnSample>& samples, const Split& split, const std::vector<std::string>& names)
{
    for (std::size_t i = 0; i < split.count(); ++i) {
        const auto first = split.pixels.begin() + static_cast<std::ptrdiff_t>(i * ownSamplePixels);
        samples.push_back({{first, first + ownSamplePixels}, names[split.labels[i]], {}});
    }
}

} // namespace

IdxPaths ownSamplesIdxPaths(const fs::path& folder)
{
    return {folder / "own-images-idx3-ubyte", folder / "own-labels-idx1-ubyte"};
}

void writeOwnSamplesAsIdx(std::span<const OwnSample> samples, const std::vector<std::string>& classes,
                          const fs::path& folder)
{
    if (samples.empty()) {
        throw Error(FF_TR("There are no own samples to write to '%1'."), {folder.string()});
    }
    std::vector<std::uint8_t> pixels;
    std::vector<std::uint8_t> labels;
    for (const OwnSample& sample : samples) {
        const auto place = std::find(classes.begin(), classes.end(), sample.label) - classes.begin();
        if (place == static_cast<std::ptrdiff_t>(classes.size())) {
            throw Error(FF_TR("An own sample has the label %1, which is none of the %2 classes that IDX "
                              "files can number here."),
                        {sample.label, classes.size()});
        }
        pixels.insert(pixels.end(), sample.pixels.begin(), sample.pixels.end());
        labels.push_back(static_cast<std::uint8_t>(place));
    }
    const IdxPaths paths = ownSamplesIdxPaths(folder);
    writeFileAtomically(paths.images, serialiseIdxImages(pixels, inkSide, inkSide));
    writeFileAtomically(paths.labels, serialiseIdxLabels(labels));
}

ImportedSamples readOwnSamplesFrom(const fs::path& path, const std::vector<std::string>& classes,
                                   const LoadTools& tools)
{
    DrawingFilter filter;
    Dataset data
        = loadAsFound(dataSourceFor(path.string()), {tools.progress, tools.decodePicture, std::ref(filter)});
    if (data.width != inkSide || data.height != inkSide) {
        throw Error(FF_TR("The images of %1 have %2 x %3 pixels, own samples have %4 x %4."),
                    {path.string(), data.width, data.height, inkSide});
    }
    const std::size_t count = data.train.count() + data.test.count();
    if (count > maximumOwnSamples) {
        throw Error(FF_TR("%1 has %2 images, at most %3 own samples can be kept."),
                    {path.string(), count, maximumOwnSamples});
    }
    const std::vector<std::string> names = named(data.classes, classes);
    describe(data, filter.remark());
    ImportedSamples imported {{}, data.description};
    append(imported.samples, data.train, names);
    append(imported.samples, data.test, names);
    return imported;
}

} // namespace ff
