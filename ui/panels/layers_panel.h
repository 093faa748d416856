// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/panels/layer_notice.h"
#include "ui/panels/panel.h"

class QLabel;
class QStackedLayout;
class QPushButton;

namespace ff {

class HistogramLegend;
class HistogramPlot;
class PictureStrip;

/// The Layers pane: what every layer thinks of positives and negatives, as histograms of goodness, with one
/// line of words below. On request also what the first layer's units look for.
class LayersPanel : public Panel
{
    Q_OBJECT

public:
    explicit LayersPanel(QWidget* parent = nullptr);

    void present(const Snapshot& snapshot) override;
    void applyTheme(const Theme& theme) override;

private:
    QWidget* makeHeader();
    QPushButton* makeViewButton();
    QWidget* makeFields();
    void watchFields(bool watch);
    void showNotice(const LayerNotice& notice);
    void dressNotice();

    Theme m_theme;
    LayerNotice m_shownNotice;
    HistogramLegend* m_legend = nullptr;
    HistogramPlot* m_plot = nullptr;
    QWidget* m_fieldsBox = nullptr;
    PictureStrip* m_fields = nullptr;
    QStackedLayout* m_pages = nullptr; ///< no data yet, histograms
    QLabel* m_empty = nullptr;
    QLabel* m_notice = nullptr;
};

} // namespace ff
