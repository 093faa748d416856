// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/panes/insight_panel.h"

class QAction;
class QBoxLayout;
class QLabel;

namespace ff {

class ConfusionView;
class MistakeGallery;
class OtherAnswers;

/// The Mistakes pane: which test images the network of the moment that is shown answers wrongly, as a
/// confusion matrix and as a gallery.
class MistakesPanel : public InsightPanel
{
    Q_OBJECT

public:
    explicit MistakesPanel(QWidget* parent = nullptr);

    void follow(const Live& live) override;
    void present(const std::shared_ptr<const Moment>& moment) override;
    void record(const News& news) override;
    bool isWaiting() const override;
    void applyTheme(const Theme& theme) override;
    void useRuns(KeptRuns& runs) override;
    void useSelection(Selection& selection) override;

protected:
    std::vector<Figure> makeFigures() const override;
    void hideEvent(QHideEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    std::optional<Question> question() const override;
    void forget() override;
    bool isWelcome(const Insight& insight) const override;
    void showInsight() override;

private:
    QWidget* makeViewButton();
    QWidget* makeBody();
    QWidget* makeMatrix();
    void arrange();
    void showWords();
    void showGallery();
    std::int64_t wantedImages() const;
    const insight::Answers& wayOf(const insight::TestAnswers& answers) const;
    QString scope() const;
    bool isByGoodness() const;
    const insight::TestAnswers& answers() const { return found<insight::TestAnswers>(); }
    const insight::Answers& way() const;

    bool m_isOnTheMove = false; ///< the moment that is shown will soon be another
    QAction* m_byReadout = nullptr;
    QAction* m_byGoodness = nullptr;
    QAction* m_shares = nullptr;
    ConfusionView* m_view = nullptr;
    QLabel* m_words = nullptr;
    MistakeGallery* m_gallery = nullptr;
    OtherAnswers* m_other = nullptr;
    QBoxLayout* m_halves = nullptr; ///< beside or below each other
};

} // namespace ff
