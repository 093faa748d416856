// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/mnist_folder.h"

#include "core/data/gzip.h"
#include "core/data/idx.h"
#include "core/data/progress.h"
#include "core/error.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <optional>

namespace ff {

namespace {

namespace fs = std::filesystem;

/// One of the four files: its name is `stem`, '-' or '.', `ending`, and perhaps ".gz".
struct Part
{
    std::string_view stem;
    std::string_view ending;
    std::string_view what;
};

constexpr std::array<Part, 4> parts {{
    {"train-images", "idx3-ubyte", "training images"},
    {"train-labels", "idx1-ubyte", "training labels"},
    {"t10k-images", "idx3-ubyte", "test images"},
    {"t10k-labels", "idx1-ubyte", "test labels"},
}};

constexpr std::array<std::string_view, 10> fashionClasses {
    "T-shirt/top", "Trouser", "Pullover", "Dress", "Coat", "Sandal", "Shirt", "Sneaker", "Bag", "Ankle boot",
};

std::array<std::string, 4> namesOf(const Part& part)
{
    const auto name = [&part](const char* separator, const char* packing) {
        return std::string(part.stem) + separator + std::string(part.ending) + packing;
    };
    return {name("-", ""), name(".", ""), name("-", ".gz"), name(".", ".gz")};
}

bool isPart(const std::string& fileName)
{
    return std::any_of(parts.begin(), parts.end(), [&fileName](const Part& part) {
        const auto names = namesOf(part);
        return std::find(names.begin(), names.end(), fileName) != names.end();
    });
}

/// The folder that `path` is or, where it is one of the four files, lies in.
fs::path folderOf(const fs::path& path)
{
    std::error_code problem;
    const fs::path whole = fs::absolute(path, problem).lexically_normal();
    const fs::file_status status = fs::status(whole, problem);
    if (!fs::exists(status)) {
        throw Error(path.string() + " does not exist.");
    }
    if (fs::is_directory(status)) {
        return whole.has_filename() ? whole : whole.parent_path();
    }
    if (!isPart(whole.filename().string())) {
        throw Error(path.string() + " has no name known from MNIST: expected one like " + namesOf(parts[0])[2]
                    + " or the folder with the four files.");
    }
    return whole.parent_path();
}

std::optional<fs::path> findPart(const fs::path& folder, const Part& part)
{
    for (const std::string& name : namesOf(part)) {
        std::error_code problem;
        if (fs::exists(folder / name, problem)) {
            return folder / name;
        }
    }
    return std::nullopt;
}

std::array<fs::path, 4> findParts(const fs::path& folder)
{
    std::array<fs::path, 4> paths;
    std::string missing;
    std::size_t found = 0;
    for (std::size_t i = 0; i < parts.size(); ++i) {
        if (const auto path = findPart(folder, parts[i])) {
            paths[i] = *path;
            ++found;
        } else {
            missing += (missing.empty() ? "the " : ", the ") + std::string(parts[i].what) + " ("
                + namesOf(parts[i])[0] + ")";
        }
    }
    if (found < parts.size()) {
        throw Error(folder.string() + " lacks " + missing
                    + ": expected the four files of MNIST, plain or .gz, " + "found "
                    + (found == 0 ? "none" : std::to_string(found)) + " of them.");
    }
    return paths;
}

struct LoadedSplit
{
    Split split;
    int width;
    int height;
};

LoadedSplit loadSplit(const fs::path& imagesPath, const fs::path& labelsPath)
{
    IdxImages images = parseIdxImages(readFile(imagesPath), imagesPath.string());
    std::vector<std::uint8_t> labels = parseIdxLabels(readFile(labelsPath), labelsPath.string());
    if (images.count != labels.size()) {
        throw Error(labelsPath.string() + " has " + std::to_string(labels.size())
                    + " labels, expected as many as the " + std::to_string(images.count) + " images of "
                    + imagesPath.filename().string() + ".");
    }
    return {{std::move(images.pixels), std::move(labels)}, images.width, images.height};
}

std::string lowerCase(std::string text)
{
    std::transform(text.begin(), text.end(), text.begin(),
                   [](unsigned char letter) { return static_cast<char>(std::tolower(letter)); });
    return text;
}

/// What people call the data: the folder's name, or that of the folder above where a tool has put a "raw"
/// between.
std::string nameOf(const fs::path& folder)
{
    const bool isRaw = lowerCase(folder.filename().string()) == "raw";
    const std::string name = (isRaw ? folder.parent_path() : folder).filename().string();
    const std::string plain = lowerCase(name);
    if (plain.find("fashion") != std::string::npos) {
        return "Fashion-MNIST";
    }
    return plain == "mnist" || plain.empty() ? "MNIST" : name;
}

std::size_t classCount(const Dataset& data)
{
    const auto largest = [](const Split& split) {
        return std::size_t {*std::max_element(split.labels.begin(), split.labels.end())};
    };
    return std::max<std::size_t>(10, std::max(largest(data.train), largest(data.test)) + 1);
}

std::vector<std::string> classNames(const std::string& dataName, std::size_t count)
{
    if (dataName == "Fashion-MNIST" && count == fashionClasses.size()) {
        return {fashionClasses.begin(), fashionClasses.end()};
    }
    std::vector<std::string> names(count);
    for (std::size_t i = 0; i < count; ++i) {
        names[i] = std::to_string(i);
    }
    return names;
}

} // namespace

Dataset loadMnistFolder(const fs::path& path, const ProgressCallback& progress)
{
    const fs::path folder = folderOf(path);
    const std::array<fs::path, 4> paths = findParts(folder);
    report(progress, 0);
    LoadedSplit train = loadSplit(paths[0], paths[1]);
    report(progress, 0.85);
    LoadedSplit test = loadSplit(paths[2], paths[3]);
    if (train.width != test.width || train.height != test.height) {
        throw Error(paths[2].string() + " has images of " + std::to_string(test.width) + " x "
                    + std::to_string(test.height) + " pixels, expected " + std::to_string(train.width) + " x "
                    + std::to_string(train.height) + " as in " + paths[0].filename().string() + ".");
    }
    Dataset data {nameOf(folder),         train.width,          train.height, {},
                  std::move(train.split), std::move(test.split)};
    data.classes = classNames(data.name, classCount(data));
    report(progress, 1);
    return data;
}

} // namespace ff
