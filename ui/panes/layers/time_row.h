// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/plot.h"
#include "ui/kit/plot_image.h"
#include "ui/panes/layers/goodness_map.h"

#include <array>
#include <optional>

namespace ff {

/// The time axis of a run.
struct RunTime
{
    std::int64_t batchesPerEpoch = 1;
    std::int64_t lastStep = 0; ///< batches trained so far

    double epochOf(double step) const { return step / static_cast<double>(batchesPerEpoch); }
    /// From the beginning to now, in steps; never empty.
    Span steps() const { return {0, static_cast<double>(std::max<std::int64_t>(1, lastStep))}; }
};

/// All that is shown over time.
struct LayerTimes
{
    PastLayers::Columns columns;
    RunTime time;
    Thresholds thresholds; ///< in force now
};

/// One layer over time inside a plot: its title, and below it the map of goodness with both means and the
/// threshold as lines. All parts belong to the plot and die with its contents.
class TimeRow
{
public:
    /// Appends the row to the plot, for layer `index`.
    TimeRow(Plot& plot, std::size_t index);

    void show(const LayerTimes& times, const Span& goodness, CountScale counts);
    /// The moment that is shown, in epochs; nothing hides its line.
    void mark(const std::optional<double>& epoch);
    void showTimeTexts(const QString& title); ///< numbers and title of the time axis; empty: none
    void setMeasure(const QString& measure); ///< what the goodness axis counts, in the title
    int timeTextHeight() const; ///< pixels that numbers and title take
    void dress();

    QCPAxisRect& axisRect() const { return *m_rect; }
    bool isMarked() const { return m_mark->visible(); }

private:
    /// A curve that stands out from the map, on a border of the ground's colour.
    struct Line
    {
        QCPGraph* border;
        QCPGraph* line;
    };

    Line makeLine();
    void showLines(const LayerTimes& times);

    Plot& m_plot;
    std::size_t m_index;
    QCPTextElement* m_title;
    QCPAxisRect* m_rect;
    GoodnessMap m_map;
    PlotImage* m_image;
    std::array<Line, 4> m_lines; ///< threshold, that of negatives, mean of positives, of negatives
    QCPItemLine* m_mark;
};

} // namespace ff
