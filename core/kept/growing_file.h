// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <filesystem>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace ff {

/// A whole line of a file.
struct FileLine
{
    std::string_view text; ///< without its end
    std::int64_t number = 0; ///< from 1
    std::int64_t offset = 0; ///< of its first byte in the file
};

/// Who takes the lines of a GrowingFile.
class LineSink
{
public:
    virtual ~LineSink() = default;

    virtual void takeLine(const FileLine& line) = 0;

    /// The file begins anew: what was taken of it counts no more.
    virtual void beginAnew() = 0;
};

/// Reads a text file that another process appends to, each line once. Keeps no descriptor and no line, only
/// how far it came. Not thread-safe.
class GrowingFile
{
public:
    explicit GrowingFile(std::filesystem::path path)
        : m_path(std::move(path))
    { }

    /// Gives `sink` the lines that have been finished since the last call; a last one without its end is left
    /// for the next. A file that is not there yet has none; one that got shorter begins anew. Throws Error
    /// with file and reason, and what the sink throws: the next call then goes on after that line.
    void readNew(LineSink& sink);

    const std::filesystem::path& path() const { return m_path; }

private:
    static constexpr std::size_t longestLine = std::size_t {1} << 20; // bytes

    void takeLines(std::string_view text, LineSink& sink);

    std::filesystem::path m_path;
    std::int64_t m_offset = 0; // of the first line that was not taken
    std::int64_t m_lines = 0; // that were taken
};

/// So many bytes of a file from `offset` on; fewer where it ends. Throws Error as GrowingFile.
std::string partOf(const std::filesystem::path& path, std::int64_t offset, std::size_t bytes);

/// The whole lines, without their ends, among the last `bytes` of a file. Throws Error as GrowingFile.
std::vector<std::string> lastLines(const std::filesystem::path& path, std::size_t bytes);

} // namespace ff
