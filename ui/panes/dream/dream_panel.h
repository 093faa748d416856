// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/panes/insight_panel.h"

class QToolButton;

namespace ff {

class PictureStrip;

/// The Dream pane: for each label an image that the network takes for it the most, as it grows from noise or
/// from what is looked at in Draw.
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
    void makeButtons();
    QStringList captions() const;
    QString descriptionOf(int index) const;
    const insight::Dream& dream() const { return found<insight::Dream>(); }

    std::vector<std::uint8_t> m_drawing; ///< what is looked at in Draw
    std::int64_t m_seed = 1;
    QToolButton* m_fromDrawing = nullptr;
    QToolButton* m_again = nullptr;
    PictureStrip* m_pictures = nullptr;
};

} // namespace ff
