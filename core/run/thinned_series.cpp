// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/run/thinned_series.h"

#include <algorithm>
#include <cmath>

namespace ff {

void ThinnedSeries::append(Point point)
{
    if (!std::isfinite(point.x) || !std::isfinite(point.y)) {
        return;
    }
    const auto isAhead
        = [&](const Bucket& bucket) { return std::max(bucket.lowest.x, bucket.highest.x) >= point.x; };
    while (!m_buckets.empty() && isAhead(m_buckets.back())) {
        m_buckets.pop_back(); // a run that diverged goes on from before
    }
    const Bucket single {point, point, 1};
    if (!m_buckets.empty() && m_buckets.back().count < m_perBucket) {
        merge(m_buckets.back(), single);
        return;
    }
    if (m_buckets.size() == maximumPoints / 2) {
        halve();
    }
    m_buckets.push_back(single);
}

void ThinnedSeries::clear()
{
    m_buckets.clear();
    m_perBucket = 1;
}

std::vector<ThinnedSeries::Point> ThinnedSeries::points() const
{
    std::vector<Point> points;
    points.reserve(2 * m_buckets.size());
    for (const Bucket& bucket : m_buckets) {
        const bool lowestFirst = bucket.lowest.x <= bucket.highest.x;
        points.push_back(lowestFirst ? bucket.lowest : bucket.highest);
        if (bucket.lowest != bucket.highest) {
            points.push_back(lowestFirst ? bucket.highest : bucket.lowest);
        }
    }
    return points;
}

void ThinnedSeries::merge(Bucket& bucket, const Bucket& other)
{
    if (other.lowest.y < bucket.lowest.y) {
        bucket.lowest = other.lowest;
    }
    if (other.highest.y > bucket.highest.y) {
        bucket.highest = other.highest;
    }
    bucket.count += other.count;
}

/// Joins neighbours; a full number of buckets is even, so none is left over.
void ThinnedSeries::halve()
{
    for (std::size_t i = 0; i < m_buckets.size() / 2; ++i) {
        Bucket joined = m_buckets[2 * i];
        merge(joined, m_buckets[2 * i + 1]);
        m_buckets[i] = joined;
    }
    m_buckets.resize(m_buckets.size() / 2);
    m_perBucket *= 2;
}

} // namespace ff
