// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/ink/rule_finder.h"

#include "core/data/ink/plane_filters.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <optional>

namespace ff {

namespace {

constexpr int blockWidth = 8; ///< columns whose mean is looked at together

/// How much each pixel stands out from what is above and below it, in the mean of every few columns.
class Ridges
{
public:
    explicit Ridges(const GreyPlane& plane)
        : m_reach(ruleReach(plane.size))
        , m_means(PictureSize {std::max(1, plane.size.width / blockWidth), plane.size.height})
    {
        for (int row = 0; row < height(); ++row) {
            // At the top and the bottom there is but one side to stand out from.
            const int above = row < m_reach ? row + m_reach : row - m_reach;
            const int below = row + m_reach < height() ? row + m_reach : row - m_reach;
            for (int column = 0; column < count() * blockWidth; ++column) {
                const float beside = std::max(plane.at(column, above), plane.at(column, below));
                m_means.at(column / blockWidth, row) += (plane.at(column, row) - beside) / blockWidth;
            }
        }
    }

    int count() const { return m_means.size.width; }
    int height() const { return m_means.size.height; }
    int reach() const { return m_reach; }
    float at(int block, int row) const { return m_means.contains(block, row) ? m_means.at(block, row) : 0; }

    /// The best within a pixel: paper is not quite flat.
    float near(int block, int row) const
    {
        return std::max({at(block, row - 1), at(block, row), at(block, row + 1)});
    }

    /// What stands out by more than noise does.
    float threshold() const
    {
        constexpr float least = 3; // of 255
        std::vector<float> sizes = m_means.values;
        std::transform(sizes.begin(), sizes.end(), sizes.begin(),
                       [](float value) { return std::abs(value); });
        return std::max(least, 4 * quantile(std::move(sizes), 0.5));
    }

private:
    int m_reach;
    GreyPlane m_means; ///< a column per block
};

/// A straight line from the first block to the last one.
struct Line
{
    int row = 0; ///< in the first block
    int rise = 0; ///< rows from the first to the last block
    float score = 0; ///< how much it stands out altogether
    float covered = 0; ///< share of its blocks in which it stands out
};

/// What a line must show to be a rule.
struct Demand
{
    float covered; ///< share of the blocks
    float inside; ///< share of the blocks in which it is in the picture ...
    int margin; ///< ... and so many rows away from its top and bottom
    int gap; ///< blocks at either end in which it may be lost: strokes end in the picture, rules go on
};

/// Lines of one rise, looked at one after the other.
class ParallelLines
{
public:
    ParallelLines(const Ridges& ridges, int rise)
        : m_ridges(ridges)
        , m_rise(rise)
    {
        const int blocks = ridges.count();
        for (int block = 0; block < blocks; ++block) {
            m_offsets.push_back(
                static_cast<int>(std::lround(static_cast<double>(rise) * block / std::max(1, blocks - 1))));
        }
    }

    int rowAt(int first, int block) const { return first + m_offsets[static_cast<std::size_t>(block)]; }

    /// The line that begins in that row; nothing when it is no rule.
    std::optional<Line> from(int first, const Demand& demand, float threshold) const
    {
        Line line {first, m_rise};
        std::vector<bool> stands;
        for (int block = 0; block < m_ridges.count(); ++block) {
            const int row = rowAt(first, block);
            if (row >= demand.margin && row < m_ridges.height() - demand.margin) {
                const float value = m_ridges.near(block, row);
                stands.push_back(value > threshold);
                line.score += stands.back() ? std::min(value, 4 * threshold) : 0;
            }
        }
        const auto inside = static_cast<float>(stands.size());
        line.covered = static_cast<float>(std::count(stands.begin(), stands.end(), true)) / inside;
        const bool isRule = !stands.empty() && inside >= demand.inside * static_cast<float>(m_ridges.count())
            && line.covered >= demand.covered && goesOn(stands, demand.gap);
        return isRule ? std::optional(line) : std::nullopt;
    }

private:
    static bool goesOn(const std::vector<bool>& stands, int gap)
    {
        return std::find(stands.begin(), stands.end(), true) - stands.begin() <= gap
            && std::find(stands.rbegin(), stands.rend(), true) - stands.rbegin() <= gap;
    }

