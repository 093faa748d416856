// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/panes/insight_panel.h"
#include "ui/panes/what_if/what_if_words.h"

class QLabel;
class QToolButton;

namespace ff {

class AnswerBars;
class JudgedHistograms;
class LayerSwitches;
class PictureDesk;

/// The What If pane: layers and units of a copy of the network are switched off, noise is added and pixels
/// are blanked, and what becomes of the answer, of the test error and of the histograms follows at once. The
/// run itself stays as it is, but for a layer that is frozen there: what becomes of that shows as it goes on.
class WhatIfPanel : public InsightPanel
{
    Q_OBJECT

public:
    explicit WhatIfPanel(QWidget* parent = nullptr);

    void follow(const Live& live) override;
    void applyTheme(const Theme& theme) override;
    void useSettings(SettingsDraft& settings) override;
    QUndoStack* undoStack() override;
    void useSelection(Selection& selection) override;

protected:
    std::vector<Figure> makeFigures() const override;
    std::optional<Question> question() const override;
    void forget() override;
    bool isWelcome(const Insight& insight) const override;
    void showInsight() override;

private:
    /// How one way to answer is shown.
    struct WayView
    {
        AnswerWay way;
        QWidget* all;
        QLabel* answer;
        QLabel* error;
        AnswerBars* bars;
    };

    QWidget* makeBody();
    QWidget* makeAnswers();
    question::WhatIf wanted() const;
    void tryIt();
    void reset();
    void showWay(const WayView& view);
    void showLayers();
    const insight::WhatIf& whatIf() const { return found<insight::WhatIf>(); }

    std::vector<std::uint8_t> m_seen; ///< what is looked at in Draw
    question::WhatIf m_asked;
    bool m_isAnswered = true; ///< a part of the test of what was asked
    std::shared_ptr<const Moment> m_network; ///< that can be altered as it was before
    SettingsDraft* m_draft = nullptr;
    QToolButton* m_reset;
    PictureDesk* m_desk = nullptr;
    LayerSwitches* m_layers = nullptr;
    std::vector<WayView> m_ways;
    JudgedHistograms* m_judgement = nullptr;
};

} // namespace ff
