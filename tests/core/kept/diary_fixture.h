// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/kept/diary_files.h"
#include "tests/core/full_disk.h"
#include "tests/core/test_support.h"

#include <gtest/gtest.h>

#include <bit>
#include <cmath>
#include <limits>
#include <string>
#include <vector>

namespace ff {

inline constexpr std::size_t layers = 2;
inline constexpr double nan = std::numeric_limits<double>::quiet_NaN();
inline constexpr float noFloat = std::numeric_limits<float>::quiet_NaN();

inline CurvePoint pointAt(std::int64_t step)
{
    const auto time = static_cast<double>(step);
    return {step, time / 3, time / 7, {0.5F, 1.F / 3}, {0.1F, static_cast<float>(step)}};
}

inline ErrorPoint testAt(std::int64_t step)
{
    return {
        step,  static_cast<double>(step) / 3, 0.1 * static_cast<double>(step), 1. / 7, nan, 500, 1000, 1. / 9,
        2. / 3};
}

inline DiaryEvent eventAt(std::int64_t step)
{
    return {*utcFromText("2026-11-26T01:06:12Z"), "went on", step, "a \"sentence\"\nof ä two lines"};
}

/// The values, a NaN as such.
inline std::vector<double> valuesOf(const CurvePoint& point)
{
    std::vector<double> values {static_cast<double>(point.step), point.epoch, point.seconds};
    values.insert(values.end(), point.separation.begin(), point.separation.end());
    values.insert(values.end(), point.loss.begin(), point.loss.end());
    return values;
}

inline std::vector<double> valuesOf(const ErrorPoint& point)
{
    return {static_cast<double>(point.step),
            point.epoch,
            point.seconds,
            point.readout,
            point.goodness,
            static_cast<double>(point.images),
            static_cast<double>(point.testImages),
            point.training,
            point.sureness};
}

/// Equal to the last bit; one NaN equals another.
template <typename Point>
void expectSame(const Point& found, const Point& expected)
{
    const std::vector<double> values = valuesOf(found);
    const std::vector<double> wanted = valuesOf(expected);
    ASSERT_EQ(values.size(), wanted.size());
    for (std::size_t i = 0; i < values.size(); ++i) {
        if (std::isnan(wanted[i])) {
            EXPECT_TRUE(std::isnan(values[i])) << i;
        } else {
            EXPECT_EQ(std::bit_cast<std::uint64_t>(values[i]), std::bit_cast<std::uint64_t>(wanted[i])) << i;
        }
    }
}

template <typename Point>
std::vector<std::int64_t> stepsOf(const std::vector<Point>& points)
{
    std::vector<std::int64_t> steps;
    for (const Point& point : points) {
        steps.push_back(point.step);
    }
    return steps;
}

using Steps = std::vector<std::int64_t>;

/// A run's folder with a diary to be written and read.
class DiaryTest : public testing::Test
{
protected:
    void addPoint(DiaryWriter& writer, std::int64_t step) { writer.add(std::vector {pointAt(step)}); }

    std::string readError()
    {
        return errorText([&] { DiaryReader(m_path).readNew(); });
    }

    const TemporaryFolder m_folder;
    const std::filesystem::path m_path = m_folder.path();
    const std::filesystem::path m_curve = m_path / "curve.csv";
    const std::filesystem::path m_tests = m_path / "tests.csv";
    const std::filesystem::path m_events = m_path / "events.jsonl";
};

} // namespace ff
