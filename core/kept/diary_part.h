// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/kept/diary_files.h"
#include "core/kept/growing_file.h"

#include <algorithm>
#include <optional>
#include <string>
#include <utility>
#include <variant>

namespace ff {

/// One table of a diary: `Rows` reads its lines into values of `Point`. Holds what counts and has not been
/// taken yet, and knows what of it was taken.
template <typename Rows, typename Point>
class DiaryPart final : public LineSink
{
public:
    explicit DiaryPart(std::filesystem::path path)
        : m_path(std::move(path))
    { }

    void takeLine(const FileLine& line) override
    {
        try {
            if (line.number == 1) {
                m_rows = Rows::fromHeader(line.text);
            } else if (m_rows) { // without a header, which was refused, the rows say nothing
                std::visit([this](auto&& row) { this->add(std::forward<decltype(row)>(row)); },
                           m_rows->parse(line.text));
            }
        } catch (const Error& error) {
            throw Error(FF_TR("'%1', line %2: %3"), {m_path.string(), line.number, error.sentence()});
        }
    }

    void beginAnew() override
    {
        m_rows.reset();
        dropFrom(0);
    }

    DiaryGrowth<Point> take()
    {
        if (!m_growth.points.empty()) {
            m_lastTaken = m_growth.points.back().step;
        }
        return std::exchange(m_growth, {});
    }

private:
    void add(Point&& point)
    {
        if (point.step <= m_last) {
            dropFrom(point.step);
        }
        m_last = point.step;
        m_growth.points.push_back(std::move(point));
    }

    void add(WentBack back) { dropFrom(back.step + 1); }

    void dropFrom(std::int64_t step)
    {
        const auto counts = [step](const Point& point) { return point.step < step; };
        const auto first = std::ranges::partition_point(m_growth.points, counts);
        m_growth.points.erase(first, m_growth.points.end());
        if (m_lastTaken >= step) {
            m_growth.voidFrom = std::min(step, m_growth.voidFrom.value_or(step));
            m_lastTaken = step - 1;
        }
        m_last = std::min(m_last, step - 1);
    }

    std::filesystem::path m_path;
    std::optional<Rows> m_rows;
    DiaryGrowth<Point> m_growth;
    std::int64_t m_last = -1; // no step that counts lies above
    std::int64_t m_lastTaken = -1; // no step that counts and was taken lies above
};

} // namespace ff
