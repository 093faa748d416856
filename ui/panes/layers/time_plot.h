// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/hover_card.h"
#include "ui/kit/spoken.h"
#include "ui/panes/layers/time_row.h"

namespace ff {

class MomentChoice;

/// The goodness of every layer over the time of a run, as maps below each other. A press, a drag and the
/// arrow keys choose the moment that the window shows; values under the pointer are put in words. GUI thread
/// only.
class TimePlot : public Plot, public Spoken
{
    Q_OBJECT

public:
    /// `choice` outlives this.
    explicit TimePlot(MomentChoice& choice, QWidget* parent = nullptr);

    /// Draws all of it, which takes a few milliseconds.
    void show(LayerTimes times);
    void setMeasure(const Measure& measure);
    void setLook(const HistogramLook& look);
    /// Gives that layer most of the room; -1: all the same.
    void setEnlarged(int index);
    void applyTheme(const Theme& theme);

    const LayerTimes& times() const { return m_times; }
    const HistogramLook& look() const { return m_look; }
    const std::vector<TimeRow>& rows() const { return m_rows; }
    std::vector<Span> ranges() const; ///< of the goodness axes
    QString hoverText() const { return m_hover.text(); }

    QString spokenValue() const override;
    int spokenCount() const override { return static_cast<int>(m_rows.size()); }
    SpokenPart spokenPart(int index) const override;

protected:
    bool event(QEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void rebuild(std::size_t layers);
    void draw();
    void markShown();
    void shareRoom();
    int rowAt(const QPoint& position) const;
    double stepAt(const QPoint& position) const;
    QString wordsAt(const QPoint& position) const;

    MomentChoice& m_choice;
    LayerTimes m_times;
    Measure m_measure;
    HistogramLook m_look;
    std::vector<TimeRow> m_rows;
    HoverCard m_hover;
    int m_enlarged = -1;
};

} // namespace ff
