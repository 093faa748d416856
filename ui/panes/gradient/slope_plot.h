// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/insight/insight.h"
#include "ui/kit/hover_card.h"
#include "ui/kit/plot.h"
#include "ui/kit/spoken.h"

#include <optional>

namespace ff {

/// Slopes of a loss as a scatter plot: the closed form across, the numeric one upwards, so that what agrees
/// lies on the diagonal. Weights of the layer below have marks of their own. GUI thread only.
class SlopePlot : public Plot, public Spoken
{
    Q_OBJECT

public:
    explicit SlopePlot(QWidget* parent = nullptr);

    void setCheck(const insight::GradientCheck& check);
    void applyTheme(const Theme& theme);

    QString spokenValue() const override;
    QString hoverText() const { return m_hover.text(); }

    /// Where a slope is on the widget.
    QPointF positionOf(const insight::Slope& slope) const;

protected:
    void mouseMoveEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void build();
    void fill();
    void fitAxes();
    QString wordsAt(const QPointF& position) const;

    insight::GradientCheck m_check;
    HoverCard m_hover;
    QCPItemStraightLine* m_diagonal = nullptr;
    QCPGraph* m_own = nullptr;
    QCPGraph* m_below = nullptr;
};

} // namespace ff
