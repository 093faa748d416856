// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/ink/plane_filters.h"

#include <algorithm>
#include <span>
#include <utility>

namespace ff {

namespace {

enum class Extreme { Smallest, Largest };

/// Of the places 0 to count - 1 of a line, those that belong to each.
struct Windows
{
    int reach;
    int count;

    /// The first of the places around one: as many on either side, however near the end of the line is.
    int firstAround(int place) const { return place - std::min({reach, place, count - 1 - place}); }
    int lastAround(int place) const { return 2 * place - firstAround(place); }

    /// The first of the places around which this one is.
    int firstWith(int place) const { return std::max((place + 1) / 2, place - reach); }
    int lastWith(int place) const { return count - 1 - firstWith(count - 1 - place); }
};

/// The largest value of a window that moves along a line, by a queue of those that may still become it.
class MovingLargest
{
public:
    template <typename Bounds>
    void apply(std::span<const float> line, const Bounds& bounds, std::span<float> result)
    {
        m_queue.clear();
        std::size_t head = 0;
        int next = 0;
        for (int place = 0; place < static_cast<int>(line.size()); ++place) {
            const auto [first, last] = bounds(place);
            for (; next <= last; ++next) {
                const float value = line[static_cast<std::size_t>(next)];
                while (m_queue.size() > head && line[m_queue.back()] <= value) {
                    m_queue.pop_back();
                }
                m_queue.push_back(static_cast<std::size_t>(next));
            }
            while (static_cast<int>(m_queue[head]) < first) {
                ++head;
            }
            result[static_cast<std::size_t>(place)] = line[m_queue[head]];
        }
    }

private:
    std::vector<std::size_t> m_queue; ///< places whose values fall
};

enum class Morphology { Dilation, Erosion };

/// One of the two along all rows. Each is the other's adjoint, so that both together are a closing.
void applyToRows(GreyPlane& plane, Morphology which, int reach)
{
    const Windows windows {reach, plane.size.width};
    const bool dilates = which == Morphology::Dilation;
    const float sign = dilates ? 1.0F : -1.0F;
    std::vector<float> line(static_cast<std::size_t>(plane.size.width));
    MovingLargest largest;
    for (int row = 0; row < plane.size.height; ++row) {
        const std::span values(&plane.at(0, row), line.size());
        std::transform(values.begin(), values.end(), line.begin(),
                       [sign](float value) { return sign * value; });
        largest.apply(
            line,
            [&](int place) {
                return dilates ? std::pair(windows.firstAround(place), windows.lastAround(place))
                               : std::pair(windows.firstWith(place), windows.lastWith(place));
            },
            values);
        std::transform(values.begin(), values.end(), values.begin(),
                       [sign](float value) { return sign * value; });
    }
}

void blurLine(float* first, std::size_t step, int count)
{
    float before = *first;
    for (int i = 0; i < count; ++i) {
        float& value = first[static_cast<std::size_t>(i) * step];
        const float after = i + 1 < count ? first[static_cast<std::size_t>(i + 1) * step] : value;
        const float now = value;
        value = (before + 2 * now + after) / 4;
        before = now;
    }
}

} // namespace

float quantile(std::vector<float> values, double share)
{
    if (values.empty()) {
        return 0;
    }
    const double last = static_cast<double>(values.size()) - 1;
    const auto place = values.begin() + static_cast<std::ptrdiff_t>(share * last + 0.5);
    std::nth_element(values.begin(), place, values.end());
    return *place;
}

GreyPlane transposed(const GreyPlane& plane)
{
    GreyPlane result({plane.size.height, plane.size.width});
    for (int y = 0; y < plane.size.height; ++y) {
        for (int x = 0; x < plane.size.width; ++x) {
            result.at(y, x) = plane.at(x, y);
        }
    }
    return result;
}

GreyPlane blurred(const GreyPlane& plane)
{
    GreyPlane result = plane;
    for (int row = 0; row < plane.size.height; ++row) {
        blurLine(&result.at(0, row), 1, plane.size.width);
    }
    for (int column = 0; column < plane.size.width; ++column) {
        blurLine(&result.at(column, 0), static_cast<std::size_t>(plane.size.width), plane.size.height);
    }
    return result;
}

GreyPlane closed(const GreyPlane& plane, int reach)
{
    GreyPlane result = plane;
    for (const Morphology which : {Morphology::Dilation, Morphology::Erosion}) {
        applyToRows(result, which, reach);
        result = transposed(result);
        applyToRows(result, which, reach);
        result = transposed(result);
    }
    return result;
}

GreyPlane localMedian(const GreyPlane& plane, int reach)
{
    GreyPlane result(plane.size);
    std::vector<float> inside;
    for (int row = 0; row < plane.size.height; ++row) {
        for (int column = 0; column < plane.size.width; ++column) {
            inside.clear();
            const int left = std::max(0, column - reach);
            const int right = std::min(plane.size.width, column + reach + 1);
            for (int y = std::max(0, row - reach); y < std::min(plane.size.height, row + reach + 1); ++y) {
                const auto first = plane.values.begin() + static_cast<std::ptrdiff_t>(plane.indexOf(0, y));
                inside.insert(inside.end(), first + left, first + right);
            }
            const auto middle = inside.begin() + static_cast<std::ptrdiff_t>(inside.size() / 2);
            std::nth_element(inside.begin(), middle, inside.end());
            result.at(column, row) = *middle;
        }
    }
    return result;
}

} // namespace ff
