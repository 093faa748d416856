// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/run/step_scale.h"
#include "core/run/thinned_series.h"
#include "core/session/news.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace ff {

/// Which per-layer figure is looked at.
enum class LayerFigure { Separation, Loss };

/// The curves of one run as the news bring them, over its steps. Begins anew with every run.
class RunHistory
{
public:
    /// The run that races beside this one.
    struct Rival
    {
        std::string name; ///< empty: there is none
        ThinnedSeries error; ///< in percent, by readout or by goodness, whichever is lower
        std::optional<ErrorPoint> last;
        StepScale scale;
    };

    /// Takes the new points. True when there is something new to show.
    bool record(const News& news);

    /// False when the layers of this run have neither separation nor loss of their own: their curves are
    /// empty.
    bool hasLayerFigures() const { return m_hasLayerFigures; }
    const std::vector<ThinnedSeries>& layers(LayerFigure figure) const;
    const ThinnedSeries& readoutError() const { return m_readoutError; } ///< in percent
    const ThinnedSeries& goodnessError() const { return m_goodnessError; } ///< in percent
    const Rival& rival() const { return m_rival; }
    const std::optional<ErrorPoint>& lastError() const { return m_lastError; }

    /// Of this run alone.
    std::int64_t lastStep() const { return m_lastStep; }
    const StepScale& scale() const { return m_scale; }

private:
    void append(const CurvePoint& point);
    void append(const ErrorPoint& point);
    bool recordRival(const News& news);

    std::uint64_t m_run = 0;
    bool m_hasLayerFigures = true;
    std::vector<ThinnedSeries> m_separation;
    std::vector<ThinnedSeries> m_loss;
    ThinnedSeries m_readoutError;
    ThinnedSeries m_goodnessError;
    std::optional<ErrorPoint> m_lastError;
    Rival m_rival;
    std::int64_t m_lastStep = 0;
    StepScale m_scale;
};

} // namespace ff
