// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/ink/ink.h"

#include <cstddef>
#include <filesystem>
#include <span>
#include <string>
#include <vector>

namespace ff {

inline constexpr std::size_t ownSamplePixels = std::size_t {inkSide} * inkSide;

/// A picture that somebody drew, and the class that they gave it.
struct OwnSample
{
    std::vector<std::uint8_t> pixels; ///< [ownSamplePixels], row-major, 255 = full ink
    std::string label; ///< name of its class, UTF-8
    /// How it was drawn, but for how hard the pen was pressed; none where it was a picture.
    std::vector<InkStroke> strokes {};

    bool operator==(const OwnSample&) const = default;
};

/// More samples than this are not kept: each change writes all of them.
inline constexpr std::size_t maximumOwnSamples = 10'000;

/// Throws Error for a sample without a label, of another size, or for too many of them. Pure; any thread.
void checkOwnSamples(std::span<const OwnSample> samples);

/// The samples that somebody collects, in a file that always holds all of them: a change is on the disk when
/// its function returns, and one that cannot be written throws Error and is not made. The file is a data set
/// that loadData() and other programs read, so its name has to end in .safetensors: training with the samples
/// is DataSource::mixPath, testing on them DataSource::testPath. To be used by one thread; changes block
/// until the disk has them.
class OwnSamples
{
public:
    /// Reads the file, or starts without samples where there is none yet; its folder is made by the first
    /// change. Throws Error for a file that cannot be read, which is left as it is.
    explicit OwnSamples(std::filesystem::path file);

    const std::filesystem::path& file() const { return m_file; }
    const std::vector<OwnSample>& all() const { return m_all; }

    /// Puts a sample before the one at `place`, or at the end where there is none. To undo: remove(place).
    void insert(std::size_t place, OwnSample sample);

    /// Takes the sample at `place` out. To undo: insert() it there.
    OwnSample remove(std::size_t place);

    /// To undo: relabel with what this returns.
    std::string relabel(std::size_t place, const std::string& label);

    /// Replaces all samples at once, as an import or its undoing does.
    void replaceAll(std::vector<OwnSample> samples);

private:
    void checkPlace(std::size_t place) const;

    std::filesystem::path m_file;
    std::vector<OwnSample> m_all;
};

} // namespace ff
