// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/insight/insight.h"
#include "ui/kit/hover_card.h"
#include "ui/kit/plot.h"
#include "ui/kit/spoken.h"
#include "ui/kit/steady_range.h"
#include "ui/panes/iterations/line_names.h"

#include <QStringList>

#include <vector>

namespace ff {

/// Goodness over the iterations of a network, a line for each label: the one at the top and the answer stand
/// out, and all have their names at their ends as far as there is room. A click or a drag chooses an
/// iteration. GUI thread only.
class GoodnessPlot : public Plot, public Spoken
{
    Q_OBJECT

public:
    /// Pixels beside the axes, for what stands there.
    GoodnessPlot(int left, int right, QWidget* parent = nullptr);

    /// `layer`: from 0, or togetherLayers.
    void setIterations(const insight::Iterations& found, int layer, const QStringList& classes);
    void setIteration(int iteration); ///< is marked

    /// Places the first and the last iteration at these pixels of this widget.
    void align(double first, double last);
    void applyTheme(const Theme& theme);

    /// Where a point of a line is on the widget.
    QPointF positionOf(int iteration, int label) const;

    /// Names that there is room for, by their labels.
    std::vector<int> namedLabels() const { return m_names.shown(); }
    QString hoverText() const { return m_hover.text(); }
    QString spokenValue() const override;

Q_SIGNALS:
    void chosen(int iteration);

protected:
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void build();
    void fill();
    void dressLines();
    void fitAxes();
    void placeNames();
    bool standsOut(int label) const;
    double goodness(int iteration, int label) const;
    int iterationAt(double x) const;
    QString wordsAt(const QPointF& position) const;

    insight::Iterations m_found;
    int m_layer = -1;
    QStringList m_classes;
    int m_iteration = 0;
    double m_first = 0; ///< pixels
    double m_last = 0;
    int m_right;
    SteadyRange m_range;
    LineNames m_names; ///< [label]
    HoverCard m_hover;
    QCPItemRect* m_window = nullptr; ///< the iterations that decide
    QCPItemText* m_windowName = nullptr;
    QCPItemStraightLine* m_cursor = nullptr;
    QCPGraph* m_dots = nullptr; ///< of the marked iteration
};

} // namespace ff
