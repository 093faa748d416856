// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/run_history.h"

#include "core/kept/kept_run.h"
#include "core/settings/modes.h"

#include <algorithm>

namespace ff {
namespace {

void appendAll(std::vector<ThinnedSeries>& series, std::int64_t step, const std::vector<float>& values)
{
    series.resize(std::max(series.size(), values.size()));
    for (std::size_t i = 0; i < values.size(); ++i) {
        series[i].append({static_cast<double>(step), static_cast<double>(values[i])});
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
    m_scale.setBatches(imagesPerBatch(news.live.settings, news.live.data.trainCount),
                       news.live.progress.batchesPerEpoch);
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
        m_rival = {name, {}, {}, {}};
    }
    if (news.live.rival) {
        m_rival.scale.setBatches(imagesPerBatch(news.live.rival->settings, news.live.data.trainCount), 0);
    }
    for (const ErrorPoint& point : news.rivalErrors) {
        m_rival.error.append({static_cast<double>(point.step), 100 * lowerError(point)});
        m_rival.last = point;
        m_rival.scale.learn(point);
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
        appendAll(m_separation, point.step, point.separation);
        appendAll(m_loss, point.step, point.loss);
    }
    m_lastStep = std::max(m_lastStep, point.step);
    m_scale.learn(point);
}

void RunHistory::append(const ErrorPoint& point)
{
    const auto step = static_cast<double>(point.step);
    m_readoutError.append({step, 100 * point.readout});
    m_goodnessError.append({step, 100 * point.goodness});
    m_lastError = point;
    m_lastStep = std::max(m_lastStep, point.step);
    m_scale.learn(point);
}

} // namespace ff
