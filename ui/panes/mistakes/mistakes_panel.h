// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/panes/panel.h"
#include "ui/workbench/standing_question.h"

class QAction;
class QBoxLayout;
class QLabel;
class QStackedLayout;
class QWidget;

namespace ff {

class ConfusionView;
class MistakeGallery;

/// The Mistakes pane: which test images the network of the moment that is shown answers wrongly, as a
/// confusion matrix and as a gallery. Asks only while it can be seen.
class MistakesPanel : public Panel
{
    Q_OBJECT

public:
    explicit MistakesPanel(QWidget* parent = nullptr);

    void follow(const Live& live) override;
    void present(const std::shared_ptr<const Moment>& moment) override;
    void record(const News& news) override;
    std::vector<Figure> figures() const override;
    bool isWaiting() const override;
    void applyTheme(const Theme& theme) override;
    void useSelection(Selection& selection) override;

protected:
    void hideEvent(QHideEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    QWidget* makeHeader();
    QWidget* makeViewButton();
    QWidget* makeMatrix();
    void arrange();
    void take(const std::shared_ptr<const Insight>& insight);
    void showAnswers();
    void showGallery();
    void showWords();
    QString scope() const;
    bool isByGoodness() const;
    const insight::TestAnswers& found() const;
    const insight::Answers& way() const;

    std::shared_ptr<const Moment> m_moment;
    std::shared_ptr<const Insight> m_insight; ///< the latest that is shown
    StandingQuestion m_question;
    QLabel* m_scope = nullptr;
    QAction* m_byReadout = nullptr;
    QAction* m_byGoodness = nullptr;
    QAction* m_shares = nullptr;
    ConfusionView* m_view = nullptr;
    QLabel* m_words = nullptr;
    MistakeGallery* m_gallery = nullptr;
    QBoxLayout* m_halves = nullptr; ///< beside or below each other
    QStackedLayout* m_pages = nullptr;
};

} // namespace ff
