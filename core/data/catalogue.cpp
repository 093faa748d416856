// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/catalogue.h"

#include "core/base/error.h"
#include "core/base/progress.h"
#include "core/base/shown_text.h"
#include "core/data/colours.h"
#include "core/data/combining.h"
#include "core/data/digits/digit_dataset.h"
#include "core/data/finding/picture_tree.h"
#include "core/data/finishing.h"
#include "core/data/ink/ink_ground.h"
#include "core/data/no_labels.h"
#include "core/data/readers/array_files.h"
#include "core/data/readers/cifar_files.h"
#include "core/data/readers/csv_files.h"
#include "core/data/readers/idx.h"
#include "core/data/readers/idx_files.h"
#include "core/data/readers/picture_file.h"

#include <algorithm>
#include <array>

namespace ff {

namespace {

namespace fs = std::filesystem;

// So many that a net which saw nothing else reads MNIST well, and few enough to be there in a second.
constexpr std::size_t builtinTrainCount = 80000;
constexpr std::size_t builtinTestCount = 2000;
constexpr std::uint64_t builtinSeed = 1;

/// The kind "builtin" reads no files.
class NoFiles final : public FileSet
{
public:
    NoFiles()
        : FileSet("", "")
    { }

    std::string fullName(std::size_t) const override { return {}; }
    LargeBytes readLarge(std::size_t, const ReadLimit&, const ProgressCallback&) const override { return {}; }
};

Dataset loadBuiltin(const FileSet&, const LoadTools& tools)
{
    return makeBuiltinDigits(builtinSeed, builtinTrainCount, builtinTestCount, tools.progress);
}

bool hasAnyKind(const FileSet& files, const ProgressCallback& progress);
Dataset loadAnyKind(const FileSet& files, const LoadTools& tools);

// Where files fit several kinds, the first of these is meant.
constexpr std::array kinds {
    DataKind {"builtin", "Built-in digits",
              "Digits drawn by the program itself from pen strokes: 80,000 for training, 2,000 for testing. "
              "Needs no files.",
              nullptr, loadBuiltin},
    DataKind {"cifar", "CIFAR",
              "The files of CIFAR-10 or CIFAR-100 in their binary version: images in colour.", hasCifarFiles,
              loadCifarFiles},
    DataKind {"idx", "IDX files",
              "The files of MNIST, Fashion-MNIST, EMNIST or a relative, plain, as .gz or in a zip.",
              hasIdxFiles, loadIdxFiles},
    DataKind {"pictures", "Folder of pictures",
              "Pictures (PNG, JPEG, PNM ...) in one folder per class, with or without train and test above.",
              hasPictureTree, loadPictureTree},
    DataKind {
        "numpy", "NumPy arrays",
        "An .npz as Keras has it (x_train, y_train, x_test, y_test), or .npy files of images and labels.",
        hasNumpyFiles, loadNumpyFiles},
    DataKind {"csv", "Table", "A CSV file: a line per image, its label and the pixel values.", hasCsvFiles,
              loadCsvFiles},
    DataKind {"safetensors", "Tensors", "A safetensors file with tensors named images and labels.",
              hasSafetensorsFiles, loadSafetensorsFiles},
    DataKind {"files", "Folder or file", "Whichever of the other kinds the files are.", hasAnyKind,
              loadAnyKind},
};

const DataKind* kindFitting(const FileSet& files, const ProgressCallback& progress)
{
    for (const DataKind& row : kinds) {
        // The share done would go back to 0 with each kind.
        const auto pulse = [&progress](double) { report(progress, 0); };
        if (row.readsFiles() && row.recognises != hasAnyKind && row.recognises(files, pulse)) {
            return &row;
        }
    }
    return nullptr;
}

bool hasAnyKind(const FileSet& files, const ProgressCallback& progress)
{
    return kindFitting(files, progress) != nullptr;
}

Dataset loadAnyKind(const FileSet& files, const LoadTools& tools)
{
    if (const DataKind* kind = kindFitting(files, tools.progress)) {
        return kind->load(files, tools);
    }
    const std::size_t count = files.names().size();
    const auto pictures = static_cast<std::size_t>(std::ranges::count_if(files.names(), isPictureName));
    if (2 * pictures > count) {
        return loadPictureTree(files, tools); // of no class
    }
    throw Error(FF_TR("%1 holds no images that are known: expected IDX files, NumPy arrays, "
                      "safetensors, a CSV table or folders of pictures, found %2."),
                {files.place(),
                 count == 0 ? Sentence(FF_TR("no files"))
                            : Sentence::amount(count, FF_TR("1 file such as %1"),
                                               FF_TR_N("%n files such as %1"), {files.names().front()})});
}

const DataKind& kindOf(const DataSource& source)
{
    const auto* const kind = std::find_if(kinds.begin(), kinds.end(),
                                          [&source](const DataKind& row) { return row.id == source.kind; });
    if (kind == kinds.end()) {
        throw Error(FF_TR("There is no kind of data named \"%1\"."), {source.kind});
    }
    return *kind;
}

/// All steps of loading report, so memory is looked after there.
LoadTools trimming(const LoadTools& tools)
{
    LoadTools looking = tools;
    if (tools.room) {
        looking.progress = [&tools](double done) {
            tools.room->trim();
            report(tools.progress, done);
        };
    }
    return looking;
}

void sayWherePixelsLie(Dataset& data)
{
    constexpr std::size_t megabyte = 1'000'000;
    const LargeBytes& pixels = data.train.pixels.isInFile() ? data.train.pixels : data.test.pixels;
    if (pixels.isInFile()) {
        describe(data,
                 {FF_TR("The %1 MB of pixels are more than memory is to hold: they were copied into a file "
                        "in %2, which goes when they are no longer used."),
                  {(data.train.pixels.size() + data.test.pixels.size()) / megabyte,
                   shownText(pixels.room()->folder().string())}});
    }
}

} // namespace

std::span<const DataKind> dataKinds()
{
    return kinds;
}

DataSource dataSourceFor(const std::string& text)
{
    if (text == "builtin") {
        return {};
    }
    if (!leadsToFiles(text)) {
        throw Error(FF_TR("\"%1\" is no data: expected the word \"builtin\" or an existing folder or file."),
                    {text});
    }
    return {"files", text, {}};
}

Dataset loadAsFound(const DataSource& source, const LoadTools& tools)
{
    const DataKind& kind = kindOf(source);
    if (!kind.readsFiles()) {
        return kind.load(NoFiles(), tools);
    }
    const auto files = openFiles(source.path, portion(tools.progress, 0, 0.01), tools.room);
    LoadTools loading = tools;
    loading.progress = portion(tools.progress, 0.01, 0.95);
    loading.colours = source.colours;
    Dataset data = kind.load(*files, loading);
    settleColours(data, source.colours, portion(tools.progress, 0.95, 0.96));
    blackenGround(data, portion(tools.progress, 0.96, 1));
    if (!isLabelled(data)) {
        describe(data, noLabels);
    }
    report(tools.progress, 1);
    return data;
}

Dataset loadData(const DataSource& source, const LoadTools& tools)
{
    const LoadTools looking = trimming(tools);
    const auto part = [&looking](double from, double to) {
        LoadTools partly = looking;
        partly.progress = portion(looking.progress, from, to);
        return partly;
    }; // NOLINT(clang-analyzer-cplusplus.NewDeleteLeaks): std::function frees it
    const auto other = [&part, &source](const fs::path& path, double from, double to) {
        DataSource otherSource = dataSourceFor(path.string());
        otherSource.colours = source.colours;
        return loadAsFound(otherSource, part(from, to));
    };
    const double found = source.testPath.empty() && source.mixPath.empty() ? 0.85 : 0.5;
    const double tested = (found + 0.9) / 2;
    Dataset data = loadAsFound(source, part(0, found));
    if (source.testPath.empty()) {
        splitOffTest(data, part(found, tested).progress);
    } else {
        replaceTest(data, other(source.testPath, found, tested));
    }
    shuffleSorted(data, part(tested, 0.9).progress);
    if (!source.mixPath.empty()) {
        mixInto(data, other(source.mixPath, 0.9, 0.98), source.mixWeight, part(0.98, 1).progress);
    }
    sayWherePixelsLie(data);
    validate(data);
    report(looking.progress, 1);
    return data;
}

Dataset loadData(const DataSource& source, const ProgressCallback& progress)
{
    return loadData(source, LoadTools {progress, {}});
}

} // namespace ff
