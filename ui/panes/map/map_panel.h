// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/panes/insight_panel.h"
#include "ui/workbench/picture_fetch.h"

class QAction;
class QLabel;

namespace ff {

class LayerBox;
class MapPlot;
class PictureStrip;

/// The Map pane: the test images as a layer sees them, in two dimensions, with the picture that the window
/// looks at among them. It moves with the slider of History.
class MapPanel : public InsightPanel
{
    Q_OBJECT

public:
    explicit MapPanel(QWidget* parent = nullptr);

    void present(const std::shared_ptr<const Moment>& moment) override;
    void record(const News& news) override;
    bool isWaiting() const override { return InsightPanel::isWaiting() || m_fetch.isWaiting(); }
    void applyTheme(const Theme& theme) override;
    void useSelection(Selection& selection) override;

protected:
    std::vector<Figure> makeFigures() const override;
    void hideEvent(QHideEvent* event) override;
    std::optional<Question> question() const override;
    void forget() override;
    bool isWelcome(const Insight& insight) const override;
    void showInsight() override;

private:
    QWidget* makeViewButton();
    QWidget* makeBody();
    void showChosen();
    std::vector<std::int64_t> chosenImages() const;
    QString summary() const;

    insight::Map m_map; ///< as it is shown: turned onto the one before
    PictureFetch m_fetch;
    std::vector<std::uint8_t> m_drawing; ///< that is looked at
    LayerBox* m_layer = nullptr;
    QAction* m_byNeighbours = nullptr;
    MapPlot* m_plot = nullptr;
    QLabel* m_chosen = nullptr;
    PictureStrip* m_pictures = nullptr;
};

} // namespace ff
