// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/kept/layers_over_time.h"

#include <memory>
#include <vector>

namespace ff {

/// What the layers of one run looked like over time: at the kept moments, as the run's folder has them, and
/// at those that were seen as they passed. Memory is bounded however long the run lasts: of what was seen, so
/// much is dropped again that what stays is spread evenly.
class PastLayers
{
public:
    static constexpr std::size_t mostSeen = 256;

    /// Handed out as pointers that stay valid whatever comes.
    using Columns = std::vector<std::shared_ptr<const LayersAt>>;

    /// The layers as they are now. Steps that do not lie ahead, and layers that have seen no sample, are left
    /// out. The latest is always there.
    void see(std::int64_t step, const std::vector<LayerView>& layers);

    /// Takes the place of those that were given before.
    void setKept(std::vector<LayersAt> kept);

    /// The run is back at that step: what comes after it is of a life that is no more. True where there was
    /// something.
    bool cutAfter(std::int64_t step);

    void clear();

    /// All of them, by step, with one for each; kept ones come first.
    Columns columns() const;

private:
    void thin();

    Columns m_kept;
    Columns m_seen;
    std::int64_t m_gap = 0; ///< least distance of those that were seen, in steps
};

/// The place of the one that lies nearest to that step. `columns` is not empty.
std::size_t columnNear(const PastLayers::Columns& columns, double step);

} // namespace ff
