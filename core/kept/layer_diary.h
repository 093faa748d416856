// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/kept/growing_file.h"
#include "core/kept/layer_rows.h"

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <memory>
#include <vector>

namespace ff {

/// Finds in a run's layers.csv what the layers looked like at a kept moment, also while another process
/// appends to it. Remembers where each moment's rows begin and nothing of what is in them, so that any one is
/// found at once in a long file. Not thread-safe.
class LayerDiary
{
public:
    /// For a network of so many layers.
    LayerDiary(const std::filesystem::path& folder, std::size_t layers);
    ~LayerDiary();
    LayerDiary(const LayerDiary&) = delete;
    LayerDiary& operator=(const LayerDiary&) = delete;

    /// The layers after so many batches, the lowest one first; none when the file does not say, as that of a
    /// run that an older version kept does not. Rows that the run went back behind count no more. Throws
    /// Error for a broken row, with file, line, what was expected and what was found; one that is broken in
    /// the rows of another moment is told by the first call alone.
    std::vector<LayerView> at(std::int64_t step);

    /// The steps, in order, of which at() has something to say. Throws as at().
    std::vector<std::int64_t> steps();

private:
    class Index;

    std::filesystem::path m_path;
    GrowingFile m_file;
    std::unique_ptr<Index> m_index;
};

} // namespace ff
