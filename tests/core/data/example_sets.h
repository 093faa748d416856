// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/dataset.h"
#include "core/data/readers/idx.h"
#include "core/data/readers/safetensors.h"
#include "core/data/readers/safetensors_write.h"
#include "tests/core/data/make_pictures.h"
#include "tests/core/data/make_zip.h"
#include "tests/core/data/pack_gzip.h"

#include <algorithm>
#include <functional>

namespace ff::test {

/// The content that every example below holds: 12 training and 6 test images of 5 x 5 pixels in 3 classes.
inline Split exampleSplit(std::size_t count)
{
    Split split;
    std::vector<std::uint8_t> pixels;
    for (std::size_t i = 0; i < count; ++i) {
        split.labels.push_back(static_cast<std::uint8_t>(i % 3));
        for (std::size_t pixel = 0; pixel < 25; ++pixel) {
            const bool isBorder = pixel < 5 || pixel >= 20 || pixel % 5 == 0 || pixel % 5 == 4;
            pixels.push_back(static_cast<std::uint8_t>(isBorder ? 0 : 10 * i + pixel * (i % 3 + 1)));
        }
    }
    split.pixels = pixels;
    return split;
}
inline const Split exampleTrain = exampleSplit(12);
inline const Split exampleTest = exampleSplit(6);

inline GreyPicture exampleImage(const Split& split, std::size_t i)
{
    const std::uint8_t* const first = split.pixels.begin() + 25 * i;
    return {5, 5, {first, first + 25}};
}

/// An .npy file of unsigned bytes.
inline Bytes makeNpy(const std::string& shape, const std::vector<std::uint8_t>& values,
                     const std::string& type = "|u1")
{
    std::string header = "{'descr': '" + type + "', 'fortran_order': False, 'shape': (" + shape + "), }";
    header.append(63 - (header.size() + 10) % 64, ' ');
    header += '\n';
    std::string file
        = std::string("\x93NUMPY\x01", 7) + '\0' + static_cast<char>(header.size()) + '\0' + header;
    file.append(values.begin(), values.end());
    return textBytes(file);
}

inline std::string csvOf(const Split& split)
{
    std::string text;
    for (std::size_t i = 0; i < split.count(); ++i) {
        text += std::to_string(split.labels[i]);
        for (const std::uint8_t pixel : exampleImage(split, i).pixels) {
            text += "," + std::to_string(pixel);
        }
        text += "\n";
    }
    return text;
}

/// As a spreadsheet saves it: an index, a comma before the fraction, the label last.
inline std::string spreadsheetOf(const Split& split)
{
    std::string text = "sep=;\n";
    for (std::size_t i = 0; i < split.count(); ++i) {
        text += std::to_string(i + 1);
        for (const std::uint8_t pixel : exampleImage(split, i).pixels) {
            text += ";" + std::to_string(pixel) + ",0";
        }
        text += ";" + std::to_string(split.labels[i]) + "\r\n";
    }
    return text;
}

/// Plain letters as UTF-16, the smaller byte first.
inline Bytes utf16Of(const std::string& text)
{
    Bytes bytes = bytesOf({0xFF, 0xFE});
    for (const char letter : text) {
        bytes.push_back(static_cast<std::byte>(letter));
        bytes.push_back(std::byte {0});
    }
    return bytes;
}

/// Images as an IDX file of 16-bit numbers.
inline Bytes shortIdxOf(const Split& split)
{
    Bytes bytes = bytesOf({0, 0, 0x0B, 3, 0, 0, 0, static_cast<int>(split.count()), 0, 0, 0, 5, 0, 0, 0, 5});
    for (const std::uint8_t pixel : split.pixels) {
        bytes.push_back(std::byte {0});
        bytes.push_back(static_cast<std::byte>(pixel));
    }
    return bytes;
}

inline SafetensorsFile safetensorsOf(const Split& train, const Split& test)
{
    SafetensorsFile file;
    const auto add = [&file](const std::string& name, const std::vector<std::uint8_t>& values,
                             std::vector<std::int64_t> shape) {
        const auto bytes = std::as_bytes(std::span(values));
        file.tensors.push_back({name, ElementType::U8, std::move(shape), {bytes.begin(), bytes.end()}});
    };
    for (const auto& [name, split] : {std::pair("train", &train), std::pair("test", &test)}) {
        const auto count = static_cast<std::int64_t>(split->count());
        add(std::string(name) + "_images", valuesOf(split->pixels), {count, 5, 5});
        add(std::string(name) + "_labels", split->labels, {count});
    }
    return file;
}

/// A file of an example, by its name in a folder.
using NamedBytes = std::pair<std::string, Bytes>;

/// One .npy for each class of each split.
inline std::vector<NamedBytes> exampleClassArrays()
{
    std::vector<NamedBytes> files;
    for (const auto& [name, split] : {std::pair("train", &exampleTrain), std::pair("test", &exampleTest)}) {
        for (std::uint8_t label = 0; label < 3; ++label) {
            std::vector<std::uint8_t> pixels;
            for (std::size_t i = label; i < split->count(); i += 3) {
                const auto image = exampleImage(*split, i).pixels;
                pixels.insert(pixels.end(), image.begin(), image.end());
            }
            files.emplace_back(std::string(name) + "/full_bitmap_" + std::to_string(label) + ".npy",
                               makeNpy(std::to_string(split->count() / 3) + ", 25", pixels));
        }
    }
    return files;
}

inline std::vector<NamedBytes> exampleIdxFiles()
{
    return {{"train-images-idx3-ubyte", serialiseIdxImages(exampleTrain.pixels, 5, 5)},
            {"train-labels-idx1-ubyte", serialiseIdxLabels(exampleTrain.labels)},
            {"t10k-images-idx3-ubyte.gz", packGzip(serialiseIdxImages(exampleTest.pixels, 5, 5))},
            {"t10k-labels-idx1-ubyte.gz", packGzip(serialiseIdxLabels(exampleTest.labels))}};
}

inline std::vector<NamedBytes> examplePictures()
{
    std::vector<NamedBytes> files;
    for (const auto& [name, split] : {std::pair("train", &exampleTrain), std::pair("test", &exampleTest)}) {
        for (std::size_t i = 0; i < split->count(); ++i) {
            files.emplace_back(std::string(name) + "/" + std::to_string(split->labels[i]) + "/"
                                   + std::to_string(100 + i) + ".png",
                               makePng(exampleImage(*split, i)));
        }
    }
    return files;
}

/// As people pack them: folders in folders of the same name, and beside the splits what has no class.
inline std::vector<NamedBytes> exampleWrappedPictures()
{
    std::vector<NamedBytes> files;
    for (auto& [name, bytes] : examplePictures()) {
        const std::string split = "seg_" + name.substr(0, name.find('/'));
        files.emplace_back("archive/" + split + "/" + split + name.substr(name.find('/')), std::move(bytes));
    }
    files.emplace_back("archive/seg_pred/seg_pred/1.png", makePng(exampleImage(exampleTest, 0)));
    return files;
}

inline Bytes exampleNpz()
{
    return makeZip({{"x_train.npy", makeNpy("12, 5, 5", valuesOf(exampleTrain.pixels)), {}, 0, 8},
                    {"y_train.npy", makeNpy("12,", exampleTrain.labels), {}, 0, 8},
                    {"x_test.npy", makeNpy("6, 5, 5", valuesOf(exampleTest.pixels)), {}, 0, 8},
                    {"y_test.npy", makeNpy("6,", exampleTest.labels), {}, 0, 8}});
}

inline Bytes zipOf(const std::vector<NamedBytes>& files)
{
    std::vector<ZipItem> items;
    for (const auto& [name, bytes] : files) {
        items.push_back({name, bytes, {}, 0, 8});
    }
    return makeZip(items);
}

/// The same data set as files of every kind. The files are written to a folder, and `opens` is opened there.
struct ExampleSet
{
    std::string kind; ///< the row of dataKinds() that must recognise it
    std::string opens;
    std::vector<NamedBytes> files;
};

inline std::vector<ExampleSet> exampleSets()
{
    return {
        {"idx", "", exampleIdxFiles()},
        {"idx", "set.zip", {{"set.zip", zipOf(exampleIdxFiles())}}},
        {"pictures", "", examplePictures()},
        {"pictures", "pictures.zip", {{"pictures.zip", zipOf(examplePictures())}}},
        {"pictures", "", exampleWrappedPictures()},
        {"idx",
         "",
         {{"train-images.idx", shortIdxOf(exampleTrain)},
          {"train-labels.idx", serialiseIdxLabels(exampleTrain.labels)},
          {"test-images.idx", shortIdxOf(exampleTest)},
          {"test-labels.idx", serialiseIdxLabels(exampleTest.labels)}}},
        {"numpy", "set.npz", {{"set.npz", exampleNpz()}}},
        {"numpy", "", exampleClassArrays()},
        {"csv",
         "My digits",
         {{"My digits_train.csv", utf16Of(spreadsheetOf(exampleTrain))},
          {"My digits_test.csv", textBytes(spreadsheetOf(exampleTest))},
          {"other.csv", textBytes(csvOf(exampleTest))}}},
        {"csv",
         "",
         {{"set_train.csv", textBytes(csvOf(exampleTrain))},
          {"set_test.csv", textBytes(csvOf(exampleTest))}}},
        {"csv",
         "",
         {{"train.csv.gz", packGzip(textBytes(csvOf(exampleTrain)))},
          {"test.csv", textBytes(csvOf(exampleTest))}}},
        {"safetensors",
         "set.safetensors",
         {{"set.safetensors", serialise(safetensorsOf(exampleTrain, exampleTest))}}},
    };
}

/// Writes the files below the folder.
inline void writeAll(const TemporaryFolder& folder, const std::vector<NamedBytes>& files)
{
    for (const auto& [name, bytes] : files) {
        std::filesystem::create_directories((folder.path() / name).parent_path());
        folder.write(name, bytes);
    }
}

/// Writes the example and returns the path to open.
inline std::filesystem::path write(const TemporaryFolder& folder, const ExampleSet& example)
{
    writeAll(folder, example.files);
    return example.opens.empty() ? folder.path() : folder.path() / example.opens;
}

} // namespace ff::test
