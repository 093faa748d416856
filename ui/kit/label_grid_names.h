// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/theme.h"

#include <QFont>
#include <QStringList>

class QPainter;
class QRectF;

namespace ff {

/// The names above the columns of a grid: side by side where they fit, upright where they are long, and only
/// some of them where the columns are thin. GUI thread only.
class LabelGridNames
{
public:
    LabelGridNames(const QStringList& names, const QFont& font);

    /// How much height the names need above columns of this width.
    double heightFor(double columnWidth) const;

    /// Paints the names over `header`, that of column `winner` (-1: none) bold and never left out.
    void paint(QPainter& painter, const QRectF& header, int winner, const Theme& theme) const;

private:
    bool areUpright(double columnWidth) const;
    void paintName(QPainter& painter, const QRectF& cell, const QString& name, bool upright) const;

    const QStringList& m_names;
    QFont m_font;
    double m_line; ///< height of a line of text
    double m_longest = 1; ///< width of the longest name
};

} // namespace ff
