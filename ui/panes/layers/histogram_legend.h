// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/theme.h"

#include <QWidget>

namespace ff {

/// Says what is filled, what is outlined and what is dashed in the histograms. GUI thread only.
class HistogramLegend : public QWidget
{
    Q_OBJECT

public:
    explicit HistogramLegend(QWidget* parent = nullptr);

    void setTheme(const Theme& theme);
    void setThresholdShown(bool shown);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    int swatch() const;
    int shownEntries() const;

    Theme m_theme;
    bool m_thresholdShown = true;
};

} // namespace ff
