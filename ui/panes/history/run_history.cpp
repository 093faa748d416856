// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panes/history/run_history.h"

#include "core/kept/kept_run.h"
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
    const bool newRival = recordRival(news);
    return newRun || newRival || !news.curve.empty() || !news.errors.empty();
}

/// True when there is something new to show of it.
bool RunHistory::recordRival(const News& news)
{
    const std::string name = news.live.rival ? news.live.rival->name : std::string();
    const bool isAnother = name != m_rival.name;
    if (isAnother) {
        m_rival = {name, {}, {}};
    }
    for (const ErrorPoint& point : news.rivalErrors) {
        m_rival.error.append({point.epoch, 100 * lowerError(point)});
        m_rival.last = point;
        m_lastEpoch = std::max(m_lastEpoch, point.epoch);
    }
    return isAnother || !news.rivalErrors.empty();
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
