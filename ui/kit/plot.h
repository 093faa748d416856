// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/qcp.h"
#include "ui/kit/theme.h"

namespace ff {

/// A QCustomPlot that follows its screen's pixel ratio and wears a Theme. GUI thread only.
class Plot : public QCustomPlot
{
    Q_OBJECT

public:
    explicit Plot(QWidget* parent = nullptr);

    /// Colours the ground and remembers the set for what is built later. Does not replot.
    void setTheme(const Theme& theme);
    const Theme& theme() const { return m_theme; }

    /// Colours and font of one axis; the grid is a hairline that stays behind the data.
    void dress(QCPAxis& axis) const;

    /// Font of tick labels and notes: a little smaller than the widget's.
    QFont smallFont() const;

    /// Gives layer `name` a picture of its own or takes it away. Each is as large as the plot, and every
    /// frame clears it and lays it over the others: only while it spares drawing the rest anew.
    void drawApart(const QString& name, bool apart);

    static inline const QString overlay = QStringLiteral("overlay"); ///< name of the layer above all

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Theme m_theme;
};

} // namespace ff
