// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/plot.h"

namespace ff {

/// The nearest threshold that the setting accepts, in steps of a hundredth. Where goodness is negative the
/// threshold is that many units below zero.
double acceptableThreshold(double threshold, bool belowZero);

/// A dashed line across one histogram, with its value beside it. All parts belong to the plot and die with
/// its contents.
class ThresholdLine
{
public:
    /// Where the value stands: two lines that are close must not write over each other.
    enum class LabelPlace { Top, BelowTop };

    /// Drawn on the plot's layer `layerName`; hidden until show().
    ThresholdLine(Plot& plot, QCPAxisRect& rect, const QString& layerName, LabelPlace place);

    /// `name` is what stands before the value.
    void show(const QString& name, double value, const QColor& colour, double width);
    void hide();
    bool isShown() const { return m_line->visible(); }
    double value() const { return m_value; }

    /// The label stands right of its line, or left of it where the plot ends.
    void placeLabel();
    void dress();

private:
    void anchor(QCPAbstractItem& item, const QString& layerName);

    Plot& m_plot;
    QCPAxisRect& m_rect;
    LabelPlace m_place;
    QCPItemStraightLine* m_ground; ///< shows through the dashes' gaps, so that bars do not swallow them
    QCPItemStraightLine* m_line;
    QCPItemText* m_label;
    double m_value = 1;
};

} // namespace ff
