// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/bin_band.h"
#include "ui/kit/compared_histogram.h"
#include "ui/kit/histogram_look.h"
#include "ui/kit/histogram_marks.h"
#include "ui/kit/histogram_outline.h"
#include "ui/kit/plot.h"
#include "ui/kit/sample_mark.h"
#include "ui/kit/steady_range.h"
#include "ui/kit/threshold_line.h"

#include <optional>

namespace ff {

/// The histogram of one layer inside a plot: a line of text, and below it the positives as filled bars, the
/// negatives as an outline, and the threshold. All parts belong to the plot and die with its contents.
class HistogramRow
{
public:
    /// Appends the row to the plot. Threshold lines are drawn on the plot's layer `lineLayer`.
    HistogramRow(Plot& plot, const QString& lineLayer);

    /// `compared`: the same layer of another run, over this one.
    void show(const LayerView& layer, int number, const std::optional<ComparedLayer>& compared);
    void setFrozen(bool isFrozen); ///< after show()
    void setRange(const Span& range);
    void setCountScale(CountScale scale);
    /// The line that can be dragged; nothing hides it.
    void setThreshold(std::optional<double> value, bool dragged);
    /// A line of its own for negatives; nothing hides it.
    void setNegativeThreshold(std::optional<double> value);
    void placeLabels();
    /// Numbers below the axis; the title is for the bottom row only.
    void setAxisTexts(bool tickLabels, const QString& title);
    int axisTextHeight() const; ///< pixels that the numbers and the title take
    void dress();

    QCPAxisRect& axisRect() const { return *m_rect; }
    /// Title and histogram together: where a click means this row.
    bool contains(const QPoint& position) const;
    bool titleContains(const QPoint& position) const;
    QRect separationPlace() const; ///< where the separation is written
    double goodnessAt(double pixel) const;
    double pixelAt(double goodness) const;

    /// A bin with its edges and both shares.
    struct Bin
    {
        Span edges;
        double positive;
        double negative;
    };
    int bins() const { return static_cast<int>(m_layer.positive.size()); }
    /// Number of the one that lies there; nothing beyond the outermost.
    std::optional<int> binAt(double goodness) const;
    std::optional<Bin> bin(int number) const;

    /// A stretch that is infinite ends with the bins.
    void setMarks(const RowMarks& marks);
    std::optional<double> markedAt(Side side) const; ///< where the followed sample is marked
    bool hasThreshold() const { return m_threshold.isShown(); }
    double shownThreshold() const { return m_threshold.value(); }
    bool hasNegativeThreshold() const { return m_negativeThreshold.isShown(); }

private:
    void makeTitle(QCPLayoutGrid& grid);
    void makeHistogram();
    void showBars(const LayerView& layer);
    void showCompared(const std::optional<ComparedLayer>& compared);
    void showTop();

    Plot& m_plot;
    QString m_lineLayer;
    QCPTextElement* m_name;
    QCPTextElement* m_shape;
    QCPTextElement* m_separation;
    QCPLayoutGrid* m_title;
    QCPAxisRect* m_rect;
    BinBand m_picked;
    BinBand m_cursor;
    QCPBars* m_positive;
    HistogramOutline m_negative;
    ThresholdLine m_threshold;
    ThresholdLine m_negativeThreshold;
    SampleMark m_positiveSample;
    SampleMark m_negativeSample;
    std::optional<ComparedHistogram> m_compared; ///< once there is one
    LayerView m_layer;
    SteadyTop m_top;
    CountScale m_countScale = CountScale::Linear;
};

} // namespace ff
