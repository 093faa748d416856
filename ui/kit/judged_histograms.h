// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/settings/settings.h"
#include "ui/kit/compared_histogram.h"

#include <QWidget>

namespace ff {

class HistogramLegend;
class HistogramPlot;

/// Histograms of what the layers of a network made of samples in an experiment, with their legend: nothing
/// there can be moved. GUI thread only.
class JudgedHistograms : public QWidget
{
    Q_OBJECT

public:
    /// The plot's object name.
    explicit JudgedHistograms(const QString& plotName, QWidget* parent = nullptr);

    /// As layers of a network with these settings.
    void setLayers(const std::vector<LayerView>& layers, const Settings& settings);

    /// Draws others over them, called so; none where there are no layers.
    void setCompared(const ComparedLayers& compared, const QString& name);

    HistogramPlot& plot() const { return *m_plot; }
    void applyTheme(const Theme& theme);

private:
    HistogramLegend* m_legend;
    HistogramPlot* m_plot;
};

} // namespace ff
