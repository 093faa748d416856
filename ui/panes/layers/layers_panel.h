// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/panes/layers/layer_actions.h"
#include "ui/panes/panel.h"

class QLabel;
class QStackedLayout;

namespace ff {

class BinPicker;
class BinSamples;
class HistogramLegend;
class HistogramPlot;
class LayersScroll;
class NoticeBar;
class ReceptiveFields;
class TimeView;

/// The Layers pane: what every layer thinks of positives and negatives, as histograms of goodness, with
/// words below, and behind each bin its samples; or the same over the time of the run, as maps. On request
/// also what the first layer's units look for.
class LayersPanel : public Panel
{
    Q_OBJECT

public:
    explicit LayersPanel(QWidget* parent = nullptr);

    command::Watch looksAt() const override;
    void record(const News& news) override;
    void hear(const Event& event) override;
    void catchUp() override;
    bool isWaiting() const override;
    void present(const std::shared_ptr<const Moment>& moment) override;
    void follow(const Live& live) override;
    void applyTheme(const Theme& theme) override;
    void useActions(const ActionSet& actions) override;
    void useRuns(KeptRuns& runs) override;
    void useSettings(SettingsDraft& settings) override;
    void useSelection(Selection& selection) override;

protected:
    std::vector<Figure> makeFigures() const override;
    void hideEvent(QHideEvent* event) override;

private:
    QWidget* makeHeader();
    QWidget* makeViewButton();
    QWidget* makeHistograms();
    void showOverTime(bool shown);
    void showHistograms(const Moment& moment);
    void showNotices();
    void showCompared();

    std::shared_ptr<const Moment> m_moment; ///< whose histograms are shown
    const KeptRuns* m_runs = nullptr;
    std::optional<Divergence> m_divergence; ///< that the run has just gone back from
    HistogramLegend* m_legend = nullptr;
    LayersScroll* m_scroll = nullptr; ///< around the plots
    HistogramPlot* m_plot = nullptr;
    TimeView* m_times = nullptr; ///< in the place of the plot
    ReceptiveFields* m_fields = nullptr;
    BinPicker* m_picker = nullptr;
    BinSamples* m_samples = nullptr;
    QStackedLayout* m_pages = nullptr; ///< words, histograms
    QLabel* m_words = nullptr; ///< why there are no histograms
    NoticeBar* m_notice = nullptr;
    LayerActions m_layerActions;
};

} // namespace ff
