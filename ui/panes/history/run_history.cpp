// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panes/history/run_history.h"

#include "core/settings/modes.h"

#include <algorithm>

namespace ff {
namespace {

void appendAll(std::vector<ThinnedSeries>& series, double epoch, const std::vector<float>& values)
{
    series.resize(std::max(series.size(), values.size()));
    for (std::size_t i = 0; i < values.size(); ++i) {
        series[i].append({epoch, static_cast<double>(values[i])});
    }
}

} // namespace

bool RunHistory::record(const News& news)
{
    const bool newRun = news.live.run != m_run;
    if (newRun) {
        *this = {};
        m_run = news.live.run;
        m_hasLayerFigures = traitsOf(news.live.settings.mode).negatives != NegativeKind::None;
    }
    for (const CurvePoint& point : news.curve) {
        append(point);
    }
    for (const ErrorPoint& point : news.errors) {
        append(point);
    }
    return newRun || !news.curve.empty() || !news.errors.empty();
}

const std::vector<ThinnedSeries>& RunHistory::layers(LayerFigure figure) const
{
    return figure == LayerFigure::Separation ? m_separation : m_loss;
}

void RunHistory::append(const CurvePoint& point)
{
    if (m_hasLayerFigures) {
        appendAll(m_separation, point.epoch, point.separation);
        appendAll(m_loss, point.epoch, point.loss);
    }
    m_lastEpoch = std::max(m_lastEpoch, point.epoch);
}

void RunHistory::append(const ErrorPoint& point)
{
    m_readoutError.append({point.epoch, 100 * point.readout});
    m_goodnessError.append({point.epoch, 100 * point.goodness});
    m_lastError = point;
    m_lastEpoch = std::max(m_lastEpoch, point.epoch);
}

} // namespace ff
