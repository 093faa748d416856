// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/dataset.h"

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <functional>
#include <memory>
#include <span>
#include <string>
#include <utility>
#include <vector>

namespace ff {

/// No file larger than this, packed or unpacked, is read into memory: a small damaged or hostile file cannot
/// fill it. Where there is a room for what is more (see LargeBytes), the disk decides.
inline constexpr std::size_t maximumFileBytes = std::size_t {2} << 30;

/// The beginning of a packed file, to be looked at before the rest is unpacked.
struct FileHead
{
    std::span<const std::byte> bytes; ///< the first ones, unpacked
    std::uint64_t packedBytes = 0; ///< that the whole file takes where it lies
};

/// What a FileHead has.
inline constexpr std::size_t headBytes = std::size_t {1} << 20;

/// Says how many bytes a file has that begins so, or throws Error where the rest is not wanted.
using HeadCheck = std::function<std::uint64_t(const FileHead& head)>;

/// How much of a file is read.
struct ReadLimit
{
    ReadLimit() = default;
    ReadLimit(std::size_t most) // NOLINT(google-explicit-constructor): a number is what most limits are
        : bytes(most)
    { }
    explicit ReadLimit(HeadCheck look)
        : check(std::move(look))
    { }

    std::size_t bytes = maximumFileBytes;
    /// Of packed files that are larger than their head. Empty: they are only held to what unpacks to far more
    /// than data do.
    HeadCheck check {};

    /// What is left of the limit when the head was looked at. Throws what `check` throws, and Error for a
    /// file of more bytes (0: nobody knows how many) than its beginning announces.
    std::size_t behind(const FileHead& head, std::uint64_t size, const std::string& name) const;
};

/// Throws Error where so many bytes come out of so few that they are the same over and over; what is little
/// passes.
void checkRatio(std::uint64_t unpackedBytes, std::uint64_t packedBytes, const std::string& name);

/// The content of a file, unpacked when it starts like gzip, whatever its name. Memory grows with what is
/// there, not with what is claimed; with a room, what it cannot hold lies in a file. Blocks; any thread.
/// Throws Error when the file is missing, no regular file, unreadable, cut short, changed meanwhile, damaged
/// or beyond the limit.
LargeBytes readLargeFile(const std::filesystem::path& path, const ReadLimit& limit = {},
                         const ProgressCallback& progress = {},
                         const std::shared_ptr<ByteRoom>& room = nullptr);
std::vector<std::byte> readFile(const std::filesystem::path& path, const ReadLimit& limit = {},
                                const ProgressCallback& progress = {});

/// True when the bytes begin as gzip data do.
bool startsLikeGzip(std::span<const std::byte> bytes);

/// Unpacks gzip data of one or more members, which take `storedBytes` where they lie (0: as many as there are
/// here), behind what is in `bytes`. `name` is for messages. Throws Error as readFile() does.
void unpackGzipInto(LargeBytes& bytes, std::span<const std::byte> packed, const std::string& name,
                    const ReadLimit& limit = {}, const ProgressCallback& progress = {},
                    std::uint64_t storedBytes = 0);
std::vector<std::byte> unpackGzip(std::span<const std::byte> packed, const std::string& name,
                                  const ReadLimit& limit = {}, const ProgressCallback& progress = {},
                                  std::uint64_t storedBytes = 0);

} // namespace ff
