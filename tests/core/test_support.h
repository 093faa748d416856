// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <stdlib.h>

#include <cstddef>
#include <filesystem>
#include <fstream>
#include <span>
#include <stdexcept>
#include <string>

// What tests of more than one folder need.
namespace ff {

/// The text of the ff::Error that `action` throws; empty when it throws none.
template <typename Action>
std::string errorText(const Action& action)
{
    try {
        action();
    } catch (const Error& error) {
        return error.what();
    }
    return {};
}

/// An empty folder of a test's own, removed with everything in it at the end of its life.
class TemporaryFolder
{
public:
    /// Its path ends in `name`, which can have several parts.
    explicit TemporaryFolder(const std::string& name = "folder")
    {
        std::string root = (std::filesystem::temp_directory_path() / "ff-test-XXXXXX").string();
        if (::mkdtemp(root.data()) == nullptr) {
            throw std::runtime_error("no temporary folder can be made");
        }
        m_root = root;
        m_path = m_root / name;
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

    /// Writes a file in the folder and gives its path.
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

} // namespace ff
