// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/catalogue.h"
#include "core/data/digits/digit_dataset.h"
#include "tests/core/test_support.h"

#include <fstream>
#include <string>

namespace ff {

inline constexpr std::int64_t smallLimit = 300; ///< images to learn

/// An IDX file of bytes.
inline void writeIdx(const std::filesystem::path& path, std::initializer_list<std::size_t> shape,
                     std::span<const std::uint8_t> bytes)
{
    std::ofstream file(path, std::ios::binary);
    file << '\0' << '\0' << '\x08' << static_cast<char>(shape.size());
    for (const std::size_t count : shape) {
        for (const int shift : {24, 16, 8, 0}) {
            file << static_cast<char>(count >> shift & 0xFF);
        }
    }
    file.write(reinterpret_cast<const char*>(bytes.data()), static_cast<std::streamsize>(bytes.size()));
}

/// Some of the built-in digits as files, which are read in no time where writing all of the digits takes a
/// second.
inline DataSource smallData()
{
    static const TemporaryFolder folder;
    static const bool isWritten = [] {
        const Dataset digits = makeBuiltinDigits(1, std::size_t {smallLimit}, 200, {}, 1);
        for (const auto& [name, split] : {std::pair {"train", &digits.train}, {"t10k", &digits.test}}) {
            const std::string path = (folder.path() / name).string();
            writeIdx(path + "-images-idx3-ubyte", {split->count(), 28, 28}, split->pixels);
            writeIdx(path + "-labels-idx1-ubyte", {split->count()}, split->labels);
        }
        return true;
    }();
    return isWritten ? DataSource {"idx", folder.path()} : DataSource();
}

} // namespace ff
