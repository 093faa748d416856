// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/panes/insight_panel.h"

class QLabel;
class QToolButton;

namespace ff {

class HybridPictures;
class JudgedHistograms;
class MaskControls;
class NegativeRecipe;

/// The Masks pane, a laboratory: sliders for how masks of hybrids are made, the hybrids that come of it at
/// once, and what the layers make of these. Changes nothing until it is asked to put the masks in force.
class MasksPanel : public InsightPanel
{
    Q_OBJECT

public:
    explicit MasksPanel(QWidget* parent = nullptr);

    void follow(const Live& live) override;
    void applyTheme(const Theme& theme) override;
    void useSettings(SettingsDraft& settings) override;
    void useSelection(Selection& selection) override;
    QUndoStack* undoStack() override;

protected:
    std::vector<Figure> makeFigures() const override;
    std::optional<Question> question() const override;
    void forget() override;
    bool isWelcome(const Insight& insight) const override;
    void showInsight() override;

private:
    void makeButtons();
    QWidget* makeBody();
    question::Hybrids wanted() const;
    void tryMasks();
    void takeApart(int index);
    void showLayers();
    void showButtons();
    void putInForce();
    void markSelected();
    const insight::Hybrids& hybrids() const { return found<insight::Hybrids>(); }

    SettingsDraft* m_draft = nullptr;
    Selection* m_selection = nullptr;
    Settings m_inForce;
    bool m_isTrainedElsewhere = false;
    std::int64_t m_seed = 1;
    question::Hybrids m_asked;
    bool m_isSeen = true; ///< something of what was asked
    int m_example = 0; ///< that is taken apart
    QToolButton* m_renew = nullptr;
    QToolButton* m_reset = nullptr;
    QToolButton* m_use = nullptr;
    MaskControls* m_controls = nullptr;
    HybridPictures* m_pictures = nullptr;
    NegativeRecipe* m_recipe = nullptr;
    QLabel* m_figures = nullptr;
    JudgedHistograms* m_judgement = nullptr;
};

} // namespace ff
