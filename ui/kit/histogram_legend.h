// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/theme.h"

#include <QWidget>

namespace ff {

/// Says what is filled, what is outlined and what is dashed in the histograms, or what the colours of maps
/// mean, and which run is drawn over them. GUI thread only.
class HistogramLegend : public QWidget
{
    Q_OBJECT

public:
    explicit HistogramLegend(QWidget* parent = nullptr);

    /// What it explains. Over maps no run is drawn.
    enum class Kind { Histograms, Maps };
    void setKind(Kind kind);

    void setTheme(const Theme& theme);
    void setThresholdShown(bool shown);
    /// The run that is compared with, in that colour of Theme::run(); empty: none.
    void setCompared(const QString& text, int colour);
    const QString& compared() const { return m_compared; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    int swatch() const;
    int comparedStart() const;
    void describe();
    void paintCompared(QPainter& painter, int left) const;

    Theme m_theme;
    Kind m_kind = Kind::Histograms;
    bool m_thresholdShown = true;
    QString m_compared;
    int m_colour = 0;
};

} // namespace ff
