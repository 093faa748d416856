// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/readers/cifar_files.h"

#include "core/base/error.h"
#include "core/base/progress.h"
#include "core/base/shown_text.h"
#include "core/data/colours.h"
#include "core/data/loaded_images.h"
#include "core/data/readers/gzip.h"
#include "core/data/readers/idx.h"

#include <algorithm>
#include <array>
#include <optional>

namespace ff {

namespace {

constexpr int side = 32; // pixels
constexpr std::size_t imageBytes = std::size_t {colourChannels} * side * side;

/// One row per version of the data.
struct CifarVersion
{
    std::string_view name;
    std::string_view trainStart; ///< the beginning of the names of its training files
    std::string_view testName;
    std::string_view classList; ///< file with the classes' names, one in each line
    std::size_t labelBytes; ///< before an image; the last one is its label
};

constexpr std::array versions {
    CifarVersion {"CIFAR-10", "data_batch_", "test_batch.bin", "batches.meta.txt", 1},
    CifarVersion {"CIFAR-100", "train.bin", "test.bin", "fine_label_names.txt", 2},
};

std::string_view leafOf(std::string_view name)
{
    return name.substr(name.rfind('/') + 1); // npos + 1 is 0
}

bool isTrainFile(const CifarVersion& version, std::string_view name)
{
    return leafOf(name).starts_with(version.trainStart) && leafOf(name).ends_with(".bin");
}

std::optional<std::size_t> fileNamed(const FileSet& files, std::string_view leaf)
{
    const auto found = std::ranges::find_if(files.names(),
                                            [leaf](const std::string& name) { return leafOf(name) == leaf; });
    return found == files.names().end()
        ? std::nullopt
        : std::optional(static_cast<std::size_t>(found - files.names().begin()));
}

/// "train.bin" may be anything; beside a list of classes it is CIFAR-100.
const CifarVersion* versionIn(const FileSet& files)
{
    const auto* const found = std::ranges::find_if(versions, [&files](const CifarVersion& version) {
        const bool hasImages = std::ranges::any_of(
            files.names(), [&version](const std::string& name) { return isTrainFile(version, name); });
        return hasImages && fileNamed(files, version.classList);
    });
    return found == versions.end() ? nullptr : found;
}

/// Files of the version for Python: objects, which run as programs when they are read.
bool arePickles(const FileSet& files)
{
    return fileNamed(files, "data_batch_1") && fileNamed(files, "batches.meta");
}

std::vector<std::string> classNames(const FileSet& files, std::size_t file)
{
    constexpr std::size_t longest = 1 << 16; // bytes
    const auto bytes = files.read(file, longest, {});
    std::string_view rest(reinterpret_cast<const char*>(bytes.data()), bytes.size());
    std::vector<std::string> names;
    while (!rest.empty()) {
        const std::string_view line = rest.substr(0, rest.find('\n'));
        rest.remove_prefix(std::min(rest.size(), line.size() + 1));
        const std::string_view text = line.substr(0, line.find_last_not_of(" \r\t") + 1);
        if (!text.empty()) {
            names.push_back(shownText(text));
        }
    }
    if (names.size() < 2 || names.size() > maximumClasses) {
        throw Error(Sentence::amount(names.size(), FF_TR("%1 has 1 class, 2 to %2 are expected."),
                                     FF_TR_N("%1 has %n classes, 2 to %2 are expected."),
                                     {files.fullName(file), maximumClasses}));
    }
    return names;
}

/// Adds the images of a file to those of a split.
class CifarReader
{
public:
    CifarReader(const FileSet& files, const CifarVersion& version, std::vector<std::string> classes)
        : m_files(files)
        , m_version(version)
        , m_classes(std::move(classes))
    { }

    void add(LoadedImages& images, std::size_t file, const ProgressCallback& progress) const
    {
        const std::string name = m_files.fullName(file);
        const LargeBytes large = m_files.readLarge(file, m_files.largestFile(), portion(progress, 0, 0.7));
        const std::span<const std::byte> bytes = large.bytes();
        const std::size_t recordBytes = m_version.labelBytes + imageBytes;
        if (bytes.empty() || bytes.size() % recordBytes != 0) {
            throw Error(FF_TR("%1 has %2 bytes, expected a whole number of images of %3 bytes each."),
                        {name, bytes.size(), recordBytes});
        }
        inPieces(bytes.size() / recordBytes, imagesPerPiece, portion(progress, 0.7, 1),
                 [&](std::size_t begin, std::size_t end) {
                     for (std::size_t i = begin; i < end; ++i) {
                         add(images, bytes.subspan(i * recordBytes, recordBytes), name, i);
                     }
                 });
    }

    LoadedImages none() const
    {
        return {.width = side,
                .height = side,
                .pixels = LargeBytes(m_files.room()),
                .labels = {},
                .classes = m_classes,
                .preparation = {},
                .channels = colourChannels};
    }

private:
    void add(LoadedImages& images, std::span<const std::byte> record, const std::string& name,
             std::size_t number) const
    {
        const auto label = std::to_integer<std::size_t>(record[m_version.labelBytes - 1]);
        if (label >= m_classes.size()) {
            throw Error(FF_TR("%1 has the label %2 at position %3, the %4 classes allow 0 to %5."),
                        {name, label, number, m_classes.size(), m_classes.size() - 1});
        }
        images.labels.push_back(static_cast<std::uint8_t>(label));
        images.pixels.append(record.subspan(m_version.labelBytes));
    }

    static constexpr std::size_t imagesPerPiece = 1024;

    const FileSet& m_files;
    const CifarVersion& m_version;
    std::vector<std::string> m_classes;
};

} // namespace

bool hasCifarFiles(const FileSet& files, const ProgressCallback& progress)
{
    report(progress, 0);
    return versionIn(files) != nullptr || arePickles(files);
}

Dataset loadCifarFiles(const FileSet& files, const LoadTools& tools)
{
    const CifarVersion* const version = versionIn(files);
    if (version == nullptr) {
        throw Error(FF_TR("%1 holds the version of CIFAR for Python, which is made of programs that run when "
                          "they are read: expected the binary version, unpacked."),
                    {files.place()});
    }
    // It was found by having both.
    // NOLINTNEXTLINE(bugprone-unchecked-optional-access)
    const CifarReader reader(files, *version, classNames(files, *fileNamed(files, version->classList)));
    std::vector<std::size_t> trainFiles;
    for (std::size_t i = 0; i < files.names().size(); ++i) {
        if (isTrainFile(*version, files.names()[i])) {
            trainFiles.push_back(i);
        }
    }
    const std::optional<std::size_t> testFile = fileNamed(files, version->testName);
    const auto share = [&trainFiles](std::size_t done) {
        return static_cast<double>(done) / static_cast<double>(trainFiles.size() + 1);
    };
    LoadedSplits splits {reader.none(), {}, {}};
    for (std::size_t i = 0; i < trainFiles.size(); ++i) {
        reader.add(splits.train, trainFiles[i], portion(tools.progress, share(i), share(i + 1)));
    }
    if (testFile) {
        splits.test = reader.none();
        reader.add(*splits.test, *testFile, portion(tools.progress, share(trainFiles.size()), 1));
    }
    report(tools.progress, 1);
    return joined(std::string(version->name), std::move(splits));
}

} // namespace ff
