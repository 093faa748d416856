// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/catalogue.h"

#include "core/data/digit_generator.h"
#include "core/data/mnist_folder.h"
#include "core/data/progress.h"
#include "core/error.h"

#include <algorithm>
#include <array>

namespace ff {

namespace {

// So many that a net which saw nothing else reads MNIST well, and few enough to be there in a second.
constexpr std::size_t builtinTrainCount = 80000;
constexpr std::size_t builtinTestCount = 2000;
constexpr std::uint64_t builtinSeed = 1;

Dataset loadBuiltin(const DataSource&, const ProgressCallback& progress)
{
    return makeBuiltinDigits(builtinSeed, builtinTrainCount, builtinTestCount, progress);
}

Dataset loadIdxFolder(const DataSource& source, const ProgressCallback& progress)
{
    return loadMnistFolder(source.path, progress);
}

constexpr std::array<DataKind, 2> kinds {{
    {"builtin", "Built-in digits",
     "Digits drawn by the program itself from pen strokes: 80,000 for training, 2,000 for testing. "
     "Needs no files.",
     false, loadBuiltin},
    {"idx-folder", "MNIST-like folder",
     "The four IDX files of MNIST, Fashion-MNIST or a relative, plain or .gz, in one folder.", true,
     loadIdxFolder},
}};

const DataKind& kindOf(const DataSource& source)
{
    const auto kind = std::find_if(kinds.begin(), kinds.end(),
                                   [&source](const DataKind& row) { return row.id == source.kind; });
    if (kind == kinds.end()) {
        throw Error("There is no kind of data named \"" + source.kind + "\".");
    }
    return *kind;
}

Dataset loadValid(const DataSource& source, const ProgressCallback& progress)
{
    Dataset data = kindOf(source).load(source, progress);
    validate(data);
    return data;
}

void replaceTest(Dataset& data, Dataset other)
{
    if (other.width != data.width || other.height != data.height) {
        throw Error("The test images of " + other.name + " have " + std::to_string(other.width) + " x "
                    + std::to_string(other.height) + " pixels, expected " + std::to_string(data.width) + " x "
                    + std::to_string(data.height) + " as in " + data.name + ".");
    }
    data.test = std::move(other.test);
    data.name += ", tested on " + other.name;
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
    std::error_code problem;
    if (text.empty() || !std::filesystem::exists(text, problem)) {
        throw Error("\"" + text
                    + "\" is no data: expected the word \"builtin\" or an existing folder or file.");
    }
    return {"idx-folder", text, {}};
}

Dataset loadData(const DataSource& source, const ProgressCallback& progress)
{
    if (source.testPath.empty()) {
        return loadValid(source, progress);
    }
    Dataset data = loadValid(source, portion(progress, 0, 0.5));
    replaceTest(data, loadValid(dataSourceFor(source.testPath.string()), portion(progress, 0.5, 1)));
    validate(data);
    return data;
}

} // namespace ff
