// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/ink/ink_regions.h"

#include <algorithm>

namespace ff {

namespace {

/// Takes the region around a pixel out of `plane`, where it leaves zeros.
class RegionTaker
{
public:
    explicit RegionTaker(GreyPlane& plane)
        : m_plane(plane)
    { }

    InkRegion take(int column, int row)
    {
        InkRegion region;
        m_left = m_right = column;
        m_top = m_bottom = row;
        visit(region, column, row);
        while (!m_open.empty()) {
            const auto [nextColumn, nextRow] = m_open.back();
            m_open.pop_back();
            for (int rows = -1; rows <= 1; ++rows) {
                for (int columns = -1; columns <= 1; ++columns) {
                    visit(region, nextColumn + columns, nextRow + rows);
                }
            }
        }
        region.box = {m_left, m_top, {m_right - m_left + 1, m_bottom - m_top + 1}};
        return region;
    }

private:
    void visit(InkRegion& region, int column, int row)
    {
        if (!m_plane.contains(column, row) || m_plane.at(column, row) <= 0) {
            return;
        }
        float& value = m_plane.at(column, row);
        region.pixels.push_back(m_plane.indexOf(column, row));
        region.mass += static_cast<double>(value);
        region.strongest = std::max(region.strongest, value);
        value = 0;
        m_left = std::min(m_left, column);
        m_right = std::max(m_right, column);
        m_top = std::min(m_top, row);
        m_bottom = std::max(m_bottom, row);
        m_open.emplace_back(column, row);
    }

    GreyPlane& m_plane;
    int m_left = 0; // of the region that is being taken
    int m_right = 0;
    int m_top = 0;
    int m_bottom = 0;
    std::vector<std::pair<int, int>> m_open; // whose neighbours have not been looked at
};

} // namespace

std::vector<InkRegion> regionsOf(GreyPlane plane)
{
    std::vector<InkRegion> regions;
    RegionTaker taker(plane);
    for (int row = 0; row < plane.size.height; ++row) {
        for (int column = 0; column < plane.size.width; ++column) {
            if (plane.at(column, row) > 0) {
                regions.push_back(taker.take(column, row));
            }
        }
    }
    return regions;
}

} // namespace ff