    const Ridges& m_ridges;
    int m_rise;
    std::vector<int> m_offsets; ///< rows below the first block's
};

/// From the lowest to the highest rise.
struct Rises
{
    int lowest;
    int highest;
};

/// All that may be rules, the clearest first.
std::vector<Line> candidates(const Ridges& ridges, Rises rises, const Demand& demand)
{
    const float threshold = ridges.threshold();
    std::vector<Line> found;
    for (int rise = rises.lowest; rise <= rises.highest; ++rise) {
        const ParallelLines lines(ridges, rise);
        for (int row = -std::max(0, rise); row < ridges.height() - std::min(0, rise); ++row) {
            if (const auto line = lines.from(row, demand, threshold)) {
                found.push_back(*line);
            }
        }
    }
    std::stable_sort(found.begin(), found.end(),
                     [](const Line& left, const Line& right) { return left.score > right.score; });
    return found;
}

/// Whether two lines are beside each other all the way.
bool areApart(const Line& one, const Line& other, int reach)
{
    const int left = one.row - other.row;
    const int right = left + one.rise - other.rise;
    return std::min(std::abs(left), std::abs(right)) > reach && (left > 0) == (right > 0);
}

/// Adds those that are apart from all before.
void addApart(std::vector<Line>& kept, const std::vector<Line>& found, int reach)
{
    for (const Line& line : found) {
        if (std::all_of(kept.begin(), kept.end(),
                        [&](const Line& other) { return areApart(line, other, reach); })) {
            kept.push_back(line);
        }
    }
}

/// The lines of a sheet: first those that nothing else can be, then what goes along with them.
std::vector<Line> linesOfSheet(const Ridges& ridges)
{
    constexpr double steepest = 0.14; // rise over run: 8 degrees
    constexpr double bent = 0.02; // by which a camera makes parallels differ
    const int reach = ridges.reach();
    const int run = ridges.count() * blockWidth;
    const int most = static_cast<int>(steepest * run);
    std::vector<Line> clear = candidates(ridges, {-most, most}, {0.6F, 0.5F, reach, 1});
    if (clear.empty()) {
        return {};
    }
    const int tolerance = 1 + static_cast<int>(bent * run);
    const Rises rises {clear.front().rise - tolerance, clear.front().rise + tolerance};
    std::erase_if(
        clear, [rises](const Line& line) { return line.rise < rises.lowest || line.rise > rises.highest; });
    std::vector<Line> lines;
    addApart(lines, clear, reach);
    if (lines.size() > 1) {
        addApart(lines, candidates(ridges, rises, {0.35F, 0.04F, 0, ridges.count() / 12}), reach);
        return lines;
    }
    // A single one is more often a stroke.
    const bool isClear = ParallelLines(ridges, lines.front().rise)
                             .from(lines.front().row, {0.8F, 0.5F, reach, 0}, ridges.threshold())
                             .has_value();
    return isClear ? lines : std::vector<Line> {};
}

/// Follows a line through the blocks, where it may bend a little: the way on which most stands out, by
/// dynamic programming.
class Follower
{
public:
    Follower(const Ridges& ridges, const Line& line)
        : m_ridges(ridges)
        , m_lines(ridges, line.rise)
        , m_first(line.row)
        , m_best(static_cast<std::size_t>(ridges.count()))
        , m_from(static_cast<std::size_t>(ridges.count()))
    { }

    std::vector<int> rows()
    {
        const int blocks = m_ridges.count();
        for (int block = 0; block < blocks; ++block) {
            step(static_cast<std::size_t>(block));
        }
        const auto& end = m_best.back();
        auto place = static_cast<std::size_t>(std::max_element(end.begin(), end.end()) - end.begin());
        std::vector<int> rows(m_best.size());
        for (std::size_t block = m_best.size(); block-- > 0;) {
            rows[block] = rowAt(block, place);
            place = m_from[block][place];
        }
        return rows;
    }

private:
    static constexpr int furthest = 4; ///< rows beside the straight line
    static constexpr std::size_t places = 2 * furthest + 1;

    int rowAt(std::size_t block, std::size_t place) const
    {
        return m_lines.rowAt(m_first, static_cast<int>(block)) + static_cast<int>(place) - furthest;
    }

    void step(std::size_t block)
    {
        constexpr float bend = 2; // what a row sideways costs, as strength
        for (std::size_t place = 0; place < places; ++place) {
            float best = block == 0 ? 0 : -1e9F;
            for (std::size_t from = place > 0 ? place - 1 : 0;
                 block > 0 && from < std::min(places, place + 2); ++from) {
                const float reached = m_best[block - 1][from] - (from == place ? 0 : bend);
                if (reached > best) {
                    best = reached;
                    m_from[block][place] = from;
                }
            }
            m_best[block][place]
                = best + std::max(0.0F, m_ridges.at(static_cast<int>(block), rowAt(block, place)));
        }
    }

    const Ridges& m_ridges;
    ParallelLines m_lines;
    int m_first;
    std::vector<std::array<float, places>> m_best;
    std::vector<std::array<std::size_t, places>> m_from;
};

/// The rows of all columns, between those of the blocks' middles.
Rule throughColumns(const std::vector<int>& blockRows, int width)
{
    const int last = static_cast<int>(blockRows.size()) - 1;
    Rule rule;
    for (int column = 0; column < width; ++column) {
        const double place = (column + 0.5) / blockWidth - 0.5;
        const int before = std::clamp(static_cast<int>(std::floor(place)), 0, std::max(0, last - 1));
        const int after = std::min(last, before + 1);
        const double left = blockRows[static_cast<std::size_t>(before)];
        const double right = blockRows[static_cast<std::size_t>(after)];
        rule.rows.push_back(static_cast<float>(left + (place - before) * (right - left)));
    }
    return rule;
}

} // namespace

int ruleReach(PictureSize size)
{
    constexpr int share = 85; // of the longest side
    return std::max(2, std::max(size.width, size.height) / share);
}

std::vector<Rule> findRules(const GreyPlane& plane)
{
    const Ridges ridges(plane);
    std::vector<Rule> rules;
    for (const Line& line : linesOfSheet(ridges)) {
        rules.push_back(throughColumns(Follower(ridges, line).rows(), plane.size.width));
    }
    return rules;
}

} // namespace ff
