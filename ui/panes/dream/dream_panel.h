// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/panes/panel.h"
#include "ui/workbench/standing_question.h"

class QCheckBox;
class QLabel;
class QToolButton;

namespace ff {

class PictureStrip;

/// The Dream pane: for each label an image that the network takes for it the most, as it grows from noise or
/// from what is looked at in Draw. Of the moment that is shown; asks only while it can be seen.
class DreamPanel : public Panel
{
    Q_OBJECT

public:
    explicit DreamPanel(QWidget* parent = nullptr);

    void present(const std::shared_ptr<const Moment>& moment) override;
    void record(const News& news) override;
    std::vector<Figure> figures() const override;
    bool isWaiting() const override { return m_question.isWaiting(); }
    void applyTheme(const Theme& theme) override;
    void useSelection(Selection& selection) override;

protected:
    void hideEvent(QHideEvent* event) override;

private:
    QWidget* makeHeader();
    void askToDream();
    void take(const std::shared_ptr<const Insight>& insight);
    void showWords();
    QStringList captions() const;
    QString descriptionOf(int index) const;
    bool hasDreams() const;
    const insight::Dream& dream() const;

    std::shared_ptr<const Moment> m_moment;
    std::shared_ptr<const Insight> m_insight; ///< that is shown
    StandingQuestion m_question;
    std::vector<std::uint8_t> m_drawing; ///< what is looked at in Draw
    std::int64_t m_seed = 1;
    QLabel* m_words = nullptr;
    QCheckBox* m_fromDrawing = nullptr;
    QToolButton* m_again = nullptr;
    PictureStrip* m_pictures = nullptr;
};

} // namespace ff
