// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <vector>

namespace ff {

/// A curve that grows for ever in bounded memory: neighbouring points share a bucket, of which the lowest and
/// the highest are kept, so that no peak is lost. Points from an earlier x on, or the same one, take the
/// place of those there.
class ThinnedSeries
{
public:
    struct Point
    {
        double x;
        double y;

        bool operator==(const Point&) const = default;
    };

    static constexpr std::size_t maximumPoints = 4096;

    /// Adds a point; one that is not finite is left out.
    void append(Point point);
    void clear();
    bool empty() const { return m_buckets.empty(); }

    /// The kept points in order of x, at most maximumPoints.
    std::vector<Point> points() const;

private:
    struct Bucket
    {
        Point lowest;
        Point highest;
        std::size_t count;
    };

    static void merge(Bucket& bucket, const Bucket& other);
    void halve();

    std::vector<Bucket> m_buckets;
    std::size_t m_perBucket = 1;
};

} // namespace ff
