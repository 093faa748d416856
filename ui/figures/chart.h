// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QImage>
#include <QList>
#include <QPointF>
#include <QStringList>

#include <optional>
#include <vector>

namespace ff {

/// One curve or one kind of bars of a chart.
struct ChartCurve
{
    enum class Kind {
        Line,
        Steps, ///< a histogram's outline: each point is the middle of its bin
        FilledSteps, ///< the same, filled and without a line
        Bars
    };
    enum class Mark { None, Disc, Circle, Square };

    QString name {}; ///< in the legend; curves of one name share an entry
    QColor colour {};
    Kind kind = Kind::Line;
    double width = 1; ///< of the line; of bars: in units of the axis
    Qt::PenStyle line = Qt::SolidLine;
    Mark mark = Mark::None;
    bool isOnRight = false; ///< over the right axis
    QList<QPointF> points {};
};

/// A value of the horizontal axis that is marked by a dashed line from top to bottom.
struct ChartLine
{
    QString name {}; ///< in the legend
    QString label {}; ///< beside the line
    double place = 0;
    QColor colour {};
};

/// A picture behind the curves, over a part of the axes.
struct ChartField
{
    QImage image {};
    double left = 0;
    double right = 1;
    double lower = 0;
    double upper = 1;
};

struct ChartAxis
{
    QString title {}; ///< with the unit
    double lower = 0;
    double upper = 1;
    bool isLogarithmic = false;
    QStringList names {}; ///< of categories, which stand at 0, 1, 2, ...; empty: numbers
};

/// One pair of axes with what is in it.
struct Chart
{
    QString title {}; ///< of this one among several; can be empty
    ChartAxis across {};
    ChartAxis left {};
    std::optional<ChartAxis> right {};
    std::optional<ChartField> field {};
    std::vector<ChartCurve> curves {};
    std::vector<ChartLine> lines {};
    double aspect = 0.6; ///< height by width, where there is a choice
};

} // namespace ff
