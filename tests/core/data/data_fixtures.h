// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"

#include <gtest/gtest.h>

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <fstream>
#include <random>
#include <span>
#include <string>
#include <vector>

namespace ff::test {

using Bytes = std::vector<std::byte>;

/// A folder of its own that disappears with the object.
class TemporaryFolder
{
public:
    explicit TemporaryFolder(const std::string& name = "data")
        : m_root(std::filesystem::temp_directory_path()
                 / ("ff-test-" + std::to_string(std::random_device {}())))
        , m_path(m_root / name)
    {
        std::filesystem::create_directories(m_path);
    }
    ~TemporaryFolder()
    {
        std::error_code ignored;
        std::filesystem::remove_all(m_root, ignored);
    }
    TemporaryFolder(const TemporaryFolder&) = delete;
    TemporaryFolder& operator=(const TemporaryFolder&) = delete;

    const std::filesystem::path& path() const { return m_path; }

    std::filesystem::path write(const std::string& name, std::span<const std::byte> bytes) const
    {
        std::filesystem::path file = m_path / name;
        std::ofstream stream(file, std::ios::binary);
        stream.write(reinterpret_cast<const char*>(bytes.data()), static_cast<std::streamsize>(bytes.size()));
        return file;
    }

private:
    std::filesystem::path m_root;
    std::filesystem::path m_path;
};

inline Bytes bytesOf(const std::vector<int>& values)
{
    Bytes bytes;
    for (const int value : values) {
        bytes.push_back(static_cast<std::byte>(value));
    }
    return bytes;
}

inline Bytes textBytes(const std::string& text)
{
    const auto bytes = std::as_bytes(std::span(text));
    return {bytes.begin(), bytes.end()};
}

/// An IDX file of unsigned bytes with these sizes and `valueCount` values that count up from 0 and restart
/// at 10.
inline Bytes makeIdx(const std::vector<std::uint32_t>& sizes, std::size_t valueCount)
{
    Bytes bytes = bytesOf({0, 0, 8, static_cast<int>(sizes.size())});
    for (const std::uint32_t size : sizes) {
        for (int shift = 24; shift >= 0; shift -= 8) {
            bytes.push_back(static_cast<std::byte>(size >> shift & 0xFF));
        }
    }
    for (std::size_t i = 0; i < valueCount; ++i) {
        bytes.push_back(static_cast<std::byte>(i % 10));
    }
    return bytes;
}

/// The message of the ff::Error that `action` throws; a failure and "" where it throws none.
template <typename Action>
std::string errorOf(const Action& action)
{
    try {
        action();
    } catch (const Error& error) {
        return error.what();
    }
    ADD_FAILURE() << "expected an ff::Error";
    return {};
}

} // namespace ff::test
