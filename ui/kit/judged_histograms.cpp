// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/judged_histograms.h"

#include "core/settings/modes.h"
#include "ui/kit/histogram_legend.h"
#include "ui/kit/histogram_plot.h"

#include <QVBoxLayout>

namespace ff {

JudgedHistograms::JudgedHistograms(const QString& plotName, QWidget* parent)
    : QWidget(parent)
    , m_legend(new HistogramLegend)
    , m_plot(new HistogramPlot)
{
    m_plot->setObjectName(plotName);
    m_plot->setGrip(HistogramPlot::Grip::None);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_legend);
    column->addWidget(m_plot, 1);
}

void JudgedHistograms::setLayers(const std::vector<LayerView>& layers, const Settings& settings)
{
    const Thresholds thresholds = thresholdsOf(settings);
    m_plot->setMeasure(traitsOf(settings.mode).measure);
    m_plot->setLayers(layers, thresholds);
    m_plot->setMinimumHeight(fontMetrics().height() * (3 + 3 * static_cast<int>(layers.size())));
    m_legend->setThresholdShown(thresholds.positive.has_value());
}

void JudgedHistograms::setCompared(const ComparedLayers& compared, const QString& name)
{
    m_plot->setCompared(compared);
    m_legend->setCompared(compared.layers.empty() ? QString() : name, compared.colour);
}

void JudgedHistograms::applyTheme(const Theme& theme)
{
    m_legend->setTheme(theme);
    m_plot->applyTheme(theme);
}

} // namespace ff
