// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/panes/insight_panel.h"

class QLabel;
class QSlider;
class QToolButton;

namespace ff {

class DreamChoice;
class PictureStrip;

/// The Dream pane: images that a network takes for a label the most, or for two of them, or that drive a unit
/// the most, as they grow from noise or from what is looked at in Draw.
class DreamPanel : public InsightPanel
{
    Q_OBJECT

public:
    explicit DreamPanel(QWidget* parent = nullptr);

    void applyTheme(const Theme& theme) override;
    void useSelection(Selection& selection) override;

protected:
    std::vector<Figure> makeFigures() const override;
    std::optional<Question> question() const override;
    void forget() override;
    void showInsight() override;

private:
    QWidget* makeBody();
    QWidget* makeLarge();
    PictureStrip* makeStrip(const char* name, int columns);
    void makeButtons();
    void showWay();
    int largeIndex() const;
    QStringList classes() const;
    QString tipOf(int index) const;
    const insight::Dream& dream() const { return found<insight::Dream>(); }

    std::vector<std::uint8_t> m_drawing; ///< what is looked at in Draw
    std::int64_t m_seed = 1;
    DreamChoice* m_choice;
    QToolButton* m_fromDrawing = nullptr;
    QToolButton* m_again = nullptr;
    PictureStrip* m_large = nullptr; ///< the only picture, or the one that the slider chooses
    QSlider* m_way = nullptr; ///< from one label to the other
    PictureStrip* m_pictures = nullptr; ///< all, where they are several
    QLabel* m_detail = nullptr; ///< what came of the large one
};

} // namespace ff
