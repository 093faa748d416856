// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/settings/modes.h"
#include "ui/kit/histogram_ranges.h"
#include "ui/kit/histogram_words.h"
#include "ui/kit/hover_card.h"
#include "ui/kit/spoken.h"

#include <vector>

namespace ff {

/// One histogram of goodness, or of whatever layers measure, per layer, below each other in one plot. The
/// threshold line can be dragged, a row enlarged by a double-click, and the bin under the pointer is put in
/// words. GUI thread only.
class HistogramPlot : public Plot, public Spoken
{
    Q_OBJECT

public:
    using RangeChoice = ff::RangeChoice;

    explicit HistogramPlot(QWidget* parent = nullptr);

    /// Shows the layers and those thresholds that there are; replots only when something differs from what is
    /// shown. `frozen`: numbers, from 1, of the layers that stay as they are while the others learn.
    void setLayers(const std::vector<LayerView>& layers, const Thresholds& thresholds,
                   const std::vector<int>& frozen = {});
    /// Draws another run over them; replots only when it is another one, or at another moment.
    void setCompared(const ComparedLayers& compared);
    /// What the axes measure.
    void setMeasure(const Measure& measure);
    void setRangeChoice(RangeChoice choice);
    void setCountScale(CountScale scale);

    /// What can be moved with the mouse: nothing in a run that others train.
    enum class Grip { None, Threshold };
    void setGrip(Grip grip) { m_grip = grip; }
    void applyTheme(const Theme& theme);

    /// Gives row `index` most of the room; the same again gives it back.
    void toggleEnlarged(int index);

    /// What is pointed at; replots only when it is something else.
    void setMarks(const HistogramMarks& marks);
    const HistogramMarks& marks() const { return m_marks; }
    /// As if the pointer were there; nothing: as if it had left.
    void pointAt(const std::optional<QPoint>& position);
    /// Whether a press there takes hold of the threshold's line.
    bool isOnThreshold(const QPoint& position) const;

    HistogramLook look() const { return {m_rangeChoice, m_countScale}; }
    const ComparedLayers& compared() const { return m_compared; }

    const std::vector<HistogramRow>& rows() const { return m_rows; }
    QString hoverText() const { return m_hover.text(); }
    QString spokenValue() const override { return layersWords(m_layers, m_frozen, m_measure); }

Q_SIGNALS:
    /// Row `index` has most of the room, -1 for none.
    void enlargedChanged(int index);

    /// The user moved the threshold: a value of the setting, which is positive also where goodness is not.
    void thresholdMoved(double value);

protected:
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void leaveEvent(QEvent* event) override;

private:
    void rebuild();
    void showLayers();
    void showThresholds();
    void showRanges();
    void showAxisTexts();
    void showThreshold(double value, bool dragged);
    void showHover();
    void showMarks();
    void moveThreshold(const QPoint& position);

    std::vector<LayerView> m_layers;
    ComparedLayers m_compared;
    HistogramMarks m_marks;
    Thresholds m_thresholds;
    std::vector<int> m_frozen;
    Measure m_measure;
    std::vector<HistogramRow> m_rows;
    RangeChoice m_rangeChoice = RangeChoice::Common;
    CountScale m_countScale = CountScale::Linear;
    HistogramRanges m_ranges;
    HoverCard m_hover;
    QPoint m_pointer;
    int m_enlarged = -1;
    Grip m_grip = Grip::Threshold;
    int m_dragged = -1; ///< row whose threshold line is held
    int m_pressed = -1; ///< row where the button went down last
    double m_asked = 0; ///< threshold asked for last while dragging
};

} // namespace ff
