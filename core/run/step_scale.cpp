// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/run/step_scale.h"

#include <algorithm>
#include <cmath>
#include <iterator>

namespace ff {
namespace {

using Point = ThinnedSeries::Point;

/// Between two points time goes on evenly.
std::optional<double> secondsAt(const std::vector<Point>& clock, double step)
{
    const auto after = std::ranges::lower_bound(clock, step, {}, &Point::x);
    if (after == clock.end()) {
        return std::nullopt;
    }
    if (after->x == step) {
        return after->y;
    }
    const Point before = after == clock.begin() ? Point {0, 0} : *std::prev(after);
    return before.y + (after->y - before.y) * (step - before.x) / (after->x - before.x);
}

} // namespace

void StepScale::setBatches(std::int64_t images, std::int64_t perEpoch)
{
    m_images = images;
    m_batchesPerEpoch = perEpoch > 0 ? perEpoch : m_batchesPerEpoch;
}

void StepScale::learn(const CurvePoint& point)
{
    learnEpoch(point.step, point.epoch);
    m_curveSeconds.append({static_cast<double>(point.step), point.seconds});
}

void StepScale::learn(const ErrorPoint& point)
{
    learnEpoch(point.step, point.epoch);
    m_testSeconds.append({static_cast<double>(point.step), point.seconds});
}

void StepScale::learnEpoch(std::int64_t step, double epoch)
{
    if (m_batchesPerEpoch == 0 && step > 0 && epoch > 0) {
        m_batchesPerEpoch = std::max(1LL, std::llround(static_cast<double>(step) / epoch));
    }
}

std::vector<Point> StepScale::clock() const
{
    std::vector<Point> all;
    std::ranges::merge(m_curveSeconds.points(), m_testSeconds.points(), std::back_inserter(all), {},
                       &Point::x, &Point::x);
    return all;
}

std::vector<std::optional<double>> StepScale::places(HistoryAxis axis, const std::vector<double>& steps) const
{
    std::vector<std::optional<double>> result;
    result.reserve(steps.size());
    const std::vector<Point> seconds = axis == HistoryAxis::Seconds ? clock() : std::vector<Point>();
    for (const double step : steps) {
        if (axis == HistoryAxis::Seconds) {
            result.push_back(step == 0 ? 0 : secondsAt(seconds, step));
        } else if (axis == HistoryAxis::Samples) {
            result.push_back(step * static_cast<double>(m_images));
        } else {
            result.push_back(step / static_cast<double>(std::max<std::int64_t>(1, m_batchesPerEpoch)));
        }
    }
    return result;
}

std::optional<double> StepScale::place(HistoryAxis axis, double step) const
{
    return places(axis, {step}).front();
}

std::int64_t imagesPerBatch(const Settings& settings, std::int64_t trainingImages)
{
    return std::min<std::int64_t>(settings.batch, trainingImages);
}

} // namespace ff
