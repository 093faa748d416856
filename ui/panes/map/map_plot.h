// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/insight/insight.h"
#include "ui/kit/hover_card.h"
#include "ui/kit/plot.h"
#include "ui/kit/spoken.h"
#include "ui/panes/map/map_lasso.h"
#include "ui/panes/map/map_names.h"

#include <QStringList>

#include <optional>
#include <vector>

namespace ff {

/// A map as a scatter plot: a colour and a mark for each class, whose name stands in the middle of its
/// points, and a cross where the drawing lies. A click chooses the nearest point, a lasso that is drawn with
/// the left button all that are in it, a click on a name, or the arrow keys, all of a class. GUI thread only.
class MapPlot : public Plot, public Spoken
{
    Q_OBJECT

public:
    explicit MapPlot(QWidget* parent = nullptr);

    /// Each class has a name. Chosen points stay chosen where the map is of the same images.
    void setMap(const insight::Map& map, const QStringList& classes);
    void applyTheme(const Theme& theme);

    /// Those that were chosen last, by their places in the map's lists.
    const std::vector<std::size_t>& chosen() const { return m_chosen; }

    /// Which test image the point is, and of which class.
    /// Where the point is on the widget.
    QPointF positionOf(std::size_t point) const;
    /// Where the name of a class is on the widget; empty while it has no point.
    QRectF namePlace(int label) const { return m_names.rectOf(label); }

    QString hoverText() const { return m_hover.text(); }
    QString spokenValue() const override;

Q_SIGNALS:
    void chosenChanged();

protected:
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void build();
    void fill();
    void fitAxes();
    void markChosen();
    std::optional<std::size_t> pointNear(const QPointF& position) const;
    std::vector<std::size_t> pointsIn(const QPolygonF& area) const;
    void choose(std::vector<std::size_t> points);
    void chooseClass(int label);

    insight::Map m_map;
    QStringList m_classes;
    std::vector<std::size_t> m_chosen;
    HoverCard m_hover;
    MapNames m_names;
    MapLasso m_lasso;
    QCPGraph* m_border = nullptr;
    QCPGraph* m_drawing = nullptr; ///< a cross, with a border
    QCPGraph* m_ring = nullptr; ///< around the chosen points
    int m_class = -1; ///< that was chosen last as a whole
};

} // namespace ff
