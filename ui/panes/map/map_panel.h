// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/panes/panel.h"
#include "ui/workbench/picture_fetch.h"

class QAction;
class QComboBox;
class QLabel;
class QStackedLayout;

namespace ff {

class MapPlot;
class PictureStrip;

/// The Map pane: the test images as a layer sees them, in two dimensions, with the picture that the window
/// looks at among them. Of the moment that is shown, so it moves with the slider of History; asks only while
/// it can be seen.
class MapPanel : public Panel
{
    Q_OBJECT

public:
    explicit MapPanel(QWidget* parent = nullptr);

    void present(const std::shared_ptr<const Moment>& moment) override;
    void record(const News& news) override;
    std::vector<Figure> figures() const override;
    bool isWaiting() const override { return m_question.isWaiting() || m_fetch.isWaiting(); }
    void applyTheme(const Theme& theme) override;
    void useSelection(Selection& selection) override;

protected:
    void hideEvent(QHideEvent* event) override;

private:
    QWidget* makeHeader();
    QWidget* makeViewButton();
    QWidget* makeBody();
    void listLayers(const Moment& moment);
    void askForMap();
    void take(const std::shared_ptr<const Insight>& insight);
    void showChosen();
    QString summary() const;

    std::shared_ptr<const Moment> m_moment;
    std::shared_ptr<const Insight> m_insight; ///< that is shown, before it was turned
    insight::Map m_map; ///< as it is shown
    StandingQuestion m_question;
    PictureFetch m_fetch;
    std::vector<std::uint8_t> m_drawing; ///< that is looked at
    QComboBox* m_layer = nullptr;
    QAction* m_byNeighbours = nullptr;
    QLabel* m_summary = nullptr;
    MapPlot* m_plot = nullptr;
    QLabel* m_chosen = nullptr;
    PictureStrip* m_pictures = nullptr;
    QStackedLayout* m_pages = nullptr;
};

} // namespace ff
