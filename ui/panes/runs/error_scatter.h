// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sweep/error_plot.h"
#include "ui/kit/hover_card.h"
#include "ui/kit/plot.h"
#include "ui/kit/spoken.h"

#include <set>

namespace ff {

/// The errors of runs against one of their settings: a disc for each run, and a line through the means of the
/// values, with the deviation. A click chooses the nearest run, the arrow keys go from one to the next. GUI
/// thread only.
class ErrorScatter : public Plot, public Spoken
{
    Q_OBJECT

public:
    explicit ErrorScatter(QWidget* parent = nullptr);

    /// `runs`: those that the plot was made of.
    void setPlot(ErrorPlot plot, std::vector<KeptRun> runs);

    /// Rings the points of these runs.
    void mark(const std::set<std::string>& ids);
    void applyTheme(const Theme& theme);

    const ErrorPlot& plot() const { return m_plot; }
    /// Where the point is on the widget.
    QPointF positionOf(std::size_t point) const;

    QString hoverText() const { return m_hover.text(); }
    QString spokenValue() const override;
    int spokenCount() const override { return static_cast<int>(m_plot.points.size()); }
    SpokenPart spokenPart(int part) const override;

Q_SIGNALS:
    void chosen(const std::string& id);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void build();
    void fill();
    void fillRings();
    void fitAxes();
    void nameValues();
    std::optional<std::size_t> pointNear(const QPointF& position) const;
    bool isMarked(std::size_t point) const;
    void choose(std::size_t point);

    ErrorPlot m_plot;
    std::vector<KeptRun> m_runs;
    std::set<std::string> m_marked;
    HoverCard m_hover;
    QCPGraph* m_means = nullptr;
    QCPErrorBars* m_deviations = nullptr;
    QCPGraph* m_points = nullptr;
    QCPGraph* m_rings = nullptr;
    std::size_t m_current = 0; ///< the point that the keys act on
};

} // namespace ff
