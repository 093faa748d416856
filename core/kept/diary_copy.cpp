// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/kept/diary_copy.h"

#include "core/base/atomic_file.h"
#include "core/kept/diary_files.h"

#include <algorithm>
#include <span>
#include <string>

namespace ff {
namespace {

template <typename Rows, typename Point>
void write(const std::filesystem::path& file, const Rows& rows, std::span<const Point> points)
{
    std::string text = rows.header();
    for (const Point& point : points) {
        text += rows.row(point);
    }
    writeFileAtomically(file, std::as_bytes(std::span(text)));
}

} // namespace

void copyDiary(const std::filesystem::path& run, const std::filesystem::path& folder)
{
    const DiaryNews diary = DiaryReader(run).readNew();
    std::size_t layers = 0; // a point of a run without negatives has losses alone, the first one neither
    for (const CurvePoint& point : diary.curve.points) {
        layers = std::max({layers, point.separation.size(), point.loss.size()});
    }
    write(folder / curveFileName, CurveRows(layers), std::span<const CurvePoint>(diary.curve.points));
    write(folder / testsFileName, TestRows(), std::span<const ErrorPoint>(diary.tests.points));
}

} // namespace ff
