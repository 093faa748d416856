// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/atomic_file.h"

#include <cstdint>
#include <cstdio>
#include <exception>
#include <filesystem>
#include <memory>
#include <string>

struct zip;

namespace ff {

/// A file that is open for reading; closed at the end of its life.
using FilePointer = std::unique_ptr<std::FILE, int (*)(std::FILE*)>;

/// Writes files into one zip, all or nothing as writeFileAtomically(), whatever their size: they are read
/// while the zip is written. Each function throws Error with file and reason, and finish() GivenUp
/// (core/base/give_up.h) when that is asked for; the old file is then untouched.
class ZipWriter
{
public:
    enum class Packing {
        AsItIs, ///< of what hardly gets smaller
        Deflate
    };

    explicit ZipWriter(const std::filesystem::path& path, FileCalls calls = systemFileCalls());
    ~ZipWriter();
    ZipWriter(const ZipWriter&) = delete;
    ZipWriter& operator=(const ZipWriter&) = delete;

    /// The first `bytes` of a file, under a name with '/' between folders.
    void add(const std::string& name, FilePointer file, std::uint64_t bytes, Packing packing);

    /// Writes the zip. Once.
    void finish();

private:
    struct Discarder
    {
        void operator()(zip* archive) const;
    };
    struct Target;

    std::string m_place; // for messages
    std::unique_ptr<Target> m_target;
    std::unique_ptr<zip, Discarder> m_archive; // gone before the target that it refers to
};

} // namespace ff
