// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/run/moment.h"
#include "core/run/thinned_series.h"

#include <optional>
#include <vector>

namespace ff {

/// What the curves are plotted against.
enum class HistoryAxis { Epochs, Samples, Seconds };

/// Puts the steps of one run on each axis: after how many epochs, training images, and seconds of training.
/// Grows with the run.
class StepScale
{
public:
    /// The size of a batch and how many an epoch has; 0: not known yet.
    void setBatches(std::int64_t images, std::int64_t perEpoch);

    /// Takes note of when the point was reached.
    void learn(const CurvePoint& point);
    void learn(const ErrorPoint& point);

    /// Where these steps, which increase, stand on the axis; nothing for one of which that is not known: the
    /// seconds are, up to the last point that tells them.
    std::vector<std::optional<double>> places(HistoryAxis axis, const std::vector<double>& steps) const;
    std::optional<double> place(HistoryAxis axis, double step) const;

private:
    void learnEpoch(std::int64_t step, double epoch);
    std::vector<ThinnedSeries::Point> clock() const;

    std::int64_t m_images = 0; ///< of a batch
    std::int64_t m_batchesPerEpoch = 0;
    ThinnedSeries m_curveSeconds; ///< by step
    ThinnedSeries m_testSeconds; ///< the same: of a run that an older version kept, only tests tell
};

/// The images of a batch where so many are trained on.
std::int64_t imagesPerBatch(const Settings& settings, std::int64_t trainingImages);

} // namespace ff
